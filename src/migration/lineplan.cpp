#include "migration/lineplan.h"

#include "base/shellword.h"
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
                          .arg(rules.name, base::shellWord(newest))
                    : Text::tr("%1 refuses this too, unless told otherwise: give the file a newer "
                               "version; or apply it by hand and say so with `stemma stamp %2`.")
                          .arg(rules.name, base::shellWord(newest)),
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

/// Where \a revision stands in the line; -1 for an empty one.
int placeOf(const Workspace &workspace, const QString &revision)
{
    return revision.isEmpty() ? -1 : workspace.project.graph.indexOf(revision);
}

base::Error belowTheBaseline(const Workspace &workspace, const QString &revision,
                             const QString &floor)
{
    return {
        .code = ErrorCode::Irreversible,
        .message = Text::tr("Revision %1 belongs to the baseline of %2: %3 never ran it there, so "
                            "nothing rolls it back")
                       .arg(revision, workspace.connection->display(), rulesOf(workspace).name),
        .hint = Text::tr("`stemma downgrade %1` goes back to the baseline. Nothing was changed.")
                    .arg(base::shellWord(floor)),
    };
}

base::Error stampBelowTheBaseline(const Workspace &workspace, const QString &target,
                                  const QString &floor)
{
    const QString name = target.isEmpty() ? QStringLiteral("base") : target;
    return {
        .code = ErrorCode::Refused,
        .message = Text::tr("%1 is older than the baseline of %2, which stands for %3 and all "
                            "before it")
                       .arg(name, workspace.connection->display(), floor),
        .hint = Text::tr("`stemma stamp --purge %1` empties the table first, and the baseline goes "
                         "with it. Nothing was changed.")
                    .arg(base::shellWord(name)),
    };
}

/// A downgrade of a line goes from one applied revision to the applied one before it, and never
/// over a revision that was passed over, nor below a baseline.
base::Result<> completeDowngrade(const Workspace &workspace,
                                 const database::VersionStore::State &state,
                                 revisions::MigrationPlan &plan)
{
    const int floor = placeOf(workspace, state.floor);
    for (const revisions::Step &step : std::as_const(plan.steps)) {
        if (state.skipped.contains(step.revision))
            return base::failure(passedOver(workspace, step.revision, state.rows.value(0)));
        if (placeOf(workspace, step.revision) <= floor)
            return base::failure(belowTheBaseline(workspace, step.revision, state.floor));
    }
    if (plan.steps.isEmpty())
        return {};
    // Only the last step can end at a gap: the others would go on over it.
    revisions::Step &last = plan.steps.last();
    const QString before = state.held.value(state.held.indexOf(last.revision) - 1);
    const QStringList rows = before.isEmpty() ? QStringList() : QStringList{before};
    if (last.to == rows)
        return {};
    last.to = rows;
    last.rows.added = rows;
    last.log = QStringLiteral("Running downgrade %1 -> %2").arg(last.revision, before);
    if (!last.message.isEmpty())
        last.log += QStringLiteral(", ") + last.message;
    plan.to = rows;
    return {};
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
    const database::VersionStore::State &state = standing.database.version;
    if (plan.direction == Direction::Stamp) {
        const QString target = plan.to.value(0);
        if (!plan.purge && placeOf(workspace, target) < placeOf(workspace, state.floor))
            return base::failure(stampBelowTheBaseline(workspace, target, state.floor));
        settle(standing, plan);
        return {};
    }
    if (const Finding *failed = standing.first(Kind::Failed))
        return base::failure(failed->error);
    const scripts::Project &project = workspace.project;
    if (plan.direction == Direction::Downgrade)
        return completeDowngrade(workspace, state, plan);
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
    addRepeatables(project, [&state](const QString &id) { return state.due.contains(id); }, plan);
    return {};
}

void addRepeatables(const scripts::Project &project,
                    const std::function<bool(const QString &id)> &isDue,
                    revisions::MigrationPlan &plan)
{
    const bool toTheEnd = project.graph.size() == 0 ||
                          plan.to.contains(project.graph.at(project.graph.size() - 1).id);
    for (const scripts::Repeatable &script : project.repeatables) {
        if (toTheEnd && isDue(script.id)) {
            plan.steps.append(stepBeside(script.id, script.description, plan.to.value(0),
                                         QStringLiteral("Running upgrade  -> %1").arg(script.id)));
        }
    }
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
