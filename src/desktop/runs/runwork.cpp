#include "desktop/runs/runwork.h"

#include "desktop/runs/runpreview.h"
#include "migration/connectionlog.h"
#include "migration/explain.h"

#include <QCoreApplication>

#include <utility>

namespace desktop {

using base::ErrorCode;
using migration::RunReport;
using revisions::Direction;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::RunWork)
};

QString summaryOf(const RunReport &report)
{
    const QString rows = rowsText(report.rows);
    if (report.run.isEmpty())
        return Text::tr("Nothing to do: the database is at %1.").arg(rows);
    switch (report.prepared.plan.direction) {
    case Direction::Upgrade:
        return Text::tr("Applied %n revision(s); the database is at %1.", nullptr,
                        report.stepsDone())
            .arg(rows);
    case Direction::Downgrade:
        return Text::tr("Rolled back %n revision(s); the database is at %1.", nullptr,
                        report.stepsDone())
            .arg(rows);
    case Direction::Stamp: break;
    }
    return Text::tr("Stamped; the database is at %1.").arg(rows);
}

/// Reads in a new session where the database stands whose connection was lost.
std::optional<QStringList> lookAgain(const Target &target, jobs::Context &context)
{
    auto workspace = target.open({.readOnly = true,
                                  .applicationName = sessionName(),
                                  .disconnect = context.disconnectToken()});
    if (!workspace)
        return {};
    const auto standing = migration::inspect(*workspace);
    return standing ? std::optional(standing->rows()) : std::nullopt;
}

base::Error explainedFailure(const RunReport &report, const scripts::Project &project)
{
    base::Error error = *report.error;
    if (!report.leftOpen || error.code != ErrorCode::AlreadyExists)
        return migration::explained(std::move(error), project);
    error.hint = Text::tr("If this is an index whose build was interrupted, it is there but "
                          "invalid: DROP INDEX it, plan again and run the statement again. If the "
                          "object is as it should be, plan again and go on behind the statement.");
    return error;
}

jobs::Outcome failed(base::Error error, int stepsDone = 0)
{
    return {.stepsDone = stepsDone, .result = base::failure(std::move(error))};
}

base::Error readOnly(const Target &target)
{
    return {.code = ErrorCode::ReadOnly,
            .message = Text::tr("%1 is read-only: nothing may be changed there.").arg(target.name)};
}

jobs::Outcome runOn(migration::Workspace &workspace, const Target &target,
                    migration::Request request, RunAccount &account, jobs::Context &context)
{
    request.wait = workspace.project.config.runnerWait;
    auto report = migration::run(workspace, request, context);
    if (!report)
        return failed(migration::explained(std::move(report.error()), workspace.project));
    account.isAlembic = workspace.project.config.kind == scripts::ProjectKind::Alembic;
    account.report = *std::move(report);
    account.rows = account.report->rows;
    const int done = account.report->stepsDone();
    if (!account.report->error)
        return {.stepsDone = done, .summary = summaryOf(*account.report)};
    if (account.report->error->code == ErrorCode::ConnectionLost) {
        workspace.connection.reset();
        account.rows = lookAgain(target, context);
    }
    return failed(explainedFailure(*account.report, workspace.project), done);
}

} // namespace

jobs::Job::Work runWork(Target target, migration::Request request,
                        std::shared_ptr<RunAccount> account)
{
    return [target = std::move(target), request = std::move(request),
            account = std::move(account)](jobs::Context &context) -> jobs::Outcome {
        if (target.readOnly)
            return failed(readOnly(target));
        migration::ConnectionLog log(context); // Must outlive the connection.
        auto workspace = target.open({.create = true,
                                      .applicationName = sessionName(),
                                      .observer = &log,
                                      .stop = context.stopToken(),
                                      .disconnect = context.disconnectToken()});
        if (!workspace)
            return failed(std::move(workspace.error()));
        return runOn(*workspace, target, request, *account, context);
    };
}

QString standingText(const RunAccount &account, const base::Error &error)
{
    if (!account.report)
        return Text::tr("Nothing was begun.");
    const RunReport &report = *account.report;
    const QString done = Text::tr("%n step(s) of %1 were committed.", nullptr, report.stepsDone())
                             .arg(report.prepared.steps.size());
    if (!account.rows) {
        return Text::tr("%1 Where the database stands is not known: it cannot be reached.")
            .arg(done);
    }
    const QString rows = rowsText(*account.rows);
    if (report.leftOpen && account.isAlembic) {
        return Text::tr("%1 The database is at %2. A part of the failed revision may have stayed "
                        "behind: undo it; planned again, the whole revision runs once more.")
            .arg(done, rows);
    }
    if (report.leftOpen) {
        return Text::tr("%1 The database is at %2. The revision that was interrupted runs without "
                        "a transaction and is unfinished: plan again to resume it.")
            .arg(done, rows);
    }
    if (error.code == ErrorCode::Cancelled || report.isUncertain)
        return Text::tr("%1 The database is at %2.").arg(done, rows);
    if (account.isAlembic) {
        return Text::tr("%1 The database is at %2. The transaction of the failed revision was "
                        "rolled back.")
            .arg(done, rows);
    }
    return Text::tr("%1 The database is at %2; the failed revision left nothing behind.")
        .arg(done, rows);
}

} // namespace desktop
