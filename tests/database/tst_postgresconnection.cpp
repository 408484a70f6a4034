#include "database/connection.h"
#include "database/recordingobserver.h"
#include "support/failuretext.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// Opening connections to real servers, and what the error says when that fails.
class TestPostgresConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhoItIs();
    void appliesTheSettingsWithoutAStatement();
    void keepsTheOptionsOfTheUrl();
    void appliesTheSettingsBesideAServiceFile();
    void readOnlySessionCannotWrite();

    void logsInWithAPassword();
    void wrongPasswordNamesUserAndHost();
    void missingPasswordSaysSo();
    void readsThePasswordFile();
    void unknownRole();
    void unknownDatabase();
    void roleWithoutTheRightToConnect();
    void noConnectionLeft();
    void noServerAtThePort();
    void noServerAtTheSocket();
    void unknownHost();
    void tlsThatTheServerDoesNotHave();
    void unknownParameter();
    void takesTheSecondHost();
    void silentServerTimesOut();
    void stopsWhileConnecting();

private:
    [[nodiscard]] Url tcpUrl(const QString &user, QByteArrayView password) const;
    [[nodiscard]] base::Error failureOf(const Url &url, const OpenOptions &options = {}) const;

    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
};

namespace {

Url urlOf(const QString &conninfo)
{
    return {.engine = Engine::PostgreSql, .conninfo = conninfo, .display = conninfo};
}

/// A TCP port that accepts connections and never says a word.
class SilentPort
{
public:
    SilentPort()
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof(address);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_socket, generic, length) == 0 && listen(m_socket, 5) == 0 &&
            getsockname(m_socket, generic, &length) == 0) {
            m_port = ntohs(address.sin_port);
        }
    }
    ~SilentPort() { close(m_socket); }
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;

    [[nodiscard]] Url url() const
    {
        return urlOf(u"postgresql://app@127.0.0.1:%1/shop?sslmode=disable"_s.arg(m_port));
    }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace

void TestPostgresConnection::initTestCase()
{
    auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
    QVERIFY(m_server
                ->psql(u"postgres"_s,
                       u"CREATE ROLE app LOGIN PASSWORD 'right'; "
                       "CREATE ROLE crowd LOGIN CONNECTION LIMIT 0 PASSWORD 'right'"_s)
                .succeeded());
}

void TestPostgresConnection::init()
{
    m_database = m_server->createDatabase();
    QVERIFY(!m_database.isEmpty());
}

Url TestPostgresConnection::tcpUrl(const QString &user, QByteArrayView password) const
{
    Url url = urlOf(m_server->tcpUrl(m_database, user));
    url.password = base::Secret(password);
    return url;
}

base::Error TestPostgresConnection::failureOf(const Url &url, const OpenOptions &options) const
{
    const auto connection = openConnection(url, options);
    return connection ? base::Error{.message = u"connected"_s} : connection.error();
}

void TestPostgresConnection::saysWhoItIs()
{
    const auto connection =
        openConnection(m_server->parsedUrl(m_database), {.applicationName = u"stemma test"_s});
    VERIFY_RESULT(connection);

    const auto rows = (*connection)
                          ->query({.sql = "SELECT application_name, "
                                          "current_setting('client_encoding') "
                                          "FROM pg_stat_activity WHERE pid = pg_backend_pid()"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows, QList<QVariantList>({{u"stemma test"_s, u"UTF8"_s}}));
    QCOMPARE((*connection)->engine(), Engine::PostgreSql);
    QVERIFY2((*connection)->version().startsWith("PostgreSQL 1"_L1),
             qPrintable((*connection)->version()));
}

void TestPostgresConnection::appliesTheSettingsWithoutAStatement()
{
    const auto connection =
        openConnection(m_server->parsedUrl(m_database),
                       {.lockTimeout = 1'234ms, .statementTimeout = 60s, .readOnly = true});
    VERIFY_RESULT(connection);

    const auto rows =
        (*connection)
            ->query(
                {.sql =
                     "SELECT name, setting, source FROM pg_settings WHERE name IN ('lock_timeout', "
                     "'statement_timeout', 'default_transaction_read_only') ORDER BY name"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows,
             QList<QVariantList>({{u"default_transaction_read_only"_s, u"on"_s, u"client"_s},
                                  {u"lock_timeout"_s, u"1234"_s, u"client"_s},
                                  {u"statement_timeout"_s, u"60000"_s, u"client"_s}}));
}

void TestPostgresConnection::keepsTheOptionsOfTheUrl()
{
    const auto url =
        parseUrl(m_server->url(m_database) + "&options=-c%20search_path%3Dpg_catalog"_L1, {});
    VERIFY_RESULT(url);
    const auto connection = openConnection(*url, {.lockTimeout = 5s});
    VERIFY_RESULT(connection);

    const auto rows =
        (*connection)
            ->query(
                {.sql = "SELECT current_setting('search_path'), current_setting('lock_timeout')"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows, QList<QVariantList>({{u"pg_catalog"_s, u"5s"_s}}));
}

void TestPostgresConnection::appliesTheSettingsBesideAServiceFile()
{
    QTemporaryDir directory;
    QFile service(directory.filePath(u"services"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write(
        u"[shop]\nhost=%1\nport=%2\nuser=stemma\ndbname=%3\n"
        "options=-c search_path=pg_catalog\n"_s
            .arg(m_server->socketDirectory(), QString::number(m_server->port()), m_database)
            .toUtf8());
    service.close();
    qputenv("PGSERVICEFILE", QFile::encodeName(service.fileName()));

    const auto connection = openConnection(urlOf(u"service=shop"_s), {.lockTimeout = 5s});
    qunsetenv("PGSERVICEFILE");

    VERIFY_RESULT(connection);
    const auto rows =
        (*connection)
            ->query(
                {.sql = "SELECT current_setting('search_path'), current_setting('lock_timeout')"});
    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows, QList<QVariantList>({{u"pg_catalog"_s, u"5s"_s}}));
}

void TestPostgresConnection::readOnlySessionCannotWrite()
{
    const auto connection = openConnection(m_server->parsedUrl(m_database), {.readOnly = true});
    VERIFY_RESULT(connection);

    const auto written = (*connection)->transact({{.sql = "CREATE TABLE t (a int)"}});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QCOMPARE(written.error().sqlState, u"25006"_s);
    QVERIFY(!written.error().hint.isEmpty());
}

void TestPostgresConnection::logsInWithAPassword()
{
    const auto connection = openConnection(tcpUrl(u"app"_s, "right"), {});
    VERIFY_RESULT(connection);

    const auto rows = (*connection)->query({.sql = "SELECT current_user"});

    VERIFY_RESULT(rows);
    QCOMPARE(rows->rows.front().front().toString(), u"app"_s);
}

void TestPostgresConnection::wrongPasswordNamesUserAndHost()
{
    const base::Error error = failureOf(tcpUrl(u"app"_s, "s3cr3t"));

    QCOMPARE(error.code, ErrorCode::AuthenticationFailed);
    QCOMPARE(error.sqlState, u"28P01"_s);
    QCOMPARE(
        error.message,
        u"app@127.0.0.1 could not log in: the server refused the password that was supplied."_s);
    QVERIFY(!(error.message + error.hint + error.detail).contains("s3cr3t"_L1));
}

void TestPostgresConnection::missingPasswordSaysSo()
{
    qputenv("PGPASSFILE", "/dev/null");
    const base::Error error = failureOf(tcpUrl(u"app"_s, {}));
    qunsetenv("PGPASSFILE");

    QCOMPARE(error.code, ErrorCode::AuthenticationFailed);
    QVERIFY2(error.message.contains("app@127.0.0.1"_L1) &&
                 error.message.contains("none was supplied"_L1),
             qPrintable(error.message));
    QVERIFY(error.hint.contains(".pgpass"_L1));
}

void TestPostgresConnection::readsThePasswordFile()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("127.0.0.1:*:*:app:right\n");
    file.close();
    qputenv("PGPASSFILE", QFile::encodeName(file.fileName()));

    const auto connection = openConnection(tcpUrl(u"app"_s, {}), {});
    qunsetenv("PGPASSFILE");

    VERIFY_RESULT(connection);
}

void TestPostgresConnection::unknownRole()
{
    const base::Error error = failureOf(m_server->parsedUrl(m_database, u"nobody_here"_s));

    QCOMPARE(error.code, ErrorCode::AuthenticationFailed);
    QVERIFY2(error.message.startsWith("nobody_here@"_L1), qPrintable(error.message));
}

void TestPostgresConnection::unknownDatabase()
{
    const base::Error error = failureOf(m_server->parsedUrl(u"no_such_shop"_s));

    QCOMPARE(error.code, ErrorCode::DatabaseNotFound);
    QCOMPARE(error.sqlState, u"3D000"_s);
    QVERIFY2(error.message.contains("no_such_shop"_L1), qPrintable(error.message));
}

void TestPostgresConnection::roleWithoutTheRightToConnect()
{
    QVERIFY(
        m_server->psql(m_database, u"REVOKE CONNECT ON DATABASE %1 FROM public"_s.arg(m_database))
            .succeeded());

    const base::Error error = failureOf(m_server->parsedUrl(m_database, u"app"_s));

    QCOMPARE(error.code, ErrorCode::PermissionDenied);
    QVERIFY2(error.hint.contains(u"GRANT CONNECT ON DATABASE %1 TO app"_s.arg(m_database)),
             qPrintable(error.hint));
}

void TestPostgresConnection::noConnectionLeft()
{
    const base::Error error = failureOf(m_server->parsedUrl(m_database, u"crowd"_s));

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.sqlState, u"53300"_s);
}

void TestPostgresConnection::noServerAtThePort()
{
    const base::Error error = failureOf(urlOf(u"postgresql://app@127.0.0.1:1/shop"_s));

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.message, u"No server listens at 127.0.0.1, port 1."_s);
}

void TestPostgresConnection::noServerAtTheSocket()
{
    const base::Error error = failureOf(urlOf(u"host=/nonexistent dbname=shop user=app"_s));

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.message, u"No server listens at /nonexistent, port 5432."_s);
}

void TestPostgresConnection::unknownHost()
{
    const base::Error error = failureOf(urlOf(u"postgresql://app@no-such-host.invalid/shop"_s));

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.message, u"The host name no-such-host.invalid could not be resolved."_s);
}

void TestPostgresConnection::tlsThatTheServerDoesNotHave()
{
    Url url = tcpUrl(u"app"_s, "right");
    url.conninfo += "?sslmode=require"_L1;

    const base::Error error = failureOf(url);

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.message, u"No encrypted connection to 127.0.0.1 could be made."_s);
}

void TestPostgresConnection::unknownParameter()
{
    const base::Error error = failureOf(urlOf(u"postgresql://app@db1/shop?sslmod=require"_s));

    QCOMPARE(error.code, ErrorCode::BadUrl);
    QVERIFY2(error.detail.contains("sslmod"_L1), qPrintable(error.detail));
}

void TestPostgresConnection::takesTheSecondHost()
{
    const auto connection = openConnection(
        urlOf(u"host=/nonexistent,%1 port=5432,%2 user=stemma dbname=%3 "
              "target_session_attrs=read-write"_s.arg(
                  m_server->socketDirectory(), QString::number(m_server->port()), m_database)),
        {});

    VERIFY_RESULT(connection);
}

void TestPostgresConnection::silentServerTimesOut()
{
    const SilentPort port;

    const base::Error error = failureOf(port.url(), {.connectTimeout = 300ms});

    QCOMPARE(error.code, ErrorCode::ConnectionFailed);
    QCOMPARE(error.message, u"127.0.0.1 did not answer within 1 second(s)."_s);
}

void TestPostgresConnection::stopsWhileConnecting()
{
    const SilentPort port;
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();

    const base::Error error =
        failureOf(port.url(), {.connectTimeout = 30s, .stop = stop.get_token()});

    QCOMPARE(error.code, ErrorCode::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - begun < 5s);
}

QTEST_GUILESS_MAIN(TestPostgresConnection)
#include "tst_postgresconnection.moc"
