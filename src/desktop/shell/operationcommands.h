#pragma once

#include "desktop/history/historypage.h"
#include "desktop/jobs/joblist.h"
#include "desktop/jobs/target.h"
#include "desktop/runs/operation.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;

namespace desktop {

/// The commands that change a database or write a script, whether each can be given now, and the
/// sheets that they open.
class OperationCommands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; sheets open over \a window.
    OperationCommands(JobList &jobs, const base::Clock &clock, HistoryPage &page, QWidget *window);

    /// What the commands are about from now on: nothing for a database that cannot be reached, or
    /// for a project without a connection.
    void setContext(std::optional<Target> target, std::shared_ptr<const scripts::Project> project);

    /// One for each Operation, in its order.
    [[nodiscard]] QList<QAction *> runActions() const { return m_actions; }
    /// Why \a action cannot be given now.
    [[nodiscard]] QString refusal(const QAction *action) const;

    void run(Operation operation);
    void writeRevision();
    void mergeHeads();

Q_SIGNALS:
    /// A script of \a revision was written.
    void written(const QString &revision);
    void jobStarted(const jobs::Job *job);

private:
    void update();
    [[nodiscard]] QString refusalOf(Operation operation) const;

    JobList &m_jobs;
    const base::Clock &m_clock;
    HistoryPage &m_page;
    QWidget *m_window;
    QList<QAction *> m_actions{};
    std::optional<Target> m_target{};
    std::shared_ptr<const scripts::Project> m_project{};
};

} // namespace desktop
