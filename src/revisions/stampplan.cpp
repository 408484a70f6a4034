#include "revisions/plansteps.h"
#include "revisions/resolver.h"
#include "revisions/text.h"

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a stamp moves, and where to.
struct Movement
{
    std::vector<int> sources{}; ///< Rows in line with a target, in the order of the log.
    std::vector<Place> destinations{};
};

Resolved<Movement> collect(const RevisionGraph &graph, const QStringList &rows,
                           const QStringList &targets)
{
    const Resolver resolver(graph);
    const auto current = resolver.rows(rows);
    if (!current)
        return refuse(current.error());
    Movement movement;
    RevisionSet known(graph.size());
    for (const QString &target : targets) {
        if (target.isEmpty())
            continue;
        const auto inLine = resolver.onBranch(*current, target, true);
        if (!inLine)
            return refuse(inLine.error());
        for (const int row : *inLine) {
            if (known.insert(row))
                movement.sources.push_back(row);
        }
    }
    auto destinations = resolver.all(targets);
    if (!destinations)
        return refuse(destinations.error());
    movement.destinations = std::move(*destinations);
    if (movement.destinations.empty())
        movement.destinations.emplace_back();
    return movement;
}

/// Appends the steps. Each is found from the rows before the first, as in Alembic; a row that an
/// earlier step has moved is then left alone, and a step that would change nothing is left out.
class StampSteps
{
public:
    StampSteps(const RevisionGraph &graph, const Movement &movement, PlanSteps &steps)
        : m_movement(movement)
        , m_steps(steps)
        , m_belowSources(closure(graph, movement.sources, Follow::AllDown))
        , m_aboveSources(closure(graph, movement.sources, Follow::NormalizedNext))
    {
    }

    void write()
    {
        for (const Place &place : m_movement.destinations) {
            if (!place || *place == atBase) {
                removeSources();
            } else if (std::ranges::find(m_movement.sources, *place) == m_movement.sources.end()) {
                moveTo(*place);
            }
        }
    }

private:
    void removeSources()
    {
        for (const int source : m_movement.sources) {
            if (m_steps.isRow(source))
                m_steps.stamp(std::span(&source, 1), {}, std::span(&source, 1), {});
        }
    }

    void moveTo(int destination)
    {
        const bool isBelow = m_belowSources.contains(destination);
        const bool isAbove = !isBelow && m_aboveSources.contains(destination);
        std::vector<int> from;
        if (isBelow || isAbove)
            from = m_movement.sources;
        std::vector<int> removed;
        for (const int source : from) {
            if (m_steps.isRow(source))
                removed.push_back(source);
        }
        std::vector<int> added;
        if (!m_steps.isRow(destination))
            added.push_back(destination);
        // On the way up a branch whose rows have partly been moved is taken for a new one.
        if (isAbove && removed.size() < from.size() && !added.empty())
            removed.clear();
        if (!removed.empty() || !added.empty())
            m_steps.stamp(from, std::span(&destination, 1), removed, added);
    }

    const Movement &m_movement;
    PlanSteps &m_steps;
    RevisionSet m_belowSources;
    RevisionSet m_aboveSources;
};

} // namespace

base::Result<MigrationPlan> planStamp(const RevisionGraph &graph, const QStringList &rows,
                                      const QStringList &targets, bool purge)
{
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const QStringList kept = purge ? QStringList() : rows;
    const auto movement = collect(graph, kept, targets);
    if (!movement)
        return wordedFailure(movement.error(), {.command = Wording::Command::Stamp});
    PlanSteps steps(graph, Direction::Stamp, kept);
    StampSteps(graph, *movement, steps).write();
    MigrationPlan plan = std::move(steps).take();
    plan.purge = purge;
    plan.from = rows;
    plan.from.sort();
    return plan;
}

base::Result<MigrationPlan> planStampOffline(const RevisionGraph &graph, const QStringList &ranges)
{
    OfflineRange start;
    QStringList targets;
    for (const QString &range : ranges) {
        const auto ends = splitOfflineRange(range);
        if (!ends)
            return base::failure(ends.error());
        targets.append(ends->to);
        if (!ends->hasFrom)
            continue;
        if (start.hasFrom && start.from != ends->from) {
            const QString text = Text::tr("Stamp operation with --sql only supports a single "
                                          "starting revision at a time");
            return base::failure({.code = base::ErrorCode::InvalidTarget,
                                  .message = text,
                                  .hint = Text::tr("Write one script per starting revision."),
                                  .detail = text});
        }
        start = *ends;
    }
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto rows = offlineRows(graph, start);
    if (!rows)
        return base::failure(rows.error());
    return planStamp(graph, *rows, targets);
}

} // namespace revisions
