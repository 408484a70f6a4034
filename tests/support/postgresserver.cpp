#include "support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QVersionNumber>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace testsupport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto superuser = "stemma"_L1;

/// A port that nobody listens on just now.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound =
        bind(socket, generic, length) == 0 && getsockname(socket, generic, &length) == 0;
    close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(text) == text.size();
}

QByteArray settingsText(const PostgresServer::Settings &settings, const QString &socketDirectory,
                        int port)
{
    const QByteArray onOff = settings.fsync ? "on" : "off";
    QByteArray text = "listen_addresses = '" + QByteArray(settings.tcp ? "127.0.0.1" : "") +
                      "'\nunix_socket_directories = '" + socketDirectory.toUtf8() +
                      "'\nport = " + QByteArray::number(port) + "\nfsync = " + onOff +
                      "\nsynchronous_commit = " + onOff + "\nfull_page_writes = " + onOff +
                      "\nmax_connections = 50\nshared_buffers = 32MB\nlc_messages = 'C'\n"
                      "password_encryption = 'scram-sha-256'\nautovacuum = off\n"
                      "logging_collector = off\n";
    for (const QString &option : settings.options)
        text += option.toUtf8() + '\n';
    return text;
}

} // namespace

std::expected<std::unique_ptr<PostgresServer>, QString> PostgresServer::start()
{
    return start(Settings());
}

std::expected<std::unique_ptr<PostgresServer>, QString>
PostgresServer::start(const Settings &settings)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    if (!server->findPrograms())
        return std::unexpected(u"no PostgreSQL server programs; set STEMMA_TEST_PG_BIN"_s);
    if (const QString failure = server->setUp(settings); !failure.isEmpty())
        return std::unexpected(failure);
    return server;
}

std::expected<std::unique_ptr<PostgresServer>, QString>
PostgresServer::startStandby(const PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = primary.m_programs;
    if (const QString failure = server->setUpFrom(primary); !failure.isEmpty())
        return std::unexpected(failure);
    return server;
}

PostgresServer::~PostgresServer()
{
    stopImmediately();
}

bool PostgresServer::findPrograms()
{
    m_programs = qEnvironmentVariable("STEMMA_TEST_PG_BIN");
    if (m_programs.isEmpty()) {
        const QDir installed(u"/usr/lib/postgresql"_s);
        QStringList versions = installed.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(versions, {},
                          [](const QString &text) { return QVersionNumber::fromString(text); });
        while (!versions.isEmpty() && m_programs.isEmpty()) {
            const QString programs = installed.filePath(versions.takeLast() + "/bin"_L1);
            if (QFile::exists(programs + "/initdb"_L1))
                m_programs = programs;
        }
    }
    return !m_programs.isEmpty();
}

/// A directory whose data the server's user owns and whose socket we reach.
QString PostgresServer::prepareDirectory()
{
    if (!m_directory.isValid())
        return u"no temporary directory: "_s + m_directory.errorString();
    if (geteuid() == 0) {
        const passwd *user = getpwnam("postgres");
        if (!user)
            user = getpwnam("nobody");
        if (!user)
            return u"neither postgres nor nobody exists to run the server as"_s;
        m_serverUser = QString::fromLocal8Bit(user->pw_name);
        if (chown(QFile::encodeName(m_directory.path()).constData(), user->pw_uid, user->pw_gid) !=
            0)
            return u"the temporary directory cannot be given to the server's user"_s;
    }
    // The socket file has to be reached by us, the data directory only by the server.
    QFile(m_directory.path())
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther |
                        QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
    return {};
}

QString PostgresServer::setUpFrom(const PostgresServer &primary)
{
    if (QString failure = prepareDirectory(); !failure.isEmpty())
        return failure;
    m_port = primary.m_port;
    const Finished copied = asServerUser(
        u"pg_basebackup"_s,
        {u"-D"_s, dataDirectory(), u"-h"_s, primary.socketDirectory(), u"-p"_s,
         QString::number(m_port), u"-U"_s, superuser, u"-c"_s, u"fast"_s, u"-R"_s, u"--no-sync"_s});
    if (!copied.succeeded())
        return u"pg_basebackup: "_s + QString::fromUtf8(copied.errors);
    if (!write(dataDirectory() + "/postgresql.conf"_L1,
               "unix_socket_directories = '" + socketDirectory().toUtf8() + "'\n"))
        return u"postgresql.conf cannot be written"_s;
    return startAgain() ? QString() : u"the standby did not start: "_s + log();
}

QString PostgresServer::setUp(const Settings &settings)
{
    if (QString failure = prepareDirectory(); !failure.isEmpty())
        return failure;
    const Finished made = asServerUser(
        u"initdb"_s, {u"-D"_s, dataDirectory(), u"-U"_s, superuser, u"-A"_s, u"trust"_s, u"-E"_s,
                      u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"--no-instructions"_s});
    if (!made.succeeded())
        return u"initdb: "_s + QString::fromUtf8(made.errors + made.output);
    m_port = settings.tcp ? freePort() : 5432;
    if (!write(dataDirectory() + "/postgresql.conf"_L1,
               settingsText(settings, socketDirectory(), m_port)))
        return u"postgresql.conf cannot be written"_s;
    QFile(dataDirectory() + "/pg_hba.conf"_L1).remove();
    if (!write(dataDirectory() + "/pg_hba.conf"_L1,
               "local all all trust\nlocal replication all trust\nhost all all 127.0.0.1/32 "
               "scram-sha-256\n"))
        return u"pg_hba.conf cannot be written"_s;
    // Written by root, read by the server.
    QFile(dataDirectory() + "/pg_hba.conf"_L1)
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return startAgain() ? QString() : u"the server did not start: "_s + log();
}

Finished PostgresServer::asServerUser(const QString &name, const QStringList &arguments) const
{
    if (m_serverUser.isEmpty())
        return runProgram(program(name), arguments);
    return runProgram(u"setpriv"_s,
                      QStringList{u"--reuid="_s + m_serverUser, u"--regid="_s + m_serverUser,
                                  u"--clear-groups"_s, u"env"_s, u"--chdir="_s + m_directory.path(),
                                  program(name)} +
                          arguments);
}

QString PostgresServer::dataDirectory() const
{
    return m_directory.filePath(u"data"_s);
}

QString PostgresServer::socketDirectory() const
{
    return m_directory.path();
}

QString PostgresServer::program(const QString &name) const
{
    const QString own = m_programs + u'/' + name;
    return QFile::exists(own) ? own : name; // some builds have the server's programs only
}

QString PostgresServer::log() const
{
    QFile file(m_directory.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool PostgresServer::startAgain()
{
    return asServerUser(u"pg_ctl"_s, {u"start"_s, u"-D"_s, dataDirectory(), u"-w"_s, u"-s"_s,
                                      u"-l"_s, m_directory.filePath(u"log"_s)})
        .succeeded();
}

void PostgresServer::stopImmediately()
{
    (void)asServerUser(u"pg_ctl"_s,
                       {u"stop"_s, u"-D"_s, dataDirectory(), u"-m"_s, u"immediate"_s, u"-s"_s});
}

QString PostgresServer::createDatabase(const QString &hint)
{
    const QString name = u"%1_%2"_s.arg(hint.toLower()).arg(++m_databases);
    const Finished made = psql(u"template1"_s, u"CREATE DATABASE \"%1\""_s.arg(name));
    return made.succeeded() ? name : QString();
}

void PostgresServer::dropDatabase(const QString &name)
{
    (void)psql(u"template1"_s, u"DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)"_s.arg(name));
}

QString PostgresServer::url(const QString &database, const QString &user) const
{
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(user.isEmpty() ? QString(superuser) : user,
                                                        database, socketDirectory(),
                                                        QString::number(m_port));
}

QString PostgresServer::tcpUrl(const QString &database, const QString &user) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user, QString::number(m_port), database);
}

database::Url PostgresServer::parsedUrl(const QString &database, const QString &user) const
{
    auto parsed = database::parseUrl(url(database, user), {});
    return parsed ? std::move(*parsed) : database::Url();
}

Finished PostgresServer::psql(const QString &database, const QString &sql) const
{
    return runProgram(program(u"psql"_s),
                      {u"-X"_s, u"-A"_s, u"-t"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                       url(database), u"-c"_s, sql});
}

QString PostgresServer::value(const QString &database, const QString &sql) const
{
    return QString::fromUtf8(psql(database, sql).output).trimmed();
}

Finished PostgresServer::pgDump(const QString &database, const QStringList &arguments) const
{
    return runProgram(program(u"pg_dump"_s), QStringList{u"-d"_s, url(database)} + arguments);
}

void PostgresServer::terminateBackend(qint64 pid) const
{
    (void)psql(u"template1"_s, u"SELECT pg_terminate_backend(%1)"_s.arg(pid));
}

} // namespace testsupport
