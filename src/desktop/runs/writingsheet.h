#pragma once

#include "desktop/jobs/joblist.h"
#include "desktop/runs/scriptwriting.h"
#include "jobs/letgo.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPushButton;

namespace desktop {

class MessageBanner;
class StopButton;

/// A sheet that has a script written: it reads the project, offers what can be asked for, and tells
/// where the script is. Through Alembic this is a job of the list, because it runs the project.
class WritingSheet : public QDialog
{
    Q_OBJECT
public:
    /// What was written; empty before.
    [[nodiscard]] const QList<migration::WrittenScript> &written() const { return m_written; }
    [[nodiscard]] const WritingPlace &place() const { return m_place; }

Q_SIGNALS:
    void created(const QString &path, const QString &revision);

protected:
    /// The parts of a form that all such sheets have.
    struct Parts
    {
        MessageBanner *banner = nullptr;
        QWidget *fields = nullptr;
        QPushButton *create = nullptr;
        QPushButton *open = nullptr;
        StopButton *stop = nullptr;
    };

    /// \a jobs and \a clock must outlive the sheet.
    WritingSheet(WritingPlace place, JobList &jobs, const base::Clock &clock, QWidget *parent);

    /// Once the form is set up: \a icon is that of the button that writes.
    void begin(const Parts &parts, const QString &icon);
    void updateButton();

    virtual void showGround(const WritingGround &ground) = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    [[nodiscard]] virtual WritingOrder order() const = 0;
    /// What the job is called in the list.
    [[nodiscard]] virtual QString jobTitle() const = 0;
    virtual void showWritten(const migration::WrittenScript &script) = 0;

private:
    void read();
    void write();
    void finished(const base::Result<QList<migration::WrittenScript>> &written);

    WritingPlace m_place;
    JobList &m_jobs;
    const base::Clock &m_clock;
    Parts m_parts{};
    jobs::BackgroundJob m_work{};
    bool m_ready = false;
    bool m_busy = false;
    QList<migration::WrittenScript> m_written{};
};

} // namespace desktop
