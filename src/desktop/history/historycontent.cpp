#include "desktop/history/historycontent.h"

#include "revisions/lanes.h"

#include <algorithm>

namespace desktop {

using revisions::LaneEdge;
using revisions::LaneRow;
using revisions::Revision;
using revisions::RevisionGraph;

namespace {

/// More lines than this from one revision to ancestors say nothing any more.
constexpr std::size_t mostAncestors = 6;

QList<int> orderOf(const RevisionGraph &graph)
{
    if (auto order = graph.newestFirst(); order)
        return *std::move(order);
    QList<int> order;
    order.reserve(graph.size());
    for (int index = graph.size() - 1; index >= 0; --index)
        order.append(index);
    return order;
}

quint8 drawnLane(int lane)
{
    return static_cast<quint8>(std::min(lane, HistoryContent::mostLanes));
}

/// A graph of the revisions that a filter keeps, whose parents are the nearest kept ancestors.
struct KeptGraph
{
    RevisionGraph graph{};
    QList<int> order{};
    std::vector<int> original{}; ///< Index in the whole graph, by index in this one.
    std::vector<bool> skips{};   ///< Whether a line leads over what is missing; as above.
};

class KeptGraphBuilder
{
public:
    KeptGraphBuilder(const HistoryContent &content, const std::vector<bool> &kept)
        : m_content(content)
        , m_kept(kept)
        , m_nearest(kept.size())
    {
    }

    KeptGraph build()
    {
        KeptGraph result;
        QList<Revision> list;
        // Oldest first, so that what lies below a revision is known when its turn comes.
        for (int row = m_content.rowCount() - 1; row >= 0; --row) {
            const int index = m_content.row(row).revision;
            bool skips = false;
            std::vector<int> parents = ancestorsOf(index, skips);
            if (!isKept(index)) {
                m_nearest[at(index)] = std::move(parents);
                continue;
            }
            m_nearest[at(index)] = {index};
            list.append(shortened(index, parents));
            result.original.push_back(index);
            result.skips.push_back(skips);
        }
        result.graph = RevisionGraph::build(std::move(list));
        for (int index = result.graph.size() - 1; index >= 0; --index)
            result.order.append(index);
        return result;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    [[nodiscard]] bool isKept(int index) const { return m_kept[at(index)]; }

    std::vector<int> ancestorsOf(int index, bool &skips) const
    {
        std::vector<int> ancestors;
        for (const int parent : m_content.graph().allDown(index)) {
            skips = skips || !isKept(parent);
            for (const int nearest : m_nearest[at(parent)]) {
                if (ancestors.size() < mostAncestors &&
                    std::ranges::find(ancestors, nearest) == ancestors.end()) {
                    ancestors.push_back(nearest);
                }
            }
        }
        return ancestors;
    }

    /// The ids are only there to be told apart, so they are numbers: those of a damaged project
    /// may be illegal or stand there twice.
    static Revision shortened(int index, const std::vector<int> &parents)
    {
        Revision revision{.id = QString::number(index)};
        for (const int parent : parents)
            revision.downRevisions.append(QString::number(parent));
        return revision;
    }

    const HistoryContent &m_content;
    const std::vector<bool> &m_kept;
    std::vector<std::vector<int>> m_nearest;
};

} // namespace

HistoryContent HistoryContent::layOut(std::shared_ptr<const scripts::Project> project)
{
    HistoryContent content;
    const RevisionGraph &graph = project->graph;
    content.m_rowOf.assign(at(graph.size()), -1);
    content.m_project = std::move(project);
    content.addRows(graph, orderOf(graph));
    for (int row = 0; row < content.rowCount(); ++row)
        content.m_rowOf[at(content.m_rows[at(row)].revision)] = row;
    return content;
}

void HistoryContent::addRows(const RevisionGraph &graph, const QList<int> &order)
{
    const QList<LaneRow> placed = revisions::assignLanes(graph, order, mostLanes);
    m_rows.reserve(at(static_cast<int>(placed.size())));
    for (const LaneRow &row : placed) {
        for (const LaneEdge &edge : row.edges) {
            m_edges.push_back({.from = drawnLane(edge.from),
                               .to = drawnLane(edge.to),
                               .dependency = edge.dependency,
                               .gap = false,
                               .color = edge.color});
        }
        m_rows.push_back({.revision = row.revision,
                          .lane = std::min(row.lane, mostLanes),
                          .color = row.color,
                          .edgesEnd = static_cast<int>(m_edges.size())});
    }
    m_edges.shrink_to_fit();
}

HistoryContent HistoryContent::filtered(const std::vector<bool> &kept) const
{
    KeptGraph keptGraph = KeptGraphBuilder(*this, kept).build();
    HistoryContent content;
    content.m_project = m_project;
    content.m_isFiltered = true;
    content.m_rowOf.assign(m_rowOf.size(), -1);
    content.addRows(keptGraph.graph, keptGraph.order);
    content.markGaps(keptGraph.skips);

    // The colour of a branch must not change with the filter: a line takes that of the first
    // revision on it.
    QHash<int, int> colors;
    for (int row = 0; row < content.rowCount(); ++row) {
        Row &placed = content.m_rows[at(row)];
        placed.revision = keptGraph.original[at(placed.revision)];
        content.m_rowOf[at(placed.revision)] = row;
        const int own = m_rows[at(rowOf(placed.revision))].color;
        if (!colors.contains(placed.color))
            colors.insert(placed.color, own);
        placed.color = own;
    }
    for (Edge &edge : content.m_edges)
        edge.color = colors.value(edge.color, edge.color);
    return content;
}

/// Follows the lines of revisions whose parents were left out, by \a skips of the graph's index.
void HistoryContent::markGaps(const std::vector<bool> &skips)
{
    std::vector<bool> open(at(mostLanes) + 1, false);
    for (int row = 0; row < rowCount(); ++row) {
        const Row &placed = m_rows[at(row)];
        const int begin = row == 0 ? 0 : m_rows[at(row - 1)].edgesEnd;
        std::vector<bool> below(open.size(), false);
        for (int index = begin; index < placed.edgesEnd; ++index) {
            Edge &edge = m_edges[at(index)];
            edge.gap = edge.from == placed.lane ? skips[at(placed.revision)] : open[edge.from];
            below[edge.to] = below[edge.to] || edge.gap;
        }
        open = std::move(below);
    }
}

std::span<const HistoryContent::Edge> HistoryContent::edges(int row) const
{
    const int begin = row == 0 ? 0 : m_rows[at(row - 1)].edgesEnd;
    return std::span(m_edges).subspan(at(begin), at(m_rows[at(row)].edgesEnd - begin));
}

int HistoryContent::rowOf(int revision) const
{
    return revision >= 0 && at(revision) < m_rowOf.size() ? m_rowOf[at(revision)] : -1;
}

int HistoryContent::rowOf(const QString &id) const
{
    return m_project ? rowOf(m_project->graph.indexOf(id)) : -1;
}

const Revision &HistoryContent::revision(int row) const
{
    return m_project->graph.at(m_rows[at(row)].revision);
}

bool HistoryContent::isReadable(int row) const
{
    const int index = m_rows[at(row)].revision;
    return index >= m_project->files.size() || m_project->files.at(index).readable;
}

int HistoryContent::lanesAt(int row) const
{
    int last = m_rows[at(row)].lane;
    for (const Edge &edge : edges(row))
        last = std::max<int>({last, static_cast<int>(edge.from), static_cast<int>(edge.to)});
    if (row > 0) {
        for (const Edge &edge : edges(row - 1))
            last = std::max<int>(last, edge.to);
    }
    return last + 1;
}

QList<int> HistoryContent::order() const
{
    QList<int> order;
    order.reserve(rowCount());
    for (const Row &row : m_rows)
        order.append(row.revision);
    return order;
}

} // namespace desktop
