#include "migration/standing.h"

#include "migration/lineplan.h"
#include "revisions/identifier.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <ranges>
#include <utility>

namespace migration {

namespace {

using base::ErrorCode;
using Kind = Finding::Kind;
using revisions::RevisionGraph;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Standing)
};

constexpr QLatin1StringView pythonMark(":py");

/// Rows that have a script, and all that they stand on.
QList<bool> appliedRevisions(const RevisionGraph &graph, const QStringList &rows)
{
    QList<bool> applied(graph.size(), false);
    QList<int> todo;
    for (const QString &row : rows) {
        if (const int index = graph.indexOf(row); index >= 0)
            todo.append(index);
    }
    while (!todo.isEmpty()) {
        const int index = todo.takeLast();
        if (std::exchange(applied[index], true))
            continue;
        for (const int parent : graph.normalizedDown(index))
            todo.append(parent);
    }
    return applied;
}

/// What the table holds, and beside a row that no script has what the run log knows as applied.
QStringList appliedRows(const Standing &standing)
{
    QStringList rows = standing.rows();
    if (!standing.isPendingKnown)
        rows += standing.database.appliedDigests.keys();
    return rows;
}

QString nearestHint(const RevisionGraph &graph, const QString &id)
{
    const QStringList near = graph.nearest(id);
    if (near.isEmpty()) {
        return Text::tr("Bring its script back; or, when it is gone for good, say with `stemma "
                        "stamp --purge REVISION` where the database stands.");
    }
    return Text::tr("The nearest ids in this project: %1.").arg(near.join(QLatin1StringView(", ")));
}

void findUnknownRows(const Workspace &workspace, Standing &standing)
{
    const RevisionGraph &graph = workspace.project.graph;
    for (const QString &row : standing.rows()) {
        if (graph.indexOf(row) >= 0)
            continue;
        standing.findings.append(
            {.kind = Kind::Unknown,
             .revision = row,
             .error = {
                 .code = ErrorCode::UnknownRevision,
                 .message = Text::tr("Can't locate revision identified by '%1': the table %2 of %3 "
                                     "holds this row, and no script of the project has the id")
                                .arg(row, workspace.versionTable->qualified(),
                                     workspace.connection->display()),
                 .hint = nearestHint(graph, row),
             }});
    }
}

/// A step of Alembic's that was begun and never ended has committed nothing or everything where
/// the engine sees to that; what is in the version table tells which. The next run says so.
bool isAtBoundary(const database::StepRecord &step, QStringList rows)
{
    rows.sort();
    return step.statementsDone == 0 || step.rowsAfter.split(u',', Qt::SkipEmptyParts) == rows;
}

base::Error interruptedPython(const database::StepRecord &step)
{
    return {
        .code = ErrorCode::UnfinishedStep,
        .message = Text::tr("The %1 of %2 was begun by Alembic at %3 and never ended; a part of it "
                            "may have been committed")
                       .arg(step.direction, step.revision, step.startedAt.toString(Qt::ISODate)),
        .hint = Text::tr("Look at the database and undo that part. Then `stemma %1 --resume` runs "
                         "the whole revision again; or finish it by hand and settle it with "
                         "`stemma stamp`.")
                    .arg(step.direction),
    };
}

void findUnfinished(const scripts::ProjectConfig &config, Standing &standing)
{
    if (!standing.database.unfinished)
        return;
    const database::StepRecord &step = *standing.database.unfinished;
    if (config.kind == scripts::ProjectKind::Alembic) {
        if (!isAtBoundary(step, standing.rows())) {
            standing.findings.append({.kind = Kind::Unfinished,
                                      .revision = step.revision,
                                      .error = interruptedPython(step)});
        }
        return;
    }
    // The other tool has finished the step, or somebody with it: its row says so.
    if (config.isLinear() && standing.database.version.held.contains(step.revision) ==
                                 (step.direction != QLatin1StringView("downgrade")))
        return;
    standing.findings.append(
        {.kind = Kind::Unfinished,
         .revision = step.revision,
         .error = {
             .code = ErrorCode::UnfinishedStep,
             .message =
                 Text::tr("The %1 of %2, which runs without a transaction, was begun at %3 "
                          "and never ended; %n statement(s) of it are done",
                          nullptr, std::max(step.statementsDone, 0))
                     .arg(step.direction, step.revision, step.startedAt.toString(Qt::ISODate)),
             .hint = Text::tr("Look at the database: the statement after these may have taken "
                              "effect. Then `stemma %1 --resume` runs it and the rest, or "
                              "`--resume-after` takes it as done and goes on behind it.")
                         .arg(step.direction == QLatin1StringView("downgrade")
                                  ? QStringLiteral("downgrade")
                                  : QStringLiteral("upgrade")),
         }});
}

/// Whether a stamp has spoken after the newest step of \a revision: the run log's word about a
/// revision that no script has is then out of date. Asked rarely, so it may read the whole log.
base::Result<bool> stampedSince(Workspace &workspace, const QString &revision)
{
    const auto steps = workspace.runLog.steps(*workspace.connection, {});
    if (!steps)
        return base::failure(steps.error());
    for (const database::StepRecord &step : std::views::reverse(*steps)) {
        if (step.revision == revision && step.outcome == QLatin1StringView("done"))
            return false;
        if (step.direction == QLatin1StringView("stamp"))
            return true;
    }
    return false;
}

/// Applied by the run log, but other text or no text by now.
base::Result<> compareDigests(Workspace &workspace, Standing &standing)
{
    const RevisionGraph &graph = workspace.project.graph;
    const scripts::ProjectKind kind = workspace.project.config.kind;
    for (auto it = standing.database.appliedDigests.cbegin();
         it != standing.database.appliedDigests.cend(); ++it) {
        const int index = graph.indexOf(it.key());
        if (index < 0) {
            // Already reported as an unknown row; in a line every applied version is one.
            if (standing.rows().contains(it.key()) || workspace.project.config.isLinear())
                continue;
            const auto outdated = stampedSince(workspace, it.key());
            if (!outdated)
                return base::failure(outdated.error());
            if (*outdated)
                continue;
            standing.findings.append(
                {.kind = Kind::Missing,
                 .revision = it.key(),
                 .error = {
                     .code = ErrorCode::ScriptMissing,
                     .message = Text::tr("Revision %1 was applied to %2, but its script is gone")
                                    .arg(it.key(), workspace.connection->display()),
                     .hint = nearestHint(graph, it.key()),
                 }});
            continue;
        }
        // Before or after an import the same revision was a file of the other kind: no edit.
        if (it.value().endsWith(pythonMark) != (kind == scripts::ProjectKind::Alembic))
            continue;
        if (standing.applied.value(index) &&
            it.value() != digestText(workspace.project.files.at(index).digest, kind)) {
            const QString &id = graph.at(index).id;
            const bool known = std::ranges::any_of(standing.findings, [&](const Finding &finding) {
                return finding.kind == Kind::Edited && finding.revision == id;
            });
            if (!known)
                standing.findings.append(editedFinding(workspace, index));
        }
    }
    // The digests come from a hash: give the findings an order that is the same every time.
    std::ranges::sort(standing.findings, {}, [](const Finding &finding) {
        return std::pair(finding.kind, finding.revision);
    });
    return {};
}

/// What \a state means for the project of \a workspace.
base::Result<Standing> standingBy(base::Result<database::DatabaseState> state, Workspace &workspace)
{
    if (!state)
        return base::failure(std::move(state.error()));

    Standing standing{.database = *std::move(state)};
    const RevisionGraph &graph = workspace.project.graph;
    standing.isPendingKnown = std::ranges::all_of(
        standing.rows(), [&graph](const QString &row) { return graph.indexOf(row) >= 0; });
    standing.applied = appliedRevisions(graph, appliedRows(standing));
    for (const QString &skipped : std::as_const(standing.database.version.skipped))
        standing.applied[graph.indexOf(skipped)] = false;
    standing.pending =
        static_cast<int>(standing.applied.count(false) + standing.database.version.due.size());
    standing.current = standing.rows();
    findUnknownRows(workspace, standing);
    if (workspace.project.config.isLinear())
        standing.findings += lineFindings(workspace, standing.database.version);
    findUnfinished(workspace.project.config, standing);
    if (auto compared = compareDigests(workspace, standing); !compared)
        return base::failure(std::move(compared.error()));
    if (!graph.isSound())
        return standing;

    if (!standing.first(Kind::Unknown)) {
        if (auto current = revisions::currentRevisions(graph, standing.rows()))
            standing.current = *std::move(current);
    }
    if (const auto heads = graph.effectiveHeads()) {
        const QStringList &rows = standing.rows();
        standing.atHeads =
            QSet(heads->cbegin(), heads->cend()) == QSet(rows.cbegin(), rows.cend()) &&
            standing.database.version.skipped.isEmpty();
    }
    return standing;
}

} // namespace

base::Result<Standing> inspect(Workspace &workspace)
{
    return standingBy(
        database::readState(*workspace.connection, *workspace.versionTable, workspace.runLog),
        workspace);
}

base::Result<Standing> inspectAtOpening(Workspace &workspace)
{
    if (!workspace.stateAtOpening)
        return inspect(workspace);
    auto state = *std::move(workspace.stateAtOpening);
    workspace.stateAtOpening.reset();
    return standingBy(std::move(state), workspace);
}

const Finding *Standing::first(Finding::Kind kind) const
{
    const auto found = std::ranges::find(findings, kind, &Finding::kind);
    return found == findings.cend() ? nullptr : &*found;
}

Finding editedFinding(const Workspace &workspace, int index)
{
    const revisions::Revision &revision = workspace.project.graph.at(index);
    return {.kind = Kind::Edited,
            .revision = revision.id,
            .error = {
                .code = ErrorCode::ScriptEdited,
                .message = Text::tr("The script of revision %1 was edited after it had been "
                                    "applied to %2")
                               .arg(revision.id, workspace.connection->display()),
                .hint = Text::tr("Restore the file and put the change into a new revision; or, "
                                 "when the database already agrees with the new text, accept "
                                 "it with `stemma stamp --accept-edited %1`.")
                            .arg(revision.id),
                .file = revision.path,
            }};
}

QString digestText(const QByteArray &digest, scripts::ProjectKind kind)
{
    return QLatin1StringView("sha256:") + QString::fromLatin1(digest.toHex()) +
           (kind == scripts::ProjectKind::Alembic ? pythonMark : QLatin1StringView());
}

} // namespace migration
