#include "cli/documents.h"

#include "cli/errorreport.h"
#include "revisions/words.h"

#include <utility>

namespace cli {

namespace {

QJsonObject stepObject(const migration::PreparedStep &step, const QStringList &rowsAfter)
{
    QJsonObject object{
        {QStringLiteral("direction"), revisions::directionName(step.step.direction)},
        {QStringLiteral("from"), QJsonArray::fromStringList(step.step.from)},
        {QStringLiteral("to"), QJsonArray::fromStringList(step.step.to)},
        {QStringLiteral("message"), step.step.message},
        {QStringLiteral("version_table_after"), QJsonArray::fromStringList(rowsAfter)},
        {QStringLiteral("transactional"), step.transactional},
        {QStringLiteral("irreversible"), step.irreversible},
    };
    if (!step.step.revision.isEmpty())
        object.insert(QStringLiteral("revision"), step.step.revision);
    if (!step.reason.isEmpty())
        object.insert(QStringLiteral("reason"), step.reason);
    if (step.undoesNothing)
        object.insert(QStringLiteral("undoes_nothing"), true);
    if (step.statements > 0)
        object.insert(QStringLiteral("statements"), step.statements);
    if (step.fault)
        object.insert(QStringLiteral("fault"), errorObject(*step.fault));
    return object;
}

QJsonObject document(const migration::PreparedPlan &prepared, const QString &database,
                     const QList<qint64> &durations)
{
    QJsonArray steps;
    revisions::VersionRows rows(prepared.plan.purge ? QStringList() : prepared.plan.from);
    for (qsizetype i = 0; i < prepared.steps.size(); ++i) {
        rows.apply(prepared.steps.at(i).step.rows);
        QJsonObject step = stepObject(prepared.steps.at(i), rows.sorted());
        if (i < durations.size())
            step.insert(QStringLiteral("duration_ms"), durations.at(i));
        steps.append(step);
    }
    QJsonObject object{
        {QStringLiteral("database"), database},
        {QStringLiteral("from"), QJsonArray::fromStringList(prepared.plan.from)},
        {QStringLiteral("to"), QJsonArray::fromStringList(prepared.plan.to)},
        {QStringLiteral("digest"), prepared.digest},
        {QStringLiteral("steps"), steps},
    };
    if (!prepared.plan.warnings.isEmpty())
        object.insert(QStringLiteral("warnings"),
                      QJsonArray::fromStringList(prepared.plan.warnings));
    return object;
}

} // namespace

QJsonObject revisionObject(const revisions::RevisionGraph &graph, int index,
                           const QStringList &current)
{
    const revisions::Revision &revision = graph.at(index);
    return {
        {QStringLiteral("revision"), revision.id},
        {QStringLiteral("down_revisions"), QJsonArray::fromStringList(revision.downRevisions)},
        {QStringLiteral("branch_labels"), QJsonArray::fromStringList(revision.branchLabels)},
        {QStringLiteral("depends_on"), QJsonArray::fromStringList(revision.dependsOn)},
        {QStringLiteral("message"), revision.message},
        {QStringLiteral("description"), revision.description},
        {QStringLiteral("create_date"), revision.createDate},
        {QStringLiteral("path"), revision.path},
        {QStringLiteral("is_head"), graph.isHead(index)},
        {QStringLiteral("is_base"), revision.isBase()},
        {QStringLiteral("is_merge_point"), revision.isMergePoint()},
        {QStringLiteral("is_branch_point"), graph.isBranchPoint(index)},
        {QStringLiteral("is_current"), current.contains(revision.id)},
    };
}

QJsonObject revisionsDocument(const revisions::RevisionGraph &graph, const QList<int> &indexes,
                              const QStringList &current)
{
    QJsonArray array;
    for (const int index : indexes)
        array.append(revisionObject(graph, index, current));
    return {{QStringLiteral("revisions"), array}};
}

QJsonObject planDocument(const migration::PreparedPlan &prepared, const QString &database)
{
    return document(prepared, database, {});
}

QJsonObject runDocument(const migration::RunReport &report, const QString &database)
{
    QJsonObject object = document(report.prepared, database, report.durations);
    object.insert(QStringLiteral("rows"), QJsonArray::fromStringList(report.rows));
    if (!report.run.isEmpty())
        object.insert(QStringLiteral("run"), report.run);
    if (report.error)
        object.insert(QStringLiteral("error"), errorObject(*report.error));
    return object;
}

} // namespace cli
