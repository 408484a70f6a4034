#pragma once

#include "support/childprocess.h"

#include <QTemporaryDir>

namespace testsupport {

/// A generated Alembic project in a temporary directory, for the real Alembic.
class AlembicProject
{
public:
    struct Revision
    {
        QString id{};
        QStringList parents{};
        QStringList dependsOn{};
        QString label{};
        QString up = QStringLiteral("pass");   ///< Python statements.
        QString down = QStringLiteral("pass"); ///< Empty: no downgrade at all.
    };

    /// How env.py learns of the database.
    enum class Env {
        Ini,       ///< sqlalchemy.url, as the generic template has it; offline mode too.
        Settings,  ///< A module of the application reads APP_DATABASE_URL and `.env`.
        XArgument, ///< `-x dburl=...`
        Elsewhere, ///< It has its own idea, whatever it is given.
        TwoDatabases
    };

    /// \a url is in SQLAlchemy's form and becomes what env.py uses when it is told nothing.
    AlembicProject(Env env, const QString &url, const QString &configure = {});

    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    /// The line of \a up in the file is 12.
    void add(const Revision &revision) const;
    /// 60 revisions: a trunk with a labelled side branch, merges, a second root that depends on
    /// the trunk, and data migrations, one of which encrypts with Python's cryptography.
    void addSixty() const;
    /// Runs the real program on the project.
    [[nodiscard]] Finished alembic(const QStringList &arguments) const;
    /// `alembic current`, sorted ids.
    [[nodiscard]] QStringList current() const;
    /// Every file of the project with its bytes, to tell whether anything was changed.
    [[nodiscard]] QByteArray snapshot() const;

private:
    QTemporaryDir m_directory;
};

/// "CREATE TABLE <name> ..." as a Python statement.
QString createTable(const QString &name);
QString dropTable(const QString &name);

} // namespace testsupport
