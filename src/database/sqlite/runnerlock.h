#pragma once

#include "database/connection.h"

#include <optional>

namespace database::sqlite {

/// The lock of the runners of the database at \a path: a lock file beside it, which the system
/// lets go of with the process. One in memory has one user and needs none.
base::Result<std::unique_ptr<RunnerLock>>
acquireRunnerLock(const QString &path, const OpenOptions &options, std::chrono::milliseconds wait);

/// Which other process holds the lock of the database at \a path.
std::optional<Blocker> lockHolder(const QString &path);

} // namespace database::sqlite
