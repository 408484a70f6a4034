#include "revisions/targets.h"

#include "revisions/text.h"

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

Resolved<std::vector<int>> present(const std::vector<Place> &places)
{
    std::vector<int> indices;
    for (const Place &place : places) {
        if (!place)
            return refuse(walkedTooFar());
        if (*place != atBase)
            indices.push_back(*place);
    }
    return indices;
}

Resolved<std::vector<int>> single(const Resolved<Place> &place)
{
    if (!place)
        return refuse(place.error());
    return present({*place});
}

/// The revision that \a symbol names, on \a branch where one is given.
Resolved<Place> anchor(const Resolver &resolver, const std::optional<QString> &branch,
                       const QString &symbol)
{
    return resolver.one(branch ? *branch + u'@' + symbol : symbol);
}

/// Where the applied revisions of a branch end when no row is on it: its tips below the rows.
std::vector<Place> tipsOnBranch(const RevisionGraph &graph, std::span<const int> applied)
{
    RevisionSet covered(graph.size());
    for (const int index : applied) {
        for (const int parent : graph.normalizedDown(index))
            covered.insert(parent);
    }
    std::vector<Place> tips;
    for (const int index : applied) {
        if (!covered.contains(index))
            tips.emplace_back(index);
    }
    return tips;
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

/// Where `branch@+N` starts.
Resolved<std::vector<Place>> startsOnBranch(const Resolver &resolver, const RangeEnd &lower,
                                            const QString &branch)
{
    const auto places = resolver.all(lower.identifiers);
    if (!places)
        return refuse(places.error());
    const auto rows = present(*places);
    if (!rows)
        return refuse(rows.error());
    const auto onBranch = resolver.onBranch(*rows, branch);
    if (!onBranch)
        return refuse(onBranch.error());
    if (!onBranch->empty())
        return std::vector<Place>(onBranch->begin(), onBranch->end());
    const RevisionSet applied = closure(resolver.graph(), *rows, Follow::NormalizedDown);
    const auto active = resolver.onBranch(members(applied), branch);
    if (!active)
        return refuse(active.error());
    std::vector<Place> tips = tipsOnBranch(resolver.graph(), *active);
    if (tips.empty())
        tips.emplace_back();
    return tips;
}

Refusal ambiguousUpgrade()
{
    return {.code = base::ErrorCode::AmbiguousRevision,
            .reason = Text::tr("Ambiguous upgrade from multiple current revisions"),
            .hint = Text::tr("Say which branch goes up, as in branch@+1, or name the revision.")};
}

Resolved<std::vector<int>> upFromState(const Resolver &resolver, const RelativeTarget &target,
                                       const RangeEnd &lower, Overrun overrun)
{
    std::vector<Place> starts;
    if (target.branch) {
        const auto found = startsOnBranch(resolver, lower, *target.branch);
        if (!found)
            return refuse(found.error());
        starts = *found;
    } else if (lower.identifiers.isEmpty()) {
        starts = {Place()};
    } else {
        const auto found = resolver.one(lower.identifiers.first());
        if (!found)
            return refuse(found.error());
        starts = {*found};
    }
    if (starts.size() > 1)
        return refuse(ambiguousUpgrade());
    const auto place =
        resolver.graph().size() == 0
            ? Resolved<Place>(Place())
            : RelativeWalk(resolver).up(starts.front(), target.steps, target.branch, overrun);
    if (place && !*place)
        return refuse(tooFewMigrations(target.number, target));
    return single(place);
}

Resolved<QString> rowOnBranch(const Resolver &resolver, const RangeEnd &upper,
                              const QString &branch)
{
    const auto places = resolver.all(upper.identifiers);
    if (!places)
        return refuse(places.error());
    const auto rows = present(*places);
    if (!rows)
        return refuse(rows.error());
    auto onBranch = resolver.onBranch(*rows, branch);
    if (onBranch && onBranch->empty())
        onBranch = resolver.onBranch(branchTips(resolver.graph(), *rows), branch);
    if (!onBranch)
        return refuse(onBranch.error());
    if (onBranch->size() == 1)
        return resolver.graph().at(onBranch->front()).id;
    const QString reason = Text::tr("Not a valid downgrade target from current heads");
    if (onBranch->empty()) {
        return refuse(invalidTarget(
            reason, Text::tr("Nothing of branch %1 is applied, so there is nothing to count "
                             "steps from.")
                        .arg(branch)));
    }
    return refuse(invalidTarget(
        reason, Text::tr("Several current revisions are on branch %1; name the revision to go "
                         "back to.")
                    .arg(branch)));
}

Resolved<DowngradeTarget> downFromState(const Resolver &resolver, const RelativeTarget &target,
                                        const RangeEnd &upper, Overrun overrun)
{
    DowngradeTarget result{.branch = target.branch};
    QString symbol;
    if (target.branch) {
        const auto row = rowOnBranch(resolver, upper, *target.branch);
        if (!row)
            return refuse(row.error());
        symbol = *row;
    } else {
        const QStringList &rows = upper.identifiers;
        if (rows.isEmpty())
            return refuse(tooFewMigrations(target.number, target));
        symbol = rows.first();
        result.isAmbiguous =
            std::ranges::any_of(rows, [&](const QString &row) { return row != symbol; });
        // Only the branch of that row goes, whatever else is above the revision walked to.
        result.branch = symbol;
    }
    const auto start = anchor(resolver, result.branch, symbol);
    if (!start)
        return refuse(start.error());
    const auto place = RelativeWalk(resolver).down(*start, -target.steps, overrun);
    if (!place)
        return refuse(place.error());
    if (!*place)
        return refuse(tooFewMigrations(target.number, target));
    result.place = *place;
    return result;
}

} // namespace

QString RangeEnd::text() const
{
    if (!isRows)
        return identifiers.first();
    return identifiers.isEmpty() ? u"base"_s : pythonTuple(identifiers);
}

std::optional<Refusal> refusalOfSteps(const RangeEnd &lower, const RangeEnd &upper)
{
    const auto relative =
        upper.isRows ? std::nullopt : RelativeTarget::parse(upper.identifiers.first());
    if (!relative || relative->symbol)
        return std::nullopt;
    if (relative->steps <= 0) {
        const QString sign = relative->steps < 0 ? u"-"_s : QString();
        return tooFewMigrations(sign + relative->digits(), *relative);
    }
    if (!relative->branch && lower.identifiers.size() > 1)
        return ambiguousUpgrade();
    return std::nullopt;
}

Resolved<std::vector<int>> upgradeTargets(const Resolver &resolver, const RangeEnd &lower,
                                          const RangeEnd &upper, Overrun overrun)
{
    if (auto refusal = refusalOfSteps(lower, upper))
        return refuse(std::move(*refusal));
    const auto relative =
        upper.isRows ? std::nullopt : RelativeTarget::parse(upper.identifiers.first());
    if (!relative) {
        const auto places = resolver.all(upper.identifiers);
        if (!places)
            return refuse(places.error());
        return present(*places);
    }
    const RelativeWalk walk(resolver);
    if (!relative->symbol)
        return upFromState(resolver, *relative, lower, overrun);
    if (relative->steps > 0) {
        const auto start = resolver.one(*relative->symbol);
        if (!start)
            return refuse(start.error());
        return single(walk.up(*start, relative->steps, relative->branch, overrun));
    }
    const auto start = anchor(resolver, relative->branch, *relative->symbol);
    if (!start)
        return refuse(start.error());
    // Down from the base, and no step from it, is the base.
    if (!*start && relative->steps == 0)
        return std::vector<int>();
    return single(walk.down(*start, -relative->steps, overrun));
}

Resolved<DowngradeTarget> downgradeTarget(const Resolver &resolver, const RangeEnd &upper,
                                          const QString &target, Overrun overrun)
{
    const auto relative = RelativeTarget::parse(target);
    if (!relative) {
        const qsizetype at = target.lastIndexOf(u'@');
        const auto place = resolver.one(target.mid(at + 1));
        if (!place)
            return refuse(place.error());
        DowngradeTarget result{.place = *place};
        if (at > 0)
            result.branch = target.left(at);
        return result;
    }
    if (!relative->symbol) {
        if (relative->steps < 0)
            return downFromState(resolver, *relative, upper, overrun);
        return refuse(tooFewMigrations(relative->number, *relative));
    }
    const bool isUp = relative->steps >= 0;
    const auto start = isUp ? resolver.one(*relative->symbol)
                            : anchor(resolver, relative->branch, *relative->symbol);
    if (!start)
        return refuse(start.error());
    const RelativeWalk walk(resolver);
    const auto place = isUp ? walk.up(*start, relative->steps, relative->branch, overrun)
                            : walk.down(*start, -relative->steps, overrun);
    if (!place)
        return refuse(place.error());
    if (!*place)
        return refuse(walkedTooFar());
    return DowngradeTarget{.branch = relative->branch, .place = *place};
}

Refusal overlapping(const RevisionGraph &graph, const Overlap &overlap)
{
    QStringList others;
    for (const int index : overlap.others)
        others.append(graph.at(index).id);
    const QString id = graph.at(overlap.revision).id;
    return invalidTarget(
        Text::tr("Requested revision %1 overlaps with other requested revisions %2")
            .arg(id, others.join(u", "_s)),
        Text::tr("%1 comes after the others and implies them. Where the version table holds them "
                 "all, stamp it with --purge and the revisions it is really at.")
            .arg(id));
}

} // namespace revisions
