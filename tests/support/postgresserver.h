#pragma once

#include "database/url.h"
#include "support/childprocess.h"

#include <QString>
#include <QTemporaryDir>

#include <expected>
#include <memory>

namespace testsupport {

/// A PostgreSQL server of the test's own in a temporary directory, stopped and removed with this.
/// It listens on a Unix socket in that directory, where everybody is let in as superuser
/// "stemma", and on request on 127.0.0.1, where passwords are asked for (SCRAM).
///
/// The programs come from STEMMA_TEST_PG_BIN, else from the newest /usr/lib/postgresql/*/bin.
/// Run by root, the server is run as `postgres` or `nobody`, since it refuses root.
class PostgresServer
{
public:
    struct Settings
    {
        bool tcp = false;      ///< Listen on a free port of 127.0.0.1 too.
        bool fsync = false;    ///< Off by default: tests do not pull plugs.
        QStringList options{}; ///< More lines for postgresql.conf.
    };

    /// The error is a text for QVERIFY2.
    static std::expected<std::unique_ptr<PostgresServer>, QString> start(const Settings &settings);
    static std::expected<std::unique_ptr<PostgresServer>, QString> start();
    /// A standby that streams from \a primary, ready when this returns.
    static std::expected<std::unique_ptr<PostgresServer>, QString>
    startStandby(const PostgresServer &primary);
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Makes a database from the template and returns its name; made of \a hint and a number.
    QString createDatabase(const QString &hint = QStringLiteral("test"));
    void dropDatabase(const QString &name);

    /// "postgresql:///name?host=...": for parseUrl() and the command line.
    [[nodiscard]] QString url(const QString &database, const QString &user = {}) const;
    /// The same over 127.0.0.1, without a password.
    [[nodiscard]] QString tcpUrl(const QString &database, const QString &user) const;
    [[nodiscard]] database::Url parsedUrl(const QString &database, const QString &user = {}) const;
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString socketDirectory() const;
    [[nodiscard]] QString program(const QString &name) const; ///< Path of psql, pg_dump, ...
    [[nodiscard]] QString log() const;

    /// Runs \a sql with psql; the rows as unaligned text, a "|" between columns.
    [[nodiscard]] Finished psql(const QString &database, const QString &sql) const;
    /// The first value of \a sql's result.
    [[nodiscard]] QString value(const QString &database, const QString &sql) const;
    [[nodiscard]] Finished pgDump(const QString &database, const QStringList &arguments = {}) const;

    void terminateBackend(qint64 pid) const;
    /// Kills the server as a crash would: no checkpoint, no goodbye.
    void stopImmediately();
    [[nodiscard]] bool startAgain();

private:
    PostgresServer() = default;

    bool findPrograms();
    [[nodiscard]] QString prepareDirectory();
    QString setUp(const Settings &settings);
    QString setUpFrom(const PostgresServer &primary);
    [[nodiscard]] Finished asServerUser(const QString &name, const QStringList &arguments) const;
    [[nodiscard]] QString dataDirectory() const;

    QTemporaryDir m_directory;
    QString m_programs;
    QString m_serverUser; ///< Empty: our own.
    int m_port = 0;
    int m_databases = 0;
};

} // namespace testsupport
