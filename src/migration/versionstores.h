#pragma once

#include "database/versionstore.h"
#include "scripts/project.h"

#include <memory>

namespace migration {

/// The table in which databases of \a project keep what is applied, on \a engine.
std::unique_ptr<database::VersionStore> makeVersionStore(const scripts::Project &project,
                                                         database::Engine engine);

/// The same for a project whose scripts were not read: it tells where a database stands, but not
/// which of its rows have a script, and writes nothing.
std::unique_ptr<database::VersionStore> makeVersionStore(const scripts::ProjectConfig &config,
                                                         database::Engine engine);

/// What \a store says of a database that does not have its table.
database::VersionStore::State stateOfNothing(const database::VersionStore &store);

} // namespace migration
