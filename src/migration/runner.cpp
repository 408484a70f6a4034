#include "migration/runner.h"

#include "migration/alembic/alembicsteps.h"
#include "migration/steprunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace migration {

namespace {

using base::Error;
using base::ErrorCode;
using database::Command;
using database::Engine;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Runner)
};

QString newRunId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

database::RunRecord recordOf(const QString &run, const Request &request,
                             const PreparedPlan &prepared)
{
    return {
        .id = run,
        .command = request.command,
        .target = request.targets.join(u' '),
        .planDigest = prepared.digest,
        .from = prepared.plan.from,
        .to = prepared.plan.to,
        .toolVersion = QStringLiteral(STEMMA_VERSION),
        .user = database::systemUser(),
        .host = QSysInfo::machineHostName(),
        .outcome = QStringLiteral("running"),
    };
}

/// One execution of a prepared plan, from the first row of its record to the last.
class Run
{
public:
    /// \a alembic runs the steps of an Alembic project; null for every other run.
    Run(Workspace &workspace, const Standing &standing, const Request &request, RunReport &report,
        AlembicSession *alembic, jobs::Context &context)
        : m_workspace(workspace)
        , m_standing(standing)
        , m_request(request)
        , m_report(report)
        , m_alembic(alembic)
        , m_context(context)
        , m_start(startCommands())
    {
        m_frame.run = report.run;
        m_frame.closing = {workspace.runLog.finishRun(report.run, QStringLiteral("done"), {})};
    }

    /// Runs every step; what went wrong is in the report.
    void execute()
    {
        m_context.log({.event = base::Event::RunStarted,
                       .text = Text::tr("Run %1: %n step(s) on %2", nullptr,
                                        static_cast<int>(m_report.prepared.steps.size()))
                                   .arg(m_report.run, m_workspace.connection->display()),
                       .subject = m_report.run});
        auto result = putOnRecord();
        if (result && m_alembic != nullptr) {
            result = runThroughAlembic();
        } else if (result) {
            result = m_request.direction == Direction::Stamp ? stamp() : runSteps();
        }
        if (!result)
            fail(std::move(result.error()));
        m_context.log({.level = m_report.error ? base::Level::Debug : base::Level::Info,
                       .event = base::Event::RunFinished,
                       .text = Text::tr("Run %1 is over").arg(m_report.run),
                       .subject = m_report.run});
    }

private:
    [[nodiscard]] QList<Command> startCommands() const
    {
        QList<Command> commands;
        if (!m_standing.database.version.exists)
            commands += m_workspace.versionTable->create();
        if (!m_standing.database.hasRunLog)
            commands += m_workspace.runLog.create();
        commands.append(m_workspace.runLog.closeInterrupted());
        commands.append(
            m_workspace.runLog.startRun(recordOf(m_report.run, m_request, m_report.prepared)));
        return commands;
    }

    /// PostgreSQL can note the start without waiting for its disk: it is on record while the first
    /// step runs, and durable together with it. SQLite would pay a second write to the disk, so
    /// there the note goes into the first step's transaction.
    base::Result<> putOnRecord()
    {
        // Alembic's first transaction is not ours.
        if (m_alembic != nullptr)
            return m_workspace.connection->transact(m_start);
        if (m_workspace.connection->engine() != Engine::PostgreSql) {
            m_frame.preamble = m_start;
            return {};
        }
        QList<Command> commands{{.sql = "SET LOCAL synchronous_commit = off"}};
        commands += m_start;
        return m_workspace.connection->transact(commands);
    }

    base::Result<> runSteps()
    {
        StepRunner runner(m_workspace, m_frame, m_context);
        revisions::VersionRows rows(m_report.rows);
        const QList<PreparedStep> &steps = m_report.prepared.steps;
        const int total = static_cast<int>(steps.size());
        for (int i = 0; i < total; ++i) {
            const PreparedStep &step = steps.at(i);
            if (m_context.stopRequested()) {
                return base::failure(
                    {.code = ErrorCode::Cancelled, .message = Text::tr("Stopped")});
            }
            announce(step, i, total);
            rows.apply(step.step.rows);
            QElapsedTimer timer;
            timer.start();
            const PreparedStep *next = i + 1 < total ? &steps.at(i + 1) : nullptr;
            auto done = runner.run(step, i + 1, next, rows.sorted(), resumption(step));
            if (!done) {
                m_failed = i;
                return base::failure(std::move(done.error())
                                         .within(Text::tr("Revision %1").arg(step.step.revision)));
            }
            m_report.durations.append(timer.elapsed());
            m_report.rows = rows.sorted();
            m_context.log({.event = base::Event::StepFinished,
                           .text = stepText(step.step),
                           .subject = step.step.revision,
                           .milliseconds = timer.elapsed()});
        }
        m_context.report({.done = total, .total = total, .unit = QStringLiteral("revisions")});
        return {};
    }

    base::Result<> runThroughAlembic()
    {
        AlembicSteps steps(m_workspace, *m_alembic, m_frame, m_context);
        const QList<PreparedStep> &all = m_report.prepared.steps;
        const int total = static_cast<int>(all.size());
        if (auto settled = steps.settle(m_standing.database.unfinished, m_report.rows); !settled)
            return settled;
        auto done = steps.run(m_report, m_request.targets.value(0),
                              {.begins = [&](int index) { announce(all.at(index), index, total); },
                               .ended =
                                   [&](int index, qint64 milliseconds) {
                                       m_context.log({.event = base::Event::StepFinished,
                                                      .text = stepText(all.at(index).step),
                                                      .subject = all.at(index).step.revision,
                                                      .milliseconds = milliseconds});
                                   }});
        if (done)
            m_context.report({.done = total, .total = total, .unit = QStringLiteral("revisions")});
        return done;
    }

    /// The whole stamp is one transaction: half of it would be a position nobody asked for.
    base::Result<> stamp()
    {
        QList<Command> commands = m_frame.preamble;
        if (m_report.prepared.plan.purge)
            commands += m_workspace.versionTable->clear();
        revisions::VersionRows rows(m_report.prepared.plan.purge ? QStringList() : m_report.rows);
        const database::VersionStore::State before = m_report.prepared.plan.purge
                                                         ? database::VersionStore::State()
                                                         : m_standing.database.version;
        int position = 0;
        for (const PreparedStep &step : std::as_const(m_report.prepared.steps)) {
            rows.apply(step.step.rows);
            commands += m_workspace.versionTable->place(before, step.step.rows.removed,
                                                        step.step.rows.added);
            commands.append(m_workspace.runLog.recordStep({
                .run = m_report.run,
                .position = ++position,
                .direction = QStringLiteral("stamp"),
                .outcome = QStringLiteral("done"),
                .statementsDone = -1,
                .rowsAfter = rows.sorted().join(u','),
            }));
        }
        commands += m_frame.closing;
        QElapsedTimer timer;
        timer.start();
        if (auto done = m_workspace.connection->transact(commands); !done)
            return done;
        m_report.durations.fill(timer.elapsed(), m_report.prepared.steps.size());
        m_report.rows = rows.sorted();
        for (const PreparedStep &step : std::as_const(m_report.prepared.steps)) {
            m_context.log({.event = base::Event::StepFinished,
                           .text = stepText(step.step),
                           .milliseconds = timer.elapsed()});
        }
        return {};
    }

    void announce(const PreparedStep &step, int index, int total)
    {
        m_context.report({.done = index,
                          .total = total,
                          .unit = QStringLiteral("revisions"),
                          .step = step.step.log});
        m_context.log({.level = base::Level::Debug,
                       .event = base::Event::StepStarted,
                       .text = step.step.log,
                       .subject = step.step.revision});
    }

    [[nodiscard]] Resumption resumption(const PreparedStep &step) const
    {
        const auto &unfinished = m_standing.database.unfinished;
        if (m_request.resume == Resume::No || !unfinished ||
            unfinished->revision != step.step.revision) {
            return {};
        }
        const int done = std::max(unfinished->statementsDone, 0);
        return {.at = done + (m_request.resume == Resume::After ? 1 : 0),
                .done = done,
                .doneDigest = unfinished->doneDigest};
    }

    /// The failure goes on record behind the transaction that was rolled back. When even that
    /// fails, as on a lost connection, the next run finds the record open and closes it as
    /// interrupted.
    void fail(Error error)
    {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        QList<Command> commands = m_frame.preamble;
        if (m_failed >= 0 && m_report.prepared.steps.at(m_failed).transactional && !cancelled)
            commands.append(failedStep(error));
        commands.append(m_workspace.runLog.finishRun(
            m_report.run, cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed"),
            error.message));
        // One by one: after a stop request the connection begins no transaction any more.
        for (const Command &command : std::as_const(commands)) {
            if (error.code == ErrorCode::ConnectionLost ||
                !m_workspace.connection->execute(command))
                break;
        }
        m_report.leftOpen = m_frame.leftOpen;
        m_report.isUncertain = m_frame.isUncertain;
        m_report.error = std::move(error);
    }

    [[nodiscard]] Command failedStep(const Error &error) const
    {
        const PreparedStep &step = m_report.prepared.steps.at(m_failed);
        return m_workspace.runLog.recordStep({
            .run = m_report.run,
            .position = m_failed + 1,
            .direction = m_request.direction == Direction::Upgrade ? QStringLiteral("upgrade")
                                                                   : QStringLiteral("downgrade"),
            .revision = step.step.revision,
            .digest = digestText(step.digest),
            .outcome = QStringLiteral("failed"),
            .statementsDone = -1,
            .error = error.message,
            .rowsAfter = m_report.rows.join(u','),
        });
    }

    Workspace &m_workspace;
    const Standing &m_standing;
    const Request &m_request;
    RunReport &m_report;
    AlembicSession *m_alembic;
    jobs::Context &m_context;
    RunFrame m_frame{};
    QList<Command> m_start;
    int m_failed = -1;
};

/// The project's own Alembic, at the database and at nothing else, for a plan that runs Python.
base::Result<std::unique_ptr<AlembicSession>>
sessionFor(Workspace &workspace, const PreparedPlan &prepared, jobs::Context &context)
{
    if (workspace.project.config.kind != scripts::ProjectKind::Alembic ||
        prepared.plan.direction == Direction::Stamp) {
        return nullptr;
    }
    auto session = AlembicSession::open(workspace, context);
    if (!session)
        return session;
    if (auto reached = (*session)->verify(); !reached)
        return base::failure(std::move(reached.error()));
    return session;
}

/// What is different in \a prepared from what was agreed to, as far as anybody knows.
QString whatChanged(const PreparedPlan &prepared, const Request &request)
{
    QStringList edited;
    bool isOther = prepared.steps.size() != request.agreedSteps.size();
    for (const PreparedStep &step : prepared.steps) {
        const auto agreed = request.agreedSteps.constFind(step.step.revision);
        if (agreed == request.agreedSteps.cend()) {
            isOther = true;
        } else if (*agreed != step.digest) {
            edited.append(step.step.revision);
        }
    }
    constexpr qsizetype most = 5;
    const int count = static_cast<int>(edited.size());
    if (count > most)
        edited = edited.first(most) << QString(u'…');
    if (count > 0) {
        return Text::tr("%n script(s) changed after the plan had been agreed to: %1", nullptr,
                        count)
            .arg(edited.join(QLatin1String(", ")));
    }
    if (isOther && !request.agreedSteps.isEmpty())
        return Text::tr("The plan now has other steps than those that were agreed to");
    return Text::tr("The plan is not the one that was agreed to");
}

} // namespace

base::Result<> agreed(const PreparedPlan &prepared, const Request &request)
{
    if (request.agreedDigest.isEmpty() || request.agreedDigest == prepared.digest)
        return {};
    return base::failure({
        .code = ErrorCode::PlanChanged,
        .message = whatChanged(prepared, request),
        .hint = Text::tr("The database moved or a script changed. Nothing was done; look at the "
                         "plan again."),
        .detail =
            Text::tr("Its digest is %1, agreed was %2.").arg(prepared.digest, request.agreedDigest),
    });
}

base::Result<RunReport> run(Workspace &workspace, const Request &request, jobs::Context &context)
{
    auto lock = workspace.connection->lockRunner(workspace.versionTable->qualified(), request.wait);
    if (!lock)
        return base::failure(std::move(lock.error()));
    return runLocked(workspace, request, context);
}

base::Result<RunReport> runLocked(Workspace &workspace, const Request &request,
                                  jobs::Context &context)
{
    auto standing = inspect(workspace);
    if (!standing)
        return base::failure(std::move(standing.error()));
    auto prepared = planRequest(workspace, *standing, request);
    if (!prepared)
        return base::failure(std::move(prepared.error()));
    if (auto same = agreed(*prepared, request); !same)
        return base::failure(std::move(same.error()));
    if (auto fine = prepared->runnable(standing->database.version.width); !fine)
        return base::failure(std::move(fine.error()));

    RunReport report{.prepared = *std::move(prepared), .rows = standing->rows()};
    report.rows.sort();
    if (report.prepared.isEmpty())
        return report;
    auto alembic = sessionFor(workspace, report.prepared, context);
    if (!alembic)
        return base::failure(std::move(alembic.error()));
    report.run = newRunId();
    Run(workspace, *standing, request, report, alembic->get(), context).execute();
    return report;
}

base::Result<> acceptEdited(Workspace &workspace, const QStringList &revisions,
                            jobs::Context &context)
{
    auto lock = workspace.connection->lockRunner(workspace.versionTable->qualified(),
                                                 workspace.project.config.runnerWait);
    if (!lock)
        return base::failure(std::move(lock.error()));
    auto standing = inspect(workspace);
    if (!standing)
        return base::failure(std::move(standing.error()));

    const Request request{.direction = Direction::Stamp,
                          .targets = revisions,
                          .command = QStringLiteral("accept-edited")};
    PreparedPlan prepared;
    prepared.plan.from = prepared.plan.to = standing->rows();
    const QString run = newRunId();
    QList<Command> commands;
    if (!standing->database.hasRunLog)
        commands += workspace.runLog.create();
    commands.append(workspace.runLog.startRun(recordOf(run, request, prepared)));
    int position = 0;
    for (const QString &revision : revisions) {
        const int index = workspace.project.graph.indexOf(revision);
        if (index < 0 || !standing->applied.value(index)) {
            return base::failure({
                .code = ErrorCode::InvalidTarget,
                .message =
                    Text::tr("Revision %1 is not applied to %2, so there is no text to accept")
                        .arg(revision, workspace.connection->display()),
                .hint = Text::tr("`stemma check` lists the edited scripts by their full ids."),
            });
        }
        commands.append(workspace.runLog.recordStep({
            .run = run,
            .position = ++position,
            .direction = QStringLiteral("accept"),
            .revision = revision,
            .digest =
                digestText(workspace.project.files.at(index).digest, workspace.project.config.kind),
            .outcome = QStringLiteral("done"),
            .statementsDone = -1,
            .rowsAfter = standing->rows().join(u','),
        }));
        commands += workspace.versionTable->accept(revision);
    }
    commands.append(workspace.runLog.finishRun(run, QStringLiteral("done"), {}));
    auto done = workspace.connection->transact(commands);
    if (done) {
        for (const QString &revision : revisions) {
            context.log(base::Level::Info,
                        Text::tr("The present text of %1 is accepted").arg(revision));
        }
    }
    return done;
}

} // namespace migration
