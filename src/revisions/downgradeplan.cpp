#include "revisions/plansteps.h"
#include "revisions/targets.h"
#include "revisions/text.h"
#include "revisions/topologicalsort.h"

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What has to go, newest first.
struct Collected
{
    std::vector<int> order{};
    RevisionSet applied;
    bool isAmbiguous = false;
};

/// The lowest revisions to go: what follows \a place.
std::vector<int> rootsAbove(const RevisionGraph &graph, const Place &place)
{
    if (place && *place != atBase)
        return {graph.next(*place).begin(), graph.next(*place).end()};
    std::vector<int> roots;
    for (int index = 0; index < graph.size(); ++index) {
        if (graph.at(index).isBase())
            roots.push_back(index);
    }
    return roots;
}

/// Alembic counts a root once more for every label it declares, and looks at the branch filter
/// only when it counts several.
bool isFiltered(const RevisionGraph &graph, const Place &place, const std::vector<int> &roots)
{
    if (roots.size() > 1)
        return true;
    return roots.size() == 1 && (!place || *place == atBase) &&
           !graph.at(roots.front()).branchLabels.isEmpty();
}

Resolved<std::vector<int>> rootsOnBranch(const Resolver &resolver, const std::vector<int> &roots,
                                         const QString &branch)
{
    const auto tip = resolver.branch(branch);
    if (!tip)
        return refuse(tip.error());
    const RevisionSet line = closure(resolver.graph(), std::span(&*tip, 1), Follow::Parents);
    std::vector<int> kept;
    for (const int root : roots) {
        if (line.contains(root))
            kept.push_back(root);
    }
    if (kept.empty()) {
        return refuse(invalidTarget(
            Text::tr("Not a valid downgrade target from current heads"),
            Text::tr("Nothing above the target is on the way to %1; name a revision of the "
                     "branch before the @.")
                .arg(branch)));
    }
    return kept;
}

Refusal nothingToDrop(const QStringList &rows)
{
    const QString upper = RangeEnd::rows(rows).text();
    return {.kind = Refusal::Kind::OutOfRange,
            .code = base::ErrorCode::RangeNotAncestor,
            .reason =
                Text::tr("Revision Nothing to drop is not an ancestor of revision %1").arg(upper),
            .hint = Text::tr("The target is not applied. `stemma current` shows what is."),
            .upper = upper};
}

Resolved<Collected> collect(const RevisionGraph &graph, const QStringList &rows,
                            const QString &text)
{
    const Resolver resolver(graph);
    const auto target = downgradeTarget(resolver, RangeEnd::rows(rows), text, Overrun::IsNothing);
    if (!target)
        return refuse(target.error());
    const Place place = target->place;
    const QString branch = target->branch.value_or(QString());
    std::vector<int> roots = rootsAbove(graph, place);
    if (!branch.isEmpty() && isFiltered(graph, place, roots)) {
        auto kept = rootsOnBranch(resolver, roots, branch);
        if (!kept)
            return refuse(std::move(kept.error()));
        roots = std::move(*kept);
    }
    const auto current = resolver.rows(rows);
    if (!current)
        return refuse(current.error());
    Collected result{.applied = closure(graph, *current, Follow::NormalizedDown),
                     .isAmbiguous = target->isAmbiguous};
    RevisionSet wanted = closure(graph, roots, Follow::AllNext);
    bool isEmpty = true;
    for (int index = 0; index < graph.size(); ++index) {
        if (!result.applied.contains(index))
            wanted.remove(index);
        isEmpty = isEmpty && !wanted.contains(index);
    }
    if (isEmpty && place && *place != atBase &&
        std::ranges::find(*current, *place) == current->end()) {
        return refuse(nothingToDrop(rows));
    }
    result.order = sortNewestFirst(graph, wanted, *current);
    return result;
}

/// Appends one step per revision. What reappears in the version table when a revision goes are
/// those of its predecessors that no applied revision covers any more: counting the applied
/// children of each tells, without searching.
void writeSteps(const RevisionGraph &graph, const Collected &collected, PlanSteps &steps)
{
    std::vector<int> appliedChildren(static_cast<std::size_t>(graph.size()));
    for (int index = 0; index < graph.size(); ++index) {
        if (!collected.applied.contains(index))
            continue;
        for (const int below : graph.normalizedDown(index))
            ++appliedChildren[static_cast<std::size_t>(below)];
    }
    for (const int revision : collected.order) {
        std::vector<int> uncovered;
        for (const int below : graph.normalizedDown(revision)) {
            if (--appliedChildren[static_cast<std::size_t>(below)] == 0 && !steps.isRow(below))
                uncovered.push_back(below);
        }
        steps.run(revision, std::span(&revision, 1), uncovered);
    }
}

base::Error refusal(const QString &text, const QString &hint)
{
    return {.code = base::ErrorCode::InvalidTarget, .message = text, .hint = hint, .detail = text};
}

} // namespace

base::Result<MigrationPlan> planDowngrade(const RevisionGraph &graph, const QStringList &rows,
                                          const QString &target)
{
    if (target.contains(u':')) {
        return base::failure(refusal(
            Text::tr("Range revision not allowed"),
            Text::tr("A range needs --sql; without it the database says where it stands.")));
    }
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto collected = collect(graph, rows, target);
    if (!collected) {
        return wordedFailure(collected.error(),
                             {.command = Wording::Command::Downgrade, .end = target});
    }
    PlanSteps steps(graph, Direction::Downgrade, rows);
    if (collected->isAmbiguous) {
        steps.warn(Text::tr("downgrade -1 from multiple heads is ambiguous; this usage will be "
                            "disallowed in a future release."));
    }
    writeSteps(graph, *collected, steps);
    return std::move(steps).take();
}

base::Result<MigrationPlan> planDowngradeOffline(const RevisionGraph &graph, const QString &range)
{
    if (!range.contains(u':')) {
        return base::failure(
            refusal(Text::tr("downgrade with --sql requires <fromrev>:<torev>"),
                    Text::tr("A script cannot ask the database where it stands.")));
    }
    const auto ends = splitOfflineRange(range);
    if (!ends)
        return base::failure(ends.error());
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto rows = offlineRows(graph, *ends);
    if (!rows)
        return base::failure(rows.error());
    return planDowngrade(graph, *rows, ends->to);
}

} // namespace revisions
