#include "revisions/usablepart.h"

#include "revisions/cyclecheck.h"
#include "revisions/graphbuilder.h"

#include <algorithm>

namespace revisions {

RevisionGraph usablePart(const RevisionGraph &graph)
{
    QList<Revision> single;
    for (int index = 0; index < graph.size(); ++index) {
        if (graph.indexOf(graph.at(index).id) == index)
            single.append(graph.at(index));
    }
    const RevisionGraph once = RevisionGraph::build(std::move(single));
    std::vector<int> placed = checkCycles(once, false).parentsFirst;
    std::ranges::sort(placed);
    QList<Revision> kept;
    for (const int index : placed)
        kept.append(once.at(index));
    RevisionGraph usable = GraphBuilder(std::move(kept), GraphBuilder::Faults::Forgiven).build();
    if (graph.shortestAbbreviated() == 1)
        usable.abbreviateShortIds();
    return usable;
}

bool isUnsure(const RevisionGraph &graph, const RevisionGraph &usable, int index)
{
    const Revision &revision = graph.at(index);
    const auto isThere = [&graph](const QString &name) { return graph.indexOf(name) >= 0; };
    const bool isDoubled = std::ranges::any_of(graph.problems(), [&](const base::Error &problem) {
        return problem.code == base::ErrorCode::DuplicateRevision &&
               graph.at(index).path == problem.file;
    });
    return isDoubled || usable.indexOf(revision.id) < 0 ||
           revision.downRevisions.contains(revision.id) ||
           revision.dependsOn.contains(revision.id) ||
           !std::ranges::all_of(revision.downRevisions, isThere) ||
           !std::ranges::all_of(
               revision.dependsOn,
               [&](const QString &name) { return isThere(name) || graph.labelOwner(name) >= 0; });
}

} // namespace revisions
