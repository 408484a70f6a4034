#include "migration/workspace.h"

#include <future>
#include <utility>

namespace migration {

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

    return Workspace{
        .project = *std::move(project),
        .connection = *std::move(connection),
        .versionTable =
            database::VersionTable(url.engine, config.versionTable, config.versionTableSchema),
        .runLog = database::RunLog(url.engine, config.versionTableSchema),
    };
}

} // namespace migration
