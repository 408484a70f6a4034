#pragma once

#include "base/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace scripts {

enum class ProjectKind {
    Native, ///< `stemma.toml` and SQL scripts.
    Alembic ///< `alembic.ini` or `pyproject.toml` and Python scripts.
};

/// Whose file names, markers and version table a project of SQL scripts has.
enum class Layout {
    Stemma, ///< A graph: the headers of the scripts name their parents. And all of Alembic's.
    // A line: the file names say the order.
    Dbmate,
    SqlMigrate,
    GolangMigrate,
    Goose,
    Flyway
};

/// Whether new ids are the date with a sequence number or 12 hex digits, as Alembic's.
enum class IdStyle { Date, Random };

/// How an Alembic project is run: the table `[alembic]` of a `stemma.toml` beside Alembic's files.
struct AlembicSetup
{
    QString python{}; ///< The interpreter, absolute; empty to look for the project's own.
    QString config{}; ///< Alembic's file, absolute; empty for the one in the same directory.
    /// How env.py learns of the database: "env:NAME", "x:NAME", "ini" or "none"; empty for what
    /// the files suggest.
    QString url{};
    QString driver{};        ///< SQLAlchemy's driver, as "asyncpg"; empty for the project's own.
    QStringList arguments{}; ///< More `-x` arguments.
    std::optional<std::chrono::milliseconds> stepTimeout{}; ///< Of each revision as a whole.
};

/// A credential set as `[credentials.NAME]` declares it; the words are judged by those who use it.
struct CredentialSetConfig
{
    QString name{};
    QString table{}; ///< With its schema and a dot in front, where one was written.
    QStringList key{};
    QStringList columns{};
    QString format = QStringLiteral("fernet");
    bool bound = true;
    QString prefix{};
    QStringList sources{};
    bool encryptEmpty = false;
    int line = 0;                       ///< Of the declaration in the configuration file.
    std::optional<base::Error> fault{}; ///< BadSet: why the set cannot be used; others can.
};

/// What a project's configuration says, whichever file said it. Paths are absolute.
struct ProjectConfig
{
    ProjectKind kind = ProjectKind::Native;
    Layout layout = Layout::Stemma;
    QString root{};          ///< Directory of the configuration file.
    QString file{};          ///< The configuration file.
    QString name{};          ///< `name`, else the directory's name.
    QStringList locations{}; ///< Version directories, in load order.
    bool recursive = false;
    IdStyle idStyle = IdStyle::Date;
    QString versionTable = QStringLiteral("alembic_version");
    QString versionTableSchema{};
    QString database{};    ///< URL of the configuration; may hold ${VARIABLES} no more.
    QString environment{}; ///< "development", "test", "staging", "production" or empty.
    std::optional<std::chrono::milliseconds> lockTimeout{}; ///< Of each statement's locks.
    std::optional<std::chrono::milliseconds> statementTimeout{};
    int lockRetries = 5;                          ///< After a lock timeout.
    std::chrono::milliseconds runnerWait{60'000}; ///< For another runner.
    /// Whether the revisions are a line in files of another tool, whose table is used.
    [[nodiscard]] bool isLinear() const { return layout != Layout::Stemma; }

    // Alembic projects only
    std::optional<AlembicSetup> alembic{}; ///< Nothing without the table.
    QString scriptLocation{};
    QString fileTemplate = QStringLiteral("%(rev)s_%(slug)s");
    int truncateSlugLength = 40;
    QString timezone{};
    bool sourceless = false;
    QList<CredentialSetConfig> credentialSets{}; ///< In the order of the file.
    QStringList warnings{}; ///< Keys that are unknown or deprecated, as translated sentences.
};

/// The configuration file of the nearest directory upwards from \a start (that one included)
/// that holds `stemma.toml`, `alembic.ini` or a `pyproject.toml` with `[tool.alembic]`, in this
/// order of preference. ProjectNotFound names the directory where the search began.
base::Result<QString> findProject(const QString &start);

/// Reads \a file, a configuration of either kind. BadConfig carries file and line.
base::Result<ProjectConfig> readConfig(const QString &file);

/// The database URL that a project's surroundings give, if any: `DATABASE_URL` of \a root's
/// `.env`. Never logged unmasked.
base::Result<QString> databaseUrlFromDotEnv(const QString &root);

} // namespace scripts
