#include "database/postgres/session.h"

#include "database/commanderror.h"
#include "database/postgres/connect.h"
#include "database/postgres/pipeline.h"
#include "database/postgres/runnerlock.h"
#include "database/postgres/servererror.h"
#include "database/postgres/values.h"
#include "database/quote.h"
#include "database/scriptstatements.h"
#include "database/text.h"

#include <cstring>

namespace database::postgres {

using namespace Qt::Literals::StringLiterals;
using Interruption = Channel::Interruption;

namespace {

base::Error stoppedBeforeCommit()
{
    return {.code = base::ErrorCode::Cancelled,
            .message = Text::tr("Cancelled: the transaction was rolled back.")};
}

base::Result<> checkRows(const Command &command, const PGresult *result)
{
    if (!command.expectedRows)
        return {};
    const qint64 found = affectedRows(result);
    if (found != *command.expectedRows)
        return base::failure(rowConflict(command, found));
    return {};
}

} // namespace

base::Result<std::unique_ptr<Connection>> Session::open(const Url &url, const OpenOptions &options)
{
    auto connection = connect(url, options);
    if (!connection)
        return base::failure(connection.error());
    std::unique_ptr<Session> session(new Session(std::move(*connection), url, options));
    if (usesService(url.conninfo)) {
        if (auto applied = session->applySettings(); !applied)
            return base::failure(applied.error());
    }
    return session;
}

Session::Session(ConnectionHandle connection, const Url &url, const OpenOptions &options)
    : m_channel(std::move(connection), url, options)
    , m_display(url.display)
{
}

QString Session::version() const
{
    const char *words = m_channel.raw() ? PQparameterStatus(m_channel.raw(), "server_version") : "";
    return "PostgreSQL "_L1 + QString::fromUtf8(words).section(u' ', 0, 0);
}

/// Settings that could not travel with the connection request.
base::Result<> Session::applySettings()
{
    QByteArrayList calls;
    for (const auto &[name, value] : sessionSettings(m_channel.options())) {
        const QByteArray quoted = quotedText(QString::fromUtf8(value)).toUtf8();
        calls.append("set_config('" + name + "', " + quoted + ", false)");
    }
    if (calls.isEmpty())
        return {};
    return execute({.sql = "SELECT " + calls.join(", ")});
}

/// A statement that begins after the stop request runs to its end: it belongs to the account of
/// what was stopped.
base::Result<> Session::beginStatement()
{
    return m_channel.beginCall(m_channel.stopRequested() ? Interruption::Ignored
                                                         : Interruption::Allowed);
}

base::Result<Rows> Session::query(const Command &command)
{
    auto result = run(command);
    if (!result)
        return base::failure(result.error());
    return rowsOf(result->get());
}

base::Result<> Session::read(const Command &command, Cells &cells)
{
    auto result = run(command, true);
    if (!result)
        return base::failure(result.error());
    PGresult *rows = result->get();
    cells.clear(PQnfields(rows));
    for (int row = 0; row < PQntuples(rows); ++row) {
        for (int column = 0; column < cells.columns(); ++column) {
            if (PQgetisnull(rows, row, column) != 0) {
                cells.appendNull();
                continue;
            }
            char *value = PQgetvalue(rows, row, column);
            const int size = PQgetlength(rows, row, column);
            cells.append(QByteArrayView(value, size));
            explicit_bzero(value, static_cast<std::size_t>(size));
        }
    }
    return {};
}

std::unique_ptr<Stream> Session::stream()
{
    return std::make_unique<Stream>(m_channel);
}

base::Result<QList<base::Result<Rows>>> Session::queryEach(const QList<Command> &commands)
{
    if (auto begun = beginStatement(); !begun)
        return base::failure(begun.error());
    return Pipeline(m_channel).runEach(commands);
}

base::Result<> Session::execute(const Command &command)
{
    auto result = run(command);
    if (!result)
        return base::failure(result.error());
    return checkRows(command, result->get());
}

base::Result<ResultHandle> Session::run(const Command &command, bool binary)
{
    if (auto begun = beginStatement(); !begun)
        return base::failure(begun.error());
    const Parameters parameters(command.params);
    if (PQsendQueryParams(m_channel.raw(), command.sql.constData(), parameters.count(),
                          parameters.types(), parameters.values(), parameters.lengths(),
                          parameters.formats(), binary ? 1 : 0) == 0) {
        return base::failure(m_channel.lost());
    }
    auto result = drain();
    if (!result)
        return result;
    switch (PQresultStatus(result->get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY: return result;
    default: return base::failure(serverError(result->get(), command, m_channel.wasInterrupted()));
    }
}

/// The first result of a statement that is not pipelined, with all that follow it read.
base::Result<ResultHandle> Session::drain()
{
    auto first = m_channel.next();
    if (!first)
        return first;
    while (true) {
        const auto rest = m_channel.next();
        if (!rest || !*rest)
            break;
        const ExecStatusType status = PQresultStatus(rest->get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
            m_channel.abandon(); // COPY outside copyIn() and copyOut(): nobody feeds or reads it.
            break;
        }
    }
    return first;
}

base::Result<> Session::transact(const QList<Command> &commands)
{
    return transactParts({{.commands = commands}});
}

base::Result<> Session::transactParts(const QList<TransactionPart> &parts)
{
    if (auto begun = beginTransaction(); !begun)
        return begun;
    // BEGIN travels with the first statements.
    base::Result<> ran =
        parts.isEmpty() || parts.first().work ? runCommands({}, true) : base::Result<>();
    for (qsizetype i = 0; i < parts.size() && ran; ++i) {
        const bool begins = i == 0 && !parts[i].work;
        ran = parts[i].work ? parts[i].work(*this) : runCommands(parts[i].commands, begins);
    }
    return endTransaction(std::move(ran));
}

base::Result<> Session::runCommands(const QList<Command> &commands, bool begin)
{
    if (auto begun = m_channel.beginCall(Interruption::Allowed); !begun)
        return begun;
    const int total = scriptStatements(commands);
    int done = 0;
    const auto inspect = [&](qsizetype index, const PGresult *result) -> base::Result<> {
        if (auto checked = checkRows(commands[index], result); !checked)
            return checked;
        Observer *observer = m_channel.options().observer;
        if (observer && commands[index].origin.line > 0)
            observer->commandDone(done++, total);
        return {};
    };
    // The pipeline is over before the commit, which is a round trip of its own.
    return begin ? Pipeline(m_channel).run(commands, inspect)
                 : Pipeline(m_channel).runInside(commands, inspect);
}

base::Result<QList<qint64>> Session::executeBatch(const Command &command,
                                                  const QList<QVariantList> &sets)
{
    if (auto begun = beginTransaction(); !begun)
        return base::failure(begun.error());
    QList<qint64> affected;
    affected.reserve(sets.size());
    const auto inspect = [&](qsizetype, const PGresult *result) -> base::Result<> {
        affected.append(affectedRows(result));
        return checkRows(command, result);
    };
    auto ran = Pipeline(m_channel).runPrepared(command, sets, inspect);
    if (auto ended = endTransaction(std::move(ran)); !ended)
        return base::failure(ended.error());
    return affected;
}

base::Result<> Session::beginTransaction()
{
    if (m_channel.stopRequested())
        return base::failure(stoppedBeforeCommit());
    return m_channel.beginCall(Interruption::Allowed);
}

base::Result<> Session::endTransaction(base::Result<> ran)
{
    if (ran && (m_channel.stopRequested() || m_channel.wasInterrupted()))
        ran = base::failure(stoppedBeforeCommit());
    if (ran)
        return commit();
    rollback();
    return ran;
}

base::Result<> Session::commit()
{
    if (auto begun = m_channel.beginCall(Interruption::Ignored); !begun)
        return begun;
    // A statement that ended the transaction itself must not pass for a finished step.
    if (PQtransactionStatus(m_channel.raw()) != PQTRANS_INTRANS) {
        return base::failure(
            {.code = base::ErrorCode::UnsupportedStatement,
             .message = Text::tr("A statement of the script has ended the transaction."),
             .hint = Text::tr("Leave BEGIN, COMMIT and ROLLBACK to the runner.")});
    }
    const Command command{.sql = "COMMIT"};
    base::Result<ResultHandle> result;
    if (PQsendQuery(m_channel.raw(), command.sql.constData()) != 0)
        result = drain();
    if (result && *result) {
        if (PQresultStatus(result->get()) == PGRES_COMMAND_OK)
            return {};
        base::Error error = serverError(result->get(), command, false);
        if (error.code != base::ErrorCode::ConnectionLost)
            return base::failure(std::move(error));
    }
    base::Error error = m_channel.lost();
    error.message = Text::tr("The connection to %1 was lost while the transaction was being "
                             "committed: the outcome is not known.")
                        .arg(m_display);
    error.hint = Text::tr("Look at the current revision: it says whether the step was committed.");
    return base::failure(std::move(error));
}

void Session::rollback()
{
    // Where the connection is gone, the server rolls back by itself.
    if (!m_channel.beginCall(Interruption::Ignored))
        return;
    const auto status = PQtransactionStatus(m_channel.raw());
    if (status != PQTRANS_INTRANS && status != PQTRANS_INERROR)
        return;
    if (PQsendQuery(m_channel.raw(), "ROLLBACK") == 0 || !drain())
        m_channel.abandon();
}

base::Result<std::unique_ptr<RunnerLock>> Session::lockRunner(const QString &versionTable,
                                                              std::chrono::milliseconds wait)
{
    return acquireRunnerLock(*this, m_channel.options(), versionTable, wait);
}

} // namespace database::postgres
