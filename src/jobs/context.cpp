#include "jobs/context.h"

#include <thread>
#include <utility>

namespace jobs {

Context::Context(Watcher &watcher, const base::Clock &clock, StopTokens stop,
                 const std::atomic<bool> *paused)
    : m_watcher(watcher)
    , m_clock(clock)
    , m_stop(std::move(stop))
    , m_paused(paused)
{
}

Context::Context(Watcher &watcher, const base::Clock &clock, const std::stop_token &stop)
    : Context(watcher, clock, StopTokens{.afterStep = stop, .statement = stop})
{
}

void Context::waitWhilePaused() const
{
    constexpr std::chrono::milliseconds often{10};
    while (pauseRequested() && !stopRequested())
        std::this_thread::sleep_for(often);
}

void Context::report(const Progress &progress)
{
    m_progress = progress;
    m_watcher.progressed(m_progress);
}

void Context::reportStatements(int done, int total)
{
    m_progress.statementsDone = done;
    m_progress.statementsTotal = total;
    m_watcher.progressed(m_progress);
}

void Context::log(base::Level level, const QString &text)
{
    log({.level = level, .text = text});
}

void Context::log(base::LogRecord record)
{
    if (!record.at.isValid())
        record.at = m_clock.now();
    m_watcher.logged(record);
}

} // namespace jobs
