#include "desktop/runs/scriptwriting.h"

#include "migration/explain.h"
#include "scripts/project.h"

#include <QCoreApplication>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::ScriptWriting)
};

/// New scripts are only written into a project whose every script is sound.
base::Result<scripts::Project> loadSound(const scripts::ProjectConfig &config)
{
    auto project = scripts::loadProject(config);
    if (project && !project->problems.isEmpty())
        return base::failure(project->problems.first());
    return project;
}

base::Result<WrittenScript> write(const scripts::Project &project,
                                  const revisions::Revision &revision, const base::Clock &clock)
{
    auto path = scripts::writeRevision(project, revision, clock.now());
    if (!path)
        return base::failure(std::move(path.error()));
    return WrittenScript{.path = *std::move(path), .revision = revision.id};
}

} // namespace

base::Result<WritingGround> readWritingGround(const scripts::ProjectConfig &config,
                                              const base::Clock &clock)
{
    const auto project = loadSound(config);
    if (!project)
        return base::failure(project.error());
    const auto heads = project->graph.heads();
    const auto order = project->graph.newestFirst();
    if (!heads || !order)
        return base::failure(heads ? order.error() : heads.error());
    WritingGround ground{.nextId = scripts::newRevisionId(*project, clock.now()), .heads = *heads};
    for (const QString &head : std::as_const(ground.heads))
        ground.messages.insert(head, project->graph.at(project->graph.indexOf(head)).message);
    ground.ids.reserve(order->size());
    for (const int index : *order)
        ground.ids.append(project->graph.at(index).id);
    return ground;
}

base::Result<WrittenScript> writeNewRevision(const scripts::ProjectConfig &config,
                                             revisions::RevisionRequest request,
                                             const QString &message, const base::Clock &clock)
{
    const auto project = loadSound(config);
    if (!project)
        return base::failure(project.error());
    if (request.id.isEmpty())
        request.id = scripts::newRevisionId(*project, clock.now());
    auto revision = revisions::planRevision(project->graph, request);
    if (!revision)
        return base::failure(migration::explained(std::move(revision.error()), *project));
    revision->message = message;
    return write(*project, *revision, clock);
}

base::Result<WrittenScript> writeMerge(const scripts::ProjectConfig &config,
                                       const QStringList &revisions, const QString &branchLabel,
                                       const QString &message, const base::Clock &clock)
{
    const auto project = loadSound(config);
    if (!project)
        return base::failure(project.error());
    auto revision = revisions::planMerge(
        project->graph, revisions,
        {.id = scripts::newRevisionId(*project, clock.now()), .branchLabel = branchLabel});
    if (!revision)
        return base::failure(migration::explained(std::move(revision.error()), *project));
    if (revision->downRevisions.size() < 2) {
        return base::failure({
            .code = base::ErrorCode::InvalidTarget,
            .message = Text::tr("There is nothing to merge: %1 is the only head.")
                           .arg(revision->downRevisions.join(u' ')),
        });
    }
    revision->message = message.isEmpty()
                            ? Text::tr("Merge %1").arg(revision->downRevisions.join(", "_L1))
                            : message;
    return write(*project, *revision, clock);
}

} // namespace desktop
