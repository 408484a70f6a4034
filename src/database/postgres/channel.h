#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "database/postgres/blockmonitor.h"
#include "database/postgres/handle.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace database::postgres {

/// The wire of one session: sends without blocking, waits for results while it watches for a
/// stop request and, when the wait grows long, for whoever blocks the statement.
class Channel
{
public:
    Channel(ConnectionHandle connection, const Url &url, const OpenOptions &options);

    [[nodiscard]] PGconn *raw() const { return m_connection.get(); }
    [[nodiscard]] const OpenOptions &options() const { return m_options; }
    [[nodiscard]] bool stopRequested() const { return m_options.stop.stop_requested(); }

    enum class Interruption { Allowed, Ignored };
    /// Begins a call of the session; fails when the connection is gone. With Ignored, neither a
    /// stop request nor interrupt() reaches its statements.
    base::Result<> beginCall(Interruption interruption);
    /// The statement of this call has been interrupted at our request.
    [[nodiscard]] bool wasInterrupted() const { return m_cancelledAt.has_value(); }
    /// From any thread.
    void interrupt() { m_interruptAsked = true; }

    /// Waits for the next result; a null one ends the results of a command. Fails when the
    /// connection is lost.
    base::Result<ResultHandle> next();
    /// Waits until everything is on its way to the server.
    base::Result<> flush();
    /// Waits until more data has come in.
    base::Result<> awaitInput();

    /// The failure of a connection that is gone, with libpq's words.
    [[nodiscard]] base::Error lost() const;
    /// Drops the connection: its state is not worth saving.
    void abandon() { m_connection.reset(); }

private:
    using Time = std::chrono::steady_clock::time_point;

    base::Result<> wait(bool unsent, Time begun);
    base::Result<> interruptIfAsked();
    void reportBlockers(Time begun);

    ConnectionHandle m_connection;
    OpenOptions m_options;
    QString m_display;
    BlockMonitor m_monitor;
    Interruption m_interruption = Interruption::Ignored;
    std::atomic<bool> m_interruptAsked = false;
    std::optional<Time> m_cancelledAt{};
    Time m_nextLook{};
    std::chrono::milliseconds m_firstLook;
    std::chrono::milliseconds m_lookInterval{};
};

} // namespace database::postgres
