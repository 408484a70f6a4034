#include "revisions/slotlevels.h"

#include <algorithm>
#include <bit>

namespace revisions {

SlotLevels::SlotLevels(int capacity)
    : m_leaves(std::bit_ceil(static_cast<std::size_t>(std::max(capacity, 1))))
    , m_highest(2 * m_leaves, -1)
{
}

int SlotLevels::firstAbove(int from, int level) const
{
    std::size_t node = m_leaves + static_cast<std::size_t>(from);
    while (node < m_highest.size() && m_highest[node] <= level) {
        // On to the subtree that follows: up from every right child, then across.
        while (node % 2 == 1)
            node /= 2;
        if (node == 0)
            return static_cast<int>(m_leaves);
        ++node;
    }
    if (node >= m_highest.size())
        return static_cast<int>(m_leaves);
    while (node < m_leaves)
        node = m_highest[2 * node] > level ? 2 * node : 2 * node + 1;
    return static_cast<int>(node - m_leaves);
}

void SlotLevels::update(int slot, int level)
{
    std::size_t node = m_leaves + static_cast<std::size_t>(slot);
    m_highest[node] = level;
    for (node /= 2; node > 0; node /= 2)
        m_highest[node] = std::max(m_highest[2 * node], m_highest[2 * node + 1]);
}

} // namespace revisions
