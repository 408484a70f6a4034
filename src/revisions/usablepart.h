#pragma once

#include "revisions/graph.h"

namespace revisions {

/// What of a damaged graph can still be asked and drawn, as a sound graph: of revisions with one id
/// the last, none on a cycle or above one, and no edges to what is not there. For those who only
/// look: what it says about a revision is sure only where isUnsure() is false.
RevisionGraph usablePart(const RevisionGraph &graph);

/// Whether something of the revision with \a index is wrong in \a graph itself, so that its place
/// is not known: its id is there twice, it names something that is not there, or it is on a cycle.
/// \a usable is the usable part of \a graph.
bool isUnsure(const RevisionGraph &graph, const RevisionGraph &usable, int index);

} // namespace revisions
