#include "desktop/runs/scriptwriting.h"

#include "desktop/runs/runpreview.h"
#include "migration/connectionlog.h"
#include "migration/explain.h"

#include <QCoreApplication>

#include <utility>

namespace desktop {

namespace {

using Written = base::Result<QList<migration::WrittenScript>>;

/// New scripts are only written into a project whose every script is sound.
base::Result<scripts::Project> loadSound(const scripts::ProjectConfig &config)
{
    auto project = scripts::loadProject(config);
    if (project && !project->problems.isEmpty())
        return base::failure(project->problems.first());
    return project;
}

Written writeWith(const WritingPlace &place, const scripts::Project &project,
                  const WritingOrder &order, jobs::Context &context)
{
    if (!place.isPython() || !place.target)
        return migration::writeScript(project, order.script, nullptr, context);
    migration::ConnectionLog log(context); // Must outlive the connection.
    auto workspace = place.target->open(sessionOptions(log, context));
    if (order.autogenerates) {
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        return migration::autogenerate(*workspace, order.script, context);
    }
    // Most projects write revisions without a database; one that needs it will say so.
    return migration::writeScript(project, order.script, workspace ? &workspace->url : nullptr,
                                  context);
}

} // namespace

base::Result<WritingGround> readWritingGround(const WritingPlace &place, const base::Clock &clock)
{
    const auto project = loadSound(place.config);
    if (!project)
        return base::failure(project.error());
    const auto heads = project->graph.heads();
    const auto order = project->graph.newestFirst();
    if (!heads || !order)
        return base::failure(heads ? order.error() : heads.error());
    WritingGround ground{.heads = *heads};
    if (place.isPython())
        ground.hasModels = migration::hasModels(place.config);
    else
        ground.nextId = scripts::newRevisionId(*project, clock.now());
    for (const QString &head : std::as_const(ground.heads))
        ground.messages.insert(head, project->graph.at(project->graph.indexOf(head)).message);
    ground.ids.reserve(order->size());
    for (const int index : *order)
        ground.ids.append(project->graph.at(index).id);
    return ground;
}

Written writeScripts(const WritingPlace &place, const WritingOrder &order, jobs::Context &context)
{
    const auto project = loadSound(place.config);
    if (!project)
        return base::failure(project.error());
    auto written = writeWith(place, *project, order, context);
    if (!written)
        return base::failure(migration::explained(std::move(written.error()), *project));
    return written;
}

} // namespace desktop
