#include "database/postgres/session.h"
#include "database/recordingobserver.h"
#include "support/failuretext.h"
#include "support/postgresserver.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// Statements and transactions on a real server, and everything that may go wrong in them.
class TestPostgresSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void returnsTypedCells();
    void sendsTypedParameters();
    void errorsHaveAPlace_data();
    void errorsHaveAPlace();
    void errorsHaveACode_data();
    void errorsHaveACode();
    void errorCarriesTheServersDetail();

    void transactionCommitsEverything();
    void transactionRollsBackAtTheFirstFailure();
    void missingRowsRollBack();
    void deferredConstraintFailsTheCommit();
    void statementThatEndsTheTransactionIsNoticed();
    void copyInAScriptIsRefused();
    void hugeTransactionNeitherBlocksNorPilesUp();
    void concurrentIndexNeedsNoTransaction();
    void eachQueryStandsForItself();

    void noticesReachTheObserver();
    void stopInterruptsTheStatement();
    void stopBeforeTheCommitRollsBack();
    void stoppedSessionStillWritesItsAccount();
    void interruptFromAnotherThread();
    void statementTimeout();
    void lockTimeout();
    void blockerIsNamed();
    void terminatedBackend();
    void crashedServer();

private:
    [[nodiscard]] std::unique_ptr<Connection> open(const OpenOptions &options = {}) const;
    [[nodiscard]] QString value(const QString &sql) const
    {
        return m_server->value(m_database, sql);
    }

    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestPostgresSession::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
    QVERIFY(m_server->psql(u"postgres"_s, u"CREATE ROLE reader LOGIN"_s).succeeded());
}

void TestPostgresSession::init()
{
    m_database = m_server->createDatabase();
    m_connection = open();
    QVERIFY(m_connection);
}

void TestPostgresSession::cleanup()
{
    m_connection.reset();
    m_server->dropDatabase(m_database);
}

std::unique_ptr<Connection> TestPostgresSession::open(const OpenOptions &options) const
{
    auto connection = openConnection(m_server->parsedUrl(m_database), options);
    return connection ? std::move(*connection) : nullptr;
}

void TestPostgresSession::returnsTypedCells()
{
    const auto rows = m_connection->query(
        {.sql = "SELECT 1::int2 AS s, 2::int8 AS b, true AS t, 'ä'::varchar(7) AS v, "
                "'\\x00ff'::bytea AS y, 1.50::numeric AS n, NULL AS z, 'c'::char(3) AS c"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->columns,
             QStringList({u"s"_s, u"b"_s, u"t"_s, u"v"_s, u"y"_s, u"n"_s, u"z"_s, u"c"_s}));
    QCOMPARE(rows->widths, QList<int>({0, 0, 0, 7, 0, 0, 0, 3}));
    QCOMPARE(rows->rows.front(), QVariantList({1LL, 2LL, true, u"ä"_s, QByteArray("\0\xff", 2),
                                               u"1.50"_s, QVariant(), u"c  "_s}));
}

void TestPostgresSession::sendsTypedParameters()
{
    const QDateTime when(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    const auto rows = m_connection->query(
        {.sql = "SELECT $1::int + 1, $2::bool, $3::text, $4, $5::float8 = 0.1, "
                "$6::timestamptz AT TIME ZONE 'UTC', $7::text IS NULL, $8::text[]",
         .params = {41, true, u"it's \\ \"ü\""_s, QByteArray("\0\1", 2), 0.1, when, QVariant(),
                    QStringList{u"a,b"_s, u"\"\\"_s}}});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows.front(),
             QVariantList({42LL, true, u"it's \\ \"ü\""_s, QByteArray("\0\1", 2), true,
                           u"2026-02-03 04:05:06.789"_s, true, u"{\"a,b\",\"\\\"\\\\\"}"_s}));
}

void TestPostgresSession::errorsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");

    QTest::newRow("first line counts from the origin")
        << QByteArray("SELECT bad") << u"up.sql:10:12"_s;
    QTest::newRow("later line") << QByteArray("SELECT 1,\n  bad") << u"up.sql:11:3"_s;
    QTest::newRow("multi-byte before, same line")
        << QByteArray("SELECT 'äöü€😀', bad") << u"up.sql:10:21"_s;
    QTest::newRow("multi-byte on an earlier line")
        << QByteArray("SELECT 'äöü€😀',\n'ß', bad") << u"up.sql:11:6"_s;
    QTest::newRow("end of the statement") << QByteArray("SELECT 1 FROM") << u"up.sql:10:18"_s;
    QTest::newRow("no position: the statement's beginning")
        << QByteArray("ALTER TABLE missing ADD a int") << u"up.sql:10:5"_s;
}

void TestPostgresSession::errorsHaveAPlace()
{
    QFETCH(QByteArray, sql);

    const auto ran = m_connection->transact(
        {{.sql = "SELECT 1"}, {.sql = sql, .origin = {u"up.sql"_s, 10, 5}}, {.sql = "SELECT 2"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().statement, QString::fromUtf8(sql));
    QTEST(ran.error().where(), "where");
}

void TestPostgresSession::errorsHaveACode_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sqlState");

    const auto row = [](const char *name, const char *sql, ErrorCode code, const QString &state) {
        QTest::newRow(name) << QByteArray(sql) << code << state;
    };
    row("syntax", "SELEC 1", ErrorCode::StatementFailed, u"42601"_s);
    row("table there", "CREATE TABLE t (a int)", ErrorCode::AlreadyExists, u"42P07"_s);
    row("column there", "ALTER TABLE t ADD a int", ErrorCode::AlreadyExists, u"42701"_s);
    row("schema there", "CREATE SCHEMA public", ErrorCode::AlreadyExists, u"42P06"_s);
    row("constraint there", "ALTER TABLE t ADD CONSTRAINT p CHECK (a > 1)",
        ErrorCode::AlreadyExists, u"42710"_s);
    row("no right", "SET ROLE reader; ", ErrorCode::PermissionDenied, {});
    row("concurrent index", "CREATE INDEX CONCURRENTLY i ON t (a)", ErrorCode::UnsupportedStatement,
        u"25001"_s);
    row("check violated", "INSERT INTO t VALUES (-1)", ErrorCode::StatementFailed, u"23514"_s);
    row("no room left", "DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$",
        ErrorCode::DiskFull, u"53100"_s);
}

void TestPostgresSession::errorsHaveACode()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    VERIFY_RESULT(
        m_connection->execute({.sql = "CREATE TABLE t (a int CONSTRAINT p CHECK (a > 0))"}));

    QList<Command> commands{{.sql = sql}};
    if (code == ErrorCode::PermissionDenied)
        commands.append({.sql = "SELECT * FROM t"});
    const auto ran = m_connection->transact(commands);

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, code);
    QFETCH(QString, sqlState);
    if (!sqlState.isEmpty())
        QCOMPARE(ran.error().sqlState, sqlState);
    if (sqlState == "25001"_L1)
        QVERIFY(ran.error().hint.contains("transaction:false"_L1));
}

void TestPostgresSession::errorCarriesTheServersDetail()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int PRIMARY KEY)"}));
    VERIFY_RESULT(
        m_connection->execute({.sql = "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS "
                                      "$$ BEGIN INSERT INTO t VALUES (1), (1); END $$"}));

    const auto ran = m_connection->query({.sql = "SELECT f()"});

    QVERIFY(!ran);
    const QString detail = ran.error().detail;
    for (const QString &part : {u"DETAIL: Key (a)=(1) already exists."_s, u"CONSTRAINT: t_pkey"_s,
                                u"TABLE: t"_s, u"CONTEXT: "_s, u"PL/pgSQL function f() line 1"_s})
        QVERIFY2(detail.contains(part), qPrintable(part + u" not in "_s + detail));
}

void TestPostgresSession::transactionCommitsEverything()
{
    RecordingObserver observer;
    const auto connection = open({.observer = &observer});

    const auto ran = connection->transact({{.sql = "CREATE TABLE t (a int)", .origin = {.line = 1}},
                                           {.sql = "INSERT INTO t SELECT generate_series(1, 3)",
                                            .expectedRows = 3,
                                            .origin = {.line = 2}},
                                           {.sql = "UPDATE t SET a = $1::int WHERE a = $2::int",
                                            .params = {7, 1},
                                            .expectedRows = 1}});

    VERIFY_RESULT(ran);
    QCOMPARE(value(u"SELECT string_agg(a::text, ',' ORDER BY a) FROM t"_s), u"2,3,7"_s);
    // The last command is of no script.
    QCOMPARE(observer.done, (QList<std::pair<int, int>>{{0, 2}, {1, 2}}));
}

void TestPostgresSession::transactionRollsBackAtTheFirstFailure()
{
    const auto ran = m_connection->transact(
        {{.sql = "CREATE TABLE t (a int)"}, {.sql = "SELECT 1/0"}, {.sql = "SELEC"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().sqlState, u"22012"_s);
    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"t"_s);
    VERIFY_RESULT(m_connection->transact({{.sql = "CREATE TABLE t (a int)"}}));
}

void TestPostgresSession::missingRowsRollBack()
{
    const auto ran = m_connection->transact({{.sql = "CREATE TABLE t (a int)"},
                                             {.sql = "UPDATE t SET a = 1",
                                              .expectedRows = 1,
                                              .conflict = u"expected one row; %1 found"_s},
                                             {.sql = "CREATE TABLE u (a int)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::VersionConflict);
    QCOMPARE(ran.error().message, u"expected one row; 0 found"_s);
    QCOMPARE(value(u"SELECT count(*) FROM pg_class WHERE relname IN ('t', 'u')"_s), u"0"_s);
}

void TestPostgresSession::deferredConstraintFailsTheCommit()
{
    VERIFY_RESULT(m_connection->transact(
        {{.sql = "CREATE TABLE p (a int PRIMARY KEY)"},
         {.sql = "CREATE TABLE c (a int REFERENCES p DEFERRABLE INITIALLY DEFERRED)"}}));

    const auto ran = m_connection->transact({{.sql = "INSERT INTO c VALUES (1)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::StatementFailed);
    QCOMPARE(ran.error().sqlState, u"23503"_s);
    QCOMPARE(value(u"SELECT count(*) FROM c"_s), u"0"_s);
}

void TestPostgresSession::statementThatEndsTheTransactionIsNoticed()
{
    const auto ran =
        m_connection->transact({{.sql = "CREATE TABLE t (a int)"}, {.sql = "ROLLBACK"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::UnsupportedStatement);
    VERIFY_RESULT(m_connection->transact({{.sql = "CREATE TABLE t (a int)"}}));
}

void TestPostgresSession::copyInAScriptIsRefused()
{
    const auto ran = m_connection->transact(
        {{.sql = "CREATE TABLE t (a int)"}, {.sql = "COPY t FROM STDIN"}, {.sql = "SELECT 1"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::UnsupportedStatement);
    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"t"_s);
}

void TestPostgresSession::hugeTransactionNeitherBlocksNorPilesUp()
{
    // Results of 20 MB while 20 MB are being sent: more than the sockets hold in either direction.
    const QByteArray large(20'000, 'x');
    QList<Command> commands;
    for (int i = 0; i < 1'000; ++i)
        commands.append({.sql = "SELECT '" + large + "'"});
    for (int i = 0; i < 5'000; ++i)
        commands.append({.sql = "SELECT 1"});
    commands.append({.sql = "CREATE TABLE t (a int)"});

    VERIFY_RESULT(m_connection->transact(commands));

    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"f"_s);
}

void TestPostgresSession::concurrentIndexNeedsNoTransaction()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int)"}));

    VERIFY_RESULT(m_connection->execute({.sql = "CREATE INDEX CONCURRENTLY i ON t (a)"}));

    QCOMPARE(value(u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass"_s), u"t"_s);
}

void TestPostgresSession::eachQueryStandsForItself()
{
    const auto all = m_connection->queryEach({{.sql = "SELECT 1"},
                                              {.sql = "SELECT * FROM missing"},
                                              {.sql = "SELECT $1::int", .params = {3}}});

    VERIFY_RESULT(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0)->rows, QList<QVariantList>({{1LL}}));
    QVERIFY(!all->at(1));
    QCOMPARE(all->at(1).error().sqlState, u"42P01"_s);
    QCOMPARE(all->at(2)->rows, QList<QVariantList>({{3LL}}));
    VERIFY_RESULT(m_connection->query({.sql = "SELECT 1"}));
}

void TestPostgresSession::noticesReachTheObserver()
{
    RecordingObserver observer;
    const auto connection = open({.observer = &observer});

    VERIFY_RESULT(connection->transact(
        {{.sql = "DO $$ BEGIN RAISE NOTICE 'hello'; RAISE WARNING 'ä'; END $$"}}));

    QCOMPARE(observer.notices, QStringList({u"NOTICE: hello"_s, u"WARNING: ä"_s}));
}

void TestPostgresSession::stopInterruptsTheStatement()
{
    std::stop_source stop;
    const auto connection = open({.stop = stop.get_token()});
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();

    const auto ran =
        connection->transact({{.sql = "CREATE TABLE t (a int)"}, {.sql = "SELECT pg_sleep(30)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - begun < 5s);
    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"t"_s);
}

void TestPostgresSession::stopBeforeTheCommitRollsBack()
{
    std::stop_source stop;
    RecordingObserver observer;
    observer.onCommandDone = [&](int) { stop.request_stop(); };
    const auto connection = open({.observer = &observer, .stop = stop.get_token()});

    const auto ran =
        connection->transact({{.sql = "CREATE TABLE t (a int)", .origin = {.line = 1}}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"t"_s);
}

void TestPostgresSession::stoppedSessionStillWritesItsAccount()
{
    std::stop_source stop;
    const auto connection = open({.stop = stop.get_token()});
    VERIFY_RESULT(connection->execute({.sql = "CREATE TABLE t (a int)"}));
    stop.request_stop();

    VERIFY_RESULT(connection->execute({.sql = "INSERT INTO t SELECT 1 FROM pg_sleep(0.2)"}));
    const auto refused = connection->transact({{.sql = "INSERT INTO t VALUES (2)"}});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QCOMPARE(value(u"SELECT count(*) FROM t"_s), u"1"_s);
}

void TestPostgresSession::interruptFromAnotherThread()
{
    const std::jthread interrupter([&] {
        std::this_thread::sleep_for(200ms);
        m_connection->interrupt();
    });

    const auto ran = m_connection->query({.sql = "SELECT pg_sleep(30)"});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    VERIFY_RESULT(m_connection->query({.sql = "SELECT 1"}));
}

void TestPostgresSession::statementTimeout()
{
    const auto connection = open({.statementTimeout = 100ms});

    const auto ran = connection->query({.sql = "SELECT pg_sleep(30)"});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::StatementTimeout);
}

void TestPostgresSession::lockTimeout()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int)"}));
    const auto other = open();
    VERIFY_RESULT(other->execute({.sql = "BEGIN"}));
    VERIFY_RESULT(other->execute({.sql = "LOCK TABLE t"}));
    const auto connection = open({.lockTimeout = 100ms});

    const auto ran = connection->transact({{.sql = "ALTER TABLE t ADD b int"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::LockTimeout);
    QCOMPARE(ran.error().sqlState, u"55P03"_s);
}

void TestPostgresSession::blockerIsNamed()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int)"}));
    const auto blocker = open({.applicationName = u"nightly report"_s});
    const auto pid = blocker->query({.sql = "SELECT pg_backend_pid()"});
    VERIFY_RESULT(blocker->execute({.sql = "BEGIN"}));
    VERIFY_RESULT(blocker->execute({.sql = "LOCK TABLE t /* password='hush' */"}));
    RecordingObserver observer;
    observer.onBlocked = [&] { VERIFY_RESULT(blocker->execute({.sql = "COMMIT"})); };
    const auto connection = open({.observer = &observer});

    VERIFY_RESULT(connection->transact({{.sql = "ALTER TABLE t ADD b int"}}));

    QCOMPARE(observer.blocks.size(), 1);
    QVERIFY(observer.lastWaited >= 1s && observer.lastWaited < 3s);
    const Blocker named = observer.blocks.front().front();
    QCOMPARE(named.pid, pid->rows.front().front().toLongLong());
    QCOMPARE(named.user, u"stemma"_s);
    QCOMPARE(named.application, u"nightly report"_s);
    QCOMPARE(named.state, u"idle in transaction"_s);
    QCOMPARE(named.query, u"LOCK TABLE t /* password=*** */"_s);
    QVERIFY(!named.since.isEmpty());
}

void TestPostgresSession::terminatedBackend()
{
    const auto pid = m_connection->query({.sql = "SELECT pg_backend_pid()"});
    const std::jthread killer([&] {
        std::this_thread::sleep_for(200ms);
        m_server->terminateBackend(pid->rows.front().front().toLongLong());
    });

    const auto ran = m_connection->transact(
        {{.sql = "CREATE TABLE t (a int)"}, {.sql = "SELECT pg_sleep(30)"}, {.sql = "SELECT 1"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::ConnectionLost);
    const auto later = m_connection->query({.sql = "SELECT 1"});
    QVERIFY(!later);
    QCOMPARE(later.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(value(u"SELECT to_regclass('t') IS NULL"_s), u"t"_s);
}

void TestPostgresSession::crashedServer()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int)"}));
    RecordingObserver observer;
    // The server dies between the last result and the commit.
    observer.onCommandDone = [&](int) { m_server->stopImmediately(); };
    const auto connection = open({.observer = &observer});

    const auto ran =
        connection->transact({{.sql = "INSERT INTO t VALUES (1)", .origin = {.line = 1}}});

    QVERIFY(m_server->startAgain());
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::ConnectionLost);
    QVERIFY2(ran.error().message.contains("outcome is not known"_L1),
             qPrintable(ran.error().message));
}

QTEST_GUILESS_MAIN(TestPostgresSession)
#include "tst_postgressession.moc"
