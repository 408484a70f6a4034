#pragma once

#include "base/clock.h"
#include "base/log.h"
#include "jobs/progress.h"

#include <stop_token>

namespace jobs {

/// Whoever looks on while a job runs: the command line or a window. Called on the job's thread.
class Watcher
{
public:
    virtual ~Watcher() = default;
    virtual void progressed(const Progress &progress) = 0;
    virtual void logged(const base::LogRecord &record) = 0;
};

/// What long work sees while it runs: where to report, and whether to stop.
///
/// Stopping goes through a std::stop_token and not through QFuture::cancel(): a cancelled future
/// drops its result, and with it the account of what was already applied.
class Context
{
public:
    /// \a watcher and \a clock must outlive the context.
    Context(Watcher &watcher, const base::Clock &clock, std::stop_token stop);

    void report(const Progress &progress);
    /// Statements inside the step that was reported last.
    void reportStatements(int done, int total);
    void log(base::Level level, const QString &text);
    /// Logs \a record; its time is filled in when it has none.
    void log(base::LogRecord record);

    /// Asked between two steps, never inside one.
    [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
    /// For a std::stop_callback that interrupts the statement on the server.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    Watcher &m_watcher;
    const base::Clock &m_clock;
    std::stop_token m_stop;
    Progress m_progress{};
};

} // namespace jobs
