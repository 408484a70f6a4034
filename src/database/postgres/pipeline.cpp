#include "database/postgres/pipeline.h"

#include "database/postgres/servererror.h"
#include "database/postgres/values.h"
#include "database/text.h"

#include <utility>

namespace database::postgres {

namespace {

/// Commands and bytes in flight at most. Small enough to bound memory on both sides, large
/// enough that an ordinary revision goes out in one piece.
constexpr qsizetype windowCommands = 512;
constexpr qsizetype windowBytes = 1 << 20;

bool isCopy(ExecStatusType status)
{
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

} // namespace

Pipeline::Pipeline(Channel &channel)
    : m_channel(channel)
{
    PQenterPipelineMode(m_channel.raw());
}

Pipeline::~Pipeline()
{
    // Refused only in the middle of results that will never be read: such a connection is of no
    // further use.
    if (m_channel.raw() && PQexitPipelineMode(m_channel.raw()) == 0)
        m_channel.abandon();
}

base::Result<> Pipeline::run(const QList<Command> &commands, const Inspect &inspect)
{
    static const Command begin{.sql = "BEGIN"};
    const auto command = [&](qsizetype index) -> const Command & {
        return index == 0 ? begin : commands[index - 1];
    };
    Batch batch{.total = commands.size() + 1,
                .send = [&](qsizetype index) { return send(command(index)); },
                .command = command,
                .inspect =
                    [&](qsizetype index, const PGresult *result) {
                        return index == 0 ? base::Result<>() : inspect(index - 1, result);
                    }};
    return runBatch(batch);
}

base::Result<> Pipeline::runInside(const QList<Command> &commands, const Inspect &inspect)
{
    Batch batch{.total = commands.size(),
                .send = [&](qsizetype index) { return send(commands[index]); },
                .command = [&](qsizetype index) -> const Command & { return commands[index]; },
                .inspect = inspect};
    return runBatch(batch);
}

base::Result<> Pipeline::runPrepared(const Command &prototype, const QList<QVariantList> &sets,
                                     const Inspect &inspect)
{
    constexpr qsizetype ahead = 2; // BEGIN and the preparation
    constexpr auto unnamed = "";   // leaves nothing behind in the session
    const auto sendOne = [&](qsizetype index) {
        if (index == 0)
            return send({.sql = "BEGIN"});
        if (index == 1)
            return PQsendPrepare(m_channel.raw(), unnamed, prototype.sql.constData(), 0, nullptr) !=
                   0;
        const Parameters values(sets[index - ahead]);
        return PQsendQueryPrepared(m_channel.raw(), unnamed, values.count(), values.values(),
                                   values.lengths(), values.formats(), 0) != 0;
    };
    Batch batch{.total = sets.size() + ahead,
                .send = sendOne,
                // NOLINTNEXTLINE(bugprone-return-const-ref-from-parameter): used in this call only
                .command = [&](qsizetype) -> const Command & { return prototype; },
                .inspect =
                    [&](qsizetype index, const PGresult *result) {
                        return index < ahead ? base::Result<>() : inspect(index - ahead, result);
                    }};
    return runBatch(batch);
}

base::Result<> Pipeline::runBatch(Batch &batch)
{
    qsizetype bytes = 0;
    qsizetype sent = 0;
    while (sent < batch.total && batch.outcome) {
        if (!batch.send(sent))
            return base::failure(m_channel.lost());
        bytes += batch.command(sent).sql.size();
        ++sent;
        if (sent - batch.received >= windowCommands || bytes >= windowBytes) {
            PQsendFlushRequest(m_channel.raw());
            if (auto received = receiveUntil(batch, sent); !received)
                return received;
            bytes = 0;
        }
    }
    if (PQpipelineSync(m_channel.raw()) == 0)
        return base::failure(m_channel.lost());
    auto received = receiveUntil(batch, sent);
    if (received)
        received = receiveSync(batch);
    // The first failure tells more than the loss of the connection that it brought about.
    return batch.outcome ? received : batch.outcome;
}

base::Result<> Pipeline::receiveUntil(Batch &batch, qsizetype count)
{
    while (batch.received < count) {
        auto result = receive();
        if (!result)
            return batch.outcome ? base::failure(result.error()) : batch.outcome;
        take(batch, result->get());
        ++batch.received;
    }
    return {};
}

void Pipeline::take(Batch &batch, const PGresult *result)
{
    if (!batch.outcome)
        return;
    const Command &command = batch.command(batch.received);
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY: batch.outcome = batch.inspect(batch.received, result); break;
    default:
        batch.outcome = base::failure(serverError(result, command, m_channel.wasInterrupted()));
    }
}

base::Result<> Pipeline::receiveSync(Batch &batch)
{
    auto sync = receive();
    if (!sync)
        return base::failure(sync.error());
    if (PQresultStatus(sync->get()) != PGRES_PIPELINE_SYNC && batch.outcome)
        return base::failure(m_channel.lost());
    return {};
}

base::Result<ResultHandle> Pipeline::receive()
{
    auto result = m_channel.next();
    if (!result)
        return result;
    const ExecStatusType status = PQresultStatus(result->get());
    if (status == PGRES_PIPELINE_SYNC)
        return result;
    if (isCopy(status)) {
        m_channel.abandon();
        return base::failure({.code = base::ErrorCode::UnsupportedStatement,
                              .message = Text::tr("COPY from or to the client cannot be part of "
                                                  "a script."),
                              .hint = Text::tr("Use INSERT, or COPY with a file on the server.")});
    }
    // Each command's result is followed by a null one.
    if (auto separator = m_channel.next(); !separator)
        return PQresultErrorField(result->get(), PG_DIAG_SQLSTATE) ? std::move(result)
                                                                   : std::move(separator);
    return result;
}

base::Result<QList<base::Result<Rows>>> Pipeline::runEach(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (!send(command) || PQpipelineSync(m_channel.raw()) == 0)
            return base::failure(m_channel.lost());
    }
    QList<base::Result<Rows>> all;
    for (const Command &command : commands) {
        auto result = receive();
        if (!result)
            return base::failure(result.error());
        const ExecStatusType status = PQresultStatus(result->get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
            all.append(rowsOf(result->get()));
        else
            all.append(
                base::failure(serverError(result->get(), command, m_channel.wasInterrupted())));
        if (auto sync = receive(); !sync)
            return base::failure(sync.error());
    }
    return all;
}

bool Pipeline::send(const Command &command)
{
    const Parameters parameters(command.params);
    return PQsendQueryParams(m_channel.raw(), command.sql.constData(), parameters.count(),
                             parameters.types(), parameters.values(), parameters.lengths(),
                             parameters.formats(), 0) != 0;
}

} // namespace database::postgres
