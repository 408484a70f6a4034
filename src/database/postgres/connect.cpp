#include "database/postgres/connect.h"

#include "base/log.h"
#include "database/postgres/connecterror.h"
#include "database/postgres/options.h"
#include "database/postgres/socketwait.h"
#include "database/text.h"

#include <QByteArray>

#include <algorithm>
#include <vector>

namespace database::postgres {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds stopInterval{50};

/// The keywords of a connection string that we look at ourselves.
struct Keywords
{
    QByteArray options{};
    QByteArray service{};
    int hosts = 1;
    milliseconds connectTimeout{0};
};

base::Result<Keywords> readKeywords(const QString &conninfo)
{
    const auto options = parsedOptions(conninfo);
    if (!options)
        return base::failure(options.error());
    Keywords keywords{.options = qgetenv("PGOPTIONS"), .service = qgetenv("PGSERVICE")};
    for (const auto &[keyword, text, secret] : *options) {
        if (text.isEmpty())
            continue;
        const QByteArray value = text.toUtf8();
        if (keyword == "options"_L1) {
            keywords.options = value;
        } else if (keyword == "service"_L1) {
            keywords.service = value;
        } else if (keyword == "host"_L1 || keyword == "hostaddr"_L1) {
            keywords.hosts = std::max(keywords.hosts, static_cast<int>(value.count(',')) + 1);
        } else if (keyword == "connect_timeout"_L1) {
            keywords.connectTimeout = std::chrono::seconds(value.toInt());
        }
    }
    return keywords;
}

/// The server splits `options` at white space that has no backslash in front.
QByteArray escapedOption(const QByteArray &value)
{
    QByteArray escaped;
    for (const char c : value) {
        if (c == '\\' || c == ' ' || (c >= '\t' && c <= '\r'))
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

QByteArray withSettings(QByteArray options, const OpenOptions &wanted)
{
    for (const auto &[name, value] : sessionSettings(wanted))
        options += " -c " + name + '=' + escapedOption(value);
    return options.trimmed();
}

/// Keyword and value pairs for libpq, which wants two parallel arrays of C strings. Later pairs
/// override earlier ones.
class Parameters
{
public:
    void add(const char *keyword, const QByteArray &value)
    {
        m_texts.push_back(value);
        addSecret(keyword, m_texts.back().constData());
    }
    /// \a value must outlive the connecting: secrets are not copied.
    void addSecret(const char *keyword, const char *value)
    {
        m_keywords.insert(m_keywords.end() - 1, keyword);
        m_values.insert(m_values.end() - 1, value);
    }
    [[nodiscard]] PGconn *start() const
    {
        constexpr int expandDbname = 1;
        return PQconnectStartParams(m_keywords.data(), m_values.data(), expandDbname);
    }

private:
    QList<QByteArray> m_texts; // implicitly shared: growing the list does not move the characters
    std::vector<const char *> m_keywords{nullptr};
    std::vector<const char *> m_values{nullptr};
};

PGconn *start(const Url &url, const OpenOptions &options, const Keywords &keywords,
              milliseconds hostTimeout)
{
    Parameters parameters;
    // Defaults come before the connection string, which may override them. A peer that vanishes
    // is noticed within two minutes instead of the system's two hours; the user timeout also
    // makes an unreachable host give way to the next one of several.
    parameters.add("keepalives_idle", "60");
    parameters.add("keepalives_interval", "10");
    parameters.add("keepalives_count", "6");
    if (keywords.hosts > 1)
        parameters.add("tcp_user_timeout", QByteArray::number(qint64(hostTimeout.count())));
    if (!options.applicationName.isEmpty())
        parameters.add("application_name", options.applicationName.toUtf8());
    parameters.add("dbname", url.conninfo.toUtf8());
    parameters.add("client_encoding", "UTF8");
    if (!url.password.isEmpty())
        parameters.addSecret("password", url.password.view().data());
    if (!url.sslPassword.isEmpty())
        parameters.addSecret("sslpassword", url.sslPassword.view().data());
    if (keywords.service.isEmpty()) {
        if (const QByteArray all = withSettings(keywords.options, options); !all.isEmpty())
            parameters.add("options", all);
    }
    return parameters.start();
}

base::Error cancelled()
{
    return {.code = base::ErrorCode::Cancelled, .message = Text::tr("Connecting was cancelled.")};
}

base::Result<> poll(PGconn *connection, const Url &url, const OpenOptions &options,
                    milliseconds limit, int other)
{
    const auto deadline = steady_clock::now() + limit;
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (status != PGRES_POLLING_OK) {
        if (status == PGRES_POLLING_FAILED)
            return base::failure(connectError(connection, url));
        const Readiness wanted{.read = status == PGRES_POLLING_READING,
                               .write = status == PGRES_POLLING_WRITING};
        const Readiness ready = waitForSocket(PQsocket(connection), wanted, stopInterval, other);
        if (ready.other || options.stop.stop_requested())
            return base::failure(cancelled());
        if (ready.read || ready.write) {
            status = PQconnectPoll(connection);
        } else if (steady_clock::now() >= deadline) {
            return base::failure(connectTimeout(connection, url, limit));
        }
    }
    return {};
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> sessionSettings(const OpenOptions &options)
{
    QList<std::pair<QByteArray, QByteArray>> settings;
    const auto add = [&](const char *name, const std::optional<milliseconds> &value) {
        if (value)
            settings.emplaceBack(name, QByteArray::number(qint64(value->count())));
    };
    add("lock_timeout", options.lockTimeout);
    add("statement_timeout", options.statementTimeout);
    if (options.readOnly)
        settings.emplaceBack("default_transaction_read_only", "on");
    if (!options.role.isEmpty())
        settings.emplaceBack("role", options.role.toUtf8());
    return settings;
}

bool usesService(const QString &conninfo)
{
    const auto keywords = readKeywords(conninfo);
    return keywords && !keywords->service.isEmpty();
}

base::Result<ConnectionHandle> connect(const Url &url, const OpenOptions &options, int other)
{
    const auto keywords = readKeywords(url.conninfo);
    if (!keywords)
        return base::failure(keywords.error());
    const milliseconds hostTimeout =
        keywords->connectTimeout.count() > 0 ? keywords->connectTimeout : options.connectTimeout;

    ConnectionHandle connection(start(url, options, *keywords, hostTimeout));
    if (!connection)
        return base::failure({.message = Text::tr("There is no memory left for a connection.")});
    // The verbose form carries the SQLSTATE, which libpq gives no other access to at this point.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(connection.get(), [](void *, const PGresult *) {}, nullptr);
    if (PQstatus(connection.get()) == CONNECTION_BAD)
        return base::failure(connectError(connection.get(), url));
    if (auto done = poll(connection.get(), url, options, hostTimeout * keywords->hosts, other);
        !done)
        return base::failure(done.error());
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);

    if (PQserverVersion(connection.get()) < oldestServer) {
        return base::failure(
            {.code = base::ErrorCode::UnsupportedServer,
             .message =
                 Text::tr("The server runs PostgreSQL %1; version %2 is the oldest that "
                          "is supported.")
                     .arg(QString::fromUtf8(PQparameterStatus(connection.get(), "server_version")),
                          QString::number(oldestServer / 10000)),
             .hint = Text::tr("Upgrade the server, or use another tool for this database.")});
    }
    PQsetnonblocking(connection.get(), 1);
    return connection;
}

} // namespace database::postgres
