#include "desktop/shell/mainwindow.h"

#include "desktop/settings/settings.h"
#include "desktop/shell/connectioncommands.h"
#include "desktop/shell/connectiondelegate.h"
#include "desktop/shell/mnemonics.h"
#include "desktop/shell/operationcommands.h"
#include "desktop/theme/icons.h"
#include "desktop/theme/messagebanner.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QScreen>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto connectionKey = "window/connection"_L1;
constexpr auto demoKey = "demo/shown"_L1;
constexpr auto notifyKey = "jobs/notify"_L1;
/// Raised when docks or toolbars change so that an old arrangement no longer fits.
constexpr int stateVersion = 1;

} // namespace

MainWindow::MainWindow(Surroundings surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(std::move(surroundings))
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_model(m_board)
    , m_jobs(m_surroundings.settings, m_surroundings.clock)
    , m_notifier(m_jobs)
{
    m_board.hold();
    m_ui->setupUi(this);
    buildPages();
    buildActions();
    connectActions();
    connectParts();
    updateSources();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_historyPage = new HistoryPage(this);
    m_ui->pages->addWidget(m_historyPage);
    m_ui->connectionsView->setModel(&m_model);
    m_ui->connectionsView->setItemDelegate(
        new ConnectionDelegate(ConnectionDelegate::Shape::TwoLines, this));
    m_binding = new HistoryBinding(*m_historyPage, m_board, m_surroundings.clock, this);
    m_connections = new ConnectionCommands({.profiles = m_surroundings.profiles,
                                            .keychain = m_surroundings.keychain,
                                            .place = m_surroundings.vault,
                                            .settings = m_surroundings.settings,
                                            .clock = m_surroundings.clock},
                                           this);
    m_operations = new OperationCommands(m_jobs, m_surroundings.settings, m_surroundings.clock,
                                         *m_historyPage, this);
}

void MainWindow::buildActions()
{
    const std::pair<QAction *, QString> icons[] = {
        {m_ui->openProjectAction, u"open"_s},         {m_ui->addConnectionAction, u"connection"_s},
        {m_ui->editConnectionAction, u"edit"_s},      {m_ui->duplicateConnectionAction, u"copy"_s},
        {m_ui->removeConnectionAction, u"delete"_s},  {m_ui->importConnectionsAction, u"import"_s},
        {m_ui->exportConnectionsAction, u"export"_s}, {m_ui->vaultAction, u"lock"_s},
        {m_ui->showOverviewAction, u"overview"_s},    {m_ui->showHistoryAction, u"history"_s},
        {m_ui->showCredentialsAction, u"key"_s},      {m_ui->refreshAction, u"refresh"_s},
        {m_ui->commandPaletteAction, u"search"_s},    {m_ui->newRevisionAction, u"new"_s},
        {m_ui->mergeHeadsAction, u"merge"_s},         {m_ui->checkAction, u"done"_s},
        {m_ui->diagnosticsAction, u"info"_s},
    };
    for (const auto &[action, icon] : icons)
        action->setIcon(themedIcon(icon));

    m_operations->setWritingActions({m_ui->newRevisionAction, m_ui->mergeHeadsAction});
    const QList<QAction *> running = m_operations->runActions();
    m_ui->databaseMenu->insertActions(m_ui->newRevisionAction, running);
    m_ui->databaseMenu->insertSeparator(m_ui->newRevisionAction);
    m_ui->toolBar->addActions(running);
    m_ui->toolBar->addSeparator();
    m_ui->toolBar->addActions({m_ui->newRevisionAction, m_ui->mergeHeadsAction});
    m_historyPage->setContextActions(running +
                                     QList{m_ui->newRevisionAction, m_ui->mergeHeadsAction});
    m_ui->viewMenu->insertActions(m_ui->resetLayoutAction, m_historyPage->viewActions());
    m_ui->viewMenu->insertSeparator(m_ui->resetLayoutAction);
    m_ui->viewMenu->insertActions(m_ui->resetLayoutAction,
                                  {m_ui->connectionsDock->toggleViewAction(),
                                   m_ui->jobsDock->toggleViewAction(),
                                   m_ui->toolBar->toggleViewAction()});
    m_historyPage->setEmptyActions({m_ui->openProjectAction, m_ui->addConnectionAction},
                                   {m_ui->newRevisionAction});
    buildLanguageMenu();

    m_ui->connectionsView->addActions({m_ui->editConnectionAction, m_ui->duplicateConnectionAction,
                                       m_ui->removeConnectionAction, m_ui->refreshAction});
}

void MainWindow::buildLanguageMenu()
{
    auto *menu = m_connections->makeLanguageMenu(this);
    m_ui->viewMenu->insertMenu(m_ui->notificationsAction, menu);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, std::move(act));
    };
    on(m_ui->openProjectAction, [this] { chooseProject(); });
    on(m_ui->demoAction, [this] { openDemo(); });
    on(m_ui->addConnectionAction, [this] { m_connections->add(); });
    on(m_ui->editConnectionAction, [this] { m_connections->edit(m_binding->connection()); });
    on(m_ui->duplicateConnectionAction,
       [this] { m_connections->duplicate(m_binding->connection()); });
    on(m_ui->removeConnectionAction, [this] { m_connections->remove(m_binding->connection()); });
    on(m_ui->importConnectionsAction, [this] { m_connections->import(); });
    on(m_ui->exportConnectionsAction, [this] { m_connections->exportAll(); });
    on(m_ui->vaultAction, [this] { m_connections->showVault(); });
    on(m_ui->quitAction, [this] { close(); });
    on(m_ui->showOverviewAction, [this] { showPage(&overviewPage()); });
    on(m_ui->showHistoryAction, [this] { showPage(m_historyPage); });
    on(m_ui->showCredentialsAction, [this] { showPage(&credentialsPage()); });
    on(m_ui->showStartAction, [this] { showPage(&startPage()); });
    on(m_ui->refreshAction, [this] {
        m_connections->readAgain();
        m_board.refreshAll();
        m_binding->reloadProject();
        if (isShown(m_credentialsPage))
            m_credentialsPage->refresh();
    });
    on(m_ui->commandPaletteAction, [this] { openPalette(); });
    on(m_ui->resetLayoutAction, [this] { resetLayout(); });
    on(m_ui->newRevisionAction, [this] { m_operations->writeRevision(); });
    on(m_ui->mergeHeadsAction, [this] { m_operations->mergeHeads(); });
    on(m_ui->checkAction, [this] { m_operations->check(); });
    on(m_ui->notificationsAction, [this] {
        m_notifier.setEnabled(m_ui->notificationsAction->isChecked());
        m_surroundings.settings.setValue(notifyKey, m_notifier.isEnabled());
    });
    on(m_ui->shortcutsAction, [this] { showShortcuts(); });
    on(m_ui->diagnosticsAction, [this] { showDiagnostics(); });
    on(m_ui->aboutAction, [this] { showAbout(); });
}

void MainWindow::connectParts()
{
    connect(m_ui->connectionsView, &QListView::activated, this,
            [this](const QModelIndex &index) { openConnection(m_model.idAt(index.row())); });
    connect(m_ui->connectionsView, &QListView::clicked, this,
            [this](const QModelIndex &index) { openConnection(m_model.idAt(index.row())); });
    connect(&m_board, &StatusBoard::changed, this, [this](const QString &id) {
        if (id == m_binding->connection()) {
            updateHeader();
        } else if (isShown(m_overviewPage) && m_ui->header->isHidden()) {
            showLockedVault();
        }
    });
    connect(m_connections, &ConnectionCommands::changed, this, &MainWindow::updateSources);
    connect(m_connections, &ConnectionCommands::saved, this, &MainWindow::openConnection);
    connect(m_connections, &ConnectionCommands::failed, this, &MainWindow::showFailure);
    connect(m_connections, &ConnectionCommands::removed, this, &MainWindow::offerUndo);
    connect(m_binding, &HistoryBinding::projectShown, this, &MainWindow::updateHeader);
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, [this] { settleMnemonics(*this); });
    connect(m_historyPage, &HistoryPage::selectionChanged, this, &MainWindow::settleKeysSoon);
    connect(&m_jobs, &JobList::runningCountChanged, this, &MainWindow::settleKeysSoon);
    connect(m_binding, &HistoryBinding::projectFailed, this, &MainWindow::showFailure);
    connect(&m_jobs, &JobList::jobFinished, this,
            [this](const jobs::Job *, const JobRequest &request) {
                m_board.refresh(request.targetId);
            });
    connect(&m_jobs, &JobList::runningCountChanged, this, [this](int count) {
        if (count == 0 && m_closing)
            close();
    });
    connect(m_operations, &OperationCommands::written, this, [this](const QString &revision) {
        m_board.refreshAll();
        m_binding->reloadProject();
        if (!revision.isEmpty())
            m_historyPage->selectRevision(revision);
    });
    connect(m_operations, &OperationCommands::revisionWanted, m_historyPage,
            &HistoryPage::selectRevision);
    connect(m_binding, &HistoryBinding::engineFound, this,
            [this](const QString &file, const AlembicEngine &engine) {
                m_ui->header->setEngine(file, engine);
                updateHeader();
            });
    connect(m_operations, &OperationCommands::jobStarted, this,
            [this](const jobs::Job *job) { jobsPane().showJob(job); });
    connect(&m_surroundings.settings, &Settings::writingFailed, this, &MainWindow::noteFailure);
}

void MainWindow::updateSources()
{
    QList<ConnectionSource> sources;
    if (m_surroundings.settings.value(demoKey).toBool())
        sources.append(demoSource(m_surroundings.demoDirectory));
    for (const profiles::Entry &entry : m_surroundings.profiles->entries())
        sources.append(profileSource(entry, m_surroundings.profiles));
    m_board.setSources(std::move(sources));
    m_board.refreshAll();
    if (!m_binding->connection().isEmpty() && m_board.source(m_binding->connection()) == nullptr) {
        m_binding->clear();
        showPage(&overviewPage());
    }
    updateHeader();
}

void MainWindow::openConnection(const QString &id)
{
    if (m_board.source(id) == nullptr)
        return;
    m_binding->showConnection(id);
    m_ui->connectionsView->setCurrentIndex(m_model.index(m_model.rowOf(id), 0));
    m_surroundings.settings.setValue(connectionKey, id);
    if (!isShown(m_credentialsPage)) {
        showPage(m_historyPage);
    } else {
        updateHeader();
    }
}

void MainWindow::openDemo()
{
    if (!m_surroundings.settings.value(demoKey).toBool()) {
        m_surroundings.settings.setValue(demoKey, true);
        updateSources();
    }
    openConnection(demoId());
}

void MainWindow::chooseProject()
{
    m_connections->chooseDirectory(tr("Open a Project"),
                                   [this](const QString &directory) { openProject(directory); });
}

void MainWindow::openProject(const QString &directory)
{
    QtConcurrent::run([directory]() -> base::Result<scripts::ProjectConfig> {
        auto file = scripts::findProject(directory);
        if (!file)
            return base::failure(std::move(file.error()));
        return scripts::readConfig(*file);
    }).then(this, [this](const base::Result<scripts::ProjectConfig> &config) {
        if (!config) {
            showFailure(config.error());
            return;
        }
        m_binding->showProject(*config);
        m_ui->connectionsView->setCurrentIndex({});
        m_ui->header->showProject(*config);
        showPage(m_historyPage);
    });
}

void MainWindow::showPage(QWidget *page)
{
    m_ui->pages->setCurrentWidget(page);
    updateHeader();
    settleKeysSoon();
    if (page == m_historyPage)
        m_historyPage->setFocus();
}

bool MainWindow::isShown(const QWidget *page) const
{
    return page != nullptr && m_ui->pages->currentWidget() == page;
}

bool MainWindow::isOfConnection(const QWidget *page) const
{
    return page == m_historyPage || (page != nullptr && page == m_credentialsPage);
}

void MainWindow::updateHeader()
{
    const ConnectionSource *source = m_board.source(m_binding->connection());
    const bool isSaved = source != nullptr && !source->isDemo;
    for (QAction *action : {m_ui->editConnectionAction, m_ui->duplicateConnectionAction,
                            m_ui->removeConnectionAction})
        action->setEnabled(isSaved);
    m_ui->exportConnectionsAction->setEnabled(!m_surroundings.profiles->entries().isEmpty());
    m_ui->showHistoryAction->setEnabled(source != nullptr || m_binding->project());

    const Status *status = source != nullptr ? m_board.status(source->entry.id) : nullptr;
    const std::optional<Target> target =
        status != nullptr && status->isReachable() ? status->target : std::nullopt;
    const bool isReadOnly = status != nullptr && status->target && status->target->readOnly;
    m_operations->setContext({.target = target,
                              .project = m_binding->project(),
                              .rows = target ? status->standing.rows() : QStringList(),
                              .applied = target && status->standing.isPendingKnown
                                             ? status->standing.applied
                                             : QList<bool>(),
                              .readOnly = isReadOnly ? source->entry.name : QString()});
    m_ui->showCredentialsAction->setEnabled(source != nullptr);
    if (m_credentialsPage != nullptr)
        m_credentialsPage->setTarget(target);
    m_ui->checkAction->setEnabled(m_operations->checkRefusal().isEmpty());
    if (!isOfConnection(m_ui->pages->currentWidget())) {
        m_ui->header->clear();
        showLockedVault();
    } else if (source != nullptr) {
        if (status != nullptr) {
            m_historyPage->setEngine(status->server.startsWith("SQLite"_L1)
                                         ? database::Engine::Sqlite
                                         : database::Engine::PostgreSql);
        }
        m_ui->header->showConnection(source->entry, status, m_board.isReading(source->entry.id));
        if (status != nullptr && status->error)
            m_connections->offerHelp(m_ui->header->banner(), source->entry.id, *status->error);
    } else if (m_binding->project()) {
        m_ui->header->showProject(m_binding->project()->config);
    }
    updateTitle();
}

/// Says once for all connections what to do about a vault that nobody has opened yet.
void MainWindow::showLockedVault()
{
    for (const ConnectionSource &source : m_board.sources()) {
        const Status *status = m_board.status(source.entry.id);
        if (status == nullptr || !status->error ||
            status->error->code != base::ErrorCode::VaultLocked)
            continue;
        base::Error error = *status->error;
        error.message = tr("The vault in which the connections rest is locked.");
        showFailure(error);
        m_connections->offerHelp(m_ui->header->banner(), source.entry.id, error);
        return;
    }
}

void MainWindow::updateTitle()
{
    const ConnectionSource *source = m_board.source(m_binding->connection());
    if (!isOfConnection(m_ui->pages->currentWidget())) {
        setWindowTitle(u"Stemma"_s);
    } else if (source != nullptr) {
        setWindowTitle(
            tr("%1 (%2) — Stemma", "connection, environment")
                .arg(source->entry.name, profiles::environmentText(source->entry.environment)));
    } else if (m_binding->project()) {
        setWindowTitle(tr("%1 — Stemma", "project").arg(m_binding->project()->config.name));
    }
}

void MainWindow::offerUndo(const QString &name, const std::function<void()> &undo)
{
    constexpr std::chrono::seconds longEnough{30};
    MessageBanner &banner = m_ui->header->banner();
    m_ui->header->show();
    const QString sentence = tr("The connection %1 was removed.").arg(name);
    banner.showMessage(Tone::Muted, sentence);
    banner.addAction(tr("&Undo"), this, [this, undo] {
        m_ui->header->banner().dismiss();
        undo();
    });
    QTimer::singleShot(longEnough, this, [this, sentence] {
        if (m_ui->header->banner().message() != sentence)
            return;
        m_ui->header->banner().dismiss();
        updateHeader();
    });
}

void MainWindow::showFailure(const base::Error &error)
{
    m_ui->header->show();
    m_ui->header->banner().showError(error);
}

void MainWindow::restore()
{
    const Settings &settings = m_surroundings.settings;
    m_firstState = saveState(stateVersion);
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        // The toolbar shows all that it has, and the tables most of it.
        constexpr int lettersWide = 214;
        constexpr int linesHigh = 54;
        const QSize wanted(std::max(fontMetrics().averageCharWidth() * lettersWide,
                                    m_ui->toolBar->sizeHint().width()),
                           fontMetrics().height() * linesHigh);
        resize(wanted.boundedTo(screen()->availableSize()));
    }
    if (!restoreState(settings.value(stateKey).toByteArray(), stateVersion))
        resizeDocksAsAtFirst();
    m_historyPage->restoreState(settings);
    m_notifier.setEnabled(settings.value(notifyKey, true).toBool());
    m_ui->notificationsAction->setChecked(m_notifier.isEnabled());
    const QString last = settings.value(connectionKey).toString();
    if (m_board.source(last) != nullptr) {
        openConnection(last);
    } else {
        showPage(m_board.sources().isEmpty() ? static_cast<QWidget *>(&startPage())
                                             : &overviewPage());
    }
    if (!m_surroundings.notice.isEmpty()) // Apart from the header, which each page makes its own.
        m_ui->notice->showMessage(Tone::Caution, m_surroundings.notice);
}

void MainWindow::save()
{
    Settings &settings = m_surroundings.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState(stateVersion));
    if (m_jobsPane != nullptr)
        m_jobsPane->saveState(settings);
    if (m_overviewPage != nullptr)
        m_overviewPage->saveState(settings);
    m_historyPage->saveState(settings);
}

void MainWindow::resizeDocksAsAtFirst()
{
    constexpr int lettersOfConnections = 38;
    constexpr int linesOfJobs = 10;
    resizeDocks({m_ui->connectionsDock}, {fontMetrics().averageCharWidth() * lettersOfConnections},
                Qt::Horizontal);
    resizeDocks({m_ui->jobsDock}, {fontMetrics().height() * linesOfJobs}, Qt::Vertical);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState, stateVersion);
    resizeDocksAsAtFirst();
    overviewPage().resetLayout();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        // Light has become dark, or the other way round.
        const QPalette readable = withReadableLinks(QApplication::palette());
        if (readable != QApplication::palette())
            QApplication::setPalette(readable);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs.runningCount() > 0) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    save();
    event->accept();
}

void MainWindow::askBeforeClosing()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close Stemma?"),
                                tr("%n job(s) are still running.", nullptr, m_jobs.runningCount()),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Either way the database is left at a revision boundary, and says "
                               "at which."));
    QPushButton *stay = box->addButton(tr("&Keep Open"), QMessageBox::RejectRole);
    const QPushButton *after =
        box->addButton(tr("Stop &After This Step and Close"), QMessageBox::AcceptRole);
    const QPushButton *now =
        box->addButton(tr("&Interrupt the Statement and Close"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    const auto stop = [this](jobs::Stop how) {
        m_closing = true;
        m_jobs.stopAll(how);
        if (m_jobs.runningCount() == 0)
            close();
    };
    connect(after, &QPushButton::clicked, this, [stop] { stop(jobs::Stop::AfterStep); });
    connect(now, &QPushButton::clicked, this, [stop] { stop(jobs::Stop::Statement); });
    box->open();
}

} // namespace desktop
