#include "scripts/identifiers.h"

#include "scripts/text.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A longer id would not fit a file name next to its slug on common file systems.
constexpr qsizetype longestId = 200;

qsizetype editDistance(const QString &left, const QString &right)
{
    QList<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype changed = diagonal + (left[i].toLower() == right[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

} // namespace

QString faultOfId(const QString &id)
{
    QStringList found;
    for (const QChar character : u"+-:@"_s) {
        if (id.contains(character))
            found.append(character);
    }
    if (found.isEmpty())
        return {};
    return Text::tr("Character(s) '%1' not allowed in revision identifier '%2'")
        .arg(found.join(", "_L1), id);
}

QString faultOfNativeId(const QString &id)
{
    if (const QString fault = faultOfId(id); !fault.isEmpty())
        return fault;
    if (id.size() > longestId) {
        return Text::tr("The revision identifier has %1 characters; at most %2 are possible.")
            .arg(id.size())
            .arg(longestId);
    }
    const auto unfit = std::find_if(id.begin(), id.end(), [](QChar character) {
        const bool visible =
            character.isSurrogate() || (character.isPrint() && !character.isSpace());
        return !visible || character == u',' || character == u'/' || character == u'\\';
    });
    if (unfit == id.end())
        return {};
    return Text::tr("Character(s) '%1' not allowed in revision identifier '%2'")
        .arg(*unfit)
        .arg(id);
}

QString nearestWord(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    if (word.size() > longestId)
        return {};
    for (const QString &candidate : known) {
        if (const qsizetype distance = editDistance(word, candidate); distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace scripts
