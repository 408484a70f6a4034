#pragma once

#include "database/runlog.h"
#include "database/versionstore.h"

namespace database {

/// What a database says about where it stands.
struct DatabaseState
{
    VersionStore::State version{};
    bool hasRunLog = false;
    bool runLogDenied = false;                ///< It is there, but this role may not read it.
    QHash<QString, QString> appliedDigests{}; ///< As RunLog::appliedDigests().
    std::optional<StepRecord> unfinished{};   ///< As RunLog::unfinished().
};

/// Reads all of it in as few round trips as it takes: one without a run log, two with one.
/// Creates nothing, and asks for no table that may not be there except the version table.
base::Result<DatabaseState> readState(Connection &connection, const VersionStore &versionTable,
                                      const RunLog &runLog);

} // namespace database
