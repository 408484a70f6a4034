#pragma once

#include "desktop/jobs/estimates.h"
#include "desktop/jobs/logmodel.h"
#include "desktop/jobs/recentjobs.h"
#include "desktop/jobs/stopbutton.h"
#include "jobs/job.h"
#include "profiles/environment.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace desktop {

struct Target;

/// What a list of jobs says about one, beside what the job itself knows.
struct JobRequest
{
    QString title{};      ///< "Upgrade orders-prod": says everything, also without a badge.
    QString kind{};       ///< Jobs of one kind take alike: key of the estimates; may be empty.
    QString targetId{};   ///< Profile concerned; empty for none.
    QString targetName{}; ///< What people call it.
    std::optional<profiles::Environment> environment{};
    StopConsequence consequence = stopConsequence; ///< What stopping it leaves behind.
};

/// What there is to say of a job called \a title about \a target.
JobRequest requestFor(const Target &target, QString title,
                      StopConsequence consequence = stopConsequence);

/// Every job that runs, and those that ran until they are cleared, also in earlier starts of the
/// program. Owns them, and the account of what they logged.
class JobList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Target, Title, Progress, Elapsed, Remaining, State, ColumnCount };
    enum Role {
        EnvironmentRole = Qt::UserRole, ///< int of the Environment; invalid for none.
        DoneRole,                       ///< Steps done, of the running job.
        TotalRole,                      ///< Steps in all; 0 when not known.
        NumberRole,                     ///< The job's number, as the log has it.
        RunningRole,
    };
    using End = JobEnd;

    /// \a settings and \a clock must outlive the list.
    JobList(Settings &settings, const base::Clock &clock, QObject *parent = nullptr);
    /// Interrupts whatever runs, all at once, and waits for it.
    ~JobList() override;

    /// The job runs already; it belongs to the list and lives until its row is cleared.
    jobs::Job *start(const JobRequest &request, jobs::Job::Work work);

    /// Null for one of an earlier start.
    [[nodiscard]] jobs::Job *jobAt(int row) const;
    [[nodiscard]] const JobRequest &requestAt(int row) const;
    [[nodiscard]] int rowOf(const jobs::Job *job) const; ///< -1 when it is not here.
    [[nodiscard]] int numberAt(int row) const;           ///< Unique, from 1.
    [[nodiscard]] End endAt(int row) const;
    [[nodiscard]] int runningCount() const;
    /// Whether something runs on the profile \a targetId.
    [[nodiscard]] bool isBusy(const QString &targetId) const;
    [[nodiscard]] LogModel &log() { return m_log; }

    void stopAll(jobs::Stop stop);
    void clearFinished();
    /// Only what is over.
    void clear(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void runningCountChanged(int count);
    /// \a job ended; its row stays.
    void jobFinished(jobs::Job *job, const desktop::JobRequest &request);

private:
    struct Entry
    {
        JobRequest request{};
        jobs::Job *job = nullptr; ///< Null for one of an earlier start, which is `past`.
        int number = 0;
        std::optional<PastJob> past{};
        int stepsDone = 0;
        qint64 stepBegan = 0; ///< Milliseconds after its start.
    };

    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString remainingText(const Entry &entry) const;
    void watch(jobs::Job *job);
    void finish(jobs::Job *job, const jobs::Outcome &outcome);
    void logEnd(const Entry &entry, const jobs::Outcome &outcome);
    void noteStep(const jobs::Job *job);
    void changed(const jobs::Job *job);
    void tick();

    void bringBack();
    [[nodiscard]] PastJob pastOf(const Entry &entry) const;
    [[nodiscard]] End endOf(const Entry &entry) const;
    [[nodiscard]] QString pastText(const PastJob &past, int column) const;

    const base::Clock &m_clock;
    RecentJobs m_recent;
    Estimates m_estimates;
    LogModel m_log;
    std::vector<Entry> m_entries{};
    int m_lastNumber = 0;
    QTimer m_ticker{};
};

/// How a job ended, in a word.
QString endText(JobList::End end);

} // namespace desktop
