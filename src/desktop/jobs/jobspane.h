#pragma once

#include "desktop/jobs/joblist.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Ui {
class JobsPane;
}

namespace desktop {

class LogPane;
class Settings;
class StopButton;

/// The list of jobs, each with its bar and its stop button, beside the log of the selected one.
class JobsPane : public QWidget
{
    Q_OBJECT
public:
    /// \a jobs and \a clock must outlive the pane.
    JobsPane(JobList &jobs, const base::Clock &clock, QWidget *parent = nullptr);
    ~JobsPane() override;

    /// Selects \a job, and with it its log.
    void showJob(const jobs::Job *job);
    [[nodiscard]] jobs::Job *currentJob() const;
    [[nodiscard]] LogPane *logPane() const;
    /// Where the splitter between jobs and log stands.
    void saveState(Settings &settings) const;
    void restoreState(const Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns();
    void rowsCame(int first, int last);
    void seatStopButton(int row);
    void selectionMoved();
    void jobEnded(const jobs::Job *job);
    void showEnd();
    void updateClearButton();
    void stopCurrent();
    void openContextMenu(const QPoint &at);
    void updateEmptiness();

    std::unique_ptr<Ui::JobsPane> m_ui;
    JobList &m_jobs;
};

} // namespace desktop
