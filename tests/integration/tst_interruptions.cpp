#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// Runs that somebody or something interrupts, and runs that have to wait.
class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ctrlC_data();
    void ctrlC();
    void terminatedBackend();
    void cancelledStatement();
    void statementTimeout();
    void tellsWhoBlocksAndRetries();
    void givesUpAfterTheRetries();
    void printsNotices();
    void forgetsWhatAScriptSetForItsSession();
    void refusesAScriptThatWritesToTheVersionTable();

private:
    [[nodiscard]] StemmaProgram sleeper() const;
    /// The pid of the backend that sleeps in r02; waits for it.
    [[nodiscard]] qint64 sleepingBackend() const;
    static Answer finished(QProcess &process);

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ScratchProject> m_project;
    QString m_database;
};

void TestInterruptions::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestInterruptions::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(1);
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"CREATE TABLE half (id integer);\nSELECT pg_sleep(60);"_s});
    m_database = m_server->createDatabase();
}

StemmaProgram TestInterruptions::sleeper() const
{
    return StemmaProgram(*m_project, m_server->url(m_database));
}

qint64 TestInterruptions::sleepingBackend() const
{
    const QString sql = u"SELECT pid FROM pg_stat_activity WHERE datname = '%1' AND state = "
                        "'active' AND wait_event = 'PgSleep'"_s.arg(m_database);
    qint64 pid = 0;
    for (int tries = 0; tries < 200 && pid == 0; ++tries) {
        QTest::qWait(50);
        pid = m_server->value(u"postgres"_s, sql).toLongLong();
    }
    return pid;
}

Answer TestInterruptions::finished(QProcess &process)
{
    process.waitForFinished(60'000);
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

void TestInterruptions::ctrlC_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestInterruptions::ctrlC()
{
    QFETCH(int, signalNumber);
    const StemmaProgram stemma = sleeper();
    const auto process = stemma.start({u"upgrade"_s, u"--json"_s});
    QVERIFY(sleepingBackend() > 0);

    kill(static_cast<pid_t>(process->processId()), signalNumber);
    const Answer answer = finished(*process);

    QVERIFY2(answer.exitCode == 130, answer.all().constData());
    QCOMPARE(answer.errorCode(), u"cancelled"_s);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM pg_class WHERE relname = 'half'"_s),
             u"0"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT outcome FROM stemma_run"_s), u"cancelled"_s);
}

void TestInterruptions::terminatedBackend()
{
    const StemmaProgram stemma = sleeper();
    const auto process = stemma.start({u"upgrade"_s, u"--json"_s});
    const qint64 backend = sleepingBackend();
    QVERIFY(backend > 0);

    m_server->terminateBackend(backend);
    const Answer answer = finished(*process);

    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.errorCode(), u"connection_lost"_s);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});
    m_project->add({.id = u"r02"_s, .parents = {u"r01"_s}});
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(m_server->value(m_database, u"SELECT string_agg(outcome, ' ' ORDER BY started_at) "
                                         "FROM stemma_run"_s),
             u"interrupted done"_s);
}

void TestInterruptions::cancelledStatement()
{
    const StemmaProgram stemma = sleeper();
    const auto process = stemma.start({u"upgrade"_s, u"--json"_s});
    const qint64 backend = sleepingBackend();
    QVERIFY(backend > 0);

    QVERIFY(
        m_server->psql(u"postgres"_s, u"SELECT pg_cancel_backend(%1)"_s.arg(backend)).succeeded());
    const Answer answer = finished(*process);

    QCOMPARE(answer.exitCode, 1);
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QCOMPARE(error.value("sqlstate"_L1).toString(), u"57014"_s);
    QCOMPARE(error.value("line"_L1).toInt(), 8);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});
}

void TestInterruptions::statementTimeout()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"SELECT pg_sleep(60);"_s,
                    .header = u"-- Statement Timeout: 200ms"_s});
    const Answer answer = sleeper().json({u"upgrade"_s});
    QCOMPARE(answer.errorCode(), u"statement_timeout"_s);
    QCOMPARE(sleeper().rows(), QStringList{u"r01"_s});
}

void TestInterruptions::tellsWhoBlocksAndRetries()
{
    m_project->write(u"stemma.toml"_s, "lock_timeout = \"1500ms\"\nlock_retries = 5\n");
    m_project->add(
        {.id = u"r02"_s, .parents = {u"r01"_s}, .up = u"ALTER TABLE t_01 ADD COLUMN more text;"_s});
    const StemmaProgram stemma = sleeper();
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);
    // Somebody left a transaction open, the classic.
    QProcess idler;
    idler.start(m_server->program(u"psql"_s),
                {u"-X"_s, u"-d"_s, m_server->url(m_database), u"-v"_s, u"ON_ERROR_STOP=1"_s});
    QVERIFY(idler.waitForStarted());
    idler.write("BEGIN; SELECT 'ready' FROM t_01 FOR SHARE;\n");
    QByteArray said;
    while (!said.contains("ready") && idler.waitForReadyRead(10'000))
        said += idler.readAllStandardOutput();

    const auto process = stemma.start({u"upgrade"_s});
    QByteArray seen;
    process->setReadChannel(QProcess::StandardError);
    while (!seen.contains("trying revision r02 again") && process->waitForReadyRead(20'000))
        seen += process->readAllStandardError();
    idler.write("ROLLBACK;\n\\q\n");
    idler.waitForBytesWritten();
    idler.waitForFinished();
    Answer answer = finished(*process);
    answer.err.prepend(seen);

    QVERIFY2(answer.exitCode == 0, answer.all().constData());
    QVERIFY2(answer.err.contains("Waiting for a lock"), answer.err.constData());
    QVERIFY2(answer.err.contains("psql") && answer.err.contains("idle in transaction"),
             answer.err.constData());
    QVERIFY2(answer.err.contains("FOR SHARE"), answer.err.constData());
    QVERIFY2(answer.err.contains("trying revision r02 again"), answer.err.constData());
}

void TestInterruptions::givesUpAfterTheRetries()
{
    m_project->write(u"stemma.toml"_s, "lock_timeout = \"100ms\"\nlock_retries = 1\n");
    m_project->add(
        {.id = u"r02"_s, .parents = {u"r01"_s}, .up = u"ALTER TABLE t_01 ADD COLUMN more text;"_s});
    const StemmaProgram stemma = sleeper();
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);
    QProcess idler;
    idler.start(m_server->program(u"psql"_s), {u"-X"_s, u"-d"_s, m_server->url(m_database)});
    QVERIFY(idler.waitForStarted());
    idler.write("BEGIN; SELECT * FROM t_01; SELECT 'ready';\n");
    QByteArray said;
    while (!said.contains("ready") && idler.waitForReadyRead(10'000))
        said += idler.readAllStandardOutput();

    const Answer answer = stemma.json({u"upgrade"_s});
    idler.write("\\q\n");
    idler.waitForFinished();

    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.errorCode(), u"lock_timeout"_s);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});
}

void TestInterruptions::printsNotices()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"DO $$ BEGIN RAISE NOTICE 'three rows need a look'; END $$;"_s});
    const Answer answer = sleeper().run({u"upgrade"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.contains("NOTICE: three rows need a look"), answer.err.constData());
}

void TestInterruptions::forgetsWhatAScriptSetForItsSession()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"CREATE SCHEMA app;\nSELECT pg_catalog.set_config('search_path', 'app', "
                          "false);\nSET statement_timeout = '500ms';\nCREATE TEMP TABLE scratch (i "
                          "integer);"_s});
    m_project->add({.id = u"r03"_s,
                    .parents = {u"r02"_s},
                    .up = u"CREATE TABLE plain (id integer);\nSELECT pg_sleep(0.8);\n"
                          "CREATE TEMP TABLE scratch (i integer);"_s});
    const Answer answer = sleeper().run({u"upgrade"_s});
    QVERIFY2(answer.exitCode == 0, answer.all().constData());
    QCOMPARE(m_server->value(m_database, u"SELECT relnamespace::regnamespace FROM pg_class WHERE "
                                         "relname = 'plain'"_s),
             u"public"_s);
}

void TestInterruptions::refusesAScriptThatWritesToTheVersionTable()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"INSERT INTO alembic_version VALUES ('zz');"_s});
    const Answer answer = sleeper().json({u"upgrade"_s});
    QCOMPARE(answer.errorCode(), u"version_conflict"_s);
    QCOMPARE(sleeper().rows(), QStringList{u"r01"_s});
}

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
