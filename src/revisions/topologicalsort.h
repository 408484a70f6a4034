#pragma once

#include "revisions/reach.h"

namespace revisions {

/// Orders the revisions of \a wanted, newest first, exactly as Alembic does: one branch is
/// followed as far down as possible, first parents first, and left only where another head has to
/// come before; load order decides between heads. \a heads are the revisions to begin with; those
/// outside \a wanted are left out.
///
/// Linear in revisions and edges but for a logarithm at forks; see docs/revisions.md for the one
/// shape that is not.
std::vector<int> sortNewestFirst(const RevisionGraph &graph, const RevisionSet &wanted,
                                 std::span<const int> heads);

} // namespace revisions
