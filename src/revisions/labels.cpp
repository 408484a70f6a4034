#include "revisions/labels.h"

#include "revisions/graph.h"

#include <algorithm>

namespace revisions {

BranchLabels::BranchLabels(const RevisionGraph &graph, std::span<const int> parentsFirst)
    : m_nodeOf(parentsFirst.size(), -1)
{
    for (const int index : parentsFirst)
        m_nodeOf[static_cast<std::size_t>(index)] = nodeFor(graph, index);
    for (const int index : parentsFirst) {
        if (graph.isHead(index))
            labelUpwards(graph, index);
    }
}

int BranchLabels::nodeFor(const RevisionGraph &graph, int index)
{
    std::vector<int> sources;
    for (const int parent : graph.parents(index)) {
        const int node = m_nodeOf[static_cast<std::size_t>(parent)];
        if (node >= 0 && std::ranges::find(sources, node) == sources.end())
            sources.push_back(node);
    }
    const QStringList &declared = graph.at(index).branchLabels;
    if (declared.isEmpty() && sources.size() <= 1)
        return sources.empty() ? -1 : sources.front();
    m_nodes.push_back({.declared = declared, .sources = std::move(sources)});
    return static_cast<int>(m_nodes.size()) - 1;
}

void BranchLabels::labelUpwards(const RevisionGraph &graph, int head)
{
    const int node = m_nodeOf[static_cast<std::size_t>(head)];
    int index = head;
    while (graph.allNext(index).size() <= 1 && !graph.at(index).isMergePoint()) {
        m_nodeOf[static_cast<std::size_t>(index)] = node;
        if (graph.parents(index).empty())
            break;
        index = graph.parents(index).front();
    }
}

QStringList BranchLabels::at(int index) const
{
    const auto position = static_cast<std::size_t>(index);
    if (position >= m_nodeOf.size() || m_nodeOf[position] < 0)
        return {};
    QStringList labels;
    std::vector<bool> seen(m_nodes.size());
    std::vector<int> todo{m_nodeOf[position]};
    while (!todo.empty()) {
        const auto current = static_cast<std::size_t>(todo.back());
        todo.pop_back();
        if (seen[current])
            continue;
        seen[current] = true;
        labels += m_nodes[current].declared;
        todo.insert(todo.end(), m_nodes[current].sources.begin(), m_nodes[current].sources.end());
    }
    labels.sort();
    labels.removeDuplicates();
    return labels;
}

} // namespace revisions
