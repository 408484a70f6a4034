#pragma once

#include "database/connection.h"

namespace database::postgres {

/// The advisory lock of the runners of \a versionTable, held by the session of \a connection,
/// which must outlive it. Tried again and again instead of waited for: a session that waits
/// inside the server has a snapshot, and the holder's CREATE INDEX CONCURRENTLY would wait for it.
base::Result<std::unique_ptr<RunnerLock>> acquireRunnerLock(Connection &connection,
                                                            const OpenOptions &options,
                                                            const QString &versionTable,
                                                            std::chrono::milliseconds wait);

} // namespace database::postgres
