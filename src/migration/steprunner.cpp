#include "migration/steprunner.h"

#include "database/redact.h"
#include "migration/credentialstep.h"
#include "migration/lockretries.h"
#include "revisions/words.h"
#include "scripts/script.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace migration {

namespace {

using base::ErrorCode;
using database::Command;
using database::Engine;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::StepRunner)
};

base::Error doneStatementsEdited(const PreparedStep &step, int done)
{
    return {
        .code = ErrorCode::ScriptEdited,
        .message =
            Text::tr("The %n statement(s) of revision %1 that are done are not the ones that "
                     "its script begins with now",
                     nullptr, done)
                .arg(step.step.revision),
        .hint =
            Text::tr("Restore them; what comes behind may change. Or finish the step by hand and "
                     "settle it with `stemma stamp`."),
        .file = step.path,
    };
}

/// A statement as a line of the log shows it. Of a long one only the beginning is looked at.
QString shownText(const database::Statement &statement)
{
    return database::shownStatement(QString::fromUtf8(statement.text.left(4000)));
}

/// Digest of the text of the first \a count statements.
QString statementsDigest(const QList<database::Statement> &statements, int count)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const database::Statement &statement : statements.first(count)) {
        hash.addData(QByteArray::number(statement.text.size()) + ':');
        hash.addData(statement.text);
    }
    return digestText(hash.result());
}

/// What a script has set for its session ends with it: the next revision must find what it would
/// find in a session of its own, and the version table what it had before.
QList<Command> sessionReset(Engine engine)
{
    if (engine != Engine::PostgreSql)
        return {};
    return {{.sql = "RESET SESSION AUTHORIZATION"}, {.sql = "RESET ALL"}, {.sql = "DISCARD TEMP"}};
}

/// Lets a server that can (14 and later) notice within seconds that its client was killed, so that
/// the runner lock does not outlive its runner for as long as the statement takes.
QList<Command> vanishedClientCheck(const database::Connection &connection)
{
    const QString major = connection.version().section(u' ', 1, 1).section(u'.', 0, 0);
    if (connection.engine() != Engine::PostgreSql || major.toInt() < 14)
        return {};
    return {{.sql = "SET LOCAL client_connection_check_interval = '2s'"}};
}

QStringList rowsAfterOf(const database::StepRecord &record)
{
    return record.rowsAfter.split(u',', Qt::SkipEmptyParts);
}

/// "SET [LOCAL] lock_timeout = ..." for what the script's header asks for.
QList<Command> timeoutCommands(const scripts::Script &script, bool local)
{
    QList<Command> commands;
    const auto add = [&](const char *setting, std::optional<std::chrono::milliseconds> value) {
        if (!value)
            return;
        commands.append({.sql = QByteArray(local ? "SET LOCAL " : "SET ") + setting + " = " +
                                QByteArray::number(static_cast<qlonglong>(value->count()))});
    };
    add("lock_timeout", script.lockTimeout);
    add("statement_timeout", script.statementTimeout);
    return commands;
}

} // namespace

/// A step's script, read again just before it runs, or while the step before it does, and found to
/// be what was planned.
struct StepRunner::Loaded
{
    PreparedStep step{};
    scripts::Script script{};
    QList<database::Statement> statements{};
    QStringList credentialSets{};
    QList<int> credentialLines{};
    bool transactional = true;
};

/// The script of the next step, which another thread reads while the database works.
struct StepRunner::ReadAhead
{
    ReadAhead(const StepRunner &runner, const PreparedStep &step)
        : loaded(QtConcurrent::run([&runner, &step] { return runner.load(step); }))
    {
    }
    ~ReadAhead()
    {
        if (loaded.isValid()) // A future whose result was taken would never finish.
            loaded.waitForFinished();
    }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;
    ReadAhead(ReadAhead &&) = delete;
    ReadAhead &operator=(ReadAhead &&) = delete;

    QFuture<base::Result<Loaded>> loaded;
};

StepRunner::StepRunner(Workspace &workspace, RunFrame &frame, jobs::Context &context)
    : m_workspace(workspace)
    , m_frame(frame)
    , m_context(context)
{
}

StepRunner::~StepRunner() = default;

base::Result<> StepRunner::run(const PreparedStep &step, int position, const PreparedStep *next,
                               const QStringList &rowsAfter, const Resumption &resumption)
{
    auto loaded = m_ahead ? m_ahead->loaded.takeResult() : load(step);
    m_ahead.reset();
    if (!loaded)
        return base::failure(std::move(loaded.error()));
    if (next)
        m_ahead = std::make_unique<ReadAhead>(*this, *next);
    const bool last = !next;
    const database::StepRecord record{
        .run = m_frame.run,
        .position = position,
        .direction = revisions::directionName(step.step.direction),
        .revision = step.step.revision,
        .digest = step.digest.isEmpty() ? QString() : digestText(step.digest),
        .outcome = QStringLiteral("done"),
        .statementsDone = loaded->transactional ? -1 : resumption.at,
        .rowsAfter = rowsAfter.join(u','),
    };
    if (loaded->transactional) {
        return withRetries(step.step.revision,
                           [&] { return runTransaction(*loaded, record, last); });
    }
    return runStatements(*loaded, record, last, resumption);
}

base::Result<StepRunner::Loaded> StepRunner::load(const PreparedStep &step) const
{
    Loaded loaded{.step = step};
    if (step.step.direction == Direction::Stamp)
        return loaded;
    auto script = scripts::readScript(step.place);
    if (!script)
        return base::failure(std::move(script.error()));
    const bool upgrade = step.step.direction == Direction::Upgrade;
    if ((upgrade ? script->upDigest : script->downDigest) != step.digest)
        return base::failure(changedSincePlanned(step));

    const Engine engine = m_workspace.connection->engine();
    const scripts::Section *section = sectionFor(*script, step.step.direction, engine);
    if (!section)
        return base::failure(changedSincePlanned(step));
    auto statements = statementsOf(*section, engine, step.path);
    if (!statements)
        return base::failure(std::move(statements.error()));
    loaded.transactional = isTransactional(*section, *statements);
    loaded.statements = *std::move(statements);
    loaded.credentialSets = section->credentialSets;
    loaded.credentialLines = section->credentialLines;
    loaded.script = *std::move(script);
    return loaded;
}

/// The script's statements, with the credential steps where they stand between them.
base::Result<QList<database::TransactionPart>> StepRunner::bodyOf(const Loaded &loaded) const
{
    QList<database::TransactionPart> parts{{}};
    qsizetype next = 0;
    const auto addUpTo = [&](int line) {
        for (; next < loaded.statements.size() && loaded.statements[next].origin.line < line;
             ++next) {
            parts.last().commands.append(
                {.sql = loaded.statements[next].text, .origin = loaded.statements[next].origin});
        }
    };
    for (qsizetype i = 0; i < loaded.credentialSets.size(); ++i) {
        auto work = credentialStep(m_workspace, loaded.credentialSets[i], m_context);
        if (!work) {
            work.error().file = loaded.step.path;
            work.error().line = loaded.credentialLines[i];
            return base::failure(std::move(work.error()));
        }
        addUpTo(loaded.credentialLines[i]);
        parts.append({.work = *std::move(work)});
        parts.append(database::TransactionPart{});
    }
    addUpTo(std::numeric_limits<int>::max());
    return parts;
}

/// What the version table is told at the end of the step.
QList<Command> StepRunner::versionCommands(const Loaded &loaded,
                                           const database::StepRecord &record) const
{
    const revisions::Step &step = loaded.step.step;
    const bool upgrade = step.direction == Direction::Upgrade;
    const database::VersionStore &table = *m_workspace.versionTable;
    return table.record({.upgraded = upgrade ? step.revision : QString(),
                         .downgraded = upgrade ? QString() : step.revision,
                         .removed = step.rows.removed,
                         .added = step.rows.added}) +
           table.verify(rowsAfterOf(record));
}

base::Result<> StepRunner::runTransaction(const Loaded &loaded, const database::StepRecord &record,
                                          bool last)
{
    QList<Command> commands = m_frame.preamble;
    commands += vanishedClientCheck(*m_workspace.connection);
    if (m_workspace.connection->engine() == Engine::PostgreSql)
        commands += timeoutCommands(loaded.script, true);
    auto body = bodyOf(loaded);
    if (!body)
        return base::failure(std::move(body.error()));
    QList<database::TransactionPart> parts{{.commands = commands}};
    parts += *body;
    commands = sessionReset(m_workspace.connection->engine());
    commands += versionCommands(loaded, record);
    commands.append(m_workspace.runLog.recordStep(record));
    if (last)
        commands += m_frame.closing;
    parts.append({.commands = commands});
    if (loaded.credentialSets.isEmpty()) { // In one round trip.
        QList<Command> all;
        for (const database::TransactionPart &part : std::as_const(parts))
            all += part.commands;
        parts = {{.commands = all}};
    }
    const auto total = static_cast<int>(loaded.statements.size());
    if (total > 1)
        m_context.reportStatements(0, total);
    for (int i = 0; i < total && m_context.wantsDetails(); ++i) {
        m_context.log({.level = base::Level::Debug,
                       .text = Text::tr("To run: statement %1 of %2: %3")
                                   .arg(i + 1)
                                   .arg(total)
                                   .arg(shownText(loaded.statements.at(i))),
                       .subject = record.revision});
    }

    auto done = m_workspace.connection->transactParts(parts);
    if (done)
        m_frame.preamble.clear();
    return done;
}

base::Result<> StepRunner::runStatements(const Loaded &loaded, database::StepRecord record,
                                         bool last, const Resumption &resumption)
{
    database::Connection &connection = *m_workspace.connection;
    const database::RunLog &log = m_workspace.runLog;
    const int total = static_cast<int>(loaded.statements.size());
    if (resumption.done > total ||
        (resumption.done > 0 &&
         statementsDigest(loaded.statements, resumption.done) != resumption.doneDigest)) {
        return base::failure(doneStatementsEdited(loaded.step, resumption.done));
    }
    const int first = std::min(resumption.at, total);
    record.outcome = QStringLiteral("running");
    record.statementsDone = first;
    record.doneDigest = statementsDigest(loaded.statements, first);
    QList<Command> begin = m_frame.preamble;
    begin.append(log.beginStep(record));
    if (auto begun = connection.transact(begin); !begun)
        return begun;
    m_frame.preamble.clear();

    m_frame.leftOpen = true;
    for (int i = first; i < total; ++i) {
        // A polite stop waits for the end of the step: between two of its statements the database
        // is at no revision.
        if (m_context.stopToken().stop_requested())
            return base::failure({.code = ErrorCode::Cancelled, .message = Text::tr("Stopped")});
        auto ran = withRetries(record.revision,
                               [&] { return runStatement(loaded, loaded.statements.at(i)); });
        if (!ran) {
            record.error = ran.error().message;
            // Nothing done, nothing to resume: the step is over. Otherwise it stays open. The
            // failure that matters is the statement's, whatever becomes of this note.
            const bool nothingDone = i == 0 && ran.error().code != ErrorCode::ConnectionLost;
            record.outcome = nothingDone ? QStringLiteral("failed") : QStringLiteral("running");
            m_frame.leftOpen = !nothingDone;
            const auto noted = connection.execute(log.endStep(record));
            Q_UNUSED(noted)
            return ran;
        }
        record.statementsDone = i + 1;
        record.doneDigest = statementsDigest(loaded.statements, i + 1);
        if (auto noted = connection.execute(log.advanceStep(record)); !noted)
            return noted;
        m_context.reportStatements(i + 1, total);
        m_context.log({.level = base::Level::Debug,
                       .event = base::Event::StatementDone,
                       .text = Text::tr("Statement %1 of %2 is done: %3")
                                   .arg(i + 1)
                                   .arg(total)
                                   .arg(shownText(loaded.statements.at(i))),
                       .subject = record.revision});
    }

    record.outcome = QStringLiteral("done");
    QList<Command> end = sessionReset(connection.engine());
    end += versionCommands(loaded, record);
    end.append(log.endStep(record));
    if (last)
        end += m_frame.closing;
    auto ended = connection.transact(end);
    m_frame.leftOpen = !ended;
    return ended;
}

base::Result<> StepRunner::runStatement(const Loaded &loaded,
                                        const database::Statement &statement) const
{
    database::Connection &connection = *m_workspace.connection;
    const bool timeouts = connection.engine() == Engine::PostgreSql &&
                          (loaded.script.lockTimeout || loaded.script.statementTimeout);
    if (timeouts) {
        for (const Command &command : timeoutCommands(loaded.script, false)) {
            if (auto set = connection.execute(command); !set)
                return set;
        }
    }
    auto done = connection.execute({.sql = statement.text, .origin = statement.origin});
    if (timeouts) {
        // Back to what the session began with. A lost connection has said so already.
        for (const char *reset : {"RESET lock_timeout", "RESET statement_timeout"}) {
            const auto wasReset = connection.execute({.sql = reset});
            Q_UNUSED(wasReset)
        }
    }
    return done;
}

base::Result<> StepRunner::withRetries(const QString &revision,
                                       const std::function<base::Result<>()> &attempt)
{
    LockRetries retries(m_workspace.project.config, m_context);
    for (;;) {
        auto result = attempt();
        if (result || !retries.isWorthwhile(result.error()))
            return result;
        if (auto waited = retries.wait(result.error(), revision); !waited)
            return waited;
    }
}

} // namespace migration
