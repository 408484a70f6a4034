#include "migration/check.h"

#include "migration/explain.h"

#include <utility>

namespace migration {

QStringList pendingIds(const revisions::RevisionGraph &graph, const Standing &standing)
{
    QStringList ids;
    for (int i = 0; i < graph.size() && i < standing.applied.size(); ++i) {
        if (!standing.applied.at(i))
            ids.append(graph.at(i).id);
    }
    return ids + standing.database.version.due;
}

base::Result<CheckReport> check(Workspace &workspace, bool models, jobs::Context &context)
{
    const scripts::Project &project = workspace.project;
    auto standing = inspectAtOpening(workspace);
    if (!standing)
        return base::failure(std::move(standing.error()));
    for (Finding &finding : standing->findings)
        finding.error = explained(finding.error, project);
    CheckReport report{.standing = *std::move(standing)};
    report.isFine = project.problems.isEmpty() && report.standing.findings.isEmpty() &&
                    report.standing.pending == 0;
    report.comparedModels = report.isFine && models &&
                            project.config.kind == scripts::ProjectKind::Alembic &&
                            hasModels(project.config);
    if (!report.comparedModels)
        return report;
    auto differences = compareModels(workspace, context);
    if (!differences)
        return base::failure(std::move(differences.error()));
    report.differences = *std::move(differences);
    report.isFine = report.differences.isEmpty();
    return report;
}

} // namespace migration
