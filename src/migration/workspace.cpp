#include "migration/workspace.h"

#include "migration/versionstores.h"

#include <utility>

namespace migration {

Workspace makeWorkspace(scripts::Project project, std::unique_ptr<database::Connection> connection,
                        database::Url url)
{
    const database::Engine engine = connection->engine();
    auto versionTable = makeVersionStore(project, engine);
    database::RunLog runLog(engine, project.config.versionTableSchema);
    return Workspace{
        .project = std::move(project),
        .connection = std::move(connection),
        .versionTable = std::move(versionTable),
        .runLog = std::move(runLog),
        .url = std::move(url),
    };
}

database::Url clonedUrl(const database::Url &url)
{
    return {.engine = url.engine,
            .path = url.path,
            .conninfo = url.conninfo,
            .password = url.password.clone(),
            .sslPassword = url.sslPassword.clone(),
            .display = url.display};
}

LoadingProject::LoadingProject(scripts::ProjectConfig config)
    : m_config(std::move(config))
    , m_future(std::async(std::launch::async, [this] { return scripts::loadProject(m_config); }))
{
}

base::Result<scripts::Project> &LoadingProject::wait()
{
    if (!m_project)
        m_project = m_future.get();
    return *m_project;
}

base::Result<Workspace> openWorkspace(LoadingProject &project, const database::Url &url,
                                      database::OpenOptions options)
{
    const scripts::ProjectConfig &config = project.config();
    if (!options.lockTimeout)
        options.lockTimeout = config.lockTimeout;
    if (!options.statementTimeout)
        options.statementTimeout = config.statementTimeout;

    // The connection stays on this thread, which Qt SQL asks for; the files are read beside it.
    auto connection = database::openConnection(url, options);
    std::optional<base::Result<database::DatabaseState>> state;
    // The table of a line is read along its scripts; who opens in order to write asks when it has
    // the lock.
    if (connection && !config.isLinear() && !options.create) {
        const database::Engine engine = (*connection)->engine();
        state = database::readState(**connection, *makeVersionStore({.config = config}, engine),
                                    {engine, config.versionTableSchema});
    }
    auto &loaded = project.wait();
    if (!loaded)
        return base::failure(loaded.error());
    if (!connection)
        return base::failure(std::move(connection.error()));

    Workspace workspace = makeWorkspace(std::move(*loaded), *std::move(connection), clonedUrl(url));
    workspace.stateAtOpening = std::move(state);
    return workspace;
}

base::Result<Workspace> openWorkspace(const scripts::ProjectConfig &config,
                                      const database::Url &url, database::OpenOptions options)
{
    LoadingProject project(config);
    return openWorkspace(project, url, std::move(options));
}

} // namespace migration
