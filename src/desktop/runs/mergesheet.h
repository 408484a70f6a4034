#pragma once

#include "desktop/jobs/joblist.h"
#include "desktop/runs/scriptwriting.h"
#include "jobs/letgo.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MergeSheet;
}

namespace desktop {

/// Writes the script of a revision that joins heads, which are chosen here.
class MergeSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a jobs and \a clock must outlive the sheet.
    MergeSheet(scripts::ProjectConfig config, JobList &jobs, const base::Clock &clock,
               QWidget *parent = nullptr);
    ~MergeSheet() override;

Q_SIGNALS:
    void created(const QString &path, const QString &revision);

private:
    void read();
    void showGround(const base::Result<WritingGround> &ground);
    void write();
    void showWritten(const base::Result<WrittenScript> &written);
    void updateButton();
    [[nodiscard]] QStringList chosen() const;

    std::unique_ptr<Ui::MergeSheet> m_ui;
    scripts::ProjectConfig m_config;
    JobList &m_jobs;
    const base::Clock &m_clock;
    jobs::BackgroundJob m_work{};
    QString m_path{}; ///< Written; empty before.
};

} // namespace desktop
