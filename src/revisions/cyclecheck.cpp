#include "revisions/cyclecheck.h"

#include "revisions/graphbuilder.h"
#include "revisions/reach.h"
#include "revisions/text.h"

#include <algorithm>

namespace revisions {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Everything that remains to be placed when what needs nothing unplaced along \a from is placed
/// again and again; what was placed is appended to \a placed, in that order.
RevisionSet peel(const RevisionGraph &graph, Follow from, Follow to, const RevisionSet *within,
                 std::vector<int> &placed)
{
    RevisionSet remaining(graph.size());
    std::vector<int> waitsFor(static_cast<std::size_t>(graph.size()));
    const auto counts = [&](int index) { return within == nullptr || within->contains(index); };
    for (int index = 0; index < graph.size(); ++index) {
        if (!counts(index))
            continue;
        remaining.insert(index);
        const auto needed = std::ranges::count_if(neighbours(graph, from, index), counts);
        waitsFor[static_cast<std::size_t>(index)] = static_cast<int>(needed);
        if (needed == 0)
            placed.push_back(index);
    }
    for (std::size_t done = 0; done < placed.size(); ++done) {
        const int index = placed[done];
        remaining.remove(index);
        for (const int neighbour : neighbours(graph, to, index)) {
            if (counts(neighbour) && --waitsFor[static_cast<std::size_t>(neighbour)] == 0)
                placed.push_back(neighbour);
        }
    }
    return remaining;
}

std::vector<int> members(const RevisionSet &set)
{
    std::vector<int> indices;
    for (int index = 0; index < set.size(); ++index) {
        if (set.contains(index))
            indices.push_back(index);
    }
    return indices;
}

QStringList sortedIds(const RevisionGraph &graph, const std::vector<int> &indices)
{
    QStringList ids;
    for (const int index : indices)
        ids.append(graph.at(index).id);
    ids.sort();
    return ids;
}

/// The ids that Alembic would list; empty where it would not notice the cycle.
QStringList cutOff(const RevisionGraph &graph, bool withDependencies)
{
    std::vector<int> heads;
    std::vector<int> bases;
    QStringList all;
    for (int index = 0; index < graph.size(); ++index) {
        all.append(graph.at(index).id);
        if (withDependencies ? graph.isEffectiveHead(index) : graph.isHead(index))
            heads.push_back(index);
        if (graph.at(index).isBase() && (!withDependencies || graph.at(index).dependsOn.isEmpty()))
            bases.push_back(index);
    }
    if (heads.empty() || bases.empty())
        return all;
    const RevisionSet down =
        closure(graph, heads, withDependencies ? Follow::AllDown : Follow::Parents);
    const RevisionSet up = closure(graph, bases, withDependencies ? Follow::AllNext : Follow::Next);
    std::vector<int> missed;
    for (int index = 0; index < graph.size(); ++index) {
        if (!down.contains(index) || !up.contains(index))
            missed.push_back(index);
    }
    return sortedIds(graph, missed);
}

/// One way around: every revision of it needs the one after it, the last needs the first.
std::vector<int> oneCycle(const RevisionGraph &graph, const RevisionSet &onCycles, Follow from)
{
    std::vector<int> path;
    std::vector<int> placeOf(static_cast<std::size_t>(graph.size()), -1);
    int index = members(onCycles).front();
    while (placeOf[static_cast<std::size_t>(index)] < 0) {
        placeOf[static_cast<std::size_t>(index)] = static_cast<int>(path.size());
        path.push_back(index);
        const auto needed = neighbours(graph, from, index);
        index = *std::ranges::find_if(needed, [&](int other) { return onCycles.contains(other); });
    }
    path.erase(path.begin(), path.begin() + placeOf[static_cast<std::size_t>(index)]);
    return path;
}

QString cycleHint(const RevisionGraph &graph, const std::vector<int> &cycle)
{
    constexpr std::size_t mostNamed = 12;
    QStringList names;
    for (const int index : cycle) {
        if (names.size() == mostNamed) {
            names.append(u"…"_s);
            break;
        }
        names.append(named(graph.at(index)));
    }
    names.append(graph.at(cycle.front()).id);
    return Text::tr("Each of these comes after the next one: %1. Change the parents or "
                    "dependencies of one of them.")
        .arg(names.join(u" → "_s));
}

base::Error cycleError(const RevisionGraph &graph, const RevisionSet &stuck, bool withDependencies,
                       bool onlyFault)
{
    const Follow from = withDependencies ? Follow::AllDown : Follow::Parents;
    const Follow to = withDependencies ? Follow::AllNext : Follow::Next;
    // Peeled from below already; from above as well only cycles and the ways between them remain.
    std::vector<int> free;
    const RevisionSet onCycles = peel(graph, to, from, &stuck, free);
    const std::vector<int> cycle = oneCycle(graph, onCycles, from);
    QStringList ids = onlyFault ? cutOff(graph, withDependencies) : QStringList();
    if (ids.isEmpty())
        ids = sortedIds(graph, members(onCycles));
    const QString list = ids.join(u", "_s);
    return {.code = withDependencies ? base::ErrorCode::DependencyCycle : base::ErrorCode::Cycle,
            .message = withDependencies
                           ? Text::tr("Dependency cycle is detected in revisions (%1)").arg(list)
                           : Text::tr("Cycle is detected in revisions (%1)").arg(list),
            .hint = cycleHint(graph, cycle),
            .file = graph.at(cycle.front()).path};
}

} // namespace

CycleCheck checkCycles(const RevisionGraph &graph, bool onlyFault)
{
    CycleCheck check;
    const RevisionSet stuck =
        peel(graph, Follow::AllDown, Follow::AllNext, nullptr, check.parentsFirst);
    if (check.parentsFirst.size() == static_cast<std::size_t>(graph.size()))
        return check;
    std::vector<int> placed;
    const RevisionSet stuckByParents = peel(graph, Follow::Parents, Follow::Next, nullptr, placed);
    const bool byParents = placed.size() < static_cast<std::size_t>(graph.size());
    check.problem = cycleError(graph, byParents ? stuckByParents : stuck, !byParents, onlyFault);
    return check;
}

} // namespace revisions
