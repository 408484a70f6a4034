#pragma once

#include "database/connection.h"
#include "support/postgresserver.h"

#include <QTemporaryDir>

#include <memory>

/// An empty database of either engine for one test function, and connections to it.
class TestDatabase
{
public:
    /// \a server is used for PostgreSQL.
    TestDatabase(database::Engine engine, testsupport::PostgresServer &server)
        : m_engine(engine)
        , m_name(engine == database::Engine::PostgreSql ? server.createDatabase() : QString())
        , m_server(server)
    {
    }

    [[nodiscard]] database::Url url() const
    {
        if (m_engine == database::Engine::PostgreSql)
            return m_server.parsedUrl(m_name);
        const QString path = m_directory.filePath(QStringLiteral("test.db"));
        return {.engine = m_engine, .path = path, .display = path};
    }
    /// As SQLAlchemy spells it.
    [[nodiscard]] QString sqlalchemyUrl() const
    {
        return m_engine == database::Engine::PostgreSql
                   ? QStringLiteral("postgresql://stemma@/%1?host=%2&port=%3")
                         .arg(m_name, m_server.socketDirectory(), QString::number(m_server.port()))
                   : QStringLiteral("sqlite:///") + url().path;
    }
    /// Null when it fails.
    [[nodiscard]] std::unique_ptr<database::Connection>
    open(database::OpenOptions options = {}) const
    {
        options.create = true;
        auto connection = database::openConnection(url(), options);
        return connection ? std::move(*connection) : nullptr;
    }

private:
    database::Engine m_engine;
    QString m_name;
    testsupport::PostgresServer &m_server;
    QTemporaryDir m_directory;
};

Q_DECLARE_METATYPE(database::Engine)
