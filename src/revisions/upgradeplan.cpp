#include "revisions/plansteps.h"
#include "revisions/targets.h"
#include "revisions/text.h"
#include "revisions/topologicalsort.h"

#include <algorithm>

namespace revisions {

namespace {

base::Error rangeNotAllowed()
{
    const QString text = Text::tr("Range revision not allowed");
    return {.code = base::ErrorCode::InvalidTarget,
            .message = text,
            .hint = Text::tr("A range needs --sql; without it the database says where it stands."),
            .detail = text};
}

/// What has to run, oldest first.
Resolved<std::vector<int>> collect(const RevisionGraph &graph, const QStringList &rows,
                                   const QString &target)
{
    const Resolver resolver(graph);
    const auto targets =
        upgradeTargets(resolver, RangeEnd::rows(rows), RangeEnd::typed(target), Overrun::IsNothing);
    if (!targets)
        return targets;
    Overlap overlap;
    RevisionSet wanted = ancestorsOf(graph, *targets, overlap);
    if (overlap.revision >= 0)
        return refuse(overlapping(graph, overlap));
    const auto current = resolver.rows(rows);
    if (!current)
        return current;
    const RevisionSet applied = ancestorsOf(graph, *current, overlap);
    if (overlap.revision >= 0)
        return refuse(overlapping(graph, overlap));
    for (int index = 0; index < graph.size(); ++index) {
        if (applied.contains(index))
            wanted.remove(index);
    }
    std::vector<int> order = sortNewestFirst(graph, wanted, *targets);
    std::ranges::reverse(order);
    return order;
}

} // namespace

base::Result<MigrationPlan> planUpgrade(const RevisionGraph &graph, const QStringList &rows,
                                        const QString &target)
{
    if (target.contains(u':'))
        return base::failure(rangeNotAllowed());
    const Wording wording{.command = Wording::Command::Upgrade, .end = target};
    if (const auto refusal = refusalOfSteps(RangeEnd::rows(rows), RangeEnd::typed(target)))
        return wordedFailure(*refusal, wording);
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto order = collect(graph, rows, target);
    if (!order) {
        return wordedFailure(order.error(), {.command = Wording::Command::Upgrade, .end = target});
    }
    PlanSteps steps(graph, Direction::Upgrade, rows);
    for (const int revision : *order) {
        // Rows are never ancestors of one another here, so what a revision replaces are exactly
        // those of its predecessors that are rows: none is an INSERT, several are a merge.
        std::vector<int> replaced;
        for (const int below : graph.normalizedDown(revision)) {
            if (steps.isRow(below))
                replaced.push_back(below);
        }
        steps.run(revision, replaced, std::span(&revision, 1));
    }
    return std::move(steps).take();
}

base::Result<MigrationPlan> planUpgradeOffline(const RevisionGraph &graph, const QString &range)
{
    const auto ends = splitOfflineRange(range);
    if (!ends)
        return base::failure(ends.error());
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto rows = offlineRows(graph, *ends);
    if (!rows)
        return base::failure(rows.error());
    return planUpgrade(graph, *rows, ends->to);
}

} // namespace revisions
