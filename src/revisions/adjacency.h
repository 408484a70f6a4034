#pragma once

#include <span>
#include <vector>

namespace revisions {

/// One list of revision indices per revision, all of them in two flat arrays. Filled in order:
/// append() adds to the list of the revision that is being described, finishList() ends it.
class Adjacency
{
public:
    void reserve(int lists, int entries);
    void append(int index) { m_targets.push_back(index); }
    void finishList() { m_ends.push_back(static_cast<int>(m_targets.size())); }

    [[nodiscard]] int size() const { return static_cast<int>(m_ends.size()); }
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_targets.size()); }
    /// Entries of the list that is not finished yet.
    [[nodiscard]] std::span<const int> openList() const;
    [[nodiscard]] std::span<const int> of(int index) const;
    /// The same edges seen from their other end; every list is in ascending order.
    [[nodiscard]] Adjacency reversed() const;

private:
    std::vector<int> m_ends{};
    std::vector<int> m_targets{};
};

} // namespace revisions
