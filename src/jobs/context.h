#pragma once

#include "base/clock.h"
#include "base/log.h"
#include "jobs/progress.h"

#include <atomic>
#include <stop_token>

namespace jobs {

/// Whoever looks on while a job runs: the command line or a window. Called on the job's thread.
class Watcher
{
public:
    virtual ~Watcher() = default;
    virtual void progressed(const Progress &progress) = 0;
    virtual void logged(const base::LogRecord &record) = 0;
    /// Whether records of Level::Debug are of any use: they may cost more than they say.
    [[nodiscard]] virtual bool wantsDetails() const { return true; }
};

/// The ways to stop work, each more urgent than the one before. A request for one is a request for
/// those before it too.
struct StopTokens
{
    std::stop_token afterStep{};  ///< Asked between two steps.
    std::stop_token statement{};  ///< Interrupts the statement that runs, on the server.
    std::stop_token connection{}; ///< Closes the connection without waiting for the server.
};

/// What long work sees while it runs: where to report, and whether to stop.
///
/// Stopping goes through std::stop_tokens and not through QFuture::cancel(): a cancelled future
/// drops its result, and with it the account of what was already applied.
class Context
{
public:
    /// \a watcher and \a clock must outlive the context.
    /// \a paused, where there is one, too: whether the work is to rest between two steps.
    Context(Watcher &watcher, const base::Clock &clock, StopTokens stop,
            const std::atomic<bool> *paused = nullptr);
    /// One request for everything but the connection: what Ctrl-C asks for.
    Context(Watcher &watcher, const base::Clock &clock, const std::stop_token &stop);

    void report(const Progress &progress);
    /// Statements inside the step that was reported last.
    void reportStatements(int done, int total);
    void log(base::Level level, const QString &text);
    /// Logs \a record; its time is filled in when it has none.
    void log(base::LogRecord record);
    [[nodiscard]] bool wantsDetails() const { return m_watcher.wantsDetails(); }

    /// Asked between two steps, never inside one.
    [[nodiscard]] bool stopRequested() const { return m_stop.afterStep.stop_requested(); }
    /// Whether somebody wants the work to rest until further notice. Asked between two steps by
    /// work that can; other work goes on.
    [[nodiscard]] bool pauseRequested() const { return m_paused != nullptr && *m_paused; }
    /// Returns when no pause is wanted any more, or when the work is to stop.
    void waitWhilePaused() const;
    /// For waiting between two steps.
    [[nodiscard]] std::stop_token stepToken() const { return m_stop.afterStep; }
    /// For a std::stop_callback that interrupts the statement on the server.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.statement; }
    /// For closing a connection whose server does not answer.
    [[nodiscard]] std::stop_token disconnectToken() const { return m_stop.connection; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    Watcher &m_watcher;
    const base::Clock &m_clock;
    StopTokens m_stop;
    const std::atomic<bool> *m_paused;
    Progress m_progress{};
};

} // namespace jobs
