#pragma once

#include "desktop/history/databasemark.h"
#include "desktop/history/historycontent.h"

#include <QHash>
#include <QSet>

namespace desktop {

/// Whether a revision is in the target database.
enum class Standing { Unknown, Applied, Pending };

/// What the sign of a revision shows.
struct NodeLook
{
    Standing standing = Standing::Unknown;
    bool isCurrent = false; ///< The target stands here.
    bool isHead = false;
    bool isBase = false;
    bool isMerge = false;
    bool isReadable = true;
};

/// What databases and a plan say of the revisions of one history: a value, cheap to copy.
class HistoryMarks
{
public:
    HistoryMarks() = default;
    /// \a plan has the ids of a previewed plan's steps, in order.
    HistoryMarks(const revisions::RevisionGraph &graph, QList<DatabaseMark> marks,
                 const QStringList &plan);

    [[nodiscard]] const QList<DatabaseMark> &databases() const { return m_databases; }
    /// The mark of the target, or nothing.
    [[nodiscard]] const DatabaseMark *target() const;
    /// Whether the revision with index \a revision in the graph is applied in the target.
    [[nodiscard]] Standing standing(int revision) const;
    [[nodiscard]] bool isEdited(int revision) const { return m_edited.contains(revision); }
    /// The 1-based number of the revision's step, or 0.
    [[nodiscard]] int step(int revision) const { return m_steps.value(revision); }

    [[nodiscard]] NodeLook look(const HistoryContent &content, int row) const;
    /// Chips of the row, without those of databases.
    [[nodiscard]] QList<Chip> chips(const HistoryContent &content, int row) const;
    /// Chips of the databases that stand at the row.
    [[nodiscard]] QList<Chip> databaseChips(const HistoryContent &content, int row) const;
    /// "Applied, edited"; empty where nothing is known.
    [[nodiscard]] QString stateText(const HistoryContent &content, int row) const;
    /// What a screen reader says of the row, as one sentence.
    [[nodiscard]] QString spoken(const HistoryContent &content, int row) const;
    /// Rows of version tables that no script has, as whole sentences.
    [[nodiscard]] QStringList strangers(const revisions::RevisionGraph &graph) const;

private:
    QList<DatabaseMark> m_databases{};
    qsizetype m_target = -1;
    QHash<int, QList<int>> m_standsAt{}; ///< Positions in m_databases by index in the graph.
    QSet<int> m_edited{};
    QHash<int, int> m_steps{};
};

} // namespace desktop
