#pragma once

#include "revisions/relativewalk.h"

namespace revisions {

/// One end of a movement: an identifier as typed, or the rows of a version table.
struct RangeEnd
{
    QStringList identifiers{};
    bool isRows = false;

    static RangeEnd typed(const QString &identifier) { return {.identifiers = {identifier}}; }
    static RangeEnd rows(const QStringList &ids) { return {.identifiers = ids, .isRows = true}; }
    /// As Alembic's messages print it.
    [[nodiscard]] QString text() const;
};

/// Why a relative target makes no sense from \a lower whatever the graph is; nothing if it may.
std::optional<Refusal> refusalOfSteps(const RangeEnd &lower, const RangeEnd &upper);

/// The revisions to upgrade to from \a lower; empty where the way leads to the base.
Resolved<std::vector<int>> upgradeTargets(const Resolver &resolver, const RangeEnd &lower,
                                          const RangeEnd &upper, Overrun overrun);

/// What to downgrade to.
struct DowngradeTarget
{
    std::optional<QString> branch{}; ///< Only what is on this branch goes.
    Place place{};                   ///< Nothing and atBase both mean the base.
    bool isAmbiguous = false;        ///< Relative to the first of several rows.
};

Resolved<DowngradeTarget> downgradeTarget(const Resolver &resolver, const RangeEnd &upper,
                                          const QString &target, Overrun overrun);

/// "Requested revision a overlaps with other requested revisions b".
Refusal overlapping(const RevisionGraph &graph, const Overlap &overlap);

} // namespace revisions
