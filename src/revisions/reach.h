#pragma once

#include "revisions/graph.h"

#include <span>
#include <vector>

namespace revisions {

/// A set of revisions of one graph, by index.
class RevisionSet
{
public:
    explicit RevisionSet(int size)
        : m_marks(static_cast<std::size_t>(size))
    {
    }

    [[nodiscard]] bool contains(int index) const
    {
        return m_marks[static_cast<std::size_t>(index)];
    }
    /// True when \a index is new in the set.
    bool insert(int index);
    void remove(int index) { m_marks[static_cast<std::size_t>(index)] = false; }
    [[nodiscard]] int size() const { return static_cast<int>(m_marks.size()); }

private:
    std::vector<bool> m_marks;
};

/// Which edges a search follows: towards the bases, then towards the heads.
enum class Follow { Parents, NormalizedDown, AllDown, Next, NormalizedNext, AllNext };

/// Where \a follow leads from one revision.
std::span<const int> neighbours(const RevisionGraph &graph, Follow follow, int index);

/// \a starts and everything that can be reached from them.
RevisionSet closure(const RevisionGraph &graph, std::span<const int> starts, Follow follow);

/// A revision of a list, and the others of the list that are among its ancestors.
struct Overlap
{
    int revision = -1;
    std::vector<int> others{};
};

/// As closure() over NormalizedDown, and finds the first of \a starts that has another of them
/// among its ancestors. Equal entries do not overlap.
RevisionSet ancestorsOf(const RevisionGraph &graph, std::span<const int> starts, Overlap &overlap);

/// Of \a rows and their ancestors those that no other one of them follows by `down_revision`:
/// one per branch, branches that are only implied by dependencies too. In load order.
std::vector<int> branchTips(const RevisionGraph &graph, std::span<const int> rows);

} // namespace revisions
