#include "revisions/graphbuilder.h"
#include "revisions/plan.h"
#include "revisions/resolver.h"
#include "revisions/text.h"

namespace revisions {

using base::ErrorCode;

namespace {

base::Error problem(ErrorCode code, const QString &text, const QString &hint,
                    const QString &file = {})
{
    return {.code = code, .message = text, .hint = hint, .detail = text, .file = file};
}

base::Result<std::vector<int>> newParents(const Resolver &resolver, const QStringList &heads,
                                          bool splice)
{
    const RevisionGraph &graph = resolver.graph();
    const auto places = resolver.all(heads);
    if (!places)
        return wordedFailure(places.error(), {.command = Wording::Command::Revision});
    std::vector<int> parents;
    RevisionSet known(graph.size());
    for (const Place &place : *places) {
        if (!place || *place == atBase) {
            return base::failure(problem(
                ErrorCode::InvalidTarget, Text::tr("Walked too far"),
                Text::tr("The steps lead below the first revision; use base for a new root.")));
        }
        if (!known.insert(*place)) {
            return base::failure(
                problem(ErrorCode::InvalidTarget, Text::tr("Duplicate head revisions specified"),
                        Text::tr("%1 is named more than once.").arg(graph.at(*place).id)));
        }
        parents.push_back(*place);
    }
    for (const int parent : parents) {
        if (splice || graph.isHead(parent))
            continue;
        return base::failure(problem(
            ErrorCode::InvalidTarget,
            Text::tr("Revision %1 is not a head revision; please specify --splice to create a "
                     "new branch from this revision")
                .arg(graph.at(parent).id),
            Text::tr("%1 comes after it already.")
                .arg(named(graph.at(graph.next(parent).front())))));
    }
    return parents;
}

/// Labels stay labels where they belong to what they name; everything else becomes a whole id.
base::Result<QStringList> newDependencies(const Resolver &resolver, const QStringList &names)
{
    QStringList dependencies;
    for (const QString &name : names) {
        const auto found = resolver.one(name);
        if (!found)
            return wordedFailure(found.error(), {});
        const Place place = *found;
        if (!place) {
            return base::failure(
                problem(ErrorCode::InvalidTarget,
                        Text::tr("Can't locate revision identified by '%1'").arg(name),
                        Text::tr("A dependency must be a revision; it names the base.")));
        }
        const RevisionGraph &graph = resolver.graph();
        const bool isLabel = graph.labels(*place).contains(name);
        dependencies.append(isLabel ? name : graph.at(*place).id);
    }
    return dependencies;
}

/// Whether the graph would still be sound with \a revision in it.
base::Result<> checkNames(const RevisionGraph &graph, const Revision &revision)
{
    if (revision.downRevisions.contains(revision.id)) {
        return base::failure(problem(
            ErrorCode::Loop, Text::tr("Self-loop is detected in revisions (%1)").arg(revision.id),
            Text::tr("The new revision has the id of the one that it follows.")));
    }
    const int sameId = graph.indexOf(revision.id);
    if (sameId >= 0) {
        return base::failure(
            problem(ErrorCode::DuplicateRevision,
                    Text::tr("Revision %1 is present more than once").arg(revision.id),
                    Text::tr("The id is taken by %1; choose another.").arg(named(graph.at(sameId))),
                    graph.at(sameId).path));
    }
    for (const QString &label : revision.branchLabels) {
        if (label.contains(u',')) {
            return base::failure(problem(
                ErrorCode::Usage, Text::tr("A branch label cannot hold a comma: '%1'").arg(label),
                Text::tr("Commas stand between the labels of a revision. Give one label.")));
        }
        const int owner =
            graph.indexOf(label) >= 0 ? graph.indexOf(label) : graph.labelOwner(label);
        if (owner < 0 && label != revision.id)
            continue;
        const Revision &taken = owner < 0 ? revision : graph.at(owner);
        return base::failure(problem(
            ErrorCode::BadScript,
            Text::tr("Branch name '%1' in revision %2 already used by revision %3")
                .arg(label, revision.id, taken.id),
            Text::tr("Labels and ids share one list of names; choose another label."), taken.path));
    }
    return {};
}

base::Result<Revision> plan(const RevisionGraph &graph, const QStringList &heads,
                            const RevisionRequest &request)
{
    if (!illegalCharacters(request.id).isEmpty())
        return base::failure(illegalIdError(request.id));
    if (!graph.isSound())
        return base::failure(graph.problems().first());
    const Resolver resolver(graph);
    const auto parents = newParents(resolver, heads, request.splice);
    if (!parents)
        return base::failure(parents.error());
    auto dependencies = newDependencies(resolver, request.dependsOn);
    if (!dependencies)
        return base::failure(dependencies.error());
    Revision revision{.id = request.id, .dependsOn = std::move(*dependencies)};
    for (const int parent : *parents)
        revision.downRevisions.append(graph.at(parent).id);
    if (!request.branchLabel.isEmpty())
        revision.branchLabels = {request.branchLabel};
    if (const auto checked = checkNames(graph, revision); !checked)
        return base::failure(checked.error());
    return revision;
}

} // namespace

base::Result<Revision> planRevision(const RevisionGraph &graph, const RevisionRequest &request)
{
    return plan(graph, {request.head}, request);
}

base::Result<Revision> planMerge(const RevisionGraph &graph, const QStringList &revisions,
                                 const RevisionRequest &request)
{
    return plan(graph, revisions, request);
}

} // namespace revisions
