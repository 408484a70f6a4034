#pragma once

#include "revisions/graph.h"

#include <limits>

namespace revisions {

/// A line between a row and the next one down, from lane to lane.
struct LaneEdge
{
    int from = 0;  ///< Lane in this row.
    int to = 0;    ///< Lane in the row below.
    int color = 0; ///< Stable number of the branch that the line belongs to.
    bool dependency = false;

    friend bool operator==(const LaneEdge &, const LaneEdge &) = default;
};

/// One revision placed: its lane, and every line that leaves its row downwards (its own lines to
/// its parents, and those that merely pass).
struct LaneRow
{
    int revision = -1; ///< Index in the graph.
    int lane = 0;
    int color = 0;
    QList<LaneEdge> edges{};

    friend bool operator==(const LaneRow &, const LaneRow &) = default;
};

/// Places revisions, given newest first (children before parents), so that every line runs
/// downwards, the first parent keeps its child's lane and a free lane is used again. Revisions
/// that are left out of \a order have no row; lines to them end. Pure and linear in rows plus
/// drawn edges; the text graph and the drawn one share it. Lines that stay beyond the first
/// \a mostLanes lanes are left out: who cannot draw them need not hold them.
QList<LaneRow> assignLanes(const RevisionGraph &graph, const QList<int> &order,
                           int mostLanes = std::numeric_limits<int>::max());

} // namespace revisions
