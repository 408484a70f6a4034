#include "scripts/filename.h"

#include <QHash>
#include <QRegularExpression>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

QString slugOf(const QString &message, int length)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto each = word.globalMatch(message); each.hasNext();)
        words.append(each.next().captured());
    QString slug = words.join(u'_').toLower();
    if (slug.size() > length) {
        slug = slug.left(length);
        slug = slug.left(slug.lastIndexOf(u'_')) + u'_';
    }
    return slug;
}

QString expandFileTemplate(const QString &pattern, const QString &id, const QString &slug,
                           const QDateTime &created)
{
    const QHash<QString, QString> texts{{u"rev"_s, id}, {u"slug"_s, slug}};
    const QHash<QString, qint64> numbers{
        {u"epoch"_s, created.toSecsSinceEpoch()}, {u"year"_s, created.date().year()},
        {u"month"_s, created.date().month()},     {u"day"_s, created.date().day()},
        {u"hour"_s, created.time().hour()},       {u"minute"_s, created.time().minute()},
        {u"second"_s, created.time().second()}};
    // Python's %-conversion as far as templates use it: a name, a width, digits, a letter.
    static const QRegularExpression token(u"%\\((\\w+)\\)(0?)(\\d*)(?:\\.(\\d+))?([sd])|%%"_s);

    QString name;
    qsizetype end = 0;
    for (auto each = token.globalMatch(pattern); each.hasNext();) {
        const auto match = each.next();
        name += QStringView(pattern).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString key = match.captured(1);
        if (key.isEmpty()) {
            name += u'%';
        } else if (numbers.contains(key)) {
            const bool zeros = !match.captured(2).isEmpty();
            const int width = qMin(match.captured(3).toInt(), 32);
            const int digits = qMin(match.captured(4).toInt(), 32);
            const QString number = QString::number(numbers.value(key)).rightJustified(digits, u'0');
            name += number.rightJustified(width, zeros ? u'0' : u' ');
        } else {
            name += texts.value(key);
        }
    }
    return name.append(QStringView(pattern).sliced(end));
}

} // namespace scripts
