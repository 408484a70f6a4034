#include "database/postgres/servererror.h"
#include "database/postgres/session.h"
#include "database/postgres/values.h"
#include "database/text.h"

namespace database::postgres {

base::Result<qint64> Session::copyIn(const Command &command, const Producer &producer)
{
    if (auto begun = beginCopy(command, PGRES_COPY_IN); !begun)
        return base::failure(begun.error());
    return endCopy(command, feedCopy(producer));
}

base::Result<qint64> Session::copyOut(const Command &command, const Sink &sink)
{
    if (auto begun = beginCopy(command, PGRES_COPY_OUT); !begun)
        return base::failure(begun.error());
    return endCopy(command, readCopy(sink));
}

base::Result<ResultHandle> Session::beginCopy(const Command &command, ExecStatusType expected)
{
    if (auto begun = beginStatement(); !begun)
        return base::failure(begun.error());
    if (PQsendQuery(m_channel.raw(), command.sql.constData()) == 0)
        return base::failure(m_channel.lost());
    auto result = m_channel.next();
    if (!result)
        return result;
    const ExecStatusType status = PQresultStatus(result->get());
    if (status == expected)
        return result;
    if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
        m_channel.abandon(); // The other direction: there is nobody to feed or read it.
    } else {
        [[maybe_unused]] const auto rest = drain();
    }
    if (status == PGRES_FATAL_ERROR)
        return base::failure(serverError(result->get(), command, m_channel.wasInterrupted()));
    base::Error error{.code = base::ErrorCode::UnsupportedStatement,
                      .message = Text::tr("The statement is no COPY in the direction asked for."),
                      .statement = QString::fromUtf8(command.sql)};
    return base::failure(std::move(error));
}

base::Result<> Session::feedCopy(const Producer &producer)
{
    base::Result<QByteArray> piece;
    while ((piece = producer()) && !piece->isEmpty()) {
        if (m_channel.stopRequested() || m_channel.wasInterrupted())
            break;
        int queued = 0;
        while ((queued = PQputCopyData(m_channel.raw(), piece->constData(),
                                       static_cast<int>(piece->size()))) == 0) {
            if (auto flushed = m_channel.flush(); !flushed)
                return flushed;
        }
        if (queued < 0)
            return base::failure(m_channel.lost());
        if (auto flushed = m_channel.flush(); !flushed) // bounds what libpq holds
            return flushed;
    }
    const bool complete = piece && piece->isEmpty();
    while (PQputCopyEnd(m_channel.raw(), complete ? nullptr : "the sender gave up") == 0) {
        if (auto flushed = m_channel.flush(); !flushed)
            return flushed;
    }
    if (!piece)
        return base::failure(piece.error());
    return {};
}

base::Result<> Session::readCopy(const Sink &sink)
{
    base::Result<> taken;
    while (true) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(m_channel.raw(), &buffer, 1);
        const LibpqMemory<char> row(buffer);
        if (size < 0) // the end, or an error that the result will tell
            return taken;
        if (size == 0) {
            if (auto waited = m_channel.awaitInput(); !waited)
                return waited;
        } else if (taken) {
            taken = sink(QByteArrayView(row.get(), size));
            if (!taken)
                m_channel.interrupt(); // what is still under way is read and thrown away
        }
    }
}

/// Reads how the server ended a COPY. A failure of our own side comes before the server's words
/// about it.
base::Result<qint64> Session::endCopy(const Command &command, base::Result<> ran)
{
    auto result = drain();
    if (!ran)
        return base::failure(ran.error());
    if (!result)
        return base::failure(result.error());
    if (PQresultStatus(result->get()) != PGRES_COMMAND_OK) {
        const bool ours = m_channel.wasInterrupted() || m_channel.stopRequested();
        if (ours) {
            return base::failure({.code = base::ErrorCode::Cancelled,
                                  .message = Text::tr("Copying was cancelled.")});
        }
        return base::failure(serverError(result->get(), command, false));
    }
    return affectedRows(result->get());
}

} // namespace database::postgres
