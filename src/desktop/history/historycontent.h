#pragma once

#include "scripts/project.h"

#include <memory>
#include <span>
#include <vector>

namespace desktop {

/// A project's history placed for drawing, newest first: which revision is in which row, and
/// which lines lead from row to row. A value that is made once, on a worker thread, and only read
/// after that, by any thread.
class HistoryContent
{
public:
    /// Lanes that are drawn; what lies beyond shares the ellipsis behind them.
    static constexpr int mostLanes = 12;

    /// A line to the next row. Lanes of mostLanes and more are those of the ellipsis.
    struct Edge
    {
        quint8 from = 0;
        quint8 to = 0;
        bool dependency = false;
        bool gap = false; ///< Leads over revisions that a filter left out.
        int color = 0;
    };

    struct Row
    {
        int revision = -1; ///< Index in the graph.
        int lane = 0;
        int color = 0;
        int edgesEnd = 0; ///< Behind its last edge.
    };

    HistoryContent() = default;
    /// All of \a project. Linear in revisions and drawn lines. A damaged graph has no order; it is
    /// shown in the reverse of its load order.
    static HistoryContent layOut(std::shared_ptr<const scripts::Project> project);
    /// Those revisions of this that \a kept, by index in the graph, has. Who lost parents is led
    /// to the nearest ancestors that were kept. Colours stay as they are.
    [[nodiscard]] HistoryContent filtered(const std::vector<bool> &kept) const;

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &row(int row) const { return m_rows[at(row)]; }
    [[nodiscard]] std::span<const Edge> edges(int row) const;
    /// Row of the revision with this index in the graph, or -1.
    [[nodiscard]] int rowOf(int revision) const;
    /// Row of the revision with this id, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] const revisions::Revision &revision(int row) const;
    /// Whether the file of the row's revision could only be read in part.
    [[nodiscard]] bool isReadable(int row) const;
    /// Lanes that the row takes, the ellipsis included.
    [[nodiscard]] int lanesAt(int row) const;
    [[nodiscard]] bool isFiltered() const { return m_isFiltered; }

    /// Null only for a default-made one.
    [[nodiscard]] const std::shared_ptr<const scripts::Project> &project() const
    {
        return m_project;
    }
    [[nodiscard]] const revisions::RevisionGraph &graph() const { return m_project->graph; }
    /// Indices in the graph, row by row.
    [[nodiscard]] QList<int> order() const;

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    void addRows(const revisions::RevisionGraph &graph, const QList<int> &order);
    void markGaps(const std::vector<bool> &skips);

    std::shared_ptr<const scripts::Project> m_project{}; ///< Shared with whoever reads it.
    std::vector<Row> m_rows{};
    std::vector<Edge> m_edges{};
    std::vector<int> m_rowOf{}; ///< By index in the graph; -1 where it is not shown.
    bool m_isFiltered = false;
};

} // namespace desktop
