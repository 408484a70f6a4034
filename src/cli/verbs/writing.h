#pragma once

#include "cli/shell.h"
#include "migration/alembic/alembicfiles.h"

namespace cli {

/// Writes the script of \a revision into \a project and says where. Returns the exit code.
int writeAndReport(Shell &shell, const scripts::Project &project,
                   const revisions::Revision &revision);

/// Has the Alembic of \a project write what \a order says, and reports the files with what a
/// reviewer should look at. Returns the exit code.
int writePython(Shell &shell, const scripts::Project &project, const migration::ScriptOrder &order,
                bool autogenerates);

} // namespace cli
