#include "migration/workspace.h"

#include "migration/versionstores.h"

#include <future>
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

base::Result<Workspace> openWorkspace(const scripts::ProjectConfig &config,
                                      const database::Url &url, database::OpenOptions options)
{
    if (!options.lockTimeout)
        options.lockTimeout = config.lockTimeout;
    if (!options.statementTimeout)
        options.statementTimeout = config.statementTimeout;

    // The connection stays on this thread, which Qt SQL asks for; the files are read beside it.
    auto loading =
        std::async(std::launch::async, [&config] { return scripts::loadProject(config); });
    auto connection = database::openConnection(url, options);
    auto project = loading.get();
    if (!project)
        return base::failure(std::move(project.error()));
    if (!connection)
        return base::failure(std::move(connection.error()));

    return makeWorkspace(*std::move(project), *std::move(connection), clonedUrl(url));
}

} // namespace migration
