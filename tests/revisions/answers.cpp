#include "revisions/answers.h"

#include "revisions/identifier.h"
#include "revisions/vectorfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using revisions::RevisionGraph;

namespace {

QStringList idsOf(const RevisionGraph &graph, std::span<const int> indices, bool sorted)
{
    QStringList ids;
    for (const int index : indices)
        ids.append(graph.at(index).id);
    if (sorted)
        ids.sort();
    return ids;
}

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// The marks that Alembic prints behind an id.
QString marks(const RevisionGraph &graph, int index, bool withTree)
{
    QString text;
    if (graph.isHead(index))
        text += graph.isEffectiveHead(index) ? u" (head)"_s : u" (effective head)"_s;
    if (withTree && graph.isBranchPoint(index))
        text += u" (branchpoint)"_s;
    if (withTree && graph.at(index).isMergePoint())
        text += u" (mergepoint)"_s;
    return text;
}

QString headLine(const RevisionGraph &graph, const QString &id)
{
    const int index = graph.indexOf(id);
    const QStringList labels = graph.labels(index);
    const QString names = labels.isEmpty() ? QString() : u" ("_s + joined(labels) + u")"_s;
    return id + names + marks(graph, index, false);
}

Answer heads(const RevisionGraph &graph)
{
    const auto heads = graph.heads();
    const auto effective = graph.effectiveHeads();
    if (!heads || !effective)
        return base::failure(heads.error());
    QStringList lines;
    QStringList effectiveLines;
    for (const QString &id : *heads)
        lines.append(headLine(graph, id));
    for (const QString &id : *effective)
        effectiveLines.append(headLine(graph, id));
    return QJsonObject{{u"heads"_s, array(*heads)},
                       {u"effective_heads"_s, array(*effective)},
                       {u"lines"_s, array(lines)},
                       {u"lines_resolve_dependencies"_s, array(effectiveLines)}};
}

Answer bases(const RevisionGraph &graph)
{
    const auto bases = graph.bases();
    const auto realBases = graph.realBases();
    if (!bases || !realBases)
        return base::failure(bases.error());
    return QJsonObject{{u"bases"_s, array(*bases)}, {u"real_bases"_s, array(*realBases)}};
}

Answer branches(const RevisionGraph &graph)
{
    const auto points = graph.branchPoints();
    if (!points)
        return base::failure(points.error());
    QJsonArray list;
    for (const int index : *points) {
        list.append(QJsonArray{graph.at(index).id, array(idsOf(graph, graph.next(index), true))});
    }
    return QJsonObject{{u"branches"_s, list}};
}

Answer walk(const RevisionGraph &graph)
{
    const auto order = graph.newestFirst();
    if (!order)
        return base::failure(order.error());
    QJsonArray model;
    for (const int index : *order) {
        const revisions::Revision &revision = graph.at(index);
        model.append(QJsonObject{
            {u"revision"_s, revision.id},
            {u"down_revision"_s, array(revision.downRevisions)},
            {u"next"_s, array(idsOf(graph, graph.next(index), true))},
            {u"all_next"_s, array(idsOf(graph, graph.allNext(index), true))},
            {u"labels"_s, array(graph.labels(index))},
            {u"own_labels"_s, array(revision.branchLabels)},
            {u"resolved_deps"_s, array(idsOf(graph, graph.resolvedDependencies(index), false))},
            {u"normalized_deps"_s, array(idsOf(graph, graph.normalizedDependencies(index), true))},
            {u"is_head"_s, graph.isHead(index)},
            {u"is_effective_head"_s, graph.isEffectiveHead(index)},
            {u"is_base"_s, revision.isBase()},
            {u"is_branch_point"_s, graph.isBranchPoint(index)},
            {u"is_merge_point"_s, revision.isMergePoint()},
        });
    }
    return QJsonObject{{u"model"_s, model}};
}

Answer one(const RevisionGraph &graph, const QString &target)
{
    const auto found = revisions::resolveOne(graph, target);
    if (!found)
        return base::failure(found.error());
    return QJsonObject{{u"revision"_s, *found ? QJsonValue(**found) : QJsonValue()}};
}

Answer all(const RevisionGraph &graph, const QString &target)
{
    const auto found = revisions::resolveAll(graph, target);
    if (!found)
        return base::failure(found.error());
    QJsonArray list;
    for (const std::optional<QString> &entry : *found)
        list.append(entry ? QJsonValue(*entry) : QJsonValue());
    return QJsonObject{{u"revisions"_s, list}};
}

QString historyLine(const RevisionGraph &graph, const QString &id, const QStringList &current)
{
    const int index = graph.indexOf(id);
    const revisions::Revision &revision = graph.at(index);
    QString line = revision.isBase() ? u"<base>"_s : joined(revision.downRevisions);
    if (!revision.dependsOn.isEmpty())
        line += u" ("_s + joined(revision.dependsOn) + u")"_s;
    line += u" -> "_s + headLine(graph, id);
    if (current.contains(id))
        line += u" (current)"_s;
    if (graph.isBranchPoint(index))
        line += u" (branchpoint)"_s;
    if (revision.isMergePoint())
        line += u" (mergepoint)"_s;
    return line + u", "_s + revision.message;
}

Answer history(const RevisionGraph &graph, const QJsonObject &vector)
{
    const QStringList rows = texts(vector["current"_L1]);
    const QString range = vector["target"_L1].toString();
    const auto found = revisions::historyRange(graph, range, rows);
    if (!found)
        return base::failure(found.error());
    const bool showsCurrent = vector["indicate_current"_L1].toBool();
    QStringList lines;
    for (const QString &id : *found)
        lines.append(historyLine(graph, id, showsCurrent ? rows : QStringList()));
    return QJsonObject{{u"revisions"_s, array(*found)}, {u"lines"_s, array(lines)}};
}

Answer current(const RevisionGraph &graph, const QJsonObject &vector)
{
    const QStringList rows = texts(vector["current"_L1]);
    if (vector["check_heads"_L1].toBool()) {
        if (const auto checked = revisions::checkAtHeads(graph, rows); !checked)
            return base::failure(checked.error());
    }
    const auto found = revisions::currentRevisions(graph, rows);
    if (!found)
        return base::failure(found.error());
    QStringList lines;
    for (const QString &id : *found)
        lines.append(id + marks(graph, graph.indexOf(id), true));
    lines.sort();
    return QJsonObject{{u"lines_sorted"_s, array(lines)}};
}

} // namespace

bool isPlanOperation(const QString &operation)
{
    return operation.startsWith("upgrade"_L1) || operation.startsWith("downgrade"_L1) ||
           operation.startsWith("stamp"_L1);
}

base::Result<revisions::MigrationPlan> planFor(const QJsonObject &vector)
{
    const QString operation = vector["op"_L1].toString();
    const RevisionGraph graph = graphOf(vector);
    const QStringList rows = texts(vector["current"_L1]);
    const QStringList targets = texts(vector["target"_L1]);
    const QString target = targets.value(0);
    if (operation == "upgrade"_L1)
        return revisions::planUpgrade(graph, rows, target);
    if (operation == "downgrade"_L1)
        return revisions::planDowngrade(graph, rows, target);
    if (operation == "stamp"_L1)
        return revisions::planStamp(graph, rows, targets, vector["purge"_L1].toBool());
    if (operation == "upgrade-sql"_L1)
        return revisions::planUpgradeOffline(graph, target);
    if (operation == "downgrade-sql"_L1)
        return revisions::planDowngradeOffline(graph, target);
    return revisions::planStampOffline(graph, targets);
}

base::Result<revisions::Revision> newRevision(const QJsonObject &vector)
{
    revisions::RevisionRequest request{.id = vector["rev_id"_L1].toString(),
                                       .splice = vector["splice"_L1].toBool(),
                                       .branchLabel = vector["branch_label"_L1].toString(),
                                       .dependsOn = texts(vector["depends_on"_L1])};
    const RevisionGraph graph = graphOf(vector);
    if (vector["op"_L1] == "merge"_L1)
        return revisions::planMerge(graph, texts(vector["revisions"_L1]), request);
    request.head = vector["head"_L1].toString(u"head"_s);
    return revisions::planRevision(graph, request);
}

Answer answerTo(const QJsonObject &vector)
{
    const QString operation = vector["op"_L1].toString();
    const RevisionGraph graph = graphOf(vector);
    if (operation == "heads"_L1)
        return heads(graph);
    if (operation == "bases"_L1)
        return bases(graph);
    if (operation == "branches"_L1)
        return branches(graph);
    if (operation == "walk"_L1)
        return walk(graph);
    if (operation == "get_revision"_L1)
        return one(graph, vector["target"_L1].toString());
    if (operation == "get_revisions"_L1)
        return all(graph, vector["target"_L1].toString());
    if (operation == "history-range"_L1)
        return history(graph, vector);
    return current(graph, vector);
}

QString compact(const QJsonValue &value)
{
    const QJsonArray wrapped{value};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
}
