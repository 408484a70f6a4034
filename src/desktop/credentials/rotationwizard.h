#pragma once

#include "desktop/credentials/jobreport.h"
#include "desktop/credentials/pace.h"
#include "desktop/jobs/joblist.h"
#include "jobs/letgo.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;

namespace Ui {
class RotationWizard;
}

namespace desktop {

class ValuesModel;

/// One job on the values of a credential set, in four pages: what will change, found by a
/// rehearsal; a backup, and how the application gets along with two keys; the job itself, which
/// can rest and stop; the report, with a second pass that verifies.
///
/// The job is one of the list: closing the wizard leaves it running there. On production the button
/// that goes ahead wants the target's name typed.
class RotationWizard : public QDialog
{
    Q_OBJECT
public:
    /// \a jobs and \a clock must outlive the wizard.
    RotationWizard(Target target, QString set, credentials::JobKind kind, JobList &jobs,
                   const base::Clock &clock, QWidget *parent = nullptr);
    ~RotationWizard() override;

    enum class Page { Changes, Backup, Run, Report };
    [[nodiscard]] Page page() const;
    void showPage(Page page);
    /// The rehearsal is not over yet.
    [[nodiscard]] bool isLooking() const { return m_looking && m_looking->isRunning(); }
    [[nodiscard]] bool isBackingUp() const { return m_backup && m_backup->isRunning(); }
    /// The job, while the list has it; null before it was begun.
    [[nodiscard]] jobs::Job *job() const { return m_job; }
    void saveReport(const QString &file);
    /// A job that rests goes on when nobody is left to resume it.
    void done(int result) override;

Q_SIGNALS:
    void jobStarted(const jobs::Job *job);
    /// Another page, or something to know on this one.
    void changed();
    void reportSaved(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void connectParts();
    void sizeParts();
    void updateButtons();
    void next();
    // What will change.
    void look();
    void looked(const jobs::Outcome &outcome);
    void showForecast();
    // The backup and the two keys.
    void showBackupPage();
    void backUp();
    void backedUp(const jobs::Outcome &outcome);
    void chooseBackupFile();
    // The job.
    void run();
    void watch(jobs::Job *job);
    void showProgress(const jobs::Progress &progress);
    void showPaused(bool paused);
    void finished(const jobs::Outcome &outcome);
    // The report.
    void showOutcome(const jobs::Outcome &outcome);
    void showResidue();
    void runResidue();
    void chooseReportFile(const QString &suffix);
    [[nodiscard]] RotationPlan planned(bool dryRun) const;

    std::unique_ptr<Ui::RotationWizard> m_ui;
    Target m_target;
    QString m_set;
    credentials::JobKind m_kind;
    JobList &m_jobs;
    const base::Clock &m_clock;
    ValuesModel *m_values;
    std::shared_ptr<RotationAccount> m_rehearsal{};
    std::shared_ptr<migration::Backup> m_copy{};
    std::shared_ptr<RotationAccount> m_account{};
    RotationReport m_report{};
    Pace m_pace{};
    bool m_canGoOn = false;
    QList<QCheckBox *> m_residue{};
    QList<QLabel *> m_residueTexts{};
    jobs::BackgroundJob m_looking{};
    QPointer<jobs::Job> m_backup{};
    QPointer<jobs::Job> m_job{};
};

} // namespace desktop
