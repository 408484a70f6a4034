#include "migration/versionstores.h"

#include "database/lineartable.h"
#include "database/versiontable.h"

#include <QDir>

namespace migration {

namespace {

using database::LinearTool;
using scripts::Layout;

LinearTool toolOf(Layout layout)
{
    switch (layout) {
    case Layout::SqlMigrate: return LinearTool::SqlMigrate;
    case Layout::GolangMigrate: return LinearTool::GolangMigrate;
    case Layout::Goose: return LinearTool::Goose;
    case Layout::Flyway: return LinearTool::Flyway;
    case Layout::Dbmate:
    case Layout::Stemma: break;
    }
    return LinearTool::Dbmate;
}

/// The path of a script below the location that it was found in, as Flyway notes it.
QString scriptName(const scripts::ProjectConfig &config, const QString &path)
{
    for (const QString &location : config.locations) {
        if (path.startsWith(location + u'/'))
            return QDir(location).relativeFilePath(path);
    }
    return path;
}

database::LinearChain chainOf(const scripts::Project &project)
{
    database::LinearChain chain;
    for (int i = 0; i < project.graph.size(); ++i) {
        const revisions::Revision &revision = project.graph.at(i);
        const scripts::ScriptFile &file = project.files.at(i);
        chain.versions.append({.id = revision.id,
                               .stored = file.stored,
                               .description = revision.message,
                               .script = scriptName(project.config, revision.path),
                               .checksum = file.checksum});
    }
    for (const scripts::Repeatable &script : project.repeatables) {
        chain.repeatables.append({.id = script.id,
                                  .stored = script.description,
                                  .description = script.description,
                                  .script = scriptName(project.config, script.path),
                                  .checksum = script.file.checksum});
    }
    return chain;
}

std::unique_ptr<database::VersionStore>
storeOf(const scripts::ProjectConfig &config, database::Engine engine, database::LinearChain chain)
{
    if (config.isLinear()) {
        return std::make_unique<database::LinearTable>(engine, toolOf(config.layout),
                                                       config.versionTable,
                                                       config.versionTableSchema, std::move(chain));
    }
    return std::make_unique<database::VersionTable>(engine, config.versionTable,
                                                    config.versionTableSchema);
}

} // namespace

std::unique_ptr<database::VersionStore> makeVersionStore(const scripts::Project &project,
                                                         database::Engine engine)
{
    return storeOf(project.config, engine,
                   project.config.isLinear() ? chainOf(project) : database::LinearChain());
}

std::unique_ptr<database::VersionStore> makeVersionStore(const scripts::ProjectConfig &config,
                                                         database::Engine engine)
{
    return storeOf(config, engine, {});
}

database::VersionStore::State stateOfNothing(const database::VersionStore &store)
{
    return store.stateFrom(base::failure({.sqlState = QStringLiteral("42P01")}))
        .value_or(database::VersionStore::State());
}

} // namespace migration
