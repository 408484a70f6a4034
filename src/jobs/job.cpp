#include "jobs/job.h"

#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace jobs {

namespace {

constexpr qint64 deliveryInterval = 100; ///< Milliseconds between two deliveries.

} // namespace

/// What the job's thread has to say, until the owner's thread takes it.
class Job::Mailbox final : public Watcher
{
public:
    struct Letters
    {
        std::optional<Progress> progress{};
        QList<base::LogRecord> records{};
        std::optional<Outcome> outcome{};
    };

    explicit Mailbox(Job &job)
        : m_job(job)
    {
    }

    void progressed(const Progress &progress) override
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.progress = progress;
        m_stepBegun = true;
        wakeOwner();
    }

    void logged(const base::LogRecord &record) override
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.records.append(record);
        wakeOwner();
    }

    void ended(Outcome outcome)
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.outcome = std::move(outcome);
        wakeOwner();
    }

    Letters take()
    {
        const std::scoped_lock lock(m_mutex);
        m_ownerKnows = false;
        return std::exchange(m_letters, {});
    }

    [[nodiscard]] bool stepBegun()
    {
        const std::scoped_lock lock(m_mutex);
        return m_stepBegun;
    }

private:
    /// One call for all that gathers until the owner has looked. The job outlives its thread.
    void wakeOwner()
    {
        if (!std::exchange(m_ownerKnows, true))
            QMetaObject::invokeMethod(&m_job, &Job::scheduleDelivery, Qt::QueuedConnection);
    }

    Job &m_job;
    std::mutex m_mutex{};
    Letters m_letters{};
    bool m_ownerKnows = false;
    bool m_stepBegun = false;
};

Job::Job(QString title, Work work, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
    , m_clock(clock)
    , m_mailbox(std::make_shared<Mailbox>(*this))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Job::deliver);
}

Job::~Job()
{
    if (!m_thread.joinable())
        return;
    m_afterStep.request_stop();
    m_statement.request_stop();
    m_thread.join();
}

qint64 Job::elapsed() const
{
    return m_running ? m_sinceStart.elapsed() : m_elapsed;
}

void Job::start()
{
    Q_ASSERT(!m_thread.joinable() && !m_outcome);
    m_running = true;
    m_startedAt = m_clock.now();
    m_sinceStart.start();
    const StopTokens stop{.afterStep = m_afterStep.get_token(),
                          .statement = m_statement.get_token(),
                          .connection = m_connection.get_token()};
    m_thread = std::thread([mailbox = m_mailbox, work = m_work, &clock = m_clock, stop,
                            paused = &m_paused] { // The job outlives its thread.
        Context context(*mailbox, clock, stop, paused);
        mailbox->ended(work(context));
    });
}

void Job::requestStop(Stop stop)
{
    if (!m_running)
        return;
    if (stop == Stop::AfterStep && !m_mailbox->stepBegun())
        stop = Stop::Statement;
    if (m_stop && *m_stop >= stop)
        return;
    setPaused(false);
    m_stop = stop;
    m_afterStep.request_stop();
    if (stop >= Stop::Statement)
        m_statement.request_stop();
    if (stop >= Stop::Connection)
        m_connection.request_stop();
    Q_EMIT stopping(stop);
}

void Job::setPaused(bool paused)
{
    if (!m_running || m_stop || m_paused == paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged(paused);
}

const Outcome &Job::wait()
{
    Q_ASSERT(m_running || m_outcome);
    if (m_thread.joinable())
        m_thread.join();
    if (!m_outcome)
        deliver();
    return *m_outcome;
}

void Job::scheduleDelivery()
{
    if (m_timer->isActive() || m_outcome)
        return;
    const qint64 since = m_sinceDelivery.isValid() ? m_sinceDelivery.elapsed() : deliveryInterval;
    m_timer->start(
        static_cast<int>(std::clamp<qint64>(deliveryInterval - since, 0, deliveryInterval)));
}

void Job::deliver()
{
    Mailbox::Letters letters = m_mailbox->take();
    m_timer->stop();
    m_sinceDelivery.start();
    if (!letters.records.isEmpty())
        Q_EMIT logged(letters.records);
    if (letters.progress) {
        m_progress = *std::move(letters.progress);
        Q_EMIT progressed(m_progress);
    }
    if (!letters.outcome)
        return;
    if (m_thread.joinable())
        m_thread.join(); // It has said its last word.
    m_elapsed = m_sinceStart.elapsed();
    m_running = false;
    m_outcome = std::move(letters.outcome);
    Q_EMIT finished(*m_outcome);
}

} // namespace jobs
