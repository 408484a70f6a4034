#include "database/connection.h"
#include "database/recordingobserver.h"
#include "support/failuretext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;

/// Statements and transactions on SQLite files, and everything that may go wrong in them.
class TestSqliteSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIs();
    void opensOnlyWhatExists();
    void opensNoDirectory();
    void opensNoOtherFile();
    void readOnlySessionCannotWrite();
    void readOnlyFileCannotBeWritten();

    void returnsTypedCells();
    void sendsTypedParameters();
    void leavesPlaceholdersInScriptsAlone();
    void errorsHaveAPlace_data();
    void errorsHaveAPlace();
    void errorsHaveACode_data();
    void errorsHaveACode();

    void transactionCommitsEverything();
    void transactionRollsBackAtTheFirstFailure();
    void missingRowsRollBack();
    void deferredConstraintFailsTheCommit();
    void statementThatEndsTheTransactionIsNoticed();
    void foreignKeysAreOff();
    void fullDiskRollsBack();
    void vacuumNeedsNoTransaction();

    void waitsForALock();
    void lockTimeout();
    void stopEndsTheWaitForALock();
    void stopInterruptsTheStatement();
    void stopBeforeTheCommitRollsBack();
    void stoppedSessionStillWritesItsAccount();
    void interruptFromAnotherThread();
    void statementTimeout();

private:
    [[nodiscard]] Url url() const;
    [[nodiscard]] std::unique_ptr<Connection> open(const OpenOptions &options = {}) const;
    [[nodiscard]] QVariant value(const QByteArray &sql) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

namespace {

/// Counts for minutes.
constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                         "SELECT count(*) FROM n";

} // namespace

void TestSqliteSession::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"shop.db"_s);
    m_connection = open({.create = true});
    QVERIFY(m_connection);
}

void TestSqliteSession::cleanup()
{
    m_connection.reset();
}

Url TestSqliteSession::url() const
{
    return {.engine = Engine::Sqlite, .path = m_path, .display = "sqlite:"_L1 + m_path};
}

std::unique_ptr<Connection> TestSqliteSession::open(const OpenOptions &options) const
{
    auto connection = openConnection(url(), options);
    return connection ? std::move(*connection) : nullptr;
}

QVariant TestSqliteSession::value(const QByteArray &sql) const
{
    const auto rows = m_connection->query({.sql = sql});
    return rows && !rows->rows.isEmpty() ? rows->rows.front().front() : QVariant();
}

void TestSqliteSession::saysWhatItIs()
{
    QCOMPARE(m_connection->engine(), Engine::Sqlite);
    QCOMPARE(m_connection->display(), "sqlite:"_L1 + m_path);
    QVERIFY2(m_connection->version().startsWith("SQLite 3."_L1),
             qPrintable(m_connection->version()));
}

void TestSqliteSession::opensOnlyWhatExists()
{
    const QString missing = m_directory->filePath(u"missing.db"_s);
    const Url url{.engine = Engine::Sqlite, .path = missing, .display = missing};

    const auto refused = openConnection(url, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseNotFound);
    QVERIFY(openConnection(url, {.readOnly = true, .emptyUntilMade = true}));
    QVERIFY(!openConnection(url, {.emptyUntilMade = true}));
    const Url astray{.engine = Engine::Sqlite, .path = missing + u"/astray.db"_s};
    QVERIFY(!openConnection(astray, {.readOnly = true, .emptyUntilMade = true}));
    QVERIFY(!QFile::exists(missing));

    VERIFY_RESULT(openConnection(url, {.create = true}));
}

void TestSqliteSession::opensNoDirectory()
{
    const Url url{.engine = Engine::Sqlite, .path = m_directory->path(), .display = u"d"_s};

    const auto opened = openConnection(url, {.create = true});

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotADatabase);
}

void TestSqliteSession::opensNoOtherFile()
{
    const QString path = m_directory->filePath(u"notes.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear diary, this is no database at all.\n").repeated(100));
    file.close();

    const auto opened =
        openConnection({.engine = Engine::Sqlite, .path = path, .display = path}, {});

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotADatabase);
    QVERIFY2(opened.error().message.contains("file is not a database"_L1),
             qPrintable(opened.error().message));
}

void TestSqliteSession::readOnlySessionCannotWrite()
{
    const auto connection = open({.readOnly = true});
    QVERIFY(connection);

    const auto written = connection->transact({{.sql = "CREATE TABLE t (a)"}});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    VERIFY_RESULT(connection->query({.sql = "SELECT 1"}));
}

void TestSqliteSession::readOnlyFileCannotBeWritten()
{
    // Rights do not stop root, but an immutable open does: the same answer as of a file without
    // the right to write.
    VERIFY_RESULT(m_connection->execute({.sql = "PRAGMA query_only = ON"}));

    const auto written = m_connection->transact({{.sql = "CREATE TABLE t (a)"}});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QVERIFY(written.error().hint.contains(m_path));
}

void TestSqliteSession::returnsTypedCells()
{
    const auto rows = m_connection->query(
        {.sql =
             "SELECT 1 AS i, 'ä' AS t, x'00ff' AS b, 1.5 AS r, NULL AS n, 9007199254740993 AS l"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->columns, QStringList({u"i"_s, u"t"_s, u"b"_s, u"r"_s, u"n"_s, u"l"_s}));
    QCOMPARE(rows->rows.front(), QVariantList({1LL, u"ä"_s, QByteArray("\0\xff", 2), u"1.5"_s,
                                               QVariant(), 9007199254740993LL}));
}

void TestSqliteSession::sendsTypedParameters()
{
    const auto rows =
        m_connection->query({.sql = "SELECT ? + 1, ?, ?, ? IS NULL, typeof(?)",
                             .params = {41, u"it's ? \"ü\" :name"_s, QByteArray("\0\1", 2),
                                        QVariant(), QByteArray("\0\1", 2)}});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows.front(),
             QVariantList({42LL, u"it's ? \"ü\" :name"_s, QByteArray("\0\1", 2), 1LL, u"blob"_s}));
}

void TestSqliteSession::leavesPlaceholdersInScriptsAlone()
{
    VERIFY_RESULT(m_connection->transact(
        {{.sql = "CREATE TABLE t (a TEXT DEFAULT '?', b TEXT DEFAULT ':name @x $1')"},
         {.sql = "-- what? :comment\nINSERT INTO t (a) VALUES ('it''s ?')"},
         {.sql = "CREATE TRIGGER g AFTER INSERT ON t BEGIN\n"
                 "  UPDATE t SET a = a || '?'; DELETE FROM t WHERE a = ':gone?';\nEND"},
         {.sql = "INSERT INTO t (a) VALUES ('new')"}}));

    QCOMPARE(value("SELECT group_concat(a || b, '|') FROM t"),
             u"it's ??:name @x $1|new?:name @x $1"_s);
}

void TestSqliteSession::errorsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");

    QTest::newRow("syntax, first line") << QByteArray("SELECT 1 FORM t") << u"up.sql:10:19"_s;
    QTest::newRow("later line") << QByteArray("SELECT 1,\n  bad") << u"up.sql:11:3"_s;
    QTest::newRow("multi-byte before") << QByteArray("SELECT 'äöü€😀', bad") << u"up.sql:10:21"_s;
    QTest::newRow("multi-byte on an earlier line")
        << QByteArray("SELECT 'äöü€😀',\n'ß', bad") << u"up.sql:11:6"_s;
    QTest::newRow("no position: the statement's beginning")
        << QByteArray("INSERT INTO missing VALUES (1)") << u"up.sql:10:5"_s;
}

void TestSqliteSession::errorsHaveAPlace()
{
    QFETCH(QByteArray, sql);

    const auto ran = m_connection->transact(
        {{.sql = "SELECT 1"}, {.sql = sql, .origin = {u"up.sql"_s, 10, 5}}, {.sql = "SELECT 2"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().statement, QString::fromUtf8(sql));
    QTEST(ran.error().where(), "where");
}

void TestSqliteSession::errorsHaveACode_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("syntax") << QByteArray("SELEC 1") << ErrorCode::StatementFailed;
    QTest::newRow("table there") << QByteArray("CREATE TABLE t (a)") << ErrorCode::AlreadyExists;
    QTest::newRow("index there") << QByteArray("CREATE INDEX i ON t (a)")
                                 << ErrorCode::AlreadyExists;
    QTest::newRow("column there") << QByteArray("ALTER TABLE t ADD a") << ErrorCode::AlreadyExists;
    QTest::newRow("table missing") << QByteArray("DROP TABLE u") << ErrorCode::StatementFailed;
    QTest::newRow("check violated")
        << QByteArray("INSERT INTO t VALUES (-1)") << ErrorCode::StatementFailed;
}

void TestSqliteSession::errorsHaveACode()
{
    QFETCH(QByteArray, sql);
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a CHECK (a > 0))"}));
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE INDEX i ON t (a)"}));

    const auto ran = m_connection->transact({{.sql = sql}});

    QVERIFY(!ran);
    QTEST(ran.error().code, "code");
    QVERIFY(!ran.error().message.isEmpty());
    QVERIFY2(ran.error().detail.startsWith("SQLite "_L1), qPrintable(ran.error().detail));
}

void TestSqliteSession::transactionCommitsEverything()
{
    RecordingObserver observer;
    const auto connection = open({.observer = &observer});

    VERIFY_RESULT(connection->transact(
        {{.sql = "CREATE TABLE t (a)", .origin = {.line = 1}},
         {.sql = "INSERT INTO t VALUES (1), (2), (3)", .expectedRows = 3, .origin = {.line = 2}},
         {.sql = "INSERT INTO t VALUES (4) RETURNING a", .origin = {.line = 3}},
         {.sql = "UPDATE t SET a = ? WHERE a = ?", .params = {7, 1}, .expectedRows = 1}}));

    QCOMPARE(value("SELECT group_concat(a) FROM t"), u"7,2,3,4"_s);
    // The last command is of no script.
    QCOMPARE(observer.done, (QList<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 3}}));
}

void TestSqliteSession::transactionRollsBackAtTheFirstFailure()
{
    const auto ran = m_connection->transact({{.sql = "CREATE TABLE t (a)"}, {.sql = "SELEC"}});

    QVERIFY(!ran);
    QCOMPARE(value("SELECT count(*) FROM sqlite_master"), 0LL);
    VERIFY_RESULT(m_connection->transact({{.sql = "CREATE TABLE t (a)"}}));
}

void TestSqliteSession::missingRowsRollBack()
{
    const auto ran = m_connection->transact({{.sql = "CREATE TABLE t (a)"},
                                             {.sql = "UPDATE t SET a = 1",
                                              .expectedRows = 1,
                                              .conflict = u"expected one row; %1 found"_s}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::VersionConflict);
    QCOMPARE(ran.error().message, u"expected one row; 0 found"_s);
    QCOMPARE(value("SELECT count(*) FROM sqlite_master"), 0LL);
}

void TestSqliteSession::deferredConstraintFailsTheCommit()
{
    VERIFY_RESULT(m_connection->execute({.sql = "PRAGMA foreign_keys = ON"}));
    VERIFY_RESULT(m_connection->transact(
        {{.sql = "CREATE TABLE p (a INTEGER PRIMARY KEY)"},
         {.sql = "CREATE TABLE c (a REFERENCES p DEFERRABLE INITIALLY DEFERRED)"}}));

    const auto ran = m_connection->transact({{.sql = "INSERT INTO c VALUES (1)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::StatementFailed);
    QCOMPARE(value("SELECT count(*) FROM c"), 0LL);
    VERIFY_RESULT(m_connection->transact({{.sql = "INSERT INTO p VALUES (1)"}}));
}

void TestSqliteSession::statementThatEndsTheTransactionIsNoticed()
{
    const auto ran = m_connection->transact({{.sql = "CREATE TABLE t (a)"}, {.sql = "ROLLBACK"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::UnsupportedStatement);
    VERIFY_RESULT(m_connection->transact({{.sql = "CREATE TABLE t (a)"}}));
}

void TestSqliteSession::foreignKeysAreOff()
{
    QCOMPARE(value("PRAGMA foreign_keys"), 0LL);
}

void TestSqliteSession::fullDiskRollsBack()
{
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a)"}));
    VERIFY_RESULT(m_connection->execute({.sql = "PRAGMA max_page_count = 3"}));

    const auto ran = m_connection->transact({{.sql = "INSERT INTO t VALUES ('small')"},
                                             {.sql = "INSERT INTO t VALUES (randomblob(100000))"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::DiskFull);
    QCOMPARE(value("SELECT count(*) FROM t"), 0LL);
}

void TestSqliteSession::vacuumNeedsNoTransaction()
{
    VERIFY_RESULT(m_connection->execute({.sql = "VACUUM"}));

    QVERIFY(!m_connection->transact({{.sql = "VACUUM"}}));
}

void TestSqliteSession::waitsForALock()
{
    const auto other = open();
    VERIFY_RESULT(other->execute({.sql = "BEGIN IMMEDIATE"}));
    // A session belongs to its thread; this one lets go while the other waits.
    std::jthread waiter([&] {
        const auto connection = open({.lockTimeout = 10s});
        VERIFY_RESULT(connection->transact({{.sql = "CREATE TABLE t (a)"}}));
    });
    std::this_thread::sleep_for(200ms);
    VERIFY_RESULT(other->execute({.sql = "COMMIT"}));
    waiter.join();

    QCOMPARE(value("SELECT count(*) FROM sqlite_master"), 1LL);
}

void TestSqliteSession::lockTimeout()
{
    VERIFY_RESULT(m_connection->execute({.sql = "BEGIN IMMEDIATE"}));
    const auto connection = open({.lockTimeout = 100ms});

    const auto ran = connection->transact({{.sql = "CREATE TABLE t (a)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::LockTimeout);
    QVERIFY2(ran.error().message.contains(m_path), qPrintable(ran.error().message));
}

void TestSqliteSession::stopEndsTheWaitForALock()
{
    VERIFY_RESULT(m_connection->execute({.sql = "BEGIN IMMEDIATE"}));
    std::stop_source stop;
    const auto connection = open({.lockTimeout = 60s, .stop = stop.get_token()});
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });

    const auto ran = connection->transact({{.sql = "CREATE TABLE t (a)"}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
}

void TestSqliteSession::stopInterruptsTheStatement()
{
    std::stop_source stop;
    const auto connection = open({.stop = stop.get_token()});
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });

    const auto ran = connection->transact({{.sql = "CREATE TABLE t (a)"}, {.sql = endless}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QCOMPARE(value("SELECT count(*) FROM sqlite_master"), 0LL);
}

void TestSqliteSession::stopBeforeTheCommitRollsBack()
{
    std::stop_source stop;
    RecordingObserver observer;
    observer.onCommandDone = [&](int) { stop.request_stop(); };
    const auto connection = open({.observer = &observer, .stop = stop.get_token()});

    const auto ran = connection->transact({{.sql = "CREATE TABLE t (a)", .origin = {.line = 1}}});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QCOMPARE(value("SELECT count(*) FROM sqlite_master"), 0LL);
}

void TestSqliteSession::stoppedSessionStillWritesItsAccount()
{
    std::stop_source stop;
    const auto connection = open({.stop = stop.get_token()});
    stop.request_stop();

    VERIFY_RESULT(connection->execute({.sql = "CREATE TABLE t (a)"}));
    const auto refused = connection->transact({{.sql = "INSERT INTO t VALUES (2)"}});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Cancelled);
    QCOMPARE(value("SELECT count(*) FROM t"), 0LL);
}

void TestSqliteSession::interruptFromAnotherThread()
{
    const std::jthread interrupter([&] {
        std::this_thread::sleep_for(100ms);
        m_connection->interrupt();
    });

    const auto ran = m_connection->query({.sql = endless});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QCOMPARE(value("SELECT 1"), 1LL);
}

void TestSqliteSession::statementTimeout()
{
    const auto connection = open({.statementTimeout = 100ms});

    const auto ran = connection->query({.sql = endless});

    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::StatementTimeout);
}

QTEST_GUILESS_MAIN(TestSqliteSession)
#include "tst_sqlitesession.moc"
