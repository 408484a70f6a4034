#include "cli/shell.h"

#include "base/shellword.h"
#include "cli/databaseurl.h"
#include "migration/explain.h"
#include "scripts/usableproject.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
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

/// Where the search for the project begins.
QString projectStart(const GlobalOptions &options, const profiles::Profile *profile)
{
    if (!options.project.empty())
        return QString::fromStdString(options.project);
    return profile && !profile->project.isEmpty() ? profile->project : QDir::currentPath();
}

/// The name of the more dangerous one of what a project and a profile say.
QString strictest(const QString &ofProject, profiles::Environment ofProfile)
{
    const auto known = profiles::environmentNamed(ofProject);
    return profiles::environmentName(known ? std::max(*known, ofProfile) : ofProfile);
}

base::Error readOnly(const QString &name)
{
    return {.code = ErrorCode::Refused,
            .message = Text::tr("The profile '%1' only reads").arg(name),
            .hint = Text::tr("Use another profile, or `stemma profile edit %1 --read-write` if "
                             "that is what you want. Nothing was changed.")
                        .arg(base::shellWord(name))};
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
    , m_profiles(QString::fromStdString(options.vault),
                 QString::fromStdString(options.passphraseFrom), m_console, m_stop)
{
    m_console.setVerbose(options.verbose > 0);
}

QString Shell::confirmed() const
{
    return QString::fromStdString(m_options.confirm);
}

base::Result<const profiles::Profile *> Shell::profile()
{
    if (m_options.profile.empty())
        return nullptr;
    if (!m_profile) {
        auto loaded = m_profiles.load(QString::fromStdString(m_options.profile));
        if (!loaded)
            return base::failure(std::move(loaded.error()));
        m_profile = *std::move(loaded);
    }
    return &*m_profile;
}

base::Result<> Shell::mayWrite()
{
    const auto chosen = profile();
    if (!chosen)
        return base::failure(chosen.error());
    if (*chosen && (*chosen)->readOnly)
        return base::failure(readOnly((*chosen)->name));
    return {};
}

base::Result<scripts::ProjectConfig> Shell::config()
{
    if (m_config)
        return *m_config;
    const auto chosen = profile();
    if (!chosen)
        return base::failure(chosen.error());
    const QString start = projectStart(m_options, *chosen);
    auto file = scripts::findProject(start);
    if (!file)
        return base::failure(std::move(file.error()));
    auto config = scripts::readConfig(*file);
    if (!config)
        return config;
    m_config = *std::move(config);
    if (*chosen)
        m_config->environment = strictest(m_config->environment, (*chosen)->environment);
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

base::Result<scripts::Project> Shell::readableProject()
{
    auto loaded = project();
    if (loaded)
        keepReadable(*loaded);
    return loaded;
}

void Shell::keepReadable(scripts::Project &project)
{
    if (m_problems.isEmpty()) { // Told once, however often the project is read.
        for (const base::Error &problem : std::as_const(project.problems)) {
            m_problems.append(errorObject(problem));
            if (!m_options.json)
                printError(m_console, problem);
        }
    }
    scripts::keepUsable(project);
}

base::Result<database::Url> Shell::databaseUrl(const scripts::ProjectConfig &config)
{
    if (m_options.database.empty()) {
        const auto chosen = profile();
        if (!chosen)
            return base::failure(chosen.error());
        if (*chosen)
            return profiles::databaseUrl(**chosen);
    }
    return findDatabaseUrl(QString::fromStdString(m_options.database), config);
}

base::Result<database::Url> Shell::databaseKind(const scripts::ProjectConfig &config)
{
    if (m_options.database == "sqlite:")
        return database::parseUrl(QStringLiteral("sqlite:///:memory:"), config.root);
    return databaseUrl(config);
}

bool Shell::namesDatabase(const scripts::ProjectConfig &config) const
{
    return !m_options.profile.empty() ||
           cli::namesDatabase(QString::fromStdString(m_options.database), config);
}

QString Shell::nameToConfirm(const scripts::ProjectConfig &config) const
{
    return m_profile ? m_profile->name : config.name;
}

QDir Shell::directory() const
{
    return {m_options.project.empty() ? QDir::currentPath()
                                      : QString::fromStdString(m_options.project)};
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
    const auto chosen = profile();
    if (!chosen)
        return base::failure(chosen.error());
    const bool writes = access == Access::Write || access == Access::Prepare;
    if (writes) {
        if (auto may = mayWrite(); !may)
            return base::failure(std::move(may.error()));
    }
    // From here on: finding the password and opening libpq take as long as reading the files.
    migration::LoadingProject project(config);
    auto url = databaseUrl(config);
    if (!url)
        return base::failure(std::move(url.error()));
    database::OpenOptions options{
        .connectTimeout = connectTimeout,
        .readOnly = !writes,
        .create = access == Access::Write,
        .applicationName = applicationName(),
        .observer = &m_connectionLog,
        .stop = m_stop,
    };
    if (*chosen)
        options = profiles::openOptions(**chosen, std::move(options));
    return opened(project, *std::move(url), access, options);
}

base::Result<migration::Workspace> Shell::opened(migration::LoadingProject &project,
                                                 database::Url url, Access access,
                                                 const database::OpenOptions &options)
{
    m_toBeMade = false;
    auto workspace = migration::openWorkspace(project, url, options);
    if (!workspace && workspace.error().code == ErrorCode::AuthenticationFailed &&
        url.password.isEmpty() && m_console.canAsk()) {
        url.password = m_console.askSecret(Text::tr("Password for %1:").arg(url.display), m_stop);
        if (m_stop.stop_requested())
            return base::failure(cancelled());
        workspace = migration::openWorkspace(project, url, options);
    }
    if (!workspace && workspace.error().code == ErrorCode::DatabaseNotFound &&
        url.engine == database::Engine::Sqlite &&
        (access == Access::Preview || access == Access::Prepare)) {
        m_toBeMade = true;
        url.path = QStringLiteral(":memory:");
        workspace = migration::openWorkspace(project, url, options);
    }
    return workspace;
}

void Shell::document(QJsonObject object) const
{
    if (!m_problems.isEmpty()) {
        object.insert(QStringLiteral("problems"), m_problems);
        if (!object.contains(QStringLiteral("error")))
            object.insert(QStringLiteral("error"), m_problems.first());
    }
    object.insert(QStringLiteral("stemma"), 1);
    m_console.outRaw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

int Shell::fail(const base::Error &error) const
{
    if (!m_options.json) {
        printError(m_console, error);
        return exitCodeOf(error.code);
    }
    document({{QStringLiteral("error"), errorObject(error)}});
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
