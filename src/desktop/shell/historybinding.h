#pragma once

#include "desktop/history/historypage.h"
#include "desktop/runs/alembicengine.h"
#include "desktop/shell/statusboard.h"
#include "jobs/letgo.h"

namespace desktop {

/// Keeps a HistoryPage on what is known: the project of the chosen connection, where every database
/// of that project stands, and what their run logs say of the selected revision.
class HistoryBinding : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the binding.
    HistoryBinding(HistoryPage &page, StatusBoard &board, const base::Clock &clock,
                   QObject *parent = nullptr);

    /// Shows the history of the connection \a id, at once as far as it is known.
    void showConnection(const QString &id);
    /// Shows the project of \a config without a connection.
    void showProject(const scripts::ProjectConfig &config);
    void clear();

    [[nodiscard]] const QString &connection() const { return m_connection; }
    [[nodiscard]] std::shared_ptr<const scripts::Project> project() const { return m_project; }
    /// Reads the files of a project without a connection again; those of a connection are read
    /// with its status.
    void reloadProject();

Q_SIGNALS:
    /// Another project is shown, or another reading of the same one.
    void projectShown();
    /// What runs the Alembic project that is shown.
    void engineFound(const QString &configFile, const desktop::AlembicEngine &engine);
    /// The project without a connection cannot be loaded.
    void projectFailed(const base::Error &error);

private:
    void take(const QString &id);
    void show(std::shared_ptr<const scripts::Project> project);
    void showMarks();
    void fail(const base::Error &error);
    void readRuns(const QString &revision);
    void renderSql(const QString &revision);
    void findEngine();
    [[nodiscard]] bool sharesProject(const Status &status) const;

    HistoryPage &m_page;
    StatusBoard &m_board;
    const base::Clock &m_clock;
    QString m_connection{};
    std::optional<scripts::ProjectConfig> m_config{};
    std::shared_ptr<const scripts::Project> m_project{};
    jobs::BackgroundJob m_rendering{}; ///< What is looked for now; what was before is let go.
    jobs::BackgroundJob m_asking{};    ///< Which Alembic there is.
    QString m_engineOf{};              ///< The configuration file that was asked about last.
    /// Readers of run logs wait for servers, which must not hold up the workers of this computer.
    QThreadPool m_readers{};
};

} // namespace desktop
