#include "revisions/identifier.h"

#include "revisions/resolver.h"
#include "revisions/targets.h"
#include "revisions/text.h"

namespace revisions {

using namespace Qt::Literals::StringLiterals;

base::Result<std::optional<QString>> resolveOne(const RevisionGraph &graph,
                                                const QString &identifier)
{
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto found = Resolver(graph).one(identifier);
    if (!found)
        return wordedFailure(found.error(), {});
    const Place place = *found;
    return place ? std::optional(graph.at(*place).id) : std::nullopt;
}

base::Result<QList<std::optional<QString>>> resolveAll(const RevisionGraph &graph,
                                                       const QString &identifier)
{
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto places = Resolver(graph).all(identifier);
    if (!places)
        return wordedFailure(places.error(), {});
    QList<std::optional<QString>> entries;
    for (const Place &place : *places) {
        if (!place) {
            entries.append(std::nullopt);
        } else {
            entries.append(*place == atBase ? u"base"_s : graph.at(*place).id);
        }
    }
    return entries;
}

base::Result<QList<std::optional<QString>>> resolveWalked(const RevisionGraph &graph,
                                                          const QString &identifier)
{
    auto named = resolveAll(graph, identifier);
    const auto relative = RelativeTarget::parse(identifier);
    if (named || !graph.isSound() || !relative || !relative->symbol)
        return named;
    const auto indices = upgradeTargets(Resolver(graph), RangeEnd::rows({}),
                                        RangeEnd::typed(identifier), Overrun::IsNothing);
    if (!indices)
        return wordedFailure(indices.error(), {});
    QList<std::optional<QString>> entries;
    for (const int index : *indices)
        entries.append(graph.at(index).id);
    return entries;
}

base::Result<QStringList> currentRevisions(const RevisionGraph &graph, const QStringList &rows)
{
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const auto indices = Resolver(graph).rows(rows);
    if (!indices)
        return wordedFailure(indices.error(), {});
    QStringList ids;
    for (const int index : branchTips(graph, *indices))
        ids.append(graph.at(index).id);
    return ids;
}

base::Result<> checkAtHeads(const RevisionGraph &graph, const QStringList &rows)
{
    const base::Result<QStringList> heads = graph.heads();
    if (!heads)
        return base::failure(heads.error());
    const QSet<QString> wanted(heads->begin(), heads->end());
    if (QSet<QString>(rows.begin(), rows.end()) == wanted)
        return {};
    const QString text = Text::tr("Database is not on all head revisions");
    return base::failure({.code = base::ErrorCode::NotAtHeads,
                          .message = text,
                          .hint = Text::tr("The heads are %1.").arg(heads->join(u", "_s)),
                          .detail = text});
}

} // namespace revisions
