#include "revisions/graph.h"

#include "revisions/graphbuilder.h"
#include "revisions/nearest.h"
#include "revisions/reach.h"
#include "revisions/topologicalsort.h"

namespace revisions {

RevisionGraph RevisionGraph::build(QList<Revision> revisions)
{
    return GraphBuilder(std::move(revisions)).build();
}

template<typename Predicate>
base::Result<QStringList> RevisionGraph::idsWhere(Predicate predicate) const
{
    if (!isSound())
        return base::failure(m_problems.first());
    QStringList ids;
    for (int index = 0; index < size(); ++index) {
        if (predicate(index))
            ids.append(at(index).id);
    }
    return ids;
}

base::Result<QStringList> RevisionGraph::heads() const
{
    return idsWhere([this](int index) { return isHead(index); });
}

base::Result<QStringList> RevisionGraph::effectiveHeads() const
{
    return idsWhere([this](int index) { return isEffectiveHead(index); });
}

base::Result<QStringList> RevisionGraph::bases() const
{
    return idsWhere([this](int index) { return at(index).isBase(); });
}

base::Result<QStringList> RevisionGraph::realBases() const
{
    return idsWhere(
        [this](int index) { return at(index).isBase() && at(index).dependsOn.isEmpty(); });
}

base::Result<QList<int>> RevisionGraph::newestFirst() const
{
    if (!isSound())
        return base::failure(m_problems.first());
    RevisionSet everything(size());
    std::vector<int> heads;
    for (int index = 0; index < size(); ++index) {
        everything.insert(index);
        if (isEffectiveHead(index))
            heads.push_back(index);
    }
    const std::vector<int> order = sortNewestFirst(*this, everything, heads);
    return QList<int>(order.begin(), order.end());
}

base::Result<QList<int>> RevisionGraph::branchPoints() const
{
    const base::Result<QList<int>> order = newestFirst();
    if (!order)
        return order;
    QList<int> points;
    for (const int index : *order) {
        if (isBranchPoint(index))
            points.append(index);
    }
    return points;
}

QStringList RevisionGraph::nearest(const QString &text, int most) const
{
    NearestNames near(text, most);
    for (const Revision &revision : m_revisions)
        near.offer(revision.id);
    for (const QString &label : m_declaredLabels)
        near.offer(label);
    return near.names();
}

} // namespace revisions
