#include "revisions/graphbuilder.h"

#include "revisions/cyclecheck.h"
#include "revisions/reach.h"
#include "revisions/text.h"

#include <QFileInfo>

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

QString illegalCharacters(const QString &id)
{
    QStringList found;
    for (const QChar character : {u'+', u'-', u':', u'@'}) {
        if (id.contains(character))
            found.append(character);
    }
    return found.join(u", "_s);
}

base::Error illegalIdError(const QString &id)
{
    const QString text = Text::tr("Character(s) '%1' not allowed in revision identifier '%2'")
                             .arg(illegalCharacters(id), id);
    return {.code = ErrorCode::BadScript,
            .message = text,
            .hint = Text::tr("These characters are part of the identifier grammar (+, - and : "
                             "count and span, @ names a branch). Use letters, digits, _ and dots."),
            .detail = text};
}

QString named(const Revision &revision)
{
    if (revision.path.isEmpty())
        return revision.id;
    return Text::tr("%1 (%2)").arg(revision.id, revision.path);
}

GraphBuilder::GraphBuilder(QList<Revision> revisions, Faults faults)
    : m_faults(faults)
{
    m_graph.m_revisions = std::move(revisions);
}

RevisionGraph GraphBuilder::build() &&
{
    indexRevisions();
    mapLabels();
    resolveParents();
    resolveDependencies();
    m_graph.m_next = m_graph.m_parents.reversed();
    m_graph.m_allNext = m_graph.m_allDown.reversed();
    orderRevisions();
    normalizeDependencies();
    m_graph.m_normalizedNext = m_graph.m_normalizedDown.reversed();
    if (m_graph.isSound())
        m_graph.m_labels = BranchLabels(m_graph, m_graph.m_parentsFirst);
    return std::move(m_graph);
}

void GraphBuilder::indexRevisions()
{
    m_graph.m_index.reserve(m_graph.size());
    for (int index = 0; index < m_graph.size(); ++index) {
        checkRevision(index);
        const QString &id = m_graph.at(index).id;
        const int earlier = m_graph.indexOf(id);
        m_graph.m_index.insert(id, index);
        if (earlier >= 0)
            reportDuplicate(earlier, index);
    }
}

void GraphBuilder::checkRevision(int index)
{
    const Revision &revision = m_graph.at(index);
    if (revision.id.isEmpty()) {
        report({.code = ErrorCode::BadScript,
                .message = Text::tr("Could not determine revision id from filename %1")
                               .arg(QFileInfo(revision.path).fileName()),
                .hint = Text::tr("Write the id into the header of the file."),
                .file = revision.path});
    } else if (!illegalCharacters(revision.id).isEmpty()) {
        base::Error error = illegalIdError(revision.id);
        error.file = revision.path;
        report(std::move(error));
    }
    const QString hint = Text::tr("A revision cannot come after itself; name another one in %1.")
                             .arg(revision.path.isEmpty() ? revision.id : revision.path);
    if (revision.downRevisions.contains(revision.id)) {
        report({.code = ErrorCode::Loop,
                .message = Text::tr("Self-loop is detected in revisions (%1)").arg(revision.id),
                .hint = hint,
                .file = revision.path});
    } else if (revision.dependsOn.contains(revision.id)) {
        const QString text = Text::tr("Dependency self-loop is detected in revisions (%1)");
        report({.code = ErrorCode::DependencyLoop,
                .message = text.arg(revision.id),
                .hint = hint,
                .file = revision.path});
    }
}

void GraphBuilder::mapLabels()
{
    for (int index = 0; index < m_graph.size(); ++index) {
        for (const QString &label : m_graph.at(index).branchLabels) {
            const int sameId = m_graph.indexOf(label);
            const int owner = sameId >= 0 ? sameId : m_graph.labelOwner(label);
            if (owner >= 0) {
                reportLabel(label, index, owner);
            } else {
                m_graph.m_labelOwners.insert(label, index);
                m_graph.m_declaredLabels.append(label);
            }
        }
    }
}

void GraphBuilder::resolveParents()
{
    Adjacency &parents = m_graph.m_parents;
    parents.reserve(m_graph.size(), m_graph.size());
    for (int index = 0; index < m_graph.size(); ++index) {
        for (const QString &name : m_graph.at(index).downRevisions) {
            const int parent = resolveEdge(index, name, false);
            const auto known = parents.openList();
            if (parent >= 0 && parent != index && std::ranges::find(known, parent) == known.end()) {
                parents.append(parent);
            }
        }
        parents.finishList();
    }
}

void GraphBuilder::resolveDependencies()
{
    Adjacency &resolved = m_graph.m_resolvedDependencies;
    Adjacency &allDown = m_graph.m_allDown;
    resolved.reserve(m_graph.size(), 0);
    allDown.reserve(m_graph.size(), m_graph.m_parents.entryCount());
    for (int index = 0; index < m_graph.size(); ++index) {
        const auto parents = m_graph.parents(index);
        for (const int parent : parents)
            allDown.append(parent);
        for (const QString &name : m_graph.at(index).dependsOn) {
            const int dependency = resolveEdge(index, name, true);
            const auto known = resolved.openList();
            if (dependency < 0 || dependency == index ||
                std::ranges::find(known, dependency) != known.end()) {
                continue;
            }
            resolved.append(dependency);
            if (std::ranges::find(parents, dependency) == parents.end())
                allDown.append(dependency);
        }
        resolved.finishList();
        allDown.finishList();
    }
}

int GraphBuilder::resolveEdge(int source, const QString &name, bool labelsToo)
{
    int target = m_graph.indexOf(name);
    if (target < 0 && labelsToo)
        target = m_graph.labelOwner(name);
    if (target < 0)
        reportMissing(source, name, labelsToo);
    return target;
}

/// Revisions with a dependency that an ancestor lists too. Only one that is listed more than once
/// can be such, so the usual graph costs nothing here; each of the others costs a search that
/// ends at the last of those that list it.
std::vector<std::pair<int, int>> GraphBuilder::redundantDependencies() const
{
    std::vector<int> rank(m_graph.m_parentsFirst.size());
    for (std::size_t place = 0; place < rank.size(); ++place)
        rank[static_cast<std::size_t>(m_graph.m_parentsFirst[place])] = static_cast<int>(place);
    const auto rankOf = [&](int index) { return rank[static_cast<std::size_t>(index)]; };
    const Adjacency listers = m_graph.m_resolvedDependencies.reversed();
    std::vector<int> reachedFor(rank.size(), -1);
    std::vector<std::pair<int, int>> redundant;
    std::vector<int> todo;
    for (int dependency = 0; dependency < listers.size() && !rank.empty(); ++dependency) {
        const auto sources = listers.of(dependency);
        if (sources.size() < 2)
            continue;
        const int last = rankOf(*std::ranges::max_element(sources, {}, rankOf));
        todo.assign(sources.begin(), sources.end());
        while (!todo.empty()) {
            const int index = todo.back();
            todo.pop_back();
            for (const int child : m_graph.next(index)) {
                int &reached = reachedFor[static_cast<std::size_t>(child)];
                if (reached == dependency || rankOf(child) > last)
                    continue;
                reached = dependency;
                todo.push_back(child);
            }
        }
        for (const int source : sources) {
            if (reachedFor[static_cast<std::size_t>(source)] == dependency)
                redundant.emplace_back(source, dependency);
        }
    }
    std::ranges::sort(redundant);
    return redundant;
}

void GraphBuilder::normalizeDependencies()
{
    const std::vector<std::pair<int, int>> redundant = redundantDependencies();
    m_graph.m_normalizedDependencies.reserve(m_graph.size(), 0);
    m_graph.m_normalizedDown.reserve(m_graph.size(), m_graph.m_parents.entryCount());
    for (int index = 0; index < m_graph.size(); ++index) {
        const auto parents = m_graph.parents(index);
        for (const int parent : parents)
            m_graph.m_normalizedDown.append(parent);
        for (const int dependency : m_graph.resolvedDependencies(index)) {
            if (std::ranges::binary_search(redundant, std::pair(index, dependency)))
                continue;
            m_graph.m_normalizedDependencies.append(dependency);
            if (std::ranges::find(parents, dependency) == parents.end())
                m_graph.m_normalizedDown.append(dependency);
        }
        m_graph.m_normalizedDependencies.finishList();
        m_graph.m_normalizedDown.finishList();
    }
}

void GraphBuilder::orderRevisions()
{
    if (m_faults == Faults::Forgiven)
        m_graph.m_problems.clear();
    CycleCheck check = checkCycles(m_graph, m_graph.isSound());
    if (check.problem) {
        check.problem->detail = check.problem->message;
        report(std::move(*check.problem));
    }
    for (base::Error &problem : m_graph.m_problems) {
        if (problem.detail.isEmpty())
            problem.detail = problem.message;
    }
    if (m_graph.isSound())
        m_graph.m_parentsFirst = std::move(check.parentsFirst);
}

void GraphBuilder::reportDuplicate(int first, int second)
{
    const Revision &earlier = m_graph.at(first);
    const Revision &later = m_graph.at(second);
    report({.code = ErrorCode::DuplicateRevision,
            .message = earlier.path.isEmpty() && later.path.isEmpty()
                           ? Text::tr("Revision %1 is present more than once").arg(later.id)
                           : Text::tr("Revision %1 is present more than once: in %2 and in %3")
                                 .arg(later.id, earlier.path, later.path),
            .hint = Text::tr("Give one of them an id of its own, and name it as the parent where "
                             "it was meant."),
            .file = later.path});
}

void GraphBuilder::reportLabel(const QString &label, int index, int owner)
{
    const Revision &revision = m_graph.at(index);
    report({.code = ErrorCode::BadScript,
            .message = Text::tr("Branch name '%1' in revision %2 already used by revision %3")
                           .arg(label, revision.id, m_graph.at(owner).id),
            .hint = Text::tr("Labels and ids share one list of names. Rename the label in %1 or "
                             "what %2 calls the same.")
                        .arg(named(revision), named(m_graph.at(owner))),
            .file = revision.path});
}

void GraphBuilder::reportMissing(int source, const QString &name, bool isDependency)
{
    const Revision &revision = m_graph.at(source);
    // Finding what was meant reads every name: worth it for the first faults, not for thousands.
    constexpr int mostExplained = 20;
    report(
        {.code = ErrorCode::MissingParent,
         .message =
             Text::tr("Revision %1 referenced from %2 is not present").arg(name, named(revision)),
         .hint = ++m_missing <= mostExplained ? missingHint(name, isDependency) : QString(),
         .detail = u"KeyError: '%1'"_s.arg(name),
         .file = revision.path});
}

QString GraphBuilder::missingHint(const QString &name, bool isDependency) const
{
    QString stem = QFileInfo(name).fileName();
    for (const QLatin1StringView suffix : {".py"_L1, ".sql"_L1}) {
        if (stem.endsWith(suffix))
            stem.chop(suffix.size());
    }
    for (const Revision &revision : m_graph.m_revisions) {
        if (!revision.path.isEmpty() && QFileInfo(revision.path).completeBaseName() == stem) {
            return Text::tr("The file name was used as the id: the revision in %1 is %2.")
                .arg(revision.path, revision.id);
        }
    }
    if (isDependency) {
        for (const Revision &revision : m_graph.m_revisions) {
            if (!name.isEmpty() && revision.id.startsWith(name)) {
                return Text::tr("A dependency must be a whole id or a branch label; %1 begins so.")
                    .arg(revision.id);
            }
        }
    }
    const QStringList near = m_graph.nearest(name);
    if (near.isEmpty())
        return Text::tr("Restore the missing file, or name another revision.");
    return Text::tr("Restore the missing file, or name another revision. Near it: %1.")
        .arg(near.join(u", "_s));
}

} // namespace revisions
