#pragma once

#include "desktop/jobs/joblist.h"
#include "desktop/runs/scriptwriting.h"
#include "jobs/letgo.h"

#include <QDialog>

#include <memory>

namespace Ui {
class NewRevisionSheet;
}

namespace desktop {

/// Writes the script of a new revision: its message, what it follows, and what it depends on.
class NewRevisionSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a parentRevision is what it is to follow; empty for the head. The rest must outlive the
    /// sheet.
    NewRevisionSheet(scripts::ProjectConfig config, const QString &parentRevision, JobList &jobs,
                     const base::Clock &clock, QWidget *parent = nullptr);
    ~NewRevisionSheet() override;

Q_SIGNALS:
    void created(const QString &path, const QString &revision);

private:
    void read();
    void showGround(const base::Result<WritingGround> &ground);
    void write();
    void showWritten(const base::Result<WrittenScript> &written);
    void updateButton();
    [[nodiscard]] revisions::RevisionRequest request() const;

    std::unique_ptr<Ui::NewRevisionSheet> m_ui;
    scripts::ProjectConfig m_config;
    QString m_parentRevision;
    JobList &m_jobs;
    const base::Clock &m_clock;
    jobs::BackgroundJob m_work{};
    bool m_ready = false;
    QString m_path{}; ///< Written; empty before.
};

} // namespace desktop
