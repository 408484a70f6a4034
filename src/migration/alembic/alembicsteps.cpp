#include "migration/alembic/alembicsteps.h"

#include "migration/lockretries.h"
#include "revisions/words.h"
#include "scripts/scriptdigest.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <thread>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::Error;
using base::ErrorCode;
using database::Command;
using database::Engine;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::AlembicSteps)
};

/// For env.py to connect and to read the version table.
constexpr auto contextLimit = std::chrono::seconds(120);

Error stopped()
{
    return {.code = ErrorCode::Cancelled, .message = Text::tr("Stopped")};
}

/// The child has imported every file by now: what is in them must be what was planned.
base::Result<> unchanged(const QList<PreparedStep> &steps)
{
    for (const PreparedStep &step : steps) {
        const auto source = scripts::readSourceFile(step.path);
        if (!source)
            return base::failure(source.error());
        if (scripts::sha256(source->bytes) != step.digest)
            return base::failure(changedSincePlanned(step));
    }
    return {};
}

QString withBehind(const QString &text, const QString &sentence)
{
    return text.isEmpty() ? sentence : text + u' ' + sentence;
}

/// Somebody else has moved the version table while the revision ran, which failed for that.
Error overtaken(Error error, const QStringList &rows)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::StatementTimeout)
        return error;
    error.detail = (error.message + u'\n' + error.detail).trimmed();
    error.message =
        Text::tr(
            "Somebody else has moved the database to %1 meanwhile, and the revision was rolled "
            "back")
            .arg(revisions::rowsText(rows));
    error.hint = Text::tr("Look who migrates it, and plan again.");
    error.code = ErrorCode::VersionConflict;
    return error;
}

} // namespace

AlembicSteps::AlembicSteps(Workspace &workspace, AlembicSession &session, RunFrame &frame,
                           jobs::Context &context)
    : m_workspace(workspace)
    , m_session(session)
    , m_frame(frame)
    , m_context(context)
    , m_place(session.place())
{
    if (workspace.connection->engine() == Engine::PostgreSql) {
        session.driver().watch([&workspace]() -> base::Result<> {
            const auto alive = workspace.connection->query({.sql = "SELECT 1"});
            return alive ? base::Result<>() : base::failure(alive.error());
        });
    }
}

base::Result<> AlembicSteps::settle(const std::optional<database::StepRecord> &unfinished,
                                    const QStringList &rows)
{
    if (!unfinished)
        return {};
    database::StepRecord step = *unfinished;
    const bool committed = step.rowsAfter.split(u',', Qt::SkipEmptyParts) == rows;
    const QString what =
        Text::tr("The %1 of %2, begun at %3")
            .arg(step.direction, step.revision, step.startedAt.toString(Qt::ISODate));
    step.outcome = committed ? u"done"_s : u"failed"_s;
    step.error = committed ? QString() : Text::tr("interrupted");
    if (!committed && step.statementsDone != 0) {
        // What it left behind stays on record until the revision is on record anew.
        m_context.log(base::Level::Warning,
                      Text::tr("%1, was interrupted; the whole revision is run again.").arg(what));
        m_inherited = step;
        return {};
    }
    m_context.log(base::Level::Warning,
                  committed ? Text::tr("%1, was interrupted, and the version table says that it is "
                                       "done; it is recorded so now.")
                                  .arg(what)
                            : Text::tr("%1, was interrupted before it was committed; the database "
                                       "is at %2.")
                                  .arg(what, revisions::rowsText(rows)));
    return record({m_workspace.runLog.endStep(step)});
}

base::Result<> AlembicSteps::run(RunReport &report, const QString &target, const Told &told)
{
    if (auto same = unchanged(report.prepared.steps); !same)
        return same;
    m_target = target;
    m_frame.isUncertain = true;
    const int total = static_cast<int>(report.prepared.steps.size());
    for (int i = 0; i < total; ++i) {
        const PreparedStep &step = report.prepared.steps.at(i);
        if (m_context.stopRequested()) {
            // What is done stands in any case: where it cannot be noted, the next run does it.
            const auto noted = record(std::exchange(m_ending, {}));
            return base::failure(
                noted || noted.error().code == ErrorCode::Cancelled ? stopped() : noted.error());
        }
        told.begins(i);
        QElapsedTimer timer;
        timer.start();
        auto done = runStep(step, i, report);
        if (done || m_step.outcome == "done"_L1) {
            report.durations.append(timer.elapsed());
            told.ended(i, timer.elapsed());
        }
        if (!done) {
            return base::failure(
                std::move(done.error()).within(Text::tr("Revision %1").arg(step.step.revision)));
        }
    }
    auto ended = m_begun ? waitFor(u"finished"_s, {}) : base::Result<>();
    QList<Command> commands = std::exchange(m_ending, {});
    if (ended)
        commands += m_frame.closing;
    auto closed = record(commands);
    return ended ? closed : ended;
}

base::Result<> AlembicSteps::runStep(const PreparedStep &step, int index, RunReport &report)
{
    revisions::VersionRows rows(report.rows);
    rows.apply(step.step.rows);
    const QStringList before = report.rows;
    const QStringList after = rows.sorted();
    const bool heir = inherits(step);
    LockRetries retries(m_workspace.project.config, m_context);
    for (bool again = false;; again = true) {
        m_step = {.run = m_frame.run,
                  .position = index + 1,
                  .direction = revisions::directionName(step.step.direction),
                  .revision = step.step.revision,
                  .digest = digestText(step.digest, scripts::ProjectKind::Alembic),
                  .outcome = u"running"_s,
                  .statementsDone = m_place.transactional && !heir ? 0 : 1,
                  .rowsAfter = after.join(u',')};
        auto done = attempt(step, again, report);
        if (done)
            done = verified(before, after);
        if (done)
            break;
        const Error error = failed(std::move(done.error()), report, after, heir);
        if (m_step.outcome != "failed"_L1 || !retries.isWorthwhile(error))
            return base::failure(error);
        if (auto waited = retries.wait(error, m_step.revision); !waited)
            return waited;
    }
    report.rows = after;
    return {};
}

base::Result<> AlembicSteps::attempt(const PreparedStep &step, bool again, const RunReport &report)
{
    const bool upgrade = step.step.direction == Direction::Upgrade;
    QStringList revisions{step.step.revision};
    if (m_session.isStream() && !m_begun) {
        const auto &steps = report.prepared.steps;
        for (qsizetype i = m_step.position; i < steps.size(); ++i)
            revisions.append(steps.at(i).step.revision);
        if (auto begun = begin(revisions, upgrade); !begun)
            return begun;
        if (auto ready = waitFor(u"context"_s, report.rows); !ready)
            return ready;
    }
    QList<Command> beginning = std::exchange(m_ending, {});
    if (m_inherited && inherits(step) && !again)
        beginning.append(m_workspace.runLog.endStep(*m_inherited));
    // A second try goes on in the record of the first.
    beginning.append(again ? m_workspace.runLog.endStep(m_step)
                           : m_workspace.runLog.beginStep(m_step));
    if (auto noted = record(beginning); !noted)
        return noted;
    m_frame.leftOpen = true;
    m_frame.isUncertain = true;
    m_applied.reset();
    auto mark = changeMark();
    if (!mark)
        return base::failure(std::move(mark.error()));
    m_mark = *mark;
    if (m_session.isStream()) {
        m_session.driver().send({{u"do"_s, u"go"_s}});
        return waitFor(u"stepped"_s, report.rows);
    }
    if (auto begun = begin(revisions, upgrade); !begun)
        return begun;
    if (auto ran = waitFor(u"stepped"_s, report.rows); !ran)
        return ran;
    return waitFor(u"finished"_s, report.rows);
}

base::Result<> AlembicSteps::begin(const QStringList &revisions, bool upgrade)
{
    m_session.driver().send({{u"do"_s, u"run"_s},
                             {u"upgrade"_s, upgrade},
                             {u"steps"_s, QJsonArray::fromStringList(revisions)},
                             {u"target"_s, m_target}});
    m_begun = true;
    return {};
}

/// Whether an earlier run has left a part of this very step behind.
bool AlembicSteps::inherits(const PreparedStep &step) const
{
    return m_inherited && m_inherited->revision == step.step.revision &&
           m_inherited->direction == revisions::directionName(step.step.direction);
}

/// Reads answers until \a event; answers what env.py asks meanwhile. \a rows are those that our
/// database must be at.
base::Result<> AlembicSteps::waitFor(const QString &event, const QStringList &rows)
{
    for (;;) {
        const bool inStep = event == "stepped"_L1;
        auto told = m_session.driver().receive(inStep ? limit() : contextLimit);
        if (!told)
            return base::failure(std::move(told.error()));
        const QString name = told->value(u"event"_s).toString();
        if (name == "autocommit"_L1) {
            if (told->value(u"always"_s).toBool())
                warnOfAutocommit();
            // From here on a part of the revision may stay behind. Where that is so anyway, the
            // child may hold the database's only lock by now.
            if (std::exchange(m_step.statementsDone, 1) == 1)
                continue;
            if (auto noted = record({m_workspace.runLog.advanceStep(m_step)}); !noted)
                return noted;
        } else if (name == "applied"_L1) {
            m_applied = told->value(u"transaction"_s).toString();
        } else if (name == "context"_L1) {
            const AlembicPlace place = placeOf(*told);
            if (auto answered = answer(place, rows); !answered)
                return answered;
            if (m_session.isOurs(place) && event == "context"_L1)
                return {};
            if (m_session.isOurs(place))
                m_session.driver().send({{u"do"_s, u"go"_s}});
        } else if (name == "finished"_L1) {
            m_begun = false;
            if (event == name)
                return {};
            return base::failure(
                {.code = ErrorCode::BadConfig,
                 .message = Text::tr("env.py ended without running the revision")});
        } else if (name == event) {
            return {};
        }
    }
}

/// No transaction is around the revisions: what Stemma promises about a failed one does not hold.
void AlembicSteps::warnOfAutocommit()
{
    if (std::exchange(m_toldOfAutocommit, true))
        return;
    m_context.log(
        base::Level::Warning,
        Text::tr("env.py connects with AUTOCOMMIT: every statement is committed at once. A "
                 "revision that fails, or is stopped, leaves behind what it had done by "
                 "then."));
}

base::Result<> AlembicSteps::answer(const AlembicPlace &place, const QStringList &rows)
{
    const bool ours = m_session.isOurs(place);
    const bool refused =
        m_session.isStream() ? !ours || place.rows != rows : ours && place.rows != rows;
    m_session.driver().send({{u"do"_s, refused ? u"stop"_s : u"go"_s}, {u"ours"_s, ours}});
    if (refused) {
        return base::failure({
            .code = ErrorCode::VersionConflict,
            .message =
                ours ? Text::tr("env.py finds the database at %1, and the plan begins at %2")
                           .arg(revisions::rowsText(place.rows), revisions::rowsText(rows))
                     : Text::tr("env.py works on another database now: %1").arg(place.display),
            .hint = Text::tr("The revision was not begun."),
        });
    }
    if (ours)
        m_place = place;
    return {};
}

/// The version table, read on our own connection, is the witness of what the child says.
base::Result<> AlembicSteps::verified(const QStringList &before, const QStringList &after)
{
    auto rows = m_session.readRows();
    if (!rows)
        return base::failure(std::move(rows.error()));
    if (*rows != after) {
        m_session.driver().kill();
        Error error{.code = ErrorCode::VersionConflict,
                    .message = Text::tr("Alembic reported the revision as done, but %1 is at %2 "
                                        "and not at %3")
                                   .arg(m_workspace.connection->display(),
                                        revisions::rowsText(*rows), revisions::rowsText(after))};
        if (*rows == before) {
            error.hint = Text::tr("env.py migrated another database, or its transaction was "
                                  "rolled back: look for what it executes before "
                                  "context.configure().");
        }
        return base::failure(std::move(error));
    }
    m_step.outcome = u"done"_s;
    m_step.statementsDone = -1;
    m_ending = {m_workspace.runLog.endStep(m_step)};
    m_frame.leftOpen = false;
    return {};
}

/// What became of the transaction in which this step, and nobody else, moved the version table.
/// Without a word of the server about it the table itself has to do.
bool AlembicSteps::committed(bool ledThere)
{
    if (!m_applied)
        return false; // Whoever moved the table meanwhile was not this step.
    if (m_applied->isEmpty())
        return ledThere;
    const Command status{.sql = "SELECT txid_status($1::bigint)", .params = {*m_applied}};
    auto told = m_workspace.connection->query(status);
    if (told && told->rows.value(0).value(0).toString() == "in progress"_L1) {
        m_session.driver().kill();
        endBackend();
        told = m_workspace.connection->query(status);
    }
    return told ? told->rows.value(0).value(0).toString() == "committed"_L1 : ledThere;
}

/// Finds out what became of a step that failed, and puts it on record. \a heir says that an
/// earlier run has left a part of it behind.
Error AlembicSteps::failed(Error error, RunReport &report, const QStringList &after, bool heir)
{
    m_begun = false;
    if (!m_frame.leftOpen)
        return error; // It was not begun.
    endBackend();
    const auto rows = m_session.readRows();
    if (!rows) // The next run finds the step open.
        return outOfReach(std::move(error));
    const QStringList before = std::exchange(report.rows, *rows);
    m_step.error = error.message;
    const auto mark = changeMark();
    const bool moved = *rows != before;
    const bool isCommitted = committed(*rows == after && after != before);
    const bool untouched =
        !isCommitted && !heir &&
        (m_step.statementsDone == 0 ||
         (m_workspace.connection->engine() == Engine::Sqlite && mark && *mark == m_mark));
    if (isCommitted && moved) {
        m_step.outcome = u"done"_s;
        m_step.statementsDone = -1;
        error.hint =
            withBehind(error.hint, Text::tr("Revision %1 was committed to %2 before that.")
                                       .arg(m_step.revision, m_workspace.connection->display()));
    } else if (untouched) {
        m_step.outcome = u"failed"_s;
        m_frame.isUncertain = false;
        if (moved)
            error = overtaken(std::move(error), *rows);
    } else {
        m_step.statementsDone = 1;
        error.hint = withBehind(
            error.hint, Text::tr("A part of the revision may have been committed: look at "
                                 "the database. `--resume` runs the whole revision again."));
    }
    m_frame.leftOpen = m_step.outcome == "running"_L1;
    if (auto noted = m_workspace.connection->execute(m_workspace.runLog.endStep(m_step)); !noted)
        error.detail += u'\n' + noted.error().message;
    return error;
}

/// Our own session is gone: nobody can say what the child's has done.
Error AlembicSteps::outOfReach(Error error)
{
    m_session.driver().kill();
    m_frame.leftOpen = m_step.statementsDone != 0;
    if (error.code == ErrorCode::Cancelled)
        return error;
    return {.code = ErrorCode::ConnectionLost,
            .message = Text::tr("The connection to %1 was lost while the revision ran; whether it "
                                "was committed is not known")
                           .arg(m_workspace.connection->display()),
            .hint = Text::tr("`stemma current` tells where the database stands; the next run says "
                             "what became of the revision."),
            .detail = (error.message + u'\n' + error.detail).trimmed()};
}

/// A server goes on with the statement of a client that was killed. Ours is ended, so that what it
/// did is rolled back before we look.
void AlembicSteps::endBackend()
{
    if (m_place.backend == 0 || (m_session.driver().isAlive() && !m_context.stopRequested()))
        return;
    m_session.driver().kill();
    const Command terminate{
        .sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = $1::int AND "
               "to_char(backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') = $2::text",
        .params = {m_place.backend, m_place.since}};
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        const auto there = m_workspace.connection->query(terminate);
        if (!there || there->rows.isEmpty())
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

/// SQLite: changes when anybody else has committed since; PostgreSQL needs no such mark.
base::Result<qint64> AlembicSteps::changeMark() const
{
    if (m_workspace.connection->engine() != Engine::Sqlite)
        return 0;
    const auto rows = m_workspace.connection->query({.sql = "PRAGMA data_version"});
    if (!rows)
        return base::failure(rows.error());
    return rows->rows.value(0).value(0).toLongLong();
}

base::Result<> AlembicSteps::record(const QList<Command> &commands)
{
    if (commands.isEmpty())
        return {};
    if (!m_context.stopToken().stop_requested())
        return m_workspace.connection->transact(commands);
    // After a stop request the connection begins no transaction any more.
    for (const Command &command : commands) {
        if (auto done = m_workspace.connection->execute(command); !done)
            return done;
    }
    return {};
}

std::optional<std::chrono::milliseconds> AlembicSteps::limit() const
{
    const auto &setup = m_workspace.project.config.alembic;
    return setup ? setup->stepTimeout : std::nullopt;
}

} // namespace migration
