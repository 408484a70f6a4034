#pragma once

#include "desktop/history/historypage.h"
#include "desktop/jobs/joblist.h"
#include "desktop/jobs/target.h"
#include "desktop/runs/operation.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QDialog;

namespace migration {
struct WrittenScript;
}

namespace desktop {

class Settings;
class WritingSheet;

/// The commands that change a database or write a script, whether each can be given now, and the
/// sheets that they open.
class OperationCommands : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; sheets open over \a window, and their sizes rest in \a settings.
    OperationCommands(JobList &jobs, Settings &settings, const base::Clock &clock,
                      HistoryPage &page, QWidget *window);

    /// What the commands are about.
    struct Context
    {
        /// Nothing for a database that cannot be reached, or a project without a connection.
        std::optional<Target> target{};
        std::shared_ptr<const scripts::Project> project{};
        QStringList rows{}; ///< Where the target stands; none: nothing is applied to it.
        /// By index in the graph of a project as large as this one; empty where it is not known.
        QList<bool> applied{};
        QString readOnly{}; ///< Name of the connection, reachable or not, if it is read-only.
    };
    void setContext(Context context);

    /// One for each Operation, in its order.
    [[nodiscard]] QList<QAction *> runActions() const { return m_actions; }
    /// Those of the window that write a script, enabled from here on as runActions() are.
    void setWritingActions(const QList<QAction *> &actions);
    /// Why \a action cannot be given now.
    [[nodiscard]] QString refusal(const QAction *action) const;

    void run(Operation operation);
    void writeRevision();
    void mergeHeads();
    /// Whether the database is what the project says.
    void check();
    /// Why nothing can be checked now; empty when something can.
    [[nodiscard]] QString checkRefusal() const;

Q_SIGNALS:
    /// A script of \a revision was written, or is gone again.
    void written(const QString &revision);
    /// Somebody wants to see \a revision in the history.
    void revisionWanted(const QString &revision);
    void jobStarted(const jobs::Job *job);

private:
    void writeRevision(bool fromModels);
    void open(WritingSheet *sheet);
    void show(QDialog *sheet);
    void review(const QList<migration::WrittenScript> &scripts);
    void update();
    [[nodiscard]] QString refusalOf(Operation operation) const;
    [[nodiscard]] QString pointlessness(Operation operation) const;
    [[nodiscard]] QString writingRefusal() const;
    [[nodiscard]] QString readOnlyRefusal() const;

    JobList &m_jobs;
    Settings &m_settings;
    const base::Clock &m_clock;
    HistoryPage &m_page;
    QWidget *m_window;
    QList<QAction *> m_actions{};
    QList<std::pair<QAction *, QString>> m_writing{}; ///< With what each says of itself.
    Context m_context{};
};

} // namespace desktop
