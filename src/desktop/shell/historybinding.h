#pragma once

#include "desktop/history/historypage.h"
#include "desktop/shell/statusboard.h"

namespace desktop {

/// Keeps a HistoryPage on what is known: the project of the chosen connection, where every database
/// of that project stands, and what their run logs say of the selected revision.
class HistoryBinding : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the binding.
    HistoryBinding(HistoryPage &page, StatusBoard &board, QObject *parent = nullptr);

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
    /// The project without a connection cannot be loaded.
    void projectFailed(const base::Error &error);

private:
    void take(const QString &id);
    void show(std::shared_ptr<const scripts::Project> project);
    void showMarks();
    void readRuns(const QString &revision);
    [[nodiscard]] bool sharesProject(const Status &status) const;

    HistoryPage &m_page;
    StatusBoard &m_board;
    QString m_connection{};
    std::optional<scripts::ProjectConfig> m_config{};
    std::shared_ptr<const scripts::Project> m_project{};
    /// Readers of run logs wait for servers, which must not hold up the workers of this computer.
    QThreadPool m_readers{};
};

} // namespace desktop
