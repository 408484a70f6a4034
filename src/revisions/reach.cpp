#include "revisions/reach.h"

#include <algorithm>

namespace revisions {

bool RevisionSet::insert(int index)
{
    const auto position = static_cast<std::size_t>(index);
    const bool isNew = !m_marks[position];
    m_marks[position] = true;
    return isNew;
}

std::span<const int> neighbours(const RevisionGraph &graph, Follow follow, int index)
{
    switch (follow) {
    case Follow::Parents: return graph.parents(index);
    case Follow::NormalizedDown: return graph.normalizedDown(index);
    case Follow::AllDown: return graph.allDown(index);
    case Follow::Next: return graph.next(index);
    case Follow::NormalizedNext: return graph.normalizedNext(index);
    case Follow::AllNext: return graph.allNext(index);
    }
    return {};
}

RevisionSet closure(const RevisionGraph &graph, std::span<const int> starts, Follow follow)
{
    RevisionSet reached(graph.size());
    std::vector<int> todo;
    for (const int start : starts) {
        if (reached.insert(start))
            todo.push_back(start);
    }
    while (!todo.empty()) {
        const int index = todo.back();
        todo.pop_back();
        for (const int neighbour : neighbours(graph, follow, index)) {
            if (reached.insert(neighbour))
                todo.push_back(neighbour);
        }
    }
    return reached;
}

RevisionSet ancestorsOf(const RevisionGraph &graph, std::span<const int> starts, Overlap &overlap)
{
    RevisionSet requested(graph.size());
    for (const int start : starts)
        requested.insert(start);
    RevisionSet reached(graph.size());
    std::vector<int> todo;
    for (const int start : starts) {
        // What an earlier start has reached need not be searched again: had it led to a requested
        // revision, the earlier start would have been the one that overlaps.
        std::vector<int> others;
        if (reached.insert(start))
            todo.push_back(start);
        while (!todo.empty()) {
            const int index = todo.back();
            todo.pop_back();
            for (const int parent : graph.normalizedDown(index)) {
                if (requested.contains(parent) && std::ranges::find(others, parent) == others.end())
                    others.push_back(parent);
                if (reached.insert(parent))
                    todo.push_back(parent);
            }
        }
        if (!others.empty() && overlap.revision < 0) {
            std::ranges::sort(others);
            overlap = {.revision = start, .others = std::move(others)};
        }
    }
    return reached;
}

std::vector<int> branchTips(const RevisionGraph &graph, std::span<const int> rows)
{
    const RevisionSet applied = closure(graph, rows, Follow::NormalizedDown);
    std::vector<int> tips;
    for (int index = 0; index < graph.size(); ++index) {
        if (applied.contains(index) && std::ranges::none_of(graph.next(index), [&](int child) {
                return applied.contains(child);
            })) {
            tips.push_back(index);
        }
    }
    return tips;
}

} // namespace revisions
