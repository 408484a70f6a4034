#pragma once

#include "credentials/job.h"
#include "credentials/worker.h"

#include <QElapsedTimer>

namespace credentials {

/// Runs one job: looks before it writes, opens or joins the job, watches the workers and the
/// server, closes the job and notes what was done. Lives on the job's thread.
class Coordinator
{
public:
    /// All must outlive it.
    Coordinator(const Connector &connect, const CredentialSet &set, const KeyRing &ring,
                const JobRequest &request, jobs::Context &context);

    base::Result<JobReport> run();

private:
    base::Result<> prepare();
    base::Result<JobReport> rehearse();
    base::Result<> open();
    void runWorkers(JobFrame &frame);
    void runOne(JobFrame &frame);
    /// \a workers share the job's parts; 0 when one goes through all.
    void watch(JobFrame &frame, int workers, const std::function<bool()> &finished);
    bool serverWantsPause();
    void lookAtLeases(int workers);
    void sweep(JobFrame &frame);
    void recheck(JobFrame &frame);
    void take(WorkDone done);
    void close();
    void note(const QString &outcome);
    [[nodiscard]] Treatment treatment() const;
    [[nodiscard]] qint64 writesBesideOurs();
    [[nodiscard]] bool isPostgres() const;

    const Connector &m_connect;
    const CredentialSet &m_set;
    const KeyRing &m_ring;
    const JobRequest &m_request;
    jobs::Context &m_context;
    std::unique_ptr<database::Connection> m_connection{};
    std::unique_ptr<database::RunnerLock> m_lock{}; ///< Ends before the connection.
    TableShape m_shape{};
    JobTicket m_ticket{};
    JobReport m_report{};
    std::stop_source m_stop{}; ///< Of the workers: ours, or a failure of one of them.
    std::unique_ptr<Throttle> m_throttle{};
    QElapsedTimer m_timer{};
    qint64 m_writesBefore = 0;
    std::atomic<int> m_waiting = 0;
    QString m_waitingFor{};  ///< The process that was told of last.
    QString m_waitingText{}; ///< While all workers wait.
    Counts m_before{};       ///< As this process found the values.
};

} // namespace credentials
