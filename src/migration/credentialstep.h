#pragma once

#include "jobs/context.h"
#include "migration/workspace.h"

namespace migration {

/// The step `-- credentials:encrypt <set>` of a revision, ready to be part of its transaction.
/// Fails before anything is begun when the set is not declared. Keys are asked for when there are
/// rows, and not before.
base::Result<std::function<base::Result<>(database::Connection &)>>
credentialStep(const Workspace &workspace, const QString &set, jobs::Context &context);

} // namespace migration
