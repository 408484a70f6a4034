#include "database/connection.h"
#include "database/recordingobserver.h"
#include "database/testdatabase.h"
#include "support/failuretext.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// The lock that keeps a second runner out, on both engines.
class TestRunnerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void secondRunnerIsRefused_data();
    void secondRunnerIsRefused();
    void secondRunnerWaits_data() { secondRunnerIsRefused_data(); }
    void secondRunnerWaits();
    void waitCanBeStopped_data() { secondRunnerIsRefused_data(); }
    void waitCanBeStopped();
    void lockEndsWithItsObject_data() { secondRunnerIsRefused_data(); }
    void lockEndsWithItsObject();

    void otherVersionTableIsAnotherLock();
    void concurrentIndexDoesNotWaitForTheWaiter();
    void lockOfADeadSessionIsGone();
    void lockFileOfADeadProcessIsBroken();
    void emptyLockFileOfAKilledProcessIsBroken();
    void databaseInMemoryNeedsNoLock();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestRunnerLock::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
}

void TestRunnerLock::secondRunnerIsRefused_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("SQLite") << Engine::Sqlite;
}

void TestRunnerLock::secondRunnerIsRefused()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto first = db.open({.applicationName = u"first runner"_s});
    const auto second = db.open();
    const auto held = first->lockRunner(u"alembic_version"_s, 0ms);
    VERIFY_RESULT(held);

    const auto refused = second->lockRunner(u"alembic_version"_s, 200ms);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LockHeld);
    const QString holder = engine == Engine::PostgreSql
                               ? u"first runner"_s
                               : QString::number(QCoreApplication::applicationPid());
    QVERIFY2(refused.error().message.contains(holder), qPrintable(refused.error().message));
}

void TestRunnerLock::secondRunnerWaits()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto first = db.open();
    auto held = first->lockRunner(u"alembic_version"_s, 0ms);
    VERIFY_RESULT(held);
    RecordingObserver observer;
    observer.onRunnerWaiting = [&] { held->reset(); };
    const auto second = db.open({.observer = &observer});

    const auto taken = second->lockRunner(u"alembic_version"_s, 10s);

    VERIFY_RESULT(taken);
    QCOMPARE(observer.waits.size(), 1);
    QVERIFY(observer.waits.front().front().pid > 0);
}

void TestRunnerLock::waitCanBeStopped()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto first = db.open();
    const auto held = first->lockRunner(u"alembic_version"_s, 0ms);
    VERIFY_RESULT(held);
    std::stop_source stop;
    const auto second = db.open({.stop = stop.get_token()});
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });

    const auto taken = second->lockRunner(u"alembic_version"_s, 60s);

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Cancelled);
}

void TestRunnerLock::lockEndsWithItsObject()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto first = db.open();
    const auto second = db.open();

    for (int round = 0; round < 3; ++round) {
        VERIFY_RESULT(first->lockRunner(u"alembic_version"_s, 0ms));
        VERIFY_RESULT(second->lockRunner(u"alembic_version"_s, 0ms));
    }
}

void TestRunnerLock::otherVersionTableIsAnotherLock()
{
    const TestDatabase db(Engine::PostgreSql, *m_server);
    const auto first = db.open();
    const auto second = db.open();

    const auto one = first->lockRunner(u"alembic_version"_s, 0ms);
    const auto two = second->lockRunner(u"billing.alembic_version"_s, 0ms);

    VERIFY_RESULT(one);
    VERIFY_RESULT(two);
}

void TestRunnerLock::concurrentIndexDoesNotWaitForTheWaiter()
{
    const TestDatabase db(Engine::PostgreSql, *m_server);
    const auto first = db.open();
    VERIFY_RESULT(first->execute({.sql = "CREATE TABLE t (a int)"}));
    const auto held = first->lockRunner(u"alembic_version"_s, 0ms);
    VERIFY_RESULT(held);
    std::stop_source stop;
    std::binary_semaphore isWaiting(0);
    const std::jthread waiter([&] {
        RecordingObserver observer;
        observer.onRunnerWaiting = [&] {
            if (observer.waits.size() == 1)
                isWaiting.release();
        };
        const auto second = db.open({.observer = &observer, .stop = stop.get_token()});
        QVERIFY(second);
        QVERIFY(!second->lockRunner(u"alembic_version"_s, 60s));
    });
    QVERIFY(isWaiting.try_acquire_for(30s));

    VERIFY_RESULT(first->execute({.sql = "SET statement_timeout = '5s'"}));
    const auto built = first->execute({.sql = "CREATE INDEX CONCURRENTLY i ON t (a)"});
    stop.request_stop();

    VERIFY_RESULT(built);
}

void TestRunnerLock::lockOfADeadSessionIsGone()
{
    const TestDatabase db(Engine::PostgreSql, *m_server);
    const auto first = db.open();
    const auto held = first->lockRunner(u"alembic_version"_s, 0ms);
    VERIFY_RESULT(held);
    const auto pid = first->query({.sql = "SELECT pg_backend_pid()"});
    VERIFY_RESULT(pid);

    m_server->terminateBackend(pid->rows.front().front().toLongLong());

    const auto second = db.open();
    VERIFY_RESULT(second->lockRunner(u"alembic_version"_s, 5s));
}

void TestRunnerLock::lockFileOfADeadProcessIsBroken()
{
    const TestDatabase db(Engine::Sqlite, *m_server);
    const auto connection = db.open();
    QProcess finished;
    finished.start(u"true"_s, QStringList());
    QVERIFY(finished.waitForStarted());
    const qint64 pid = finished.processId();
    QVERIFY(finished.waitForFinished());
    QFile file(db.url().path + "-stemma-lock"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(pid) + "\nstemma\n" + QSysInfo::machineHostName().toUtf8() +
               '\n');
    file.close();

    VERIFY_RESULT(connection->lockRunner(u"alembic_version"_s, 0ms));
}

void TestRunnerLock::emptyLockFileOfAKilledProcessIsBroken()
{
    const TestDatabase db(Engine::Sqlite, *m_server);
    const auto connection = db.open();
    QFile file(db.url().path + "-stemma-lock"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly)); // Killed between making the file and writing it.
    file.close();

    VERIFY_RESULT(connection->lockRunner(u"alembic_version"_s, 0ms));
    QVERIFY2(!file.exists(), "The lock ends with its holder, and so does the file.");
}

void TestRunnerLock::databaseInMemoryNeedsNoLock()
{
    const auto connection = openConnection(
        {.engine = Engine::Sqlite, .path = u":memory:"_s, .display = u":memory:"_s}, {});
    VERIFY_RESULT(connection);

    VERIFY_RESULT((*connection)->lockRunner(u"alembic_version"_s, 0ms));
}

QTEST_GUILESS_MAIN(TestRunnerLock)
#include "tst_runnerlock.moc"
