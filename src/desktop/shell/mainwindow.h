#pragma once

#include "desktop/credentials/credentialspage.h"
#include "desktop/history/historypage.h"
#include "desktop/jobs/jobnotifier.h"
#include "desktop/jobs/jobspane.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/historybinding.h"
#include "desktop/shell/overviewpage.h"
#include "desktop/shell/startpage.h"
#include "desktop/shell/targetheader.h"
#include "profiles/keychainvault.h"
#include "profiles/vaultplace.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace desktop {

class ConnectionCommands;
class OperationCommands;
class Settings;

/// What a window works with; it must outlive the window.
struct Surroundings
{
    Settings &settings;
    const base::Clock &clock;
    std::shared_ptr<SharedProfiles> profiles;
    std::shared_ptr<profiles::KeychainVault> keychain; ///< The only one of the program.
    profiles::VaultPlace vault{};                      ///< Where the profiles rest.
    QString demoDirectory{};
    /// What a person should know at once: a damaged file was set aside. May be empty.
    QString notice{};
};

/// The window: seats the pages and panes of the other parts and leads from one to the other. What
/// a feature does is its own; this only says which connection everything is about.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Surroundings surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The history of the connection \a id.
    void openConnection(const QString &id);
    /// The history of the project around \a directory, without a database. Reads it on a worker.
    void openProject(const QString &directory);
    void openDemo();

    [[nodiscard]] StatusBoard &board() { return m_board; }
    [[nodiscard]] JobList &jobs() { return m_jobs; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    /// What is not seen at first is built after the window has appeared, or when it is wanted.
    void buildTheRest();
    /// Once what is shown has settled.
    void settleKeysSoon() { m_settling.start(); }
    StartPage &startPage();
    OverviewPage &overviewPage();
    CredentialsPage &credentialsPage();
    JobsPane &jobsPane();
    void buildActions();
    void connectActions();
    void connectParts();
    void restore();
    void save();
    void resetLayout();
    void resizeDocksAsAtFirst();
    void showPage(QWidget *page);
    [[nodiscard]] bool isShown(const QWidget *page) const;
    [[nodiscard]] bool isOfConnection(const QWidget *page) const;
    void updateSources();
    void updateHeader();
    void showLockedVault();
    void updateTitle();
    void openPalette();
    void showShortcuts();
    void showDiagnostics();
    void showAbout();
    void showFailure(const base::Error &error);
    /// For whoever looks into the log: what does not concern what one is doing.
    void noteFailure(const base::Error &error);
    void offerUndo(const QString &name, const std::function<void()> &undo);
    void chooseProject();
    void buildLanguageMenu();
    void askBeforeClosing();
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    [[nodiscard]] QString refusalOf(const QAction *action) const;
    [[nodiscard]] QList<PaletteEntry> revisionEntries(const QString &words);

    Surroundings m_surroundings;
    std::unique_ptr<Ui::MainWindow> m_ui;
    StatusBoard m_board;
    OverviewModel m_model;
    JobList m_jobs;
    JobNotifier m_notifier;
    HistoryPage *m_historyPage = nullptr;
    StartPage *m_startPage = nullptr; ///< Null until it is wanted, as those below.
    OverviewPage *m_overviewPage = nullptr;
    CredentialsPage *m_credentialsPage = nullptr;
    JobsPane *m_jobsPane = nullptr;
    HistoryBinding *m_binding = nullptr;
    ConnectionCommands *m_connections = nullptr;
    OperationCommands *m_operations = nullptr;
    QByteArray m_firstState{}; ///< As the docks stood before anybody moved them.
    QTimer m_settling{};
    bool m_hasAppeared = false; ///< It was painted once.
    bool m_closing = false;     ///< Asked to, once the jobs have stopped.
};

} // namespace desktop
