#pragma once

#include "base/result.h"
#include "revisions/adjacency.h"
#include "revisions/labels.h"
#include "revisions/revision.h"

#include <QHash>
#include <QList>

#include <optional>
#include <span>

namespace revisions {

/// Alembic's revision map: which revisions there are, who follows whom, and what is wrong with it.
///
/// Built once from a list whose order is the load order, the tie-breaker everywhere. A value
/// without I/O; building and every whole-graph query is linear in revisions plus edges.
/// A damaged graph can still be listed (size, at, parents, problems), but every question about
/// order or identity answers with the first problem. Terms: docs/revisions.md; source: Alembic
/// 1.19, script/revision.py.
class RevisionGraph
{
public:
    RevisionGraph() = default;
    /// Never fails: faults (duplicate ids, missing parents, cycles, labels used twice, illegal
    /// ids) are kept in problems(), each naming the files concerned and the nearest ids.
    static RevisionGraph build(QList<Revision> revisions);
    /// For projects whose ids are versions such as 2: the beginning of an id finds it however short
    /// the id is. Alembic looks among names of four characters and more only.
    void abbreviateShortIds() { m_shortestAbbreviated = 1; }
    /// The length from which on a name is found by its beginning.
    [[nodiscard]] int shortestAbbreviated() const { return m_shortestAbbreviated; }

    [[nodiscard]] const QList<base::Error> &problems() const { return m_problems; }
    [[nodiscard]] bool isSound() const { return m_problems.isEmpty(); }

    [[nodiscard]] int size() const { return static_cast<int>(m_revisions.size()); }
    /// \a index is a position in load order.
    [[nodiscard]] const Revision &at(int index) const { return m_revisions.at(index); }
    /// Position of the revision with exactly this id, or -1. Labels do not count. Of several
    /// revisions with one id it is the last, as in Alembic.
    [[nodiscard]] int indexOf(const QString &id) const { return m_index.value(id, -1); }
    /// Position of the revision that declares \a label, or -1.
    [[nodiscard]] int labelOwner(const QString &label) const
    {
        return m_labelOwners.value(label, -1);
    }
    /// Every declared label, in load order.
    [[nodiscard]] const QStringList &declaredLabels() const { return m_declaredLabels; }

    /// Children by `down_revision`, in load order, each once.
    [[nodiscard]] std::span<const int> next(int index) const { return m_next.of(index); }
    /// Children by `down_revision` or `depends_on`.
    [[nodiscard]] std::span<const int> allNext(int index) const { return m_allNext.of(index); }
    /// Children by normalizedDown().
    [[nodiscard]] std::span<const int> normalizedNext(int index) const
    {
        return m_normalizedNext.of(index);
    }
    /// Parents by `down_revision`, in file order, each once.
    [[nodiscard]] std::span<const int> parents(int index) const { return m_parents.of(index); }
    /// Dependencies after label resolution, in file order, each once.
    [[nodiscard]] std::span<const int> resolvedDependencies(int index) const
    {
        return m_resolvedDependencies.of(index);
    }
    /// Dependencies that no ancestor by `down_revision` lists already.
    [[nodiscard]] std::span<const int> normalizedDependencies(int index) const
    {
        return m_normalizedDependencies.of(index);
    }
    /// parents() followed by resolvedDependencies(), each once.
    [[nodiscard]] std::span<const int> allDown(int index) const { return m_allDown.of(index); }
    /// parents() followed by normalizedDependencies(), each once: what planning follows.
    [[nodiscard]] std::span<const int> normalizedDown(int index) const
    {
        return m_normalizedDown.of(index);
    }
    /// Own labels and those that reached it along its branch, sorted.
    [[nodiscard]] QStringList labels(int index) const { return m_labels.at(index); }

    [[nodiscard]] bool isHead(int index) const { return next(index).empty(); }
    /// A head that nothing depends on either.
    [[nodiscard]] bool isEffectiveHead(int index) const { return allNext(index).empty(); }
    [[nodiscard]] bool isBranchPoint(int index) const { return next(index).size() > 1; }

    /// Heads by `down_revision`, in load order: what `alembic heads` prints.
    [[nodiscard]] base::Result<QStringList> heads() const;
    /// Heads that nothing depends on: what the symbol `heads` means.
    [[nodiscard]] base::Result<QStringList> effectiveHeads() const;
    [[nodiscard]] base::Result<QStringList> bases() const;
    /// Bases without dependencies.
    [[nodiscard]] base::Result<QStringList> realBases() const;
    /// Every revision, newest first, in the order that `alembic history` prints.
    [[nodiscard]] base::Result<QList<int>> newestFirst() const;
    /// Branch points, newest first: what `alembic branches` prints.
    [[nodiscard]] base::Result<QList<int>> branchPoints() const;
    /// Every revision of a sound graph once, parents and dependencies before their children.
    [[nodiscard]] std::span<const int> parentsFirst() const { return m_parentsFirst; }

    /// Up to \a most known ids and labels nearest to \a text by edit distance, nearest first.
    [[nodiscard]] QStringList nearest(const QString &text, int most = 3) const;

private:
    friend class GraphBuilder;

    template<typename Predicate>
    [[nodiscard]] base::Result<QStringList> idsWhere(Predicate predicate) const;

    QList<Revision> m_revisions{};
    QHash<QString, int> m_index{};
    QHash<QString, int> m_labelOwners{};
    QStringList m_declaredLabels{};
    QList<base::Error> m_problems{};
    Adjacency m_parents{};
    Adjacency m_resolvedDependencies{};
    Adjacency m_normalizedDependencies{};
    Adjacency m_allDown{};
    Adjacency m_normalizedDown{};
    Adjacency m_next{};
    Adjacency m_allNext{};
    Adjacency m_normalizedNext{};
    std::vector<int> m_parentsFirst{};
    BranchLabels m_labels{};
    int m_shortestAbbreviated = 4;
};

} // namespace revisions
