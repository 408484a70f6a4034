#include "scripts/scriptdigest.h"

#include <QCryptographicHash>
#include <QVarLengthArray>

#include <algorithm>

namespace scripts {

namespace {

/// Replaces \a result by the canonical form of \a sql; its memory is used again.
void setCanonical(QByteArray &result, QByteArrayView sql)
{
    result.resize(0);
    qsizetype written = 0; // Up to the end of the last line that is not blank.
    while (!sql.isEmpty()) {
        const qsizetype newline = sql.indexOf('\n');
        QByteArrayView line = newline < 0 ? sql : sql.first(newline);
        sql = newline < 0 ? QByteArrayView() : sql.sliced(newline + 1);
        while (line.endsWith(' ') || line.endsWith('\t') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() && result.isEmpty())
            continue;
        result.append(line).append('\n');
        if (!line.isEmpty())
            written = result.size();
    }
    result.truncate(written);
}

QByteArrayView howItRuns(const Section &section)
{
    if (section.irreversible)
        return "irreversible";
    return section.transactional ? "transaction" : "autocommit";
}

QByteArray digest(QByteArrayView title, const QList<Section> &sections)
{
    QVarLengthArray<const Section *, 4> sorted;
    qsizetype size = title.size();
    for (const Section &section : sections) {
        constexpr qsizetype titleLine = 64;
        size += section.sql.size() + titleLine;
        sorted.append(&section);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Section *left, const Section *right) {
        return left->engine < right->engine;
    });

    QByteArray form;
    form.reserve(size);
    form.append(title);
    QByteArray sql;
    for (const Section *section : sorted) {
        setCanonical(sql, section->sql);
        form.append("section ");
        form.append(section->engine.isEmpty() ? QByteArrayLiteral("*") : section->engine.toUtf8());
        form.append(' ').append(howItRuns(*section)).append(' ');
        form.append(QByteArray::number(sql.size())).append('\n').append(sql);
    }
    return sha256(form);
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray upgradeDigest(const QList<Section> &up)
{
    return digest("stemma upgrade 1\n", up);
}

QByteArray downgradeDigest(const QList<Section> &down)
{
    return digest("stemma downgrade 1\n", down);
}

} // namespace scripts
