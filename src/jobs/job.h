#pragma once

#include "jobs/context.h"
#include "jobs/outcome.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

class QTimer;

namespace jobs {

/// How urgently a job is to stop; each includes those before it.
enum class Stop {
    AfterStep,  ///< At the next boundary between two steps.
    Statement,  ///< Interrupt what the server is doing.
    Connection, ///< Do not wait for the server's answer either.
};

/// One long piece of work on a thread of its own, as a window or the command line sees it.
///
/// Belongs to the thread that made it, and so do its signals. They come at most every 100 ms,
/// progress thinned to the latest and log records in batches, so that no flood of either keeps
/// that thread busy; finished() comes last. Without an event loop, wait() delivers them.
class Job : public QObject
{
    Q_OBJECT
public:
    /// Runs on the job's thread. No exception leaves it, and it touches only what it owns.
    using Work = std::function<Outcome(Context &)>;

    /// \a clock must outlive the job.
    Job(QString title, Work work, const base::Clock &clock, QObject *parent = nullptr);
    /// Interrupts the work and waits for it: no work outlives its job.
    ~Job() override;

    [[nodiscard]] const QString &title() const { return m_title; }
    /// Started, and its finished() is still to come.
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What was delivered last.
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    /// Nothing while it has not finished.
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// The most urgent stop that was asked for.
    [[nodiscard]] std::optional<Stop> stop() const { return m_stop; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    /// Milliseconds it has taken, or took.
    [[nodiscard]] qint64 elapsed() const;

    /// Once.
    void start();
    /// Before the first step was reported there is no step to wait for: AfterStep then interrupts.
    void requestStop(Stop stop = Stop::AfterStep);
    /// Lets the work rest at its next step, where it is of a kind that can, or go on. A stop
    /// ends a pause.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Blocks until the work is over and delivers what is left. For those without an event loop.
    const Outcome &wait();

Q_SIGNALS:
    void progressed(const jobs::Progress &progress);
    void logged(const QList<base::LogRecord> &records);
    /// A stop was asked for, more urgent than any before.
    void stopping(jobs::Stop stop);
    void pausedChanged(bool paused);
    void finished(const jobs::Outcome &outcome);

private:
    class Mailbox;

    void scheduleDelivery();
    void deliver();

    QString m_title;
    Work m_work;
    const base::Clock &m_clock;
    std::stop_source m_afterStep{};
    std::stop_source m_statement{};
    std::stop_source m_connection{};
    std::atomic<bool> m_paused = false;
    std::shared_ptr<Mailbox> m_mailbox;
    QTimer *m_timer;
    QElapsedTimer m_sinceDelivery{};
    QElapsedTimer m_sinceStart{};
    QDateTime m_startedAt{};
    qint64 m_elapsed = 0;
    Progress m_progress{};
    std::optional<Outcome> m_outcome{};
    std::optional<Stop> m_stop{};
    bool m_running = false;
    std::thread m_thread{};
};

} // namespace jobs
