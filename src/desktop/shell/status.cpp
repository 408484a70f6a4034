#include "desktop/shell/status.h"

#include "migration/explain.h"

#include <algorithm>
#include <utility>

namespace desktop {

using migration::Finding;

int Status::editedScripts() const
{
    return static_cast<int>(
        std::ranges::count(standing.findings, Finding::Kind::Edited, &Finding::kind));
}

struct ProjectCache::Slot
{
    std::mutex mutex{};
    std::optional<base::Result<std::shared_ptr<const scripts::Project>>> project{};
};

base::Result<std::shared_ptr<const scripts::Project>>
ProjectCache::load(const scripts::ProjectConfig &config)
{
    std::shared_ptr<Slot> slot;
    {
        const std::scoped_lock lock(m_mutex);
        auto &known = m_slots[config.file];
        if (!known)
            known = std::make_shared<Slot>();
        slot = known;
    }
    const std::scoped_lock lock(slot->mutex);
    if (!slot->project) {
        auto loaded = scripts::loadProject(config);
        if (loaded)
            slot->project = std::make_shared<const scripts::Project>(*std::move(loaded));
        else
            slot->project = base::failure(std::move(loaded.error()));
    }
    return *slot->project;
}

namespace {

void inspectInto(Status &status, std::stop_token stop)
{
    auto connection = status.target->connect({.readOnly = true, .stop = std::move(stop)});
    if (!connection) {
        status.error = std::move(connection.error());
        return;
    }
    status.database = (*connection)->display();
    status.server = (*connection)->version();
    migration::Workspace workspace =
        migration::makeWorkspace(*status.project, *std::move(connection));
    auto standing = migration::inspect(workspace);
    if (!standing) {
        status.error = migration::explained(std::move(standing.error()), workspace.project);
        return;
    }
    status.standing = *std::move(standing);
    if (status.standing.database.hasRunLog && !status.standing.database.runLogDenied) {
        if (auto runs = workspace.runLog.runs(*workspace.connection, 1); runs && !runs->isEmpty())
            status.lastRun = runs->first();
    }
}

} // namespace

Status readStatus(const ConnectionSource &source, ProjectCache &projects, std::stop_token stop)
{
    Status status{.profile = source.entry.id};
    auto target = source.resolve();
    if (target) {
        status.target = *std::move(target);
        auto project = projects.load(status.target->config);
        if (project) {
            status.project = *std::move(project);
            inspectInto(status, std::move(stop));
        } else {
            status.error = std::move(project.error());
        }
    } else {
        status.error = std::move(target.error());
    }
    status.readAt = QDateTime::currentDateTimeUtc();
    return status;
}

} // namespace desktop
