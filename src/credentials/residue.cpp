#include "credentials/residue.h"

#include "credentials/text.h"

namespace credentials {

namespace {

bool isSqlite(const TableShape &shape)
{
    return shape.schema.isEmpty();
}

} // namespace

QStringList residueAdvice(const TableShape &shape)
{
    QStringList lines;
    if (isSqlite(shape)) {
        lines.append(Text::tr("The plaintext is no longer in the rows, but it survives elsewhere: "
                              "in the write-ahead log or journal beside the file, copies and "
                              "backups of it, dumps and the blocks of the disk."));
        lines.append(
            Text::tr("Deleted content was overwritten in the file. To be thorough: `VACUUM`, "
                     "and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode."));
    } else {
        lines.append(
            Text::tr("The plaintext is no longer in the rows, but it survives elsewhere: in dead "
                     "row versions and free pages, the write-ahead log, replicas, base backups, "
                     "dumps and the blocks of the disk."));
        lines.append(
            Text::tr(
                "Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM "
                "FULL locks the table and needs as much space again).")
                .arg(shape.qualified));
    }
    lines.append(
        Text::tr("The remedy for secrets that have been in plaintext is to issue new ones."));
    return lines;
}

QList<ResidueStep> residueSteps(const TableShape &shape)
{
    if (isSqlite(shape)) {
        return {{.sql = "VACUUM",
                 .effect = Text::tr("Writes the file anew, without free pages."),
                 .cost = Text::tr("It needs as much space again, and keeps writers out.")},
                {.sql = "PRAGMA wal_checkpoint(TRUNCATE)",
                 .effect = Text::tr("Empties the write-ahead log beside the file.")}};
    }
    const QByteArray table = shape.qualified.toUtf8();
    return {{.sql = "ANALYZE " + table,
             .effect = Text::tr("Replaces the samples of plaintext in the statistics.")},
            {.sql = "VACUUM FULL " + table,
             .effect = Text::tr("Writes the table and its indexes anew, without dead rows."),
             .cost = Text::tr("It locks the table, and needs as much space again.")},
            {.sql = "CHECKPOINT",
             .effect = Text::tr("Writes all pages, so that old log files can be reused."),
             .cost = Text::tr("It needs the right of pg_checkpoint.")}};
}

} // namespace credentials
