// The reading side of the run log.
#include "database/quote.h"
#include "database/runlog.h"
#include "database/runlogtables.h"

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView stepColumns("s.run, s.\"position\", s.direction, s.revision, s.digest, "
                                        "%1, s.milliseconds, s.outcome, s.statements_done, "
                                        "s.error, s.rows_after, s.done_digest");

/// \a column as ISO text in UTC, whatever the session's settings are.
QString isoTime(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite
               ? column
               : u"to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s.arg(
                     column);
}

QDateTime timeOf(const QVariant &cell)
{
    return QDateTime::fromString(cell.toString(), Qt::ISODateWithMs);
}

QStringList listOf(const QVariant &cell)
{
    return cell.toString().split(u',', Qt::SkipEmptyParts);
}

StepRecord stepOf(const QVariantList &row)
{
    return {.run = row[0].toString(),
            .position = row[1].toInt(),
            .direction = row[2].toString(),
            .revision = row[3].toString(),
            .digest = row[4].toString(),
            .startedAt = timeOf(row[5]),
            .milliseconds = row[6].toLongLong(),
            .outcome = row[7].toString(),
            .statementsDone = row[8].isNull() ? -1 : row[8].toInt(),
            .error = row[9].toString(),
            .doneDigest = row[11].toString(),
            .rowsAfter = row[10].toString()};
}

RunRecord runOf(const QVariantList &row)
{
    return {.id = row[0].toString(),
            .command = row[1].toString(),
            .target = row[2].toString(),
            .planDigest = row[3].toString(),
            .from = listOf(row[4]),
            .to = listOf(row[5]),
            .toolVersion = row[6].toString(),
            .user = row[7].toString(),
            .host = row[8].toString(),
            .startedAt = timeOf(row[9]),
            .finishedAt = timeOf(row[10]),
            .outcome = row[11].toString(),
            .error = row[12].toString()};
}

base::Result<QList<StepRecord>> stepsFrom(const base::Result<Rows> &rows)
{
    if (!rows)
        return base::failure(rows.error());
    QList<StepRecord> records;
    for (const QVariantList &row : rows->rows)
        records.append(stepOf(row));
    return records;
}

} // namespace

Command RunLog::selectExists() const
{
    if (m_engine == Engine::Sqlite) {
        const QString schema = m_schema.isEmpty() ? u"main"_s : quotedName(m_schema);
        return {.sql = u"SELECT count(*) FROM %1.sqlite_master WHERE type = 'table' "
                       "AND name IN ('stemma_run', 'stemma_step')"_s.arg(schema)
                           .toUtf8()};
    }
    const RunLogTables tables{m_engine, m_schema};
    return {.sql = "SELECT (to_regclass($1) IS NOT NULL)::int + (to_regclass($2) IS NOT NULL)::int",
            .params = {tables.runs(), tables.steps()}};
}

base::Result<bool> RunLog::existsFrom(const base::Result<Rows> &selected) const
{
    if (!selected)
        return base::failure(selected.error());
    return selected->rows.front().front().toInt() == 2;
}

base::Result<bool> RunLog::exists(Connection &connection) const
{
    return existsFrom(connection.query(selectExists()));
}

base::Result<QList<RunRecord>> RunLog::runs(Connection &connection, int most) const
{
    const QString sql =
        u"SELECT id, command, target, plan_digest, rows_before, rows_after, tool_version, os_user, "
        "host, %1, %2, outcome, error FROM %3 ORDER BY seq DESC LIMIT %4"_s.arg(
            isoTime(m_engine, u"started_at"_s), isoTime(m_engine, u"finished_at"_s),
            RunLogTables{m_engine, m_schema}.runs(), QString::number(most));
    const auto rows = connection.query({.sql = sql.toUtf8()});
    if (!rows)
        return base::failure(rows.error());
    QList<RunRecord> records;
    for (const QVariantList &row : rows->rows)
        records.append(runOf(row));
    return records;
}

base::Result<QList<StepRecord>> RunLog::steps(Connection &connection, const QString &run) const
{
    Command command{.sql = u"SELECT %1 FROM %2 AS s"_s
                               .arg(QString(stepColumns).arg(isoTime(m_engine, u"s.started_at"_s)),
                                    RunLogTables{m_engine, m_schema}.steps())
                               .toUtf8()};
    if (!run.isEmpty()) {
        command.sql += m_engine == Engine::Sqlite ? " WHERE s.run = ?" : " WHERE s.run = $1::uuid";
        command.params = {run};
    }
    command.sql += " ORDER BY s.seq";
    return stepsFrom(connection.query(command));
}

base::Result<QList<StepRecord>> RunLog::stepsOf(Connection &connection,
                                                const QString &revision) const
{
    const QString placeholder = m_engine == Engine::Sqlite ? u"?"_s : u"$1"_s;
    return stepsFrom(connection.query(
        {.sql = u"SELECT %1 FROM %2 AS s WHERE s.revision = %3 ORDER BY s.seq"_s
                    .arg(QString(stepColumns).arg(isoTime(m_engine, u"s.started_at"_s)),
                         RunLogTables{m_engine, m_schema}.steps(), placeholder)
                    .toUtf8(),
         .params = {revision}}));
}

Command RunLog::selectUnfinished() const
{
    // Whatever was finished later has superseded it: the rest of the step, its undoing, a stamp.
    return {.sql = u"SELECT %1 FROM %2 AS s WHERE s.statements_done IS NOT NULL "
                   "AND s.outcome = 'running' AND s.seq > (SELECT coalesce(max(seq), 0) FROM %2 "
                   "WHERE outcome = 'done') ORDER BY s.seq DESC LIMIT 1"_s
                       .arg(QString(stepColumns).arg(isoTime(m_engine, u"s.started_at"_s)),
                            RunLogTables{m_engine, m_schema}.steps())
                       .toUtf8()};
}

base::Result<std::optional<StepRecord>>
RunLog::unfinishedFrom(const base::Result<Rows> &selected) const
{
    if (!selected)
        return base::failure(selected.error());
    if (selected->rows.isEmpty())
        return std::nullopt;
    return stepOf(selected->rows.front());
}

base::Result<std::optional<StepRecord>> RunLog::unfinished(Connection &connection) const
{
    return unfinishedFrom(connection.query(selectUnfinished()));
}

Command RunLog::selectAppliedDigests() const
{
    const QString steps = RunLogTables{m_engine, m_schema}.steps();
    // SQLite takes the other columns from the row that has the maximum: documented behaviour.
    const QString newest =
        m_engine == Engine::Sqlite
            ? u"SELECT revision, digest, direction, max(seq) FROM %1 "
              "WHERE outcome = 'done' AND revision IS NOT NULL GROUP BY revision"_s
            : u"SELECT DISTINCT ON (revision COLLATE \"C\") revision, digest, direction FROM %1 "
              "WHERE outcome = 'done' AND revision IS NOT NULL ORDER BY revision COLLATE \"C\", "
              "seq DESC"_s;
    return {.sql = u"SELECT revision, digest FROM (%1) AS newest "
                   "WHERE direction <> 'downgrade' AND digest IS NOT NULL"_s.arg(newest.arg(steps))
                       .toUtf8()};
}

base::Result<QHash<QString, QString>>
RunLog::appliedDigestsFrom(const base::Result<Rows> &selected) const
{
    if (!selected)
        return base::failure(selected.error());
    QHash<QString, QString> digests;
    digests.reserve(selected->rows.size());
    for (const QVariantList &row : selected->rows)
        digests.insert(row[0].toString(), row[1].toString());
    return digests;
}

base::Result<QHash<QString, QString>> RunLog::appliedDigests(Connection &connection) const
{
    return appliedDigestsFrom(connection.query(selectAppliedDigests()));
}

} // namespace database
