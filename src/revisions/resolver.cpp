#include "revisions/resolver.h"

#include "revisions/relativewalk.h"
#include "revisions/text.h"

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal unresolved(const QString &reason, const QString &argument, const QString &hint)
{
    return {.kind = Refusal::Kind::Unresolved,
            .code = base::ErrorCode::RevisionNotFound,
            .reason = reason,
            .argument = argument,
            .hint = hint};
}

Refusal multipleHeads(const QStringList &heads, const QString &argument)
{
    return {.kind = Refusal::Kind::MultipleHeads,
            .code = base::ErrorCode::MultipleHeads,
            .reason = Text::tr("Multiple heads are present for given argument '%1'; %2")
                          .arg(argument, heads.join(u", "_s)),
            .argument = argument,
            .hint = Text::tr("The heads are %1. Name one of them, or merge them into one revision.")
                        .arg(heads.join(u", "_s))};
}

} // namespace

Lineage::Lineage(const RevisionGraph &graph, std::span<const int> members, bool withDependencies)
    : m_sets(
          Sets{closure(graph, members, withDependencies ? Follow::AllDown : Follow::Parents),
               closure(graph, members, withDependencies ? Follow::NormalizedNext : Follow::Next)})
{
}

Resolved<Place> Resolver::one(const QString &identifier) const
{
    const auto names = split(identifier);
    if (!names)
        return refuse(names.error());
    const QString branchText = names->branch.value_or(QString());
    if (names->names.size() > 1)
        return refuse(multipleHeads(names->names, identifier));
    if (names->names.isEmpty()) {
        if (!branchText.isEmpty()) {
            if (const auto found = branch(branchText); !found)
                return refuse(found.error());
        }
        return Place();
    }
    const auto found = byName(names->names.first(), branchText);
    if (!found)
        return refuse(found.error());
    return Place(*found);
}

Resolved<std::vector<Place>> Resolver::all(const QString &identifier) const
{
    const auto names = split(identifier);
    if (!names)
        return refuse(names.error());
    if (names->names.size() == 1) {
        const std::optional<int> steps = wholeNumber(names->names.first());
        if (steps && *steps < 0)
            return belowHeads(*steps, names->branch);
    }
    std::vector<Place> places;
    for (const QString &name : names->names) {
        const auto found = byName(name, names->branch.value_or(QString()));
        if (!found)
            return refuse(found.error());
        places.emplace_back(*found);
    }
    return places;
}

Resolved<std::vector<Place>> Resolver::all(const QStringList &identifiers) const
{
    std::vector<Place> places;
    for (const QString &identifier : identifiers) {
        const auto found = all(identifier);
        if (!found)
            return refuse(found.error());
        places.insert(places.end(), found->begin(), found->end());
    }
    return places;
}

Resolved<std::vector<int>> Resolver::rows(const QStringList &ids) const
{
    std::vector<int> indices;
    for (const QString &id : ids) {
        const int index = m_graph.indexOf(id);
        if (index < 0) {
            Refusal refusal = notFound(id);
            refusal.hint = Text::tr("The version table names %1, which no revision file has. Get "
                                    "the file that was applied, or set the table right by "
                                    "stamping it with --purge.")
                               .arg(id);
            return refuse(std::move(refusal));
        }
        indices.push_back(index);
    }
    return indices;
}

Resolved<int> Resolver::branch(const QString &selector) const
{
    auto found = byName(selector, QString());
    if (found)
        return found;
    Refusal refusal =
        unresolved(Text::tr("No such branch: '%1'").arg(selector), selector, found.error().hint);
    return refuse(std::move(refusal));
}

Resolved<std::vector<int>> Resolver::onBranch(std::span<const int> targets,
                                              const QString &identifier,
                                              bool withDependencies) const
{
    const auto names = split(identifier);
    if (!names)
        return refuse(names.error());
    QStringList members = names->names;
    if (const QString branchText = names->branch.value_or(QString()); !branchText.isEmpty())
        members.prepend(branchText);
    if (members.isEmpty() || targets.empty())
        return std::vector<int>(targets.begin(), targets.end());
    std::vector<int> indices;
    for (const QString &member : members) {
        const auto found = byName(member, QString());
        if (!found)
            return refuse(found.error());
        indices.push_back(*found);
    }
    const Lineage lineage(m_graph, indices, withDependencies);
    std::vector<int> filtered;
    for (const int target : targets) {
        if (lineage.contains(target))
            filtered.push_back(target);
    }
    return filtered;
}

Resolved<Resolver::Names> Resolver::split(const QString &identifier) const
{
    Names result;
    QString name = identifier;
    if (const qsizetype at = identifier.indexOf(u'@'); at >= 0) {
        result.branch = identifier.left(at);
        name = identifier.mid(at + 1);
    }
    if (name == "base"_L1)
        return result;
    const bool wantsHead = name == "head"_L1;
    if (!wantsHead && name != "heads"_L1) {
        result.names = {name};
        return result;
    }
    if (!wantsHead && result.branch.value_or(QString()).isEmpty()) {
        result.names = m_graph.effectiveHeads().value();
        return result;
    }
    auto heads = headsOf(result.branch);
    if (!heads)
        return refuse(std::move(heads.error()));
    if (wantsHead && heads->size() > 1) {
        const QString branchText = result.branch.value_or(QString());
        return refuse(
            multipleHeads(*heads, branchText.isEmpty() ? u"head"_s : branchText + "@head"_L1));
    }
    result.names = std::move(*heads);
    return result;
}

/// Heads by `down_revision`, those of one branch where there is one.
Resolved<QStringList> Resolver::headsOf(const std::optional<QString> &branch) const
{
    const QString branchText = branch.value_or(QString());
    if (branchText.isEmpty())
        return m_graph.heads().value();
    std::vector<int> heads;
    for (int index = 0; index < m_graph.size(); ++index) {
        if (m_graph.isHead(index))
            heads.push_back(index);
    }
    const auto filtered = onBranch(heads, branchText);
    if (!filtered)
        return refuse(filtered.error());
    QStringList ids;
    for (const int index : *filtered)
        ids.append(m_graph.at(index).id);
    return ids;
}

Resolved<int> Resolver::byName(const QString &name, const QString &branchText) const
{
    Lineage lineage;
    if (!branchText.isEmpty()) {
        const auto owner = branch(branchText);
        if (!owner)
            return refuse(owner.error());
        lineage = Lineage(m_graph, std::span(&*owner, 1), false);
    }
    int index = exact(name);
    if (index < 0) {
        const auto found = byPrefix(name, branchText);
        if (!found)
            return refuse(found.error());
        index = *found;
    }
    if (!lineage.contains(index)) {
        return refuse(
            unresolved(Text::tr("Revision %1 is not a member of branch '%2'")
                           .arg(m_graph.at(index).id, branchText),
                       name, Text::tr("A branch holds a revision, all above and all below it.")));
    }
    return index;
}

Resolved<int> Resolver::byPrefix(const QString &prefix, const QString &branchText) const
{
    if (prefix.isEmpty())
        return refuse(notFound(prefix));
    QStringList names;
    std::vector<int> indices;
    const auto offer = [&](const QString &name, int index) {
        if (name.size() >= m_graph.shortestAbbreviated() && name.startsWith(prefix)) {
            names.append(name);
            indices.push_back(index);
        }
    };
    for (int index = 0; index < m_graph.size(); ++index)
        offer(m_graph.at(index).id, index);
    for (const QString &label : m_graph.declaredLabels())
        offer(label, m_graph.labelOwner(label));
    if (!branchText.isEmpty()) {
        const auto filtered = onBranch(indices, branchText);
        if (!filtered)
            return refuse(filtered.error());
        QStringList kept;
        auto next = filtered->begin();
        for (std::size_t place = 0; place < indices.size() && next != filtered->end(); ++place) {
            if (indices[place] == *next) {
                kept.append(names.at(static_cast<qsizetype>(place)));
                ++next;
            }
        }
        names = kept;
        indices = *filtered;
    }
    if (names.isEmpty())
        return refuse(notFound(prefix));
    if (names.size() == 1)
        return indices.front();
    constexpr qsizetype mostListed = 3;
    const QString listed = names.mid(0, mostListed).join(u"', '"_s);
    Refusal refusal = unresolved(
        Text::tr("Multiple revisions start with '%1': '%2'...").arg(prefix, listed), prefix,
        Text::tr("%n name(s) begin so; write more of the one that is meant.", nullptr,
                 static_cast<int>(names.size())));
    refusal.code = base::ErrorCode::AmbiguousRevision;
    return refuse(std::move(refusal));
}

Resolved<std::vector<Place>> Resolver::belowHeads(int steps,
                                                  const std::optional<QString> &branch) const
{
    const RelativeWalk walk(*this);
    std::vector<Place> places;
    const QStringList heads = m_graph.effectiveHeads().value();
    for (const QString &id : heads) {
        const int head = m_graph.indexOf(id);
        if (branch && !m_graph.labels(head).contains(*branch))
            continue;
        const auto place = walk.down(head, -steps, Overrun::IsNothing);
        if (!place)
            return refuse(place.error());
        places.push_back(*place);
    }
    return places;
}

Refusal Resolver::notFound(const QString &name) const
{
    const QString reason =
        name.size() < m_graph.shortestAbbreviated()
            ? Text::tr(
                  "No such revision or branch '%1'; please ensure at least four characters are "
                  "present for partial revision identifier matches")
            : Text::tr("No such revision or branch '%1'");
    const QStringList near = m_graph.nearest(name);
    return unresolved(reason.arg(name), name,
                      near.isEmpty() ? Text::tr("`stemma history` lists the revisions there are.")
                                     : Text::tr("Near it: %1.").arg(near.join(u", "_s)));
}

int Resolver::exact(const QString &name) const
{
    const int index = m_graph.indexOf(name);
    return index >= 0 ? index : m_graph.labelOwner(name);
}

} // namespace revisions
