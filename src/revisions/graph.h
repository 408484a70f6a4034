#pragma once

#include "base/result.h"
#include "revisions/revision.h"

#include <QHash>
#include <QList>

namespace revisions {

/// Alembic's revision map: which revisions there are, who follows whom, and what is wrong with it.
///
/// Built once from a list whose order is the load order, the tie-breaker everywhere. A value
/// without I/O; building and every whole-graph query is linear in revisions plus edges.
/// A damaged graph can still be listed (size, at, problems), but every question about order or
/// identity answers with the first problem. Terms: docs/revisions.md; source: Alembic 1.19,
/// script/revision.py.
class RevisionGraph
{
public:
    RevisionGraph() = default;
    /// Never fails: faults (duplicate ids, missing parents, cycles, labels used twice, illegal
    /// ids) are kept in problems(), each naming the files concerned and the nearest ids.
    static RevisionGraph build(QList<Revision> revisions);

    [[nodiscard]] const QList<base::Error> &problems() const { return m_problems; }
    [[nodiscard]] bool isSound() const { return m_problems.isEmpty(); }

    [[nodiscard]] int size() const { return static_cast<int>(m_revisions.size()); }
    /// \a index is a position in load order.
    [[nodiscard]] const Revision &at(int index) const { return m_revisions.at(index); }
    /// Position of the revision with exactly this id, or -1. Labels do not count.
    [[nodiscard]] int indexOf(const QString &id) const { return m_index.value(id, -1); }

    /// Children by `down_revision`, in load order, each once.
    [[nodiscard]] const QList<int> &next(int index) const;
    /// Children by `down_revision` or `depends_on`.
    [[nodiscard]] const QList<int> &allNext(int index) const;
    /// Parents by `down_revision`, in file order, each once.
    [[nodiscard]] const QList<int> &parents(int index) const;
    /// Dependencies after label resolution.
    [[nodiscard]] const QList<int> &resolvedDependencies(int index) const;
    /// Dependencies that no ancestor by `down_revision` lists already.
    [[nodiscard]] const QList<int> &normalizedDependencies(int index) const;
    /// parents() followed by normalizedDependencies(), each once: what planning follows.
    [[nodiscard]] const QList<int> &normalizedDown(int index) const;
    /// Own labels and those that reached it along its branch, sorted.
    [[nodiscard]] QStringList labels(int index) const;

    [[nodiscard]] bool isHead(int index) const { return next(index).isEmpty(); }
    /// A head that nothing depends on either.
    [[nodiscard]] bool isEffectiveHead(int index) const { return allNext(index).isEmpty(); }
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

    /// Up to \a most known ids and labels nearest to \a text by edit distance, nearest first.
    [[nodiscard]] QStringList nearest(const QString &text, int most = 3) const;
};

} // namespace revisions
