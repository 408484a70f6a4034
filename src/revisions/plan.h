#pragma once

#include "revisions/graph.h"

namespace revisions {

enum class Direction { Upgrade, Downgrade, Stamp };

/// How one step changes the version table: these rows go, those come. Both sorted. As SQL, a row
/// that goes and one that comes make an UPDATE (which of several is up to the writer), the rest
/// are DELETEs or INSERTs.
struct RowChange
{
    QStringList removed{};
    QStringList added{};

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// One step of a plan.
struct Step
{
    Direction direction = Direction::Upgrade;
    QString revision{}; ///< Empty for a stamp.
    QStringList from{}; ///< Sorted; dependencies included.
    QStringList to{};   ///< Sorted; dependencies included.
    /// The log line that Alembic writes: "Running upgrade a -> b, message".
    QString log{};
    QString message{};
    RowChange rows{};

    /// The log line without the message: the comment above the step in a `--sql` script.
    [[nodiscard]] QString heading() const;

    friend bool operator==(const Step &, const Step &) = default;
};

/// The ordered steps from the rows that a version table has to those wanted: a value.
struct MigrationPlan
{
    Direction direction = Direction::Upgrade;
    bool purge = false; ///< Stamp only: the table is emptied first.
    QStringList from{}; ///< Rows before, sorted, duplicates kept.
    QStringList to{};   ///< Rows after, sorted, duplicates kept.
    QList<Step> steps{};
    QStringList warnings{}; ///< Translated sentences.

    friend bool operator==(const MigrationPlan &, const MigrationPlan &) = default;
};

/// The rows of a version table while the steps of a plan are replayed one after another.
class VersionRows
{
public:
    explicit VersionRows(QStringList rows);
    void apply(const RowChange &change);
    [[nodiscard]] const QStringList &sorted() const { return m_rows; }

private:
    QStringList m_rows;
};

/// \a rows are those of the version table in the order in which the database returned them.
base::Result<MigrationPlan> planUpgrade(const RevisionGraph &graph, const QStringList &rows,
                                        const QString &target);
base::Result<MigrationPlan> planDowngrade(const RevisionGraph &graph, const QStringList &rows,
                                          const QString &target);
base::Result<MigrationPlan> planStamp(const RevisionGraph &graph, const QStringList &rows,
                                      const QStringList &targets, bool purge = false);

/// The same for `--sql`: \a range is "to" or "from:to" in Alembic's offline grammar. The plan's
/// `from` holds the row that the script starts from, if any.
base::Result<MigrationPlan> planUpgradeOffline(const RevisionGraph &graph, const QString &range);
base::Result<MigrationPlan> planDowngradeOffline(const RevisionGraph &graph, const QString &range);
base::Result<MigrationPlan> planStampOffline(const RevisionGraph &graph, const QStringList &ranges);

/// What `revision` is asked to write.
struct RevisionRequest
{
    QString id{};
    QString head = QStringLiteral("head"); ///< What it follows; `base` for a new root.
    bool splice = false;
    QString branchLabel{};
    QStringList dependsOn{};
};

/// The header fields of a new revision: parents, dependencies and labels resolved and checked.
base::Result<Revision> planRevision(const RevisionGraph &graph, const RevisionRequest &request);
/// The header of a merge of \a revisions (identifiers; `heads` for all) under \a request.
base::Result<Revision> planMerge(const RevisionGraph &graph, const QStringList &revisions,
                                 const RevisionRequest &request);

} // namespace revisions
