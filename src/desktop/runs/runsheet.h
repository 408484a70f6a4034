#pragma once

#include "desktop/jobs/joblist.h"
#include "desktop/jobs/target.h"
#include "desktop/runs/operation.h"
#include "desktop/runs/runpreview.h"
#include "desktop/runs/runwork.h"
#include "jobs/letgo.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class RunSheet;
}

namespace desktop {

class StepModel;

/// One change of one database: plans it as soon as it is made, shows the steps and the SQL, runs
/// exactly that when it is agreed to, and tells what was done and where the database stands.
///
/// The run is a job of the list: closing the sheet leaves it running there. On production the
/// button that goes ahead wants the target's name typed; a read-only target has no such button.
class RunSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a revision matters to those operations that go "here". \a jobs and \a clock must outlive
    /// the sheet.
    RunSheet(Target target, Operation operation, const QString &revision, JobList &jobs,
             const base::Clock &clock, QWidget *parent = nullptr);
    ~RunSheet() override;

    enum class Phase {
        Planning,
        Ready,
        NothingToDo,
        Refused, ///< It cannot be planned, or must not be run; the banner says why.
        Running,
        Done,
        Failed
    };
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The run, while the list has it; null before it was begun.
    [[nodiscard]] jobs::Job *job() const { return m_job; }

Q_SIGNALS:
    void phaseChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void sizeColumns();
    void plan();
    void planned();
    void render();
    void rendered(const base::Result<RunPreview> &preview);
    void showPreview();
    void showRefusal(base::Error error);
    void showWarnings();
    void resumeChosen(migration::Resume resume);
    void run();
    void watch(jobs::Job *job);
    void showProgress(const jobs::Progress &progress);
    void showRecords(const QList<base::LogRecord> &records);
    void finished(const jobs::Outcome &outcome);
    void showFailure(const base::Error &error);
    void setPhase(Phase phase);
    void nameEntered();
    void updateRunButton();
    void stepSelected(int row);

    std::unique_ptr<Ui::RunSheet> m_ui;
    Target m_target;
    Operation m_operation;
    QString m_revision;
    JobList &m_jobs;
    const base::Clock &m_clock;
    StepModel *m_steps;
    migration::Request m_request;
    Phase m_phase = Phase::Planning;
    std::shared_ptr<RunPreview> m_preview{};
    std::shared_ptr<RunAccount> m_account{};
    jobs::BackgroundJob m_planning{};
    jobs::BackgroundJob m_rendering{}; ///< Of the SQL of Python revisions.
    QPointer<jobs::Job> m_job{};
};

} // namespace desktop
