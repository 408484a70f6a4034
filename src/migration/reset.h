#pragma once

#include "jobs/context.h"
#include "migration/runner.h"

namespace migration {

/// Drops every object of the database and upgrades it to \a target: for development databases
/// only, which \a environment must say ("development"); anything else is Refused.
///
/// The upgrade is planned from an empty database and its scripts are read and checked before
/// anything is dropped; a project without revisions is Refused. Dropping is one transaction; the
/// upgrade that follows is an ordinary run. Both happen under one runner lock.
base::Result<RunReport> reset(Workspace &workspace, const QString &environment,
                              const QString &target, jobs::Context &context);

} // namespace migration
