#pragma once

#include "cli/shell.h"
#include "migration/scriptwriting.h"

namespace cli {

/// Writes what \a order says into \a project, or has its Alembic write it, and reports the files
/// with what a reviewer should look at. Returns the exit code.
int writeAndReport(Shell &shell, const scripts::Project &project,
                   const migration::ScriptOrder &order, bool autogenerates = false);

} // namespace cli
