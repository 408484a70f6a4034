#pragma once

#include "scripts/project.h"

namespace scripts {

/// Leaves in \a project what of its graph can still be asked and drawn, for those who only look;
/// its problems stay. Nothing changes where the graph is sound.
void keepUsable(Project &project);

} // namespace scripts
