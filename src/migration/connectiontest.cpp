#include "migration/connectiontest.h"

#include "database/postgres/options.h"
#include "migration/reachability.h"
#include "migration/versionstores.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ConnectionTest)
};

/// Where libpq would look for the server.
struct Server
{
    QStringList hosts{};
    QStringList ports{};
    QString service{};
    bool insistsOnTls = false;

    /// The host is a directory of sockets, or libpq's own default.
    [[nodiscard]] bool isLocal() const
    {
        return std::ranges::all_of(hosts, [](const QString &host) {
            return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@');
        });
    }
    [[nodiscard]] QString port(qsizetype i) const
    {
        const QString own = ports.size() == 1 ? ports.first() : ports.value(i);
        return own.isEmpty() ? u"5432"_s : own;
    }
};

Server serverOf(const QString &conninfo)
{
    QHash<QString, QString> given;
    for (const auto &option : database::postgres::parsedOptions(conninfo).value_or(
             QList<database::postgres::Option>())) {
        given.insert(option.keyword, option.value);
    }
    const QHash<QString, QString> defaults = database::postgres::defaultOptions();
    const auto value = [&](const QString &keyword) {
        const QString own = given.value(keyword);
        return own.isEmpty() ? defaults.value(keyword) : own;
    };
    const QString address = value(u"hostaddr"_s);
    const QString sslMode = value(u"sslmode"_s);
    return {.hosts = (address.isEmpty() ? value(u"host"_s) : address).split(u','),
            .ports = value(u"port"_s).split(u','),
            .service = given.value(u"service"_s),
            .insistsOnTls = sslMode == "require"_L1 || sslMode.startsWith("verify-"_L1)};
}

/// One test on its way through the checks.
class Run
{
public:
    Run(ConnectionProbe probe, jobs::Context &context,
        const std::function<void(const CheckResult &)> &told)
        : m_probe(std::move(probe))
        , m_context(context)
        , m_told(told)
        , m_versionTable(makeVersionStore(m_probe.project, m_probe.url.engine))
    {
        m_probe.options.stop = context.stopToken();
        m_probe.options.create = false;
        m_timer.start();
    }

    ConnectionReport report();

private:
    bool reach();
    bool resolve(const Server &server, QList<Address> &addresses);
    bool open();
    void findFile();
    void tellWhereOpeningFailed(base::Error error);
    void tellWhatIsNotKnown(Check failed, const base::Error &error);
    void examine();
    void examineTransport();
    void examineVersionTable();
    void examineRights();

    void add(Check check, CheckOutcome outcome, const QString &text);
    void fail(Check check, base::Error error);
    /// Every check that has no result yet and stands before \a check.
    void passBefore(Check check);
    [[nodiscard]] bool isDone(Check check) const
    {
        return std::ranges::find(m_report.results, check, &CheckResult::check) !=
               m_report.results.end();
    }

    ConnectionProbe m_probe;
    jobs::Context &m_context;
    const std::function<void(const CheckResult &)> &m_told;
    std::unique_ptr<database::VersionStore> m_versionTable;
    std::unique_ptr<database::Connection> m_connection{};
    ConnectionReport m_report{};
    QElapsedTimer m_timer{};
    bool m_tableExists = false;
};

ConnectionReport Run::report()
{
    bool isWorthTrying = true;
    if (m_probe.url.engine == database::Engine::Sqlite) {
        findFile();
    } else {
        isWorthTrying = reach();
    }
    if (isWorthTrying && open())
        examine();
    for (const Check check : checksFor(m_probe.url.engine)) {
        if (!isDone(check))
            add(check, CheckOutcome::Skipped, Text::tr("Not tried."));
    }
    return m_report;
}

/// Resolves the host and knocks at the port. What cannot be told beforehand libpq finds out.
bool Run::reach()
{
    const Server server = serverOf(m_probe.url.conninfo);
    if (!server.service.isEmpty()) {
        const QString text = Text::tr("The service file says where: %1.").arg(server.service);
        add(Check::Resolve, CheckOutcome::Skipped, text);
        add(Check::Port, CheckOutcome::Skipped, text);
        return true;
    }
    if (server.isLocal()) {
        add(Check::Resolve, CheckOutcome::Skipped, Text::tr("A socket of this computer."));
        return true;
    }
    QList<Address> addresses;
    if (!resolve(server, addresses))
        return false;
    const auto reached =
        reachedPort(addresses, m_probe.options.connectTimeout, m_context.stopToken());
    if (!reached) {
        fail(Check::Port, reached.error());
        return false;
    }
    add(Check::Port, CheckOutcome::Passed, Text::tr("%1 accepts connections.").arg(*reached));
    return true;
}

/// One of several hosts is enough.
bool Run::resolve(const Server &server, QList<Address> &addresses)
{
    std::optional<base::Error> error;
    for (qsizetype i = 0; i < server.hosts.size(); ++i) {
        auto resolved = resolvedHost(server.hosts[i], server.port(i),
                                     m_probe.options.connectTimeout, m_context.stopToken());
        if (resolved) {
            addresses += *resolved;
        } else {
            error = std::move(resolved.error());
        }
    }
    if (addresses.isEmpty()) {
        fail(Check::Resolve, error.value_or(base::Error{.code = ErrorCode::ConnectionFailed}));
        return false;
    }
    QStringList texts;
    for (const Address &address : std::as_const(addresses))
        texts.append(address.text);
    texts.removeDuplicates();
    add(Check::Resolve, error ? CheckOutcome::Remark : CheckOutcome::Passed,
        error ? error->message : texts.join(", "_L1));
    return true;
}

/// What is wrong with the file, opening it tells in its own words.
void Run::findFile()
{
    const QFileInfo file(m_probe.url.path);
    if (m_probe.url.path == ":memory:"_L1) {
        add(Check::File, CheckOutcome::Remark,
            Text::tr("In memory: everything is gone when the connection is closed."));
    } else if (file.isFile() && file.isReadable()) {
        add(Check::File, CheckOutcome::Passed, m_probe.url.path);
    }
}

bool Run::open()
{
    auto connection = database::openConnection(m_probe.url, m_probe.options);
    if (!connection) {
        tellWhereOpeningFailed(std::move(connection.error()));
        return false;
    }
    m_connection = *std::move(connection);
    return true;
}

/// Each kind of error belongs to one check; the checks before that one have passed.
void Run::tellWhereOpeningFailed(base::Error error)
{
    static const QStringList wordsOfTls{u"SSL"_s, u"TLS"_s, u"certificate"_s};
    const bool isFile = m_probe.url.engine == database::Engine::Sqlite;
    const bool isTls = std::ranges::any_of(
        wordsOfTls, [&error](const QString &word) { return error.detail.contains(word); });
    Check check = isFile ? Check::File : Check::Port;
    if (error.code == ErrorCode::AuthenticationFailed) {
        check = Check::Login;
    } else if (error.code == ErrorCode::UnsupportedServer) {
        check = Check::Server;
    } else if (error.code == ErrorCode::NotADatabase || (!isFile && !error.sqlState.isEmpty())) {
        check = Check::Database;
    } else if (!isFile && (isTls || isDone(Check::Port))) {
        check = Check::Tls;
    }
    tellWhatIsNotKnown(check, error);
    passBefore(check);
    fail(check, std::move(error));
}

/// A refused session says nothing of its encryption, unless the URL insists on that, and only
/// some refusals say that the login was in order.
void Run::tellWhatIsNotKnown(Check failed, const base::Error &error)
{
    const bool gotToLogin = failed == Check::Login || failed == Check::Database;
    if (m_probe.url.engine != database::Engine::PostgreSql || !gotToLogin)
        return;
    const Server server = serverOf(m_probe.url.conninfo);
    const auto notKnown = [this](Check check) {
        passBefore(check);
        add(check, CheckOutcome::Skipped, Text::tr("Not known: no session was opened."));
    };
    if (server.service.isEmpty() && server.isLocal()) {
        passBefore(Check::Tls);
        add(Check::Tls, CheckOutcome::Skipped, Text::tr("A local socket needs no encryption."));
    } else if (!server.insistsOnTls) {
        notKnown(Check::Tls);
    }
    const bool loggedIn =
        error.code == ErrorCode::DatabaseNotFound || error.code == ErrorCode::PermissionDenied;
    if (failed == Check::Database && !loggedIn)
        notKnown(Check::Login);
}

void Run::examine()
{
    examineTransport();
    passBefore(Check::Database);
    add(Check::Database, CheckOutcome::Passed, m_connection->display());
    m_report.server = m_connection->version();
    add(Check::Server, CheckOutcome::Passed, m_report.server);
    examineVersionTable();
    if (!m_report.failure())
        examineRights();
}

void Run::examineTransport()
{
    if (m_probe.url.engine != database::Engine::PostgreSql)
        return;
    passBefore(Check::Tls);
    const auto asked = m_connection->query(
        {.sql = "SELECT ssl, coalesce(version, ''), coalesce(cipher, ''), current_user::text, "
                "inet_client_addr() IS NULL FROM pg_stat_ssl WHERE pid = pg_backend_pid()"});
    if (!asked || asked->rows.isEmpty()) {
        passBefore(Check::Database);
        return;
    }
    const QVariantList &row = asked->rows.first();
    if (row[0].toBool()) {
        add(Check::Tls, CheckOutcome::Passed,
            Text::tr("Encrypted: %1, %2.").arg(row[1].toString(), row[2].toString()));
    } else if (row[4].toBool()) {
        add(Check::Tls, CheckOutcome::Skipped, Text::tr("A local socket needs no encryption."));
    } else {
        add(Check::Tls, CheckOutcome::Remark,
            Text::tr("The connection is not encrypted; sslmode=verify-full would insist on it."));
    }
    add(Check::Login, CheckOutcome::Passed, Text::tr("Logged in as %1.").arg(row[3].toString()));
}

void Run::examineVersionTable()
{
    const auto state = m_versionTable->read(*m_connection);
    if (!state) {
        fail(Check::VersionTable, state.error());
        return;
    }
    m_tableExists = state->exists;
    if (!state->exists) {
        add(Check::VersionTable, CheckOutcome::Remark,
            Text::tr("There is no %1 yet: nothing was migrated here.")
                .arg(m_versionTable->qualified()));
        return;
    }
    add(Check::VersionTable, CheckOutcome::Passed,
        state->rows.isEmpty() ? Text::tr("At base.")
                              : Text::tr("At %1.").arg(state->rows.join(", "_L1)));
}

void Run::examineRights()
{
    if (m_probe.options.readOnly) {
        add(Check::Rights, CheckOutcome::Skipped, Text::tr("The profile only reads."));
        return;
    }
    if (m_probe.url.engine == database::Engine::Sqlite) {
        const QFileInfo file(m_probe.url.path);
        const bool writable = m_probe.url.path == ":memory:"_L1 ||
                              (file.isWritable() && QFileInfo(file.path()).isWritable());
        add(Check::Rights, writable ? CheckOutcome::Passed : CheckOutcome::Remark,
            writable ? Text::tr("The file and its directory may be written.")
                     : Text::tr("The file or its directory may not be written: nothing can be "
                                "migrated here."));
        return;
    }
    const auto asked = m_connection->query(
        {.sql = "SELECT nspname::text, has_schema_privilege(oid, 'CREATE') AND (NOT $2::boolean OR "
                "(has_table_privilege($3, 'INSERT') AND has_table_privilege($3, 'UPDATE') AND "
                "has_table_privilege($3, 'DELETE'))) FROM pg_catalog.pg_namespace WHERE nspname = "
                "coalesce(nullif($1, ''), current_schema())",
         .params = {m_probe.project.versionTableSchema, m_tableExists,
                    m_versionTable->qualified()}});
    if (!asked) {
        fail(Check::Rights, asked.error());
    } else if (asked->rows.isEmpty()) {
        add(Check::Rights, CheckOutcome::Remark,
            Text::tr("There is no schema in which tables could be made."));
    } else if (asked->rows.first()[1].toBool()) {
        add(Check::Rights, CheckOutcome::Passed,
            Text::tr("Tables may be made in the schema %1.")
                .arg(asked->rows.first()[0].toString()));
    } else {
        add(Check::Rights, CheckOutcome::Remark,
            Text::tr("This user may not make tables in the schema %1 or not change its version "
                     "table: looking is possible, migrating is not.")
                .arg(asked->rows.first()[0].toString()));
    }
}

void Run::add(Check check, CheckOutcome outcome, const QString &text)
{
    m_report.results.append({.check = check,
                             .outcome = outcome,
                             .text = text,
                             .time = std::chrono::milliseconds(m_timer.restart())});
    m_told(m_report.results.last());
}

void Run::fail(Check check, base::Error error)
{
    m_report.results.append({.check = check,
                             .outcome = CheckOutcome::Failed,
                             .text = error.message,
                             .time = std::chrono::milliseconds(m_timer.restart())});
    m_report.results.last().error = std::move(error);
    m_told(m_report.results.last());
}

void Run::passBefore(Check check)
{
    for (const Check earlier : checksFor(m_probe.url.engine)) {
        if (earlier == check)
            return;
        if (!isDone(earlier))
            add(earlier, CheckOutcome::Passed, Text::tr("In order."));
    }
}

} // namespace

const CheckResult *ConnectionReport::failure() const
{
    const auto found = std::ranges::find(results, CheckOutcome::Failed, &CheckResult::outcome);
    return found == results.end() ? nullptr : &*found;
}

QString checkTitle(Check check)
{
    switch (check) {
    case Check::Resolve: return Text::tr("Host name");
    case Check::Port: return Text::tr("Port");
    case Check::Tls: return Text::tr("Encryption");
    case Check::Login: return Text::tr("Login");
    case Check::File: return Text::tr("File");
    case Check::Database: return Text::tr("Database");
    case Check::Server: return Text::tr("Version");
    case Check::VersionTable: return Text::tr("Version table");
    case Check::Rights: break;
    }
    return Text::tr("Rights");
}

QString checkName(Check check)
{
    switch (check) {
    case Check::Resolve: return u"resolve"_s;
    case Check::Port: return u"port"_s;
    case Check::Tls: return u"tls"_s;
    case Check::Login: return u"login"_s;
    case Check::File: return u"file"_s;
    case Check::Database: return u"database"_s;
    case Check::Server: return u"server"_s;
    case Check::VersionTable: return u"version_table"_s;
    case Check::Rights: break;
    }
    return u"rights"_s;
}

QString outcomeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return u"passed"_s;
    case CheckOutcome::Remark: return u"remark"_s;
    case CheckOutcome::Failed: return u"failed"_s;
    case CheckOutcome::Skipped: break;
    }
    return u"skipped"_s;
}

QList<Check> checksFor(database::Engine engine)
{
    if (engine == database::Engine::Sqlite)
        return {Check::File, Check::Database, Check::Server, Check::VersionTable, Check::Rights};
    return {Check::Resolve,  Check::Port,   Check::Tls,          Check::Login,
            Check::Database, Check::Server, Check::VersionTable, Check::Rights};
}

scripts::ProjectConfig configForProbe(const QString &directory)
{
    if (directory.isEmpty())
        return {};
    const auto file = scripts::findProject(directory);
    if (!file)
        return {};
    return scripts::readConfig(*file).value_or(scripts::ProjectConfig());
}

ConnectionReport testConnection(ConnectionProbe probe, jobs::Context &context,
                                const std::function<void(const CheckResult &)> &told)
{
    return Run(std::move(probe), context, told).report();
}

} // namespace migration
