#pragma once

#include "desktop/history/arrangement.h"
#include "desktop/history/databasemark.h"
#include "desktop/history/historyexport.h"
#include "desktop/history/revisiondetails.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <stop_token>

class QAction;

namespace Ui {
class HistoryPage;
}

namespace desktop {

class DetailsPane;
class ProjectWatcher;
class Settings;

/// The history of a project: the graph as a list, a search, a filter, and the details of the
/// revision that is selected. Everything that takes time happens on its own worker threads; the
/// answers of databases come from outside.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// A project is being read: says so until it comes, or until there turns out to be none.
    void expectProject();
    /// Null for none. The same pointer is the same project; another one keeps what is selected
    /// and where the list stands. Shared with the workers that read it.
    void setProject(std::shared_ptr<const scripts::Project> project);
    /// Where databases stand. The target's mark decides what is applied and what is pending.
    void setMarks(QList<DatabaseMark> marks);
    /// Ids of a previewed plan's steps, in order; empty for none.
    void setPlan(const QStringList &revisions);
    /// Engine by which scripts that serve all engines are coloured.
    void setEngine(database::Engine engine);
    /// What the context menu of a revision offers.
    void setContextActions(const QList<QAction *> &actions);
    /// What is offered where there is no project, and where a project has no revisions.
    void setEmptyActions(const QList<QAction *> &noProject, const QList<QAction *> &noRevisions);
    /// The answer to sqlWanted().
    void setSql(const RevisionSql &sql);
    /// The answer to runsWanted().
    void setRuns(const QString &revision, const QList<RunsOfRevision> &runs);

    /// Empty when none is.
    [[nodiscard]] QString selectedRevision() const;
    /// Selects the revision as soon as it is shown, if it is not yet.
    void selectRevision(const QString &id);
    /// Zoom, find, filter, export, ways through the graph: for menus and the palette of commands.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }
    /// Whether everything that was asked of the workers for the list has arrived.
    [[nodiscard]] bool isSettled() const { return m_waiting == 0 && !m_typing.isActive(); }

    void saveState(Settings &settings) const;
    void restoreState(const Settings &settings);

    /// Writes what is shown; says in a message how that went.
    void exportTo(ExportFormat format, const QString &file);

Q_SIGNALS:
    void selectionChanged(const QString &revision);
    /// Enter or a double click.
    void activated(const QString &revision);
    /// Whoever knows the databases answers with setRuns().
    void runsWanted(const QString &revision);
    /// The SQL of a Python revision; whoever can have it rendered answers with setSql().
    void sqlWanted(const QString &revision);
    /// Files of the project changed on disk.
    void projectChangeSeen();
    /// A file was written.
    void exported(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Built when the first project comes.
    DetailsPane &details();
    void makeActions();
    void makeFindActions();
    void makeViewActions();
    QAction *addAction(const QString &name, const QString &icon, const QString &text,
                       const QKeySequence &key);
    void connectParts();
    void applyLook();
    void rearrange();
    void apply(Arrangement arrangement);
    void applyMarks();
    void readHistories();
    [[nodiscard]] HistoryFilter filter() const;
    void fillBranches();
    void showProblems();
    void chooseStackPage();
    void refreshCount();
    void clearFilter();
    void showFilter();
    void select(const QString &id);
    void showSelected();
    void readSelected();
    void goToHit(int step);
    void zoomBy(int steps);
    void askForFile(ExportFormat format);

    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryModel *m_model;
    ProjectWatcher *m_watcher;
    DetailsPane *m_details = nullptr;
    QByteArray m_splitterState{}; ///< For when the details are there.
    database::Engine m_engine = database::Engine::PostgreSql;
    bool m_isExpecting = false;
    QList<QAction *> m_viewActions{};
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_wordsOnly = nullptr;
    QAction *m_pendingOnly = nullptr;
    QAction *m_goToCurrent = nullptr;
    std::shared_ptr<const scripts::Project> m_project{}; ///< Null for none; shared with workers.
    std::shared_ptr<const HistoryContent> m_whole{};     ///< Of m_project; null until laid out.
    std::shared_ptr<SearchIndex> m_index{};              ///< Of m_project; used by one worker.
    std::shared_ptr<const HistoryModel::FileHistories> m_histories{};
    QList<DatabaseMark> m_marks{};
    QStringList m_plan{};
    QString m_selected{};
    QString m_shownDetails{}; ///< Revision whose file has been asked for.
    int m_waiting = 0;        ///< Arrangements that have not arrived.
    int m_asked = 0;          ///< Number of the arrangement asked for last.
    QTimer m_typing{};
    QTimer m_selecting{};
    std::stop_source m_arranging{};
    std::stop_source m_reading{};
    std::stop_source m_closing{};
    QThreadPool m_arrangers{}; ///< One thread: one thing after the other.
    QThreadPool m_readers{};   ///< Files, git and exports.
};

} // namespace desktop
