#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// Several runners at once on one database: each revision is applied once, nobody is told a lie.
class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eightUpgradesAtOnce_data();
    void eightUpgradesAtOnce();
    void sayWhoHoldsTheLock_data();
    void sayWhoHoldsTheLock();
    void buildAnIndexWhileOthersWait();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestConcurrency::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestConcurrency::eightUpgradesAtOnce_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestConcurrency::eightUpgradesAtOnce()
{
    QFETCH(bool, postgres);
    const ScratchProject project;
    project.addChain(30);
    const QString database = postgres ? m_server->createDatabase() : QString();
    const StemmaProgram stemma(project, postgres ? m_server->url(database) : project.sqliteUrl());

    std::vector<std::unique_ptr<QProcess>> runners;
    for (int i = 0; i < 8; ++i)
        runners.push_back(stemma.start({u"upgrade"_s, u"head"_s, u"--json"_s}));
    int steps = 0;
    for (const auto &runner : runners) {
        QVERIFY(runner->waitForFinished(120'000));
        const Answer answer{.exitCode = runner->exitCode(),
                            .out = runner->readAllStandardOutput(),
                            .err = runner->readAllStandardError()};
        QVERIFY2(answer.exitCode == 0 || answer.exitCode == 5, answer.all().constData());
        steps += answer.exitCode == 0
                     ? static_cast<int>(answer.json().value("steps"_L1).toArray().size())
                     : 0;
    }

    QCOMPARE(steps, 30); // Over all eight together.
    QCOMPARE(stemma.rows(), QStringList{chainId(30)});
    const QString once = u"SELECT count(*) FROM stemma_step WHERE outcome = 'done'"_s;
    QCOMPARE(postgres ? m_server->value(database, once)
                      : sqliteValues(project.sqliteFile(), once).value(0),
             u"30"_s);
}

void TestConcurrency::sayWhoHoldsTheLock_data()
{
    eightUpgradesAtOnce_data();
}

void TestConcurrency::sayWhoHoldsTheLock()
{
    QFETCH(bool, postgres);
    const ScratchProject project(u"runner_wait = \"300ms\""_s);
    project.add({.id = u"slow1"_s,
                 .up = postgres
                           ? u"SELECT pg_sleep(60);"_s
                           : u"CREATE TABLE n AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL "
                             "SELECT i + 1 FROM c WHERE i < 2000000000) SELECT max(i) FROM c;"_s});
    const QString database = postgres ? m_server->createDatabase() : QString();
    const StemmaProgram stemma(project, postgres ? m_server->url(database) : project.sqliteUrl());
    const auto holder = stemma.start({u"upgrade"_s, u"-v"_s});
    holder->setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains("Running upgrade  -> slow1") && holder->waitForReadyRead(10'000))
        seen += holder->readAllStandardError();
    QVERIFY2(seen.contains("Running upgrade  -> slow1"), seen.constData());

    const Answer second = stemma.json({u"upgrade"_s});

    QCOMPARE(second.exitCode, 5);
    QCOMPARE(second.errorCode(), u"lock_held"_s);
    QVERIFY2(second.out.contains(QByteArray::number(holder->processId())) ||
                 second.err.contains(QByteArray::number(holder->processId())),
             second.all().constData());
    // Killed as hard as can be, the holder leaves no lock behind.
    holder->kill();
    QVERIFY(holder->waitForFinished());
    if (postgres) {
        // The server notices a vanished client only between statements: end its statement.
        QTRY_VERIFY(m_server
                        ->psql(database, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                         "WHERE query LIKE '%pg_sleep(60)%' AND pid <> "
                                         "pg_backend_pid()"_s)
                        .succeeded());
    }
    project.add({.id = u"slow1"_s});
    const Answer third = stemma.run({u"upgrade"_s});
    QVERIFY2(third.exitCode == 0, third.all().constData());
}

void TestConcurrency::buildAnIndexWhileOthersWait()
{
    // CREATE INDEX CONCURRENTLY waits for every transaction that is older than it. A runner that
    // waited inside the server for its lock would be such a transaction: a deadlock.
    const ScratchProject project;
    project.add({.id = u"r01"_s,
                 .up = u"CREATE TABLE big AS SELECT i, repeat('x', 100) AS t FROM "
                       "generate_series(1, 200000) AS i;"_s,
                 .down = u"DROP TABLE big;"_s});
    project.add({.id = u"r02"_s,
                 .parents = {u"r01"_s},
                 .up = u"CREATE INDEX CONCURRENTLY big_i ON big (i);\n"
                       "CREATE INDEX CONCURRENTLY big_t ON big (t);"_s,
                 .down = u"DROP INDEX big_i, big_t;"_s,
                 .upOptions = u"transaction:false"_s});
    const QString database = m_server->createDatabase();
    const StemmaProgram stemma(project, m_server->url(database));

    std::vector<std::unique_ptr<QProcess>> runners;
    for (int i = 0; i < 4; ++i)
        runners.push_back(stemma.start({u"upgrade"_s}));
    for (const auto &runner : runners) {
        QVERIFY(runner->waitForFinished(60'000));
        QVERIFY2(runner->exitCode() == 0, runner->readAllStandardError().constData());
    }

    QCOMPARE(m_server->value(database, u"SELECT count(*) FROM pg_index WHERE indrelid = "
                                       "'big'::regclass AND indisvalid"_s),
             u"2"_s);
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
