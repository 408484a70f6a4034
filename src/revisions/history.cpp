#include "revisions/identifier.h"
#include "revisions/targets.h"
#include "revisions/text.h"
#include "revisions/topologicalsort.h"

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal badRange()
{
    return invalidTarget(
        Text::tr("History range requires [start]:[end], [start]:, or :[end]"),
        Text::tr("Write one colon between two identifiers; either may be left out."));
}

/// The members of \a targets that carry the label in \a lower, as in `label@base:`.
Resolved<std::vector<int>> labelledAs(const Resolver &resolver, const std::vector<int> &targets,
                                      const QString &lower)
{
    QString branch = lower.left(lower.indexOf(u'@'));
    const auto found = resolver.one(branch);
    if (!found)
        return refuse(found.error());
    const RevisionGraph &graph = resolver.graph();
    const Place place = *found;
    if (place && graph.at(*place).id == branch) {
        const QStringList labels = graph.labels(*place);
        // A revision stands for its label. Without just one its line is the branch; Alembic
        // stops with an assertion here.
        if (labels.size() != 1)
            return resolver.onBranch(targets, branch);
        branch = labels.first();
    }
    std::vector<int> labelled;
    for (const int target : targets) {
        if (graph.labels(target).contains(branch))
            labelled.push_back(target);
    }
    return labelled;
}

Refusal outOfRange(const RangeEnd &lower, const RangeEnd &upper)
{
    return {.kind = Refusal::Kind::OutOfRange,
            .code = base::ErrorCode::RangeNotAncestor,
            .reason = Text::tr("Revision %1 is not an ancestor of revision %2")
                          .arg(lower.text(), upper.text()),
            .hint = Text::tr("The start must come before the end on one line of revisions."),
            .lower = lower.text(),
            .upper = upper.text()};
}

/// The revisions at the lower end; none where it is the base.
Resolved<std::vector<int>> lowerEnd(const Resolver &resolver, const RevisionSet &required,
                                    const RangeEnd &lower, const RangeEnd &upper)
{
    const auto places = resolver.all(lower.identifiers);
    if (!places)
        return refuse(places.error());
    std::vector<int> indices;
    for (const Place &place : *places) {
        if (place && (*place == atBase || !required.contains(*place)))
            return refuse(outOfRange(lower, upper));
        if (place)
            indices.push_back(*place);
    }
    if (indices.size() == places->size())
        return indices;
    // A relative lower end that walked past the base is counted from the upper end instead.
    const auto target =
        downgradeTarget(resolver, upper, lower.identifiers.first(), Overrun::StopsAtEnd);
    if (!target)
        return refuse(target.error());
    const Place place = target->place;
    return place && *place != atBase ? std::vector<int>{*place} : std::vector<int>();
}

Resolved<std::vector<int>> collect(const RevisionGraph &graph, const RangeEnd &lower,
                                   const RangeEnd &upper)
{
    const Resolver resolver(graph);
    auto targets = upgradeTargets(resolver, lower, upper, Overrun::StopsAtEnd);
    if (targets && !lower.isRows && lower.identifiers.first().contains(u'@'))
        targets = labelledAs(resolver, *targets, lower.identifiers.first());
    if (!targets)
        return targets;
    Overlap overlap;
    const RevisionSet required = ancestorsOf(graph, *targets, overlap);
    if (overlap.revision >= 0)
        return refuse(overlapping(graph, overlap));
    const auto current = lowerEnd(resolver, required, lower, upper);
    if (!current)
        return current;
    const RevisionSet applied = ancestorsOf(graph, *current, overlap);
    if (overlap.revision >= 0)
        return refuse(overlapping(graph, overlap));

    RevisionSet wanted(graph.size());
    const RevisionSet above = closure(graph, *current, Follow::Next);
    for (int index = 0; index < graph.size(); ++index) {
        const bool isNeeded = required.contains(index) && !applied.contains(index);
        if (isNeeded && (current->empty() || above.contains(index)))
            wanted.insert(index);
    }
    for (const int index : *current)
        wanted.insert(index);
    return sortNewestFirst(graph, wanted, *targets);
}

/// One end as typed; \a otherwise where it is left out or is an empty version table.
RangeEnd endOf(const QString &text, bool isCurrent, const QStringList &rows,
               const RangeEnd &otherwise)
{
    if (isCurrent)
        return rows.isEmpty() ? otherwise : RangeEnd::rows(rows);
    return text.isEmpty() ? otherwise : RangeEnd::typed(text);
}

} // namespace

base::Result<QStringList> historyRange(const RevisionGraph &graph, const QString &range,
                                       const QStringList &rows)
{
    RangeEnd lower = RangeEnd::typed(u"base"_s);
    RangeEnd upper = RangeEnd::typed(u"heads"_s);
    if (!range.isEmpty()) {
        const QStringList ends = range.trimmed().split(u':');
        if (ends.size() != 2)
            return wordedFailure(badRange(), {});
        // "current" works on one side at a time.
        const bool isUpperCurrent = ends.at(1) == "current"_L1;
        const bool isLowerCurrent = !isUpperCurrent && ends.at(0) == "current"_L1;
        upper = endOf(ends.at(1), isUpperCurrent, rows, upper);
        lower = endOf(ends.at(0), isLowerCurrent, rows, lower);
    }
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto order = collect(graph, lower, upper);
    if (!order) {
        return wordedFailure(
            order.error(),
            {.command = Wording::Command::History, .start = lower.text(), .end = upper.text()});
    }
    QStringList ids;
    for (const int index : *order)
        ids.append(graph.at(index).id);
    return ids;
}

} // namespace revisions
