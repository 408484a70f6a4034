#pragma once

#include "migration/alembic/alembicfiles.h"

namespace migration {

/// Writes the revision or the merge that \a order describes into \a project: a native script at
/// once, a Python one through the project's own Alembic, with \a url as in writeThroughAlembic().
/// A merge without a message names what it joins.
base::Result<QList<WrittenScript>> writeScript(const scripts::Project &project,
                                               const ScriptOrder &order, const database::Url *url,
                                               jobs::Context &context);

} // namespace migration
