#pragma once

#include "revisions/plan.h"
#include "revisions/reach.h"

namespace revisions {

/// Writes the steps of a plan while it keeps count of the rows of the version table.
class PlanSteps
{
public:
    /// \a rows are known ids, equal ones allowed; \a direction is that of the plan.
    PlanSteps(const RevisionGraph &graph, Direction direction, const QStringList &rows);

    [[nodiscard]] bool isRow(int revision) const { return m_rows.contains(revision); }
    /// A step that runs the script of \a revision.
    void run(int revision, std::span<const int> removed, std::span<const int> added);
    /// A stamp from \a from (in the order of the log) to \a to, or to the base when that is empty.
    void stamp(std::span<const int> from, std::span<const int> to, std::span<const int> removed,
               std::span<const int> added);
    void warn(const QString &sentence) { m_plan.warnings.append(sentence); }
    /// The plan, its rows afterwards filled in.
    MigrationPlan take() &&;

private:
    void append(Step step, std::span<const int> removed, std::span<const int> added);
    void warnOfDuplicates();
    [[nodiscard]] QStringList ids(std::span<const int> revisions) const;
    [[nodiscard]] QStringList sortedIds(std::span<const int> revisions) const;

    const RevisionGraph &m_graph;
    RevisionSet m_rows;
    MigrationPlan m_plan{};
};

/// The two ends of an offline range.
struct OfflineRange
{
    QString from{};
    bool hasFrom = false;
    QString to{};
};

/// Splits "from:to"; more than one colon fails.
base::Result<OfflineRange> splitOfflineRange(const QString &range);
/// The rows that an offline plan starts from: none, or the one that the range's start names.
base::Result<QStringList> offlineRows(const RevisionGraph &graph, const OfflineRange &range);

} // namespace revisions
