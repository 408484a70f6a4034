#include "migration/lineplan.h"

#include "scripts/linearlayout.h"

#include <QCoreApplication>

#include <utility>

namespace migration {

namespace {

using base::ErrorCode;
using Kind = Finding::Kind;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::LinePlan)
};

const scripts::LinearRules &rulesOf(const Workspace &workspace)
{
    return scripts::linearRules(workspace.project.config.layout);
}

base::Error passedOver(const Workspace &workspace, const QString &revision, const QString &newest)
{
    const scripts::LinearRules &rules = rulesOf(workspace);
    return {
        .code = ErrorCode::VersionConflict,
        .message = Text::tr("Revision %1 was never applied to %2, though the later %3 was")
                       .arg(revision, workspace.connection->display(), newest),
        .hint = rules.fillsGaps
                    ? Text::tr("`stemma upgrade` runs it now, out of order, as %1 does; "
                               "`stemma stamp %2` takes it as applied.")
                          .arg(rules.name, newest)
                    : Text::tr("%1 refuses this too, unless told otherwise: give the file a newer "
                               "version; or apply it by hand and say so with `stemma stamp %2`.")
                          .arg(rules.name, newest),
        .file = workspace.project.graph.at(workspace.project.graph.indexOf(revision)).path,
    };
}

/// A step that leaves the newest applied revision what it is.
revisions::Step stepBeside(const QString &revision, const QString &message, const QString &at,
                           const QString &log)
{
    const QStringList rows = at.isEmpty() ? QStringList() : QStringList{at};
    return {.direction = Direction::Upgrade,
            .revision = revision,
            .from = rows,
            .to = rows,
            .log = log,
            .message = message};
}

/// A stamp to where the database is already still has something to say where revisions were passed
/// over or a migration failed.
void settle(const Standing &standing, revisions::MigrationPlan &plan)
{
    const database::VersionStore::State &state = standing.database.version;
    if (!plan.steps.isEmpty() || (state.skipped.isEmpty() && !state.fault))
        return;
    plan.steps.append({.direction = Direction::Stamp,
                       .from = plan.from,
                       .to = plan.to,
                       .log = QStringLiteral("Running stamp_revision %1 -> %2")
                                  .arg(plan.from.join(u','), plan.to.join(u',')),
                       .rows = {.removed = plan.from, .added = plan.to}});
}

} // namespace

QList<Finding> lineFindings(const Workspace &workspace, const database::VersionStore::State &state)
{
    QList<Finding> findings;
    if (state.fault)
        findings.append({.kind = Kind::Failed, .error = *state.fault});
    for (const QString &revision : state.skipped) {
        findings.append({.kind = Kind::Skipped,
                         .revision = revision,
                         .error = passedOver(workspace, revision, state.rows.value(0))});
    }
    for (const QString &revision : state.edited)
        findings.append(editedFinding(workspace, workspace.project.graph.indexOf(revision)));
    return findings;
}

base::Result<> completeLine(const Workspace &workspace, const Standing &standing,
                            revisions::MigrationPlan &plan)
{
    if (plan.direction == Direction::Stamp) {
        settle(standing, plan);
        return {};
    }
    if (const Finding *failed = standing.first(Kind::Failed))
        return base::failure(failed->error);
    const database::VersionStore::State &state = standing.database.version;
    const scripts::Project &project = workspace.project;
    if (plan.direction == Direction::Downgrade) {
        for (const revisions::Step &step : std::as_const(plan.steps)) {
            if (state.skipped.contains(step.revision))
                return base::failure(passedOver(workspace, step.revision, state.rows.value(0)));
        }
        return {};
    }
    if (!state.skipped.isEmpty() && !rulesOf(workspace).fillsGaps)
        return base::failure(standing.first(Kind::Skipped)->error);
    QList<revisions::Step> before;
    for (const QString &revision : state.skipped) {
        const QString &message = project.graph.at(project.graph.indexOf(revision)).message;
        before.append(
            stepBeside(revision, message, state.rows.value(0),
                       QStringLiteral("Running upgrade  -> %1, %2").arg(revision, message)));
    }
    plan.steps = before + plan.steps;
    const bool toTheEnd = project.graph.size() == 0 ||
                          plan.to.contains(project.graph.at(project.graph.size() - 1).id);
    for (const scripts::Repeatable &script : project.repeatables) {
        if (toTheEnd && state.due.contains(script.id)) {
            plan.steps.append(stepBeside(script.id, script.description, plan.to.value(0),
                                         QStringLiteral("Running upgrade  -> %1").arg(script.id)));
        }
    }
    return {};
}

base::Error notOnALine(const scripts::ProjectConfig &config, const QString &what)
{
    return {.code = ErrorCode::Usage,
            .message = Text::tr("%1 is not possible: the revisions of a %2 project are a line, "
                                "without branches")
                           .arg(what, scripts::linearRules(config.layout).name),
            .hint = Text::tr("Files of two people that met in one directory are put in order by "
                             "their versions: rename the one that is to come later.")};
}

} // namespace migration
