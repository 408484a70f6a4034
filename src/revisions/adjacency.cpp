#include "revisions/adjacency.h"

namespace revisions {

namespace {

std::size_t position(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void Adjacency::reserve(int lists, int entries)
{
    m_ends.reserve(position(lists));
    m_targets.reserve(position(entries));
}

std::span<const int> Adjacency::openList() const
{
    const std::size_t start = m_ends.empty() ? 0 : position(m_ends.back());
    return std::span(m_targets).subspan(start);
}

std::span<const int> Adjacency::of(int index) const
{
    const int start = index == 0 ? 0 : m_ends[position(index - 1)];
    const int end = m_ends[position(index)];
    return std::span(m_targets).subspan(position(start), position(end - start));
}

Adjacency Adjacency::reversed() const
{
    Adjacency result;
    result.m_ends.assign(m_ends.size(), 0);
    result.m_targets.resize(m_targets.size());
    for (const int target : m_targets)
        ++result.m_ends[position(target)];
    // Ends become starts first; writing an entry moves each start towards its end.
    int start = 0;
    for (int &end : result.m_ends) {
        const int count = end;
        end = start;
        start += count;
    }
    for (int source = 0; source < size(); ++source) {
        for (const int target : of(source))
            result.m_targets[position(result.m_ends[position(target)]++)] = source;
    }
    return result;
}

} // namespace revisions
