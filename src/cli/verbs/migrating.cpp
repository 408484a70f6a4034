#include "cli/verbs/migrating.h"

#include "base/shellword.h"
#include "cli/documents.h"
#include "cli/verbs/credentialaccess.h"
#include "migration/explain.h"
#include "migration/offline.h"

#include <QCoreApplication>

#include <utility>

namespace cli {

namespace {

using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Migrating)
};

QString nothingToDo(Direction direction, const QStringList &rows)
{
    if (direction == Direction::Upgrade)
        return Text::tr("Up to date: the database is at %1.").arg(rowsText(rows));
    return Text::tr("Nothing to do: the database is at %1.").arg(rowsText(rows));
}

QString summary(const migration::RunReport &report)
{
    const int done = report.stepsDone();
    const QString rows = rowsText(report.rows);
    switch (report.prepared.plan.direction) {
    case Direction::Upgrade:
        return Text::tr("Applied %n revision(s); the database is at %1.", nullptr, done).arg(rows);
    case Direction::Downgrade:
        return Text::tr("Rolled back %n revision(s); the database is at %1.", nullptr, done)
            .arg(rows);
    case Direction::Stamp: break;
    }
    return Text::tr("Stamped; the database is at %1.").arg(rows);
}

/// After a failure: how far the run came and what the next one does.
QString stoppedAt(const migration::RunReport &report, bool isAlembic)
{
    if (report.error && report.error->code == base::ErrorCode::ConnectionLost) {
        return Text::tr("%n step(s) were committed before the connection was lost. "
                        "`stemma current` tells where the database stands.",
                        nullptr, report.stepsDone());
    }
    const int done = report.stepsDone();
    QString text;
    if (report.isUncertain) {
        text = Text::tr("%n step(s) of %1 were committed; the database is at %2.", nullptr, done);
    } else if (isAlembic) { // What Python does beside its transaction nobody knows.
        text = Text::tr("%n step(s) of %1 were committed; the database is at %2. The transaction "
                        "of the failed revision was rolled back.",
                        nullptr, done);
    } else {
        text = Text::tr("%n step(s) of %1 were committed; the database is at %2. The failed "
                        "revision left nothing behind.",
                        nullptr, done);
    }
    return text.arg(report.prepared.steps.size()).arg(rowsText(report.rows));
}

QString leftOpenAt(const migration::RunReport &report, bool isAlembic)
{
    const int done = report.stepsDone();
    const QString text =
        isAlembic
            ? Text::tr("%n step(s) were committed; the database is at %1. A part of the failed "
                       "revision may have stayed behind: undo it, and `stemma upgrade --resume` "
                       "runs the whole revision again.",
                       nullptr, done)
                  .arg(rowsText(report.rows))
            : Text::tr("%n step(s) were committed; the database is at %1. The failed revision runs "
                       "without a transaction: `stemma log %2` tells how far it came, `stemma "
                       "upgrade --resume` goes on.",
                       nullptr, done)
                  .arg(rowsText(report.rows), report.run.left(8));
    return text;
}

/// The plan without the runner lock, for those who only look and for the empty plan, which must
/// not wait for anybody.
base::Result<migration::PreparedPlan> preview(migration::Workspace &workspace,
                                              const migration::Request &request)
{
    auto standing = migration::inspectAtOpening(workspace);
    if (!standing)
        return base::failure(std::move(standing.error()));
    return migration::planRequest(workspace, *standing, request);
}

/// What the Python revisions of \a plan would execute; nothing for a native project.
base::Result<QHash<QString, migration::RenderedSql>>
renderedFor(Shell &shell, const scripts::Project &project, const database::Url &url,
            const revisions::MigrationPlan &plan)
{
    QHash<QString, migration::RenderedSql> rendered;
    if (project.config.kind != scripts::ProjectKind::Alembic)
        return rendered;
    QStringList ids;
    for (const revisions::Step &step : plan.steps) {
        if (step.direction != Direction::Stamp)
            ids.append(step.revision);
    }
    const auto all = migration::renderRevisions(project, url, ids, shell.context());
    if (!all)
        return base::failure(all.error());
    for (qsizetype i = 0; i < ids.size(); ++i)
        rendered.insert(ids.at(i), all->at(i));
    return rendered;
}

base::Error nothingToResume()
{
    return {.code = base::ErrorCode::Usage,
            .message = Text::tr("--sql prints whole steps, so there is none to go on with"),
            .hint = Text::tr("Leave out --resume and --resume-after, or --sql.")};
}

} // namespace

void RunOptions::declare(CLI::App &command)
{
    m_expect =
        command
            .add_option(
                "--expect", m_digest,
                Text::tr("Run only the plan with this digest, as `plan` printed it").toStdString())
            ->type_name("DIGEST");
    auto *resume = command.add_flag(
        "--resume", m_resume,
        Text::tr("Go on with a step that was interrupted, running its next statement again")
            .toStdString());
    command
        .add_flag("--resume-after", m_resumeAfter,
                  Text::tr("Go on behind that statement, which did take effect").toStdString())
        ->excludes(resume);
}

base::Result<migration::Request> RunOptions::applied(migration::Request request) const
{
    if (m_expect && m_expect->count() > 0 && m_digest.empty()) {
        return base::failure({.code = base::ErrorCode::Usage,
                              .message = Text::tr("--expect was given an empty digest"),
                              .hint = Text::tr("Did the `stemma plan` before it fail?")});
    }
    request.agreedDigest = QString::fromStdString(m_digest);
    if (m_resumeAfter) {
        request.resume = migration::Resume::After;
    } else if (m_resume) {
        request.resume = migration::Resume::Again;
    }
    return request;
}

int runRequest(Shell &shell, migration::Request request)
{
    // What is refused must not leave an empty file behind.
    auto workspace = shell.workspace(Shell::Access::Prepare);
    if (!workspace)
        return shell.fail(workspace.error());
    attachKeys(shell, *workspace);
    const scripts::Project &project = workspace->project;
    const auto fail = [&](base::Error error) {
        shell.printOtherProblems(project.problems);
        return shell.fail(std::move(error), project);
    };

    auto prepared = preview(*workspace, request);
    if (!prepared)
        return fail(std::move(prepared.error()));
    for (const base::Error &problem : project.problems) { // None of what is rolled back.
        shell.context().log(base::Level::Warning,
                            QStringLiteral("%1 (%2)").arg(problem.message, problem.where()));
    }
    for (const QString &warning : std::as_const(prepared->plan.warnings))
        shell.context().log(base::Level::Warning, warning);
    if (auto same = migration::agreed(*prepared, request); !same)
        return fail(std::move(same.error()));
    if (prepared->isEmpty()) {
        if (shell.json()) {
            shell.document(planDocument(*prepared, workspace->connection->display()));
        } else if (!shell.quiet()) {
            shell.console().out(nothingToDo(request.direction, prepared->plan.from));
        }
        return Done;
    }
    if (project.config.environment == QLatin1StringView("production")) {
        if (auto agreed = agreeToProduction(
                shell, project.config,
                Text::tr("%n step(s), from %1 to %2", nullptr,
                         static_cast<int>(prepared->steps.size()))
                    .arg(rowsText(prepared->plan.from), rowsText(prepared->plan.to)));
            !agreed) {
            return fail(std::move(agreed.error()));
        }
        // What was agreed to is this plan and no other.
        if (request.agreedDigest.isEmpty())
            request.agreedDigest = prepared->digest;
    }
    request.wait = project.config.runnerWait;
    if (shell.databaseIsToBeMade()) {
        workspace = shell.workspace(Shell::Access::Write);
        if (!workspace)
            return shell.fail(workspace.error());
        attachKeys(shell, *workspace);
    }
    auto report = migration::run(*workspace, request, shell.context());
    if (!report)
        return fail(std::move(report.error()));
    return reportRun(shell, *workspace, *report);
}

base::Result<> agreeToProduction(Shell &shell, const scripts::ProjectConfig &config,
                                 const QString &what, const QString &preview)
{
    const QString name = shell.nameToConfirm(config);
    QString typed = shell.confirmed();
    if (typed.isEmpty() && shell.console().canAsk()) {
        typed = shell.console().ask(
            Text::tr("PRODUCTION %1: %2. Type the name to go ahead:").arg(name, what),
            shell.stopToken());
        if (shell.stopToken().stop_requested())
            return base::failure(Shell::cancelled());
    }
    if (typed == name)
        return {};
    return base::failure({
        .code = base::ErrorCode::Refused,
        .message = Text::tr("'%1' is marked as production, and its name was not given").arg(name),
        .hint = Text::tr("Look at `%1`, then add `--confirm %2`. Nothing was changed.")
                    .arg(preview, base::shellWord(name)),
    });
}

int reportRun(Shell &shell, const migration::Workspace &workspace,
              const migration::RunReport &report)
{
    std::optional<base::Error> error = report.error;
    const bool isAlembic = workspace.project.config.kind == scripts::ProjectKind::Alembic;
    if (error && report.leftOpen && !isAlembic && error->code == base::ErrorCode::AlreadyExists) {
        error->hint = Text::tr("If this is an index whose build was interrupted, it is there but "
                               "invalid: DROP INDEX it, then go on with --resume. If the object is "
                               "as it should be, go on with --resume-after.");
    } else if (error) {
        error = migration::explained(*std::move(error), workspace.project);
    }
    if (shell.json()) {
        migration::RunReport told = report;
        told.error = error;
        shell.document(runDocument(told, workspace.connection->display()));
        return error ? exitCodeOf(error->code) : Done;
    }
    if (!error) {
        if (!shell.quiet() && report.run.isEmpty()) { // Another runner has done it meanwhile.
            shell.console().out(nothingToDo(report.prepared.plan.direction, report.rows));
        } else if (!shell.quiet()) {
            shell.console().out(summary(report));
        }
        return Done;
    }
    printError(shell.console(), *error);
    shell.console().err(report.leftOpen ? leftOpenAt(report, isAlembic)
                                        : stoppedAt(report, isAlembic));
    return exitCodeOf(error->code);
}

int printOffline(
    Shell &shell, const base::Result<migration::Request> &request,
    const std::function<base::Result<revisions::MigrationPlan>(const revisions::RevisionGraph &)>
        &plan)
{
    if (!request)
        return shell.fail(request.error());
    if (request->resume != migration::Resume::No)
        return shell.fail(nothingToResume());
    auto project = shell.soundProject();
    if (!project)
        return shell.fail(project.error());
    auto url = shell.databaseKind(project->config);
    if (!url)
        return shell.fail(url.error());
    auto planned = plan(project->graph);
    if (!planned)
        return shell.fail(std::move(planned.error()), *project);
    for (const QString &warning : std::as_const(planned->warnings))
        shell.context().log(base::Level::Warning, warning);
    migration::completeOffline(*project, *planned);
    const auto prepared = migration::prepare(*project, url->engine, *planned);
    if (auto same = migration::agreed(prepared, *request); !same)
        return shell.fail(std::move(same.error()), *project);
    if (auto fits = migration::fitsOffline(*project, url->engine, *planned); !fits)
        return shell.fail(std::move(fits.error()), *project);
    auto rendered = renderedFor(shell, *project, *url, *planned);
    if (!rendered)
        return shell.fail(std::move(rendered.error()), *project);
    auto script = migration::offlineScript(*project, url->engine, *planned, *rendered);
    if (!script)
        return shell.fail(script.error());
    if (shell.json()) {
        shell.document({{QStringLiteral("sql"), QString::fromUtf8(*script)}});
    } else {
        shell.console().outRaw(*script);
    }
    return Done;
}

} // namespace cli
