#include "cli/shell.h"

#include "cli/databaseurl.h"
#include "migration/explain.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSysInfo>

#include <utility>

namespace cli {

namespace {

using base::ErrorCode;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Shell)
};

/// Shown in pg_stat_activity, so that a waiting colleague can see whose run it is.
QString applicationName()
{
    return QStringLiteral("stemma on %1, pid %2")
        .arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

} // namespace

base::Error Shell::cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = Text::tr("Cancelled; nothing was changed.")};
}

Shell::Shell(const GlobalOptions &options, std::stop_token stop)
    : m_options(options)
    , m_stop(std::move(stop))
    , m_printer(m_console, options.json, options.quiet ? -1 : options.verbose)
    , m_context(m_printer, m_clock, m_stop)
    , m_connectionLog(m_context)
{
}

QString Shell::confirmed() const
{
    return QString::fromStdString(m_options.confirm);
}

base::Result<scripts::ProjectConfig> Shell::config()
{
    if (m_config)
        return *m_config;
    const QString start =
        m_options.project.empty() ? QDir::currentPath() : QString::fromStdString(m_options.project);
    auto file = scripts::findProject(start);
    if (!file)
        return base::failure(std::move(file.error()));
    auto config = scripts::readConfig(*file);
    if (!config)
        return config;
    m_config = *std::move(config);
    for (const QString &warning : std::as_const(m_config->warnings))
        m_context.log(base::Level::Warning, warning);
    return *m_config;
}

base::Result<scripts::Project> Shell::project()
{
    auto found = config();
    if (!found)
        return base::failure(std::move(found.error()));
    return scripts::loadProject(*found);
}

base::Result<scripts::Project> Shell::soundProject()
{
    auto loaded = project();
    if (loaded && !loaded->problems.isEmpty()) {
        printOtherProblems(loaded->problems);
        return base::failure(loaded->problems.first());
    }
    return loaded;
}

base::Result<database::Url> Shell::databaseUrl(const scripts::ProjectConfig &config) const
{
    return findDatabaseUrl(QString::fromStdString(m_options.database), config);
}

bool Shell::namesDatabase(const scripts::ProjectConfig &config) const
{
    return cli::namesDatabase(QString::fromStdString(m_options.database), config);
}

base::Result<migration::Workspace> Shell::workspace(Access access)
{
    auto found = config();
    if (!found)
        return base::failure(std::move(found.error()));
    return workspace(*found, access, std::chrono::seconds(10));
}

base::Result<migration::Workspace> Shell::workspace(const scripts::ProjectConfig &config,
                                                    Access access,
                                                    std::chrono::milliseconds connectTimeout)
{
    auto url = databaseUrl(config);
    if (!url)
        return base::failure(std::move(url.error()));
    database::OpenOptions options{
        .connectTimeout = connectTimeout,
        .readOnly = access != Access::Write,
        .create = access == Access::Write,
        .applicationName = applicationName(),
        .observer = &m_connectionLog,
        .stop = m_stop,
    };
    auto opened = migration::openWorkspace(config, *url, options);
    if (!opened && opened.error().code == ErrorCode::AuthenticationFailed &&
        url->password.isEmpty() && m_console.canAsk()) {
        url->password = m_console.askSecret(Text::tr("Password for %1:").arg(url->display), m_stop);
        if (m_stop.stop_requested())
            return base::failure(cancelled());
        opened = migration::openWorkspace(config, *url, options);
    }
    if (!opened && opened.error().code == ErrorCode::DatabaseNotFound &&
        url->engine == database::Engine::Sqlite && access == Access::Preview) {
        url->path = QStringLiteral(":memory:");
        opened = migration::openWorkspace(config, *url, options);
    }
    return opened;
}

void Shell::document(QJsonObject object) const
{
    object.insert(QStringLiteral("stemma"), 1);
    m_console.outRaw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

int Shell::fail(const base::Error &error) const
{
    if (!m_options.json) {
        printError(m_console, error);
        return exitCodeOf(error.code);
    }
    QJsonObject object{{QStringLiteral("error"), errorObject(error)}};
    if (!m_problems.isEmpty())
        object.insert(QStringLiteral("problems"), m_problems);
    document(object);
    return exitCodeOf(error.code);
}

int Shell::fail(base::Error error, const scripts::Project &project) const
{
    return fail(migration::explained(std::move(error), project));
}

void Shell::printOtherProblems(const QList<base::Error> &problems)
{
    if (m_options.json) {
        for (const base::Error &problem : problems)
            m_problems.append(errorObject(problem));
        return;
    }
    for (const base::Error &problem : problems.mid(1))
        printError(m_console, problem);
}

} // namespace cli
