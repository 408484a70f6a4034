#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace revisions {

class RevisionGraph;

/// Which branch labels every revision carries.
///
/// A label reaches all descendants by `down_revision`, and, on the unbranched way from the last
/// fork or merge to a head, also the revisions above its owner. Sets are not stored: revisions
/// whose labels are the same share a node, a node knows what it adds to its sources, and asking
/// collects. Memory therefore stays linear where many labelled branches are merged in turn.
class BranchLabels
{
public:
    BranchLabels() = default;
    /// \a graph must be sound but for its labels; \a parentsFirst orders all of it.
    BranchLabels(const RevisionGraph &graph, std::span<const int> parentsFirst);

    /// Labels of one revision, sorted, each once.
    [[nodiscard]] QStringList at(int index) const;

private:
    struct Node
    {
        QStringList declared{};
        std::vector<int> sources{}; ///< Nodes whose labels are part of this one's.
    };

    int nodeFor(const RevisionGraph &graph, int index);
    void labelUpwards(const RevisionGraph &graph, int head);

    std::vector<Node> m_nodes{};
    std::vector<int> m_nodeOf{}; ///< By revision; -1 is "no labels".
};

} // namespace revisions
