#include "database/runlogtables.h"

#include "database/quote.h"

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

// `seq` puts rows in the order of writing, which clocks do not: they are set back, and two runs
// may fall into one millisecond.
constexpr QLatin1StringView postgresRuns(R"(CREATE TABLE IF NOT EXISTS %1 (
    id uuid NOT NULL,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    command text NOT NULL,
    target text NOT NULL,
    plan_digest text NOT NULL,
    rows_before text NOT NULL,
    rows_after text NOT NULL,
    tool_version text NOT NULL,
    os_user text NOT NULL,
    host text NOT NULL,
    database_user text NOT NULL DEFAULT session_user,
    started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    outcome text NOT NULL
        CHECK (outcome IN ('running', 'done', 'failed', 'cancelled', 'interrupted')),
    error text,
    PRIMARY KEY (id)
))");

constexpr QLatin1StringView postgresSteps(R"(CREATE TABLE IF NOT EXISTS %1 (
    run uuid NOT NULL REFERENCES %2 (id) ON DELETE CASCADE,
    "position" integer NOT NULL CHECK ("position" > 0),
    seq bigint GENERATED ALWAYS AS IDENTITY,
    direction text NOT NULL CHECK (direction IN ('upgrade', 'downgrade', 'stamp', 'accept')),
    revision text,
    digest text,
    started_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    milliseconds bigint NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('running', 'done', 'failed')),
    statements_done integer,
    done_digest text,
    error text,
    rows_after text NOT NULL,
    PRIMARY KEY (run, "position")
))");

constexpr QLatin1StringView sqliteRuns(R"(CREATE TABLE IF NOT EXISTS %1 (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    command TEXT NOT NULL,
    target TEXT NOT NULL,
    plan_digest TEXT NOT NULL,
    rows_before TEXT NOT NULL,
    rows_after TEXT NOT NULL,
    tool_version TEXT NOT NULL,
    os_user TEXT NOT NULL,
    host TEXT NOT NULL,
    started_at TEXT NOT NULL, -- ISO 8601, UTC
    finished_at TEXT,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('running', 'done', 'failed', 'cancelled', 'interrupted')),
    error TEXT
))");

constexpr QLatin1StringView sqliteSteps(R"(CREATE TABLE IF NOT EXISTS %1 (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL REFERENCES %2 (id) ON DELETE CASCADE,
    "position" INTEGER NOT NULL CHECK ("position" > 0),
    direction TEXT NOT NULL CHECK (direction IN ('upgrade', 'downgrade', 'stamp', 'accept')),
    revision TEXT,
    digest TEXT, -- of the upgrade script
    started_at TEXT NOT NULL, -- ISO 8601, UTC
    milliseconds INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed')),
    statements_done INTEGER, -- NULL: ran in one transaction
    done_digest TEXT, -- of these statements
    error TEXT,
    rows_after TEXT NOT NULL,
    UNIQUE (run, "position")
))");

Command command(const QString &sql)
{
    return {.sql = sql.toUtf8()};
}

} // namespace

QString RunLogTables::runs() const
{
    return qualifiedName(schema, u"stemma_run"_s);
}

QString RunLogTables::steps() const
{
    return qualifiedName(schema, u"stemma_step"_s);
}

QList<Command> RunLogTables::create() const
{
    if (engine == Engine::Sqlite) {
        // A reference inside SQLite never leaves its schema and takes no name of one.
        return {command(QString(sqliteRuns).arg(runs())),
                command(QString(sqliteSteps).arg(steps(), u"stemma_run"_s))};
    }
    return {
        command(QString(postgresRuns).arg(runs())),
        command(QString(postgresSteps).arg(steps(), runs())),
        command(u"COMMENT ON TABLE %1 IS "
                "'Runs of Stemma: one row for each plan that was executed'"_s.arg(runs())),
        command(u"COMMENT ON TABLE %1 IS 'Steps of the runs of Stemma. The version table says "
                "what is applied; this says when, how long and from which script'"_s.arg(steps())),
        command(u"COMMENT ON COLUMN %1.digest IS 'SHA-256 of the upgrade script'"_s.arg(steps())),
        command(u"COMMENT ON COLUMN %1.statements_done IS "
                "'Statements finished of a step outside a transaction; NULL inside one'"_s.arg(
                    steps()))};
}

} // namespace database
