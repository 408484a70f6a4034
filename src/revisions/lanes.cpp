#include "revisions/lanes.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace revisions {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The lines that are open between two rows: each waits in a lane for the revision it leads to.
class Layout
{
public:
    Layout(const RevisionGraph &graph, const QList<int> &order, int mostLanes)
        : m_graph(graph)
        , m_order(order)
        , m_mostLanes(mostLanes)
        , m_laneOf(at(graph.size()), -1)
        , m_rowOf(at(graph.size()), -1)
    {
        for (qsizetype row = 0; row < order.size(); ++row)
            m_rowOf[at(order.at(row))] = static_cast<int>(row);
    }

    QList<LaneRow> rows()
    {
        QList<LaneRow> rows;
        rows.reserve(m_order.size());
        for (const int revision : m_order)
            rows.append(place(revision));
        return rows;
    }

private:
    struct Lane
    {
        int waitsFor = -1; ///< -1 when the lane is free.
        int color = 0;
        bool dependency = false;
    };

    LaneRow place(int revision)
    {
        LaneRow row{.revision = revision, .lane = m_laneOf[at(revision)]};
        const bool continues = row.lane >= 0 && !m_lanes[at(row.lane)].dependency;
        if (row.lane < 0)
            row.lane = freeLane(0);
        row.color = continues ? m_lanes[at(row.lane)].color : m_nextColor++;
        m_laneOf[at(revision)] = -1;
        // The lane stays taken until the parents are placed, so that only the first gets it.
        m_lanes[at(row.lane)] = {.waitsFor = revision, .color = row.color};
        const std::vector<Lane> before = m_lanes;
        const QList<LaneEdge> own = connect(row);
        if (m_lanes[at(row.lane)].waitsFor == revision)
            m_lanes[at(row.lane)].waitsFor = -1;
        row.edges = passing(before, row);
        std::ranges::copy_if(own, std::back_inserter(row.edges),
                             [this](const LaneEdge &edge) { return isKept(edge.from, edge.to); });
        std::ranges::sort(row.edges, [](const LaneEdge &left, const LaneEdge &right) {
            return std::pair(left.from, left.to) < std::pair(right.from, right.to);
        });
        while (!m_lanes.empty() && m_lanes.back().waitsFor < 0)
            m_lanes.pop_back();
        return row;
    }

    /// Opens the lines from a placed revision to its parents and dependencies.
    QList<LaneEdge> connect(const LaneRow &row)
    {
        QList<LaneEdge> edges;
        const auto parents = m_graph.parents(row.revision);
        const auto isDrawn = [&](int target) { return isBelow(target, row.revision); };
        for (const int parent : parents.subspan(parents.empty() ? 0 : 1)) {
            if (isDrawn(parent))
                edges.append(toOther(row, parent, false));
        }
        for (const int dependency : m_graph.resolvedDependencies(row.revision)) {
            if (isDrawn(dependency) && std::ranges::find(parents, dependency) == parents.end())
                edges.append(toOther(row, dependency, true));
        }
        // The first parent comes last: the lane that it may set free must not be taken again in
        // the same row, where the two lines would look like one.
        if (!parents.empty() && isDrawn(parents.front()))
            edges.append(toFirstParent(row, parents.front()));
        return edges;
    }

    LaneEdge toFirstParent(const LaneRow &row, int parent)
    {
        int &lane = m_laneOf[at(parent)];
        if (lane < 0 || lane > row.lane || m_lanes[at(lane)].dependency) {
            // Whatever else waits for the parent joins this line.
            if (lane >= 0)
                m_lanes[at(lane)].waitsFor = -1;
            lane = row.lane;
            m_lanes[at(lane)] = {.waitsFor = parent, .color = row.color};
        }
        return {.from = row.lane, .to = lane, .color = row.color};
    }

    LaneEdge toOther(const LaneRow &row, int target, bool dependency)
    {
        int &lane = m_laneOf[at(target)];
        if (lane >= 0) {
            m_lanes[at(lane)].dependency = m_lanes[at(lane)].dependency && dependency;
            return {.from = row.lane, .to = lane, .color = row.color, .dependency = dependency};
        }
        lane = freeLane(row.lane + 1);
        m_lanes[at(lane)] = {.waitsFor = target, .color = m_nextColor++, .dependency = dependency};
        return {.from = row.lane,
                .to = lane,
                .color = m_lanes[at(lane)].color,
                .dependency = dependency};
    }

    QList<LaneEdge> passing(const std::vector<Lane> &before, const LaneRow &row) const
    {
        QList<LaneEdge> edges;
        for (std::size_t lane = 0; lane < before.size(); ++lane) {
            const int target = before[lane].waitsFor;
            if (target < 0 || target == row.revision ||
                !isKept(static_cast<int>(lane), m_laneOf[at(target)])) {
                continue;
            }
            edges.append({.from = static_cast<int>(lane),
                          .to = m_laneOf[at(target)],
                          .color = before[lane].color,
                          .dependency = before[lane].dependency});
        }
        return edges;
    }

    /// The leftmost free lane from \a first on.
    int freeLane(int first)
    {
        for (std::size_t lane = at(first); lane < m_lanes.size(); ++lane) {
            if (m_lanes[lane].waitsFor < 0)
                return static_cast<int>(lane);
        }
        m_lanes.resize(std::max(m_lanes.size(), at(first)) + 1);
        return static_cast<int>(m_lanes.size()) - 1;
    }

    [[nodiscard]] bool isKept(int from, int to) const
    {
        return from < m_mostLanes || to < m_mostLanes;
    }

    [[nodiscard]] bool isBelow(int target, int revision) const
    {
        return m_rowOf[at(target)] > m_rowOf[at(revision)];
    }

    const RevisionGraph &m_graph;
    const QList<int> &m_order;
    int m_mostLanes;
    std::vector<int> m_laneOf; ///< By revision: the lane in which a line waits for it, or -1.
    std::vector<int> m_rowOf;
    std::vector<Lane> m_lanes{};
    int m_nextColor = 0;
};

} // namespace

QList<LaneRow> assignLanes(const RevisionGraph &graph, const QList<int> &order, int mostLanes)
{
    return Layout(graph, order, mostLanes).rows();
}

} // namespace revisions
