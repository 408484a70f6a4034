#pragma once

#include "migration/request.h"

#include <functional>

namespace migration {

/// What the table of another tool says that a line must not have: revisions that were passed over,
/// a migration that failed, files with another checksum.
QList<Finding> lineFindings(const Workspace &workspace, const database::VersionStore::State &state);

/// Why \a plan cannot be run on a line that stands as \a standing says; and, in an upgrade, the
/// steps that the tool would take beside those of the plan: revisions that were passed over go
/// first, repeatable scripts last. A stamp minds nothing and settles what was passed over or
/// failed.
base::Result<> completeLine(const Workspace &workspace, const Standing &standing,
                            revisions::MigrationPlan &plan);

/// Adds those repeatable scripts of \a project for which \a isDue holds behind the steps of
/// \a plan, an upgrade, when it leads to the newest version.
void addRepeatables(const scripts::Project &project,
                    const std::function<bool(const QString &id)> &isDue,
                    revisions::MigrationPlan &plan);

/// A line has nothing to merge and nowhere to branch: why \a what, a command, cannot be done.
base::Error notOnALine(const scripts::ProjectConfig &config, const QString &what);

} // namespace migration
