#include "database/postgres/stream.h"

#include "database/postgres/servererror.h"
#include "database/postgres/values.h"

namespace database::postgres {

Stream::Stream(Channel &channel)
    : m_channel(channel)
{
    // Nothing in here can be cut off in the middle: each transaction is short and ends by itself.
    if (m_channel.beginCall(Channel::Interruption::Ignored))
        PQenterPipelineMode(m_channel.raw());
}

Stream::~Stream()
{
    while (!m_underWay.empty() && m_channel.raw() && PQstatus(m_channel.raw()) == CONNECTION_OK)
        [[maybe_unused]]
        const auto answer = receive();
    if (m_channel.raw() && PQexitPipelineMode(m_channel.raw()) == 0)
        m_channel.abandon();
}

base::Result<> Stream::send(const QList<Command> &commands)
{
    if (!m_channel.raw())
        return base::failure(m_channel.lost());
    QList<QByteArray> statements;
    for (const Command &command : commands) {
        const Parameters parameters(command.params);
        if (PQsendQueryParams(m_channel.raw(), command.sql.constData(), parameters.count(),
                              parameters.types(), parameters.values(), parameters.lengths(),
                              parameters.formats(), 0) == 0) {
            return base::failure(m_channel.lost());
        }
        statements.append(command.sql);
    }
    if (PQpipelineSync(m_channel.raw()) == 0)
        return base::failure(m_channel.lost());
    m_underWay.push_back(std::move(statements));
    return m_channel.flush();
}

base::Result<ResultHandle> Stream::next()
{
    if (!m_channel.raw())
        return base::failure(m_channel.lost());
    auto result = m_channel.next();
    if (!result || PQresultStatus(result->get()) == PGRES_PIPELINE_SYNC)
        return result;
    // Each command's result is followed by a null one.
    if (auto separator = m_channel.next(); !separator)
        return separator;
    return result;
}

base::Result<QList<Rows>> Stream::receive()
{
    Q_ASSERT(!m_underWay.empty());
    const QList<QByteArray> statements = std::move(m_underWay.front());
    m_underWay.pop_front();
    QList<Rows> all;
    base::Result<> failed;
    for (qsizetype i = 0; i <= statements.size(); ++i) {
        auto result = next();
        if (!result)
            return base::failure(std::move(result.error()));
        const ExecStatusType status = PQresultStatus(result->get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            all.append(rowsOf(result->get()));
        } else if (failed && status != PGRES_PIPELINE_ABORTED) {
            const Command command{.sql = statements.value(i)};
            failed = base::failure(serverError(result->get(), command, false));
        }
    }
    if (!failed)
        return base::failure(std::move(failed.error()));
    return all;
}

} // namespace database::postgres
