#include "migration/scriptwriting.h"

#include "migration/lineplan.h"
#include "revisions/plan.h"

#include <QCoreApplication>

#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ScriptWriting)
};

base::Result<revisions::Revision> plannedMerge(const scripts::Project &project,
                                               const ScriptOrder &order, const QString &id)
{
    auto revision =
        revisions::planMerge(project.graph, order.merged,
                             {.id = id, .splice = order.splice, .branchLabel = order.branchLabel});
    if (revision && revision->downRevisions.size() < 2) {
        return base::failure({
            .code = base::ErrorCode::InvalidTarget,
            .message = Text::tr("There is nothing to merge: %1 is the only head")
                           .arg(revision->downRevisions.join(u' ')),
            .hint = Text::tr("`stemma heads` lists the heads."),
        });
    }
    if (revision) {
        revision->message = order.message.isEmpty()
                                ? Text::tr("Merge %1").arg(revision->downRevisions.join(", "_L1))
                                : order.message;
    }
    return revision;
}

base::Result<revisions::Revision> plannedRevision(const scripts::Project &project,
                                                  const ScriptOrder &order, const QString &id)
{
    auto revision = revisions::planRevision(project.graph, {.id = id,
                                                            .head = order.head,
                                                            .splice = order.splice,
                                                            .branchLabel = order.branchLabel,
                                                            .dependsOn = order.dependsOn});
    if (revision)
        revision->message = order.message;
    return revision;
}

} // namespace

base::Result<QList<WrittenScript>> writeScript(const scripts::Project &project,
                                               const ScriptOrder &order, const database::Url *url,
                                               jobs::Context &context)
{
    const bool isMerge = !order.merged.isEmpty();
    const bool isPython = project.config.kind == scripts::ProjectKind::Alembic;
    if (isPython && !isMerge)
        return writeThroughAlembic(project.config, url, order, context);
    if (isMerge && project.config.isLinear())
        return base::failure(notOnALine(project.config, QStringLiteral("merge")));
    const QDateTime now = context.clock().now();
    const QString id =
        order.id.isEmpty() ? scripts::newRevisionId(project, now, order.message) : order.id;
    auto revision =
        isMerge ? plannedMerge(project, order, id) : plannedRevision(project, order, id);
    if (!revision)
        return base::failure(std::move(revision.error()));
    if (isPython) {
        ScriptOrder definite = order;
        definite.message = revision->message;
        definite.merged = revision->downRevisions;
        return writeThroughAlembic(project.config, url, definite, context);
    }
    auto path = scripts::writeRevision(project, *revision, now);
    if (!path)
        return base::failure(std::move(path.error()));
    return QList<WrittenScript>{{.revision = revision->id, .path = *std::move(path)}};
}

} // namespace migration
