#pragma once

#include "scripts/project.h"

namespace scripts {

/// The version that the tool of the linear \a project would give to a new file: the time of
/// \a now (UTC), or the next number where the project counts. For sql-migrate the whole name.
QString newLinearId(const Project &project, const QDateTime &now, const QString &message);

/// Writes the file, or the two files, of \a revision as the tool would name and begin them. It
/// must come behind every other (InvalidTarget), and a line has neither branches nor labels
/// (Usage). Returns the path of the upgrade.
base::Result<QString> writeLinear(const Project &project, const revisions::Revision &revision);

} // namespace scripts
