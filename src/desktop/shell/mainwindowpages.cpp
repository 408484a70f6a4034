// The pages of the window, each built when it is wanted for the first time.
#include "desktop/settings/settings.h"
#include "desktop/shell/connectioncommands.h"
#include "desktop/shell/mainwindow.h"
#include "ui_mainwindow.h"

#include <QTimer>

namespace desktop {

StartPage &MainWindow::startPage()
{
    if (m_startPage != nullptr)
        return *m_startPage;
    m_startPage = new StartPage(this);
    m_ui->pages->addWidget(m_startPage);
    connect(m_startPage, &StartPage::demoWanted, this, &MainWindow::openDemo);
    connect(m_startPage, &StartPage::projectWanted, this, &MainWindow::chooseProject);
    connect(m_startPage, &StartPage::connectionWanted, this, [this] { m_connections->add(); });
    connect(m_startPage, &StartPage::importWanted, this, [this] { m_connections->import(); });
    return *m_startPage;
}

OverviewPage &MainWindow::overviewPage()
{
    if (m_overviewPage != nullptr)
        return *m_overviewPage;
    m_overviewPage = new OverviewPage(m_board, m_model, this);
    m_ui->pages->addWidget(m_overviewPage);
    m_overviewPage->restoreState(m_surroundings.settings);
    m_overviewPage->setContextActions(m_ui->connectionsView->actions());
    connect(m_overviewPage, &OverviewPage::connectionWanted, this,
            [this] { m_connections->add(); });
    connect(m_overviewPage, &OverviewPage::refreshWanted, m_ui->refreshAction, &QAction::trigger);
    connect(m_overviewPage, &OverviewPage::activated, this, &MainWindow::openConnection);
    return *m_overviewPage;
}

CredentialsPage &MainWindow::credentialsPage()
{
    if (m_credentialsPage != nullptr)
        return *m_credentialsPage;
    m_credentialsPage = new CredentialsPage(m_jobs, m_surroundings.clock, this);
    m_ui->pages->addWidget(m_credentialsPage);
    m_ui->credentialsMenu->addActions(m_credentialsPage->actions());
    connect(m_credentialsPage, &CredentialsPage::jobStarted, this,
            [this](const jobs::Job *job) { jobsPane().showJob(job); });
    connect(m_credentialsPage, &CredentialsPage::accountChanged, this, &MainWindow::settleKeysSoon);
    connect(m_credentialsPage, &CredentialsPage::vaultWanted, this,
            [this](const base::Error &reason) { m_connections->showVault(reason); });
    updateHeader(); // Tells it which database it is about.
    return *m_credentialsPage;
}

JobsPane &MainWindow::jobsPane()
{
    if (m_jobsPane != nullptr)
        return *m_jobsPane;
    m_jobsPane = new JobsPane(m_jobs, m_surroundings.clock, this);
    m_jobsPane->restoreState(m_surroundings.settings);
    m_ui->jobsDock->setWidget(m_jobsPane);
    return *m_jobsPane;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_hasAppeared)
        return;
    m_hasAppeared = true;
    // Behind the paint of everything that is in the window.
    QTimer::singleShot(0, this, &MainWindow::buildTheRest);
}

void MainWindow::buildTheRest()
{
    m_board.release();
    jobsPane();
    overviewPage();
    // Its actions are in the menu, whether or not somebody looks at it.
    credentialsPage();
    settleKeysSoon();
}

} // namespace desktop
