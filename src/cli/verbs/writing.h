#pragma once

#include "cli/shell.h"

namespace cli {

/// Writes the script of \a revision into \a project and says where. Returns the exit code.
int writeAndReport(Shell &shell, const scripts::Project &project,
                   const revisions::Revision &revision);

} // namespace cli
