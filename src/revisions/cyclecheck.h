#pragma once

#include "revisions/graph.h"

#include <optional>

namespace revisions {

/// Whether every revision can come after its parents and dependencies.
struct CycleCheck
{
    std::vector<int> parentsFirst{}; ///< A complete order when there is no cycle.
    std::optional<base::Error> problem{};
};

/// Looks for cycles by `down_revision` first, then with dependencies. Where Alembic notices the
/// cycle too the message lists the ids that it lists (all that are cut off from a head or a base);
/// elsewhere it lists those on the cycle. The hint names one cycle, file by file. Linear.
/// \a onlyFault says that nothing else is wrong with \a graph, so that cut off means cycle.
CycleCheck checkCycles(const RevisionGraph &graph, bool onlyFault);

} // namespace revisions
