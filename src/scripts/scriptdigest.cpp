#include "scripts/scriptdigest.h"

#include <openssl/evp.h>

#include <algorithm>

namespace scripts {

namespace {

QByteArray canonicalSql(QByteArrayView sql)
{
    QByteArray result;
    result.reserve(sql.size());
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
    return result;
}

QByteArray howItRuns(const Section &section)
{
    if (section.irreversible)
        return QByteArrayLiteral("irreversible");
    return section.transactional ? QByteArrayLiteral("transaction")
                                 : QByteArrayLiteral("autocommit");
}

QByteArray digest(QByteArrayView title, const QList<Section> &sections)
{
    QList<const Section *> sorted;
    sorted.reserve(sections.size());
    for (const Section &section : sections)
        sorted.append(&section);
    std::sort(sorted.begin(), sorted.end(), [](const Section *left, const Section *right) {
        return left->engine < right->engine;
    });

    QByteArray form = title.toByteArray();
    for (const Section *section : sorted) {
        const QByteArray sql = canonicalSql(section->sql);
        const QByteArray engine =
            section->engine.isEmpty() ? QByteArrayLiteral("*") : section->engine.toUtf8();
        form += "section " + engine + ' ' + howItRuns(*section) + ' ' +
                QByteArray::number(sql.size()) + '\n' + sql;
    }
    return sha256(form);
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    const int done =
        EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                   reinterpret_cast<uchar *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    Q_ASSERT(done == 1); // It can only fail without memory, or without the algorithm.
    return done == 1 ? digest : QByteArray();
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
