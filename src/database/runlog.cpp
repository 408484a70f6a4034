#include "database/runlog.h"

#include "base/log.h"
#include "database/quote.h"
#include "database/runlogtables.h"

#include <pwd.h>
#include <unistd.h>

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A statement under construction: `?` in the text become the engine's placeholders.
class Builder
{
public:
    Builder(Engine engine, QString sql)
        : m_engine(engine)
        , m_sql(std::move(sql))
    {
    }

    /// The next placeholder, with a type for PostgreSQL, which cannot always infer one.
    QString bind(const QVariant &value, QLatin1StringView type = {})
    {
        m_params.append(value);
        if (m_engine == Engine::Sqlite)
            return u"?"_s;
        const QString cast = type.isEmpty() ? QString() : "::"_L1 + type;
        return u"$%1"_s.arg(m_params.size()) + cast;
    }
    void add(const QString &sql) { m_sql += sql; }
    [[nodiscard]] Command command() const { return {.sql = m_sql.toUtf8(), .params = m_params}; }

private:
    Engine m_engine;
    QString m_sql;
    QList<QVariant> m_params;
};

/// NULL for an empty text.
QVariant optional(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant statementsDone(const StepRecord &step)
{
    return step.statementsDone < 0 ? QVariant(QMetaType(QMetaType::Int))
                                   : QVariant(step.statementsDone);
}

/// Now, by the server's clock, in the form that the tables hold.
QString nowOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"_s
                                    : u"clock_timestamp()"_s;
}

QString sinceStartOf(Engine engine)
{
    return engine == Engine::Sqlite
               ? u"CAST(round((julianday('now') - julianday(started_at)) * 86400000) AS INTEGER)"_s
               : u"round(extract(epoch FROM clock_timestamp() - started_at) * 1000)::bigint"_s;
}

} // namespace

QString systemUser()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

RunLog::RunLog(Engine engine, QString schema)
    : m_engine(engine)
    , m_schema(std::move(schema))
{
}

QList<Command> RunLog::create() const
{
    return RunLogTables{m_engine, m_schema}.create();
}

Command RunLog::startRun(const RunRecord &run) const
{
    Builder sql(m_engine,
                u"INSERT INTO %1 (id, command, target, plan_digest, rows_before, "
                "rows_after, tool_version, os_user, host, started_at, outcome) VALUES ("_s.arg(
                    RunLogTables{m_engine, m_schema}.runs()));
    sql.add(sql.bind(run.id, "uuid"_L1));
    for (const QString &text : {run.command, run.target, run.planDigest, run.from.join(u','),
                                run.to.join(u','), run.toolVersion, run.user, run.host}) {
        sql.add(u", "_s + sql.bind(text.isNull() ? u""_s : text));
    }
    sql.add(u", %1, 'running')"_s.arg(nowOf(m_engine)));
    return sql.command();
}

Command RunLog::finishRun(const QString &run, const QString &outcome, const QString &error) const
{
    Builder sql(m_engine, u"UPDATE %1 SET finished_at = %2, outcome = "_s.arg(
                              RunLogTables{m_engine, m_schema}.runs(), nowOf(m_engine)));
    sql.add(sql.bind(outcome));
    sql.add(u", error = "_s + sql.bind(optional(base::masked(error))));
    sql.add(u" WHERE id = "_s + sql.bind(run, "uuid"_L1));
    return sql.command();
}

Command RunLog::closeInterrupted() const
{
    return {.sql = u"UPDATE %1 SET finished_at = %2, outcome = 'interrupted' "
                   "WHERE outcome = 'running'"_s
                       .arg(RunLogTables{m_engine, m_schema}.runs(), nowOf(m_engine))
                       .toUtf8()};
}

Command RunLog::recordStep(const StepRecord &step) const
{
    return insertStep(step, true);
}

Command RunLog::beginStep(const StepRecord &step) const
{
    return insertStep(step, false);
}

Command RunLog::insertStep(const StepRecord &step, bool finished) const
{
    const bool sqlite = m_engine == Engine::Sqlite;
    Builder sql(m_engine, u"INSERT INTO %1 (run, \"position\", direction, revision, digest, "
                          "outcome, statements_done, done_digest, error, rows_after, started_at, "
                          "milliseconds) "
                          "VALUES ("_s.arg(RunLogTables{m_engine, m_schema}.steps()));
    sql.add(sql.bind(step.run, "uuid"_L1));
    sql.add(u", "_s + sql.bind(step.position));
    sql.add(u", "_s + sql.bind(step.direction));
    sql.add(u", "_s + sql.bind(optional(step.revision)));
    sql.add(u", "_s + sql.bind(optional(step.digest)));
    sql.add(u", "_s + sql.bind(step.outcome));
    sql.add(u", "_s + sql.bind(statementsDone(step)));
    sql.add(u", "_s + sql.bind(optional(step.doneDigest)));
    sql.add(u", "_s + sql.bind(optional(base::masked(step.error))));
    sql.add(u", "_s + sql.bind(step.rowsAfter.isNull() ? u""_s : step.rowsAfter));
    if (!finished) {
        sql.add(u", %1, 0)"_s.arg(nowOf(m_engine)));
    } else if (sqlite) {
        const QVariant begin = QVariant::fromValue(TransactionStart{});
        sql.add(u", "_s + sql.bind(begin));
        sql.add(u", CAST(round((julianday('now') - julianday(%1)) * 86400000) AS INTEGER))"_s.arg(
            sql.bind(begin)));
    } else {
        sql.add(u", transaction_timestamp(), "
                "round(extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000))"_s);
    }
    return sql.command();
}

Command RunLog::advanceStep(const StepRecord &step) const
{
    Builder sql(m_engine, u"UPDATE %1 SET statements_done = "_s.arg(
                              RunLogTables{m_engine, m_schema}.steps()));
    sql.add(sql.bind(step.statementsDone));
    sql.add(u", done_digest = "_s + sql.bind(optional(step.doneDigest)));
    sql.add(u", milliseconds = "_s + sinceStartOf(m_engine));
    sql.add(u" WHERE run = "_s + sql.bind(step.run, "uuid"_L1));
    sql.add(u" AND \"position\" = "_s + sql.bind(step.position));
    return sql.command();
}

Command RunLog::endStep(const StepRecord &step) const
{
    Builder sql(m_engine,
                u"UPDATE %1 SET outcome = "_s.arg(RunLogTables{m_engine, m_schema}.steps()));
    sql.add(sql.bind(step.outcome));
    sql.add(u", statements_done = "_s + sql.bind(statementsDone(step)));
    sql.add(u", error = "_s + sql.bind(optional(base::masked(step.error))));
    sql.add(u", rows_after = "_s + sql.bind(step.rowsAfter.isNull() ? u""_s : step.rowsAfter));
    sql.add(u", milliseconds = "_s + sinceStartOf(m_engine));
    sql.add(u" WHERE run = "_s + sql.bind(step.run, "uuid"_L1));
    sql.add(u" AND \"position\" = "_s + sql.bind(step.position));
    return sql.command();
}

} // namespace database
