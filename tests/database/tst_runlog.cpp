#include "database/dropall.h"
#include "database/state.h"
#include "database/testdatabase.h"
#include "database/versiontable.h"
#include "support/failuretext.h"

#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace database;
using testsupport::PostgresServer;

/// The run log, the combined reading of a database's state, and dropping everything.
class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void keepsRuns();
    void keepsStepsWithTheServersDuration();
    void stepVanishesWithItsTransaction();
    void closesInterruptedRuns();
    void findsTheUnfinishedStep();
    void knowsWhatIsApplied();
    void readsStateInOneGo();
    void readsStateOfAThousandRevisions();
    void standsInTheVersionTablesSchema();
    void dropsEverything();

private:
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RunLog> m_log;
    RunRecord m_run;
};

namespace {

RunRecord newRun()
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .command = u"upgrade"_s,
            .target = u"head"_s,
            .planDigest = u"sha256:00"_s,
            .from = {u"a"_s},
            .to = {u"b"_s, u"c"_s},
            .toolVersion = u"0.1.0"_s,
            .user = u"ada"_s,
            .host = u"workstation"_s};
}

StepRecord newStep(const QString &run, int position, const QString &direction,
                   const QString &revision)
{
    return {.run = run,
            .position = position,
            .direction = direction,
            .revision = revision,
            .digest = u"sha256:%1-%2"_s.arg(revision).arg(position),
            .outcome = u"done"_s,
            .statementsDone = -1,
            .rowsAfter = revision};
}

} // namespace

void TestRunLog::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
}

void TestRunLog::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("SQLite") << Engine::Sqlite;
}

void TestRunLog::init()
{
    QFETCH_GLOBAL(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine, *m_server);
    m_connection = m_database->open();
    QVERIFY(m_connection);
    m_log = std::make_unique<RunLog>(engine, QString());
    QCOMPARE(m_log->exists(*m_connection).value_or(true), false);
    VERIFY_RESULT(m_connection->transact(m_log->create()));
    VERIFY_RESULT(m_connection->transact(m_log->create())); // twice does no harm
    QCOMPARE(m_log->exists(*m_connection).value_or(false), true);
    m_run = newRun();
    VERIFY_RESULT(m_connection->transact({m_log->startRun(m_run)}));
}

void TestRunLog::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TestRunLog::keepsRuns()
{
    const auto running = m_log->runs(*m_connection, 10);
    VERIFY_RESULT(m_connection->transact(
        {m_log->finishRun(m_run.id, u"failed"_s, u"password=hush is wrong"_s)}));
    const auto finished = m_log->runs(*m_connection, 10);

    VERIFY_RESULT(running);
    QCOMPARE(running->size(), 1);
    QCOMPARE(running->front().outcome, u"running"_s);
    QVERIFY(!running->front().finishedAt.isValid());
    VERIFY_RESULT(finished);
    const RunRecord &run = finished->front();
    QCOMPARE(run.id, m_run.id);
    QCOMPARE(run.command, m_run.command);
    QCOMPARE(run.target, m_run.target);
    QCOMPARE(run.from, m_run.from);
    QCOMPARE(run.to, m_run.to);
    QCOMPARE(run.user, m_run.user);
    QCOMPARE(run.host, m_run.host);
    QCOMPARE(run.outcome, u"failed"_s);
    QCOMPARE(run.error, u"password=*** is wrong"_s);
    QVERIFY(run.finishedAt >= run.startedAt);
    QVERIFY(qAbs(run.startedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestRunLog::keepsStepsWithTheServersDuration()
{
    const Command pause{.sql =
                            m_connection->engine() == Engine::PostgreSql
                                ? "SELECT pg_sleep(0.15)"
                                : "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                  "LIMIT 3000000) SELECT count(*) FROM n"};
    VERIFY_RESULT(m_connection->transact(
        {pause, m_log->recordStep(newStep(m_run.id, 1, u"upgrade"_s, u"a"_s))}));
    VERIFY_RESULT(m_connection->transact({m_log->recordStep({.run = m_run.id,
                                                             .position = 2,
                                                             .direction = u"stamp"_s,
                                                             .outcome = u"done"_s,
                                                             .statementsDone = -1})}));

    const auto steps = m_log->steps(*m_connection, m_run.id);

    VERIFY_RESULT(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->at(0).revision, u"a"_s);
    QCOMPARE(steps->at(0).digest, u"sha256:a-1"_s);
    QCOMPARE(steps->at(0).rowsAfter, u"a"_s);
    QCOMPARE(steps->at(0).statementsDone, -1);
    QVERIFY(steps->at(0).milliseconds >= 50);
    QVERIFY(steps->at(0).startedAt.isValid());
    QCOMPARE(steps->at(1).direction, u"stamp"_s);
    QVERIFY(steps->at(1).milliseconds < steps->at(0).milliseconds);
    QCOMPARE(m_log->steps(*m_connection, {})->size(), 2);
}

void TestRunLog::stepVanishesWithItsTransaction()
{
    const auto ran = m_connection->transact(
        {m_log->recordStep(newStep(m_run.id, 1, u"upgrade"_s, u"a"_s)), {.sql = "SELEC"}});

    QVERIFY(!ran);
    QVERIFY(m_log->steps(*m_connection, {})->isEmpty());
}

void TestRunLog::closesInterruptedRuns()
{
    VERIFY_RESULT(m_connection->transact({m_log->closeInterrupted()}));

    const auto runs = m_log->runs(*m_connection, 1);
    VERIFY_RESULT(runs);
    QCOMPARE(runs->front().outcome, u"interrupted"_s);
    QVERIFY(runs->front().finishedAt.isValid());
}

void TestRunLog::findsTheUnfinishedStep()
{
    StepRecord step = newStep(m_run.id, 1, u"upgrade"_s, u"a"_s);
    step.outcome = u"running"_s;
    step.statementsDone = 0;
    VERIFY_RESULT(m_connection->execute(m_log->beginStep(step)));
    step.statementsDone = 2;
    VERIFY_RESULT(m_connection->execute(m_log->advanceStep(step)));

    const auto found = m_log->unfinished(*m_connection);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->revision, u"a"_s);
    QCOMPARE((*found)->statementsDone, 2);
    QCOMPARE((*found)->outcome, u"running"_s);

    step.error = u"boom"_s;
    VERIFY_RESULT(m_connection->execute(m_log->endStep(step)));
    QCOMPARE(m_log->unfinished(*m_connection)->value().error, u"boom"_s);
    // A step that ended, even badly, is not open: nothing of it took effect.
    step.outcome = u"failed"_s;
    VERIFY_RESULT(m_connection->execute(m_log->endStep(step)));
    QVERIFY(!m_log->unfinished(*m_connection)->has_value());

    step.outcome = u"running"_s;
    VERIFY_RESULT(m_connection->execute(m_log->endStep(step)));
    QVERIFY(m_log->unfinished(*m_connection)->has_value());
    VERIFY_RESULT(
        m_connection->transact({m_log->recordStep(newStep(m_run.id, 2, u"upgrade"_s, u"a"_s))}));
    QVERIFY(!m_log->unfinished(*m_connection)->has_value());
}

void TestRunLog::knowsWhatIsApplied()
{
    int position = 0;
    const auto record = [&](const QString &direction, const QString &revision,
                            const QString &outcome = u"done"_s) {
        StepRecord step = newStep(m_run.id, ++position, direction, revision);
        step.outcome = outcome;
        VERIFY_RESULT(m_connection->transact({m_log->recordStep(step)}));
    };
    record(u"upgrade"_s, u"a"_s);              // 1
    record(u"upgrade"_s, u"b"_s);              // 2
    record(u"downgrade"_s, u"b"_s);            // 3: gone
    record(u"upgrade"_s, u"c"_s);              // 4
    record(u"downgrade"_s, u"c"_s);            // 5
    record(u"upgrade"_s, u"c"_s);              // 6: back again
    record(u"upgrade"_s, u"d"_s, u"failed"_s); // 7: never was

    const auto applied = m_log->appliedDigests(*m_connection);

    VERIFY_RESULT(applied);
    QCOMPARE(*applied,
             (QHash<QString, QString>{{u"a"_s, u"sha256:a-1"_s}, {u"c"_s, u"sha256:c-6"_s}}));
}

void TestRunLog::readsStateInOneGo()
{
    QFETCH_GLOBAL(Engine, engine);
    const VersionTable table(engine, u"alembic_version"_s, {});
    const auto before = readState(*m_connection, table, *m_log);
    VERIFY_RESULT(before);
    QVERIFY(!before->version.exists);
    QVERIFY(before->hasRunLog);
    StepRecord unfinished = newStep(m_run.id, 2, u"upgrade"_s, u"b"_s);
    unfinished.outcome = u"running"_s;
    unfinished.statementsDone = 1;
    VERIFY_RESULT(m_connection->transact(
        table.create() +
        QList<Command>{table.insertRow(u"a"_s),
                       m_log->recordStep(newStep(m_run.id, 1, u"upgrade"_s, u"a"_s)),
                       m_log->beginStep(unfinished)}));

    const auto state = readState(*m_connection, table, *m_log);

    VERIFY_RESULT(state);
    QCOMPARE(state->version.rows, QStringList{u"a"_s});
    QCOMPARE(state->appliedDigests, (QHash<QString, QString>{{u"a"_s, u"sha256:a-1"_s}}));
    QVERIFY(state->unfinished);
    QCOMPARE(state->unfinished->revision, u"b"_s);

    VERIFY_RESULT(m_connection->execute({.sql = "DROP TABLE stemma_step"}));
    const auto bare = readState(*m_connection, table, *m_log);
    VERIFY_RESULT(bare);
    QVERIFY(!bare->hasRunLog);
    QCOMPARE(bare->version.rows, QStringList{u"a"_s});
}

void TestRunLog::readsStateOfAThousandRevisions()
{
    QFETCH_GLOBAL(Engine, engine);
    const VersionTable table(engine, u"alembic_version"_s, {});
    QList<Command> commands = table.create();
    commands.append(table.insertRow(u"r999"_s));
    for (int i = 0; i < 1'000; ++i)
        commands.append(m_log->recordStep(newStep(m_run.id, i + 1, u"upgrade"_s, u"r%1"_s.arg(i))));
    VERIFY_RESULT(m_connection->transact(commands));

    QBENCHMARK
    {
        const auto state = readState(*m_connection, table, *m_log);
        VERIFY_RESULT(state);
        QCOMPARE(state->appliedDigests.size(), 1'000);
    }
}

void TestRunLog::standsInTheVersionTablesSchema()
{
    QFETCH_GLOBAL(Engine, engine);
    const bool postgres = engine == Engine::PostgreSql;
    const Command makeSchema{.sql = postgres ? "CREATE SCHEMA ops" : "ATTACH ':memory:' AS ops"};
    VERIFY_RESULT(m_connection->execute(makeSchema));
    const RunLog log(engine, u"ops"_s);
    QCOMPARE(log.exists(*m_connection).value_or(true), false);

    VERIFY_RESULT(m_connection->transact(log.create()));
    VERIFY_RESULT(m_connection->transact(
        {log.startRun(m_run), log.recordStep(newStep(m_run.id, 1, u"upgrade"_s, u"a"_s))}));

    QCOMPARE(log.steps(*m_connection, {})->size(), 1);
    QCOMPARE(m_log->steps(*m_connection, {})->size(), 0);
}

void TestRunLog::dropsEverything()
{
    QFETCH_GLOBAL(Engine, engine);
    const QByteArrayList postgres{
        "CREATE EXTENSION IF NOT EXISTS plpgsql",
        "CREATE TYPE mood AS ENUM ('good', 'bad')",
        "CREATE DOMAIN positive AS int CHECK (VALUE > 0)",
        "CREATE TYPE pair AS (a int, b mood)",
        "CREATE SEQUENCE numbers",
        "CREATE TABLE \"Order\" (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, s serial, m "
        "mood, "
        "p positive)",
        "CREATE TABLE lines (o int REFERENCES \"Order\", n int DEFAULT nextval('numbers')) "
        "PARTITION BY LIST (o)",
        "CREATE TABLE lines_1 PARTITION OF lines FOR VALUES IN (1)",
        "CREATE VIEW v AS SELECT * FROM lines",
        "CREATE MATERIALIZED VIEW mv AS SELECT * FROM v",
        "CREATE FUNCTION f(mood) RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE PROCEDURE pr() LANGUAGE sql AS 'SELECT 1'",
        "CREATE AGGREGATE total (int) (sfunc = int4pl, stype = int)",
    };
    const QByteArrayList sqlite{
        "CREATE TABLE \"Order\" (id INTEGER PRIMARY KEY AUTOINCREMENT, n)",
        "CREATE TABLE lines (o REFERENCES \"Order\")",
        "CREATE INDEX i ON lines (o)",
        "CREATE VIEW v AS SELECT * FROM lines",
        "CREATE TRIGGER t AFTER INSERT ON lines BEGIN DELETE FROM lines; END",
        "CREATE VIRTUAL TABLE words USING fts5(body)",
    };
    for (const QByteArray &sql : engine == Engine::PostgreSql ? postgres : sqlite)
        VERIFY_RESULT(m_connection->execute({.sql = sql}));

    const auto commands = dropEverything(*m_connection);
    VERIFY_RESULT(commands);
    VERIFY_RESULT(m_connection->transact(*commands));

    const auto left = m_connection->query(
        {.sql = engine == Engine::PostgreSql
                    ? "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                      "UNION ALL SELECT typname FROM pg_type WHERE typnamespace = "
                      "'public'::regnamespace UNION ALL SELECT proname FROM pg_proc "
                      "WHERE pronamespace = 'public'::regnamespace"
                    : "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"});
    VERIFY_RESULT(left);
    QCOMPARE(left->rows, QList<QVariantList>());
}

QTEST_GUILESS_MAIN(TestRunLog)
#include "tst_runlog.moc"
