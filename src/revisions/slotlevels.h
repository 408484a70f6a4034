#pragma once

#include <vector>

namespace revisions {

/// The levels of the heads in a list of slots, kept so that the first slot from some place on with
/// a head above a level is found in logarithmic time (a tree of maxima).
class SlotLevels
{
public:
    /// \a capacity is the number of slots that there can ever be; none has a head at first.
    explicit SlotLevels(int capacity);

    void set(int slot, int level) { update(slot, level); }
    void clear(int slot) { update(slot, -1); }
    /// The first slot not before \a from whose head is above \a level; the capacity or more when
    /// there is none.
    [[nodiscard]] int firstAbove(int from, int level) const;

private:
    void update(int slot, int level);

    std::size_t m_leaves = 1;
    std::vector<int> m_highest{}; ///< By node; the children of n are 2n and 2n+1.
};

} // namespace revisions
