#pragma once

#include "migration/workspace.h"

namespace migration {

/// The same failure with what this project and its git history know about it: nearest ids and
/// the commit that had an unknown revision; `check` and `stamp` for an object that exists already;
/// what to do with a database that was never initialised. Slow only where git is searched.
base::Error explained(base::Error error, const scripts::Project &project);

/// The revision id that an error about an unlocatable revision quotes; empty when it is another.
QString unlocatedRevision(const base::Error &error);

} // namespace migration
