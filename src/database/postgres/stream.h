#pragma once

#include "database/postgres/channel.h"

#include <deque>

namespace database::postgres {

/// Transactions that are sent ahead of their answers: while the server works on one, the caller
/// makes the next. As long as this lives, the session takes no other calls.
class Stream
{
public:
    explicit Stream(Channel &channel);
    /// Waits for what is under way.
    ~Stream();
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Sends \a commands as one transaction, which is committed when the last one succeeds. A few
    /// of moderate size at a time: what the server answers has to fit into its buffers meanwhile.
    base::Result<> send(const QList<Command> &commands);
    /// Waits for the oldest transaction under way: the rows of each of its commands, or why it was
    /// rolled back. A lost connection leaves open whether it was committed.
    base::Result<QList<Rows>> receive();
    /// Transactions that were sent and not received.
    [[nodiscard]] int underWay() const { return static_cast<int>(m_underWay.size()); }

private:
    base::Result<ResultHandle> next();

    Channel &m_channel;
    std::deque<QList<QByteArray>> m_underWay{}; ///< The statements, for messages.
};

} // namespace database::postgres
