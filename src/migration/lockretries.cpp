#include "migration/lockretries.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace migration {

namespace {

constexpr std::chrono::milliseconds longestPause{10'000};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::StepRunner)
};

/// Sleeps for \a time unless \a stop is requested; false when it was.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    wakeUp.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

} // namespace

base::Result<> LockRetries::wait(const base::Error &error, const QString &revision)
{
    ++m_tried;
    const double seconds = static_cast<double>(m_pause.count()) / 1000.0;
    m_context.log({.level = base::Level::Warning,
                   .event = base::Event::Retry,
                   .text = Text::tr("%1; trying revision %2 again in %3 s (%4 of %5)")
                               .arg(error.message, revision, QString::number(seconds))
                               .arg(m_tried)
                               .arg(m_most),
                   .subject = revision});
    if (!pause(m_pause, m_context.stepToken()))
        return base::failure({.code = base::ErrorCode::Cancelled, .message = Text::tr("Stopped")});
    m_pause = std::min(m_pause * 2, longestPause);
    return {};
}

base::Error changedSincePlanned(const PreparedStep &step)
{
    return {
        .code = base::ErrorCode::PlanChanged,
        .message = Text::tr("The script of revision %1 changed after the plan had been made")
                       .arg(step.step.revision),
        .hint = Text::tr("Look at the plan again, then run it."),
        .file = step.path,
    };
}

} // namespace migration
