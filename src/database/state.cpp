#include "database/state.h"

namespace database {

base::Result<DatabaseState> readState(Connection &connection, const VersionStore &versionTable,
                                      const RunLog &runLog)
{
    const auto first = connection.queryEach({versionTable.select(), runLog.selectExists()});
    if (!first)
        return base::failure(first.error());
    auto version = versionTable.stateFrom(first->at(0));
    if (!version)
        return base::failure(version.error());
    const auto hasRunLog = runLog.existsFrom(first->at(1));
    if (!hasRunLog)
        return base::failure(hasRunLog.error());

    DatabaseState state{.version = *version, .hasRunLog = *hasRunLog};
    if (!state.hasRunLog)
        return state;
    const auto second =
        connection.queryEach({runLog.selectAppliedDigests(), runLog.selectUnfinished()});
    if (!second)
        return base::failure(second.error());
    auto digests = runLog.appliedDigestsFrom(second->at(0));
    if (!digests && digests.error().code == base::ErrorCode::PermissionDenied) {
        // Where the database stands can be told without it.
        state.runLogDenied = true;
        return state;
    }
    if (!digests)
        return base::failure(digests.error());
    auto unfinished = runLog.unfinishedFrom(second->at(1));
    if (!unfinished)
        return base::failure(unfinished.error());
    state.appliedDigests = std::move(*digests);
    state.unfinished = std::move(*unfinished);
    return state;
}

} // namespace database
