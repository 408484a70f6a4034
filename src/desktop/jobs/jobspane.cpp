#include "desktop/jobs/jobspane.h"

#include "desktop/jobs/jobdelegate.h"
#include "desktop/jobs/logpane.h"
#include "desktop/jobs/stopbutton.h"
#include "desktop/settings/settings.h"
#include "desktop/theme/icons.h"
#include "desktop/theme/messagebanner.h"
#include "ui_jobspane.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto splitterKey = "jobs/splitter"_L1;

} // namespace

JobsPane::JobsPane(JobList &jobs, const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JobsPane>())
    , m_jobs(jobs)
{
    m_ui->setupUi(this);
    m_ui->clearButton->setIcon(themedIcon(u"delete"_s));
    m_ui->logPane->setModel(jobs.log(), clock);
    m_ui->list->setModel(&jobs);
    m_ui->list->setItemDelegate(new JobDelegate(m_ui->list));
    m_ui->list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ui->splitter->setSizes({1'000, 1'500}); // Shares of what there is.
    sizeColumns();

    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JobsPane::selectionMoved);
    connect(m_ui->list, &QWidget::customContextMenuRequested, this, &JobsPane::openContextMenu);
    connect(m_ui->clearButton, &QToolButton::clicked, &jobs, &JobList::clearFinished);
    connect(&jobs, &JobList::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(&jobs, &JobList::rowsRemoved, this, &JobsPane::updateEmptiness);
    connect(&jobs, &JobList::runningCountChanged, this, &JobsPane::updateClearButton);
    connect(&jobs, &JobList::jobFinished, this, [this](const jobs::Job *job) { jobEnded(job); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_ui->list);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &JobsPane::stopCurrent);
    rowsCame(0, jobs.rowCount() - 1);
    updateEmptiness();
}

JobsPane::~JobsPane() = default;

void JobsPane::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->resizeSection(JobList::Target, 40 * letter);
    header->resizeSection(JobList::Progress, 34 * letter);
    header->resizeSection(JobList::Elapsed, 9 * letter);
    header->resizeSection(JobList::Remaining, 13 * letter);
    header->resizeSection(JobList::State, 30 * letter);
    header->setMinimumSectionSize(8 * letter);
    header->setSectionResizeMode(JobList::Title, QHeaderView::Stretch);
    // A list asks for more than the window has to give on a small screen.
    m_ui->list->setMinimumHeight(3 * fontMetrics().height());
}

void JobsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void JobsPane::rowsCame(int first, int last)
{
    for (int row = first; row <= last; ++row)
        seatStopButton(row);
    updateEmptiness();
    // One of an earlier start has no log to show.
    if (last >= 0 && m_jobs.jobAt(last) != nullptr)
        m_ui->list->setCurrentIndex(m_jobs.index(last, JobList::Title));
}

/// In the row itself, so that what it stops is beyond doubt. It covers the state, which a running
/// job says by having the button.
void JobsPane::seatStopButton(int row)
{
    jobs::Job *job = m_jobs.jobAt(row);
    if (job == nullptr || job->outcome())
        return;
    auto *button = new StopButton(m_ui->list);
    m_ui->list->setIndexWidget(m_jobs.index(row, JobList::State), button);
    // The job is started once its row is there.
    const StopConsequence consequence = m_jobs.requestAt(row).consequence;
    QMetaObject::invokeMethod(
        button, [button, job, consequence] { button->setJob(job, consequence); },
        Qt::QueuedConnection);
    connect(button, &QPushButton::clicked, this, [this, job] { showJob(job); });
    connect(job, &jobs::Job::stopping, this, [this, job, consequence](jobs::Stop stop) {
        if (currentJob() == job) {
            m_ui->banner->showMessage(Tone::Caution, tr("%1 is being stopped.").arg(job->title()),
                                      consequence(stop));
        }
    });
}

void JobsPane::showJob(const jobs::Job *job)
{
    if (const int row = m_jobs.rowOf(job); row >= 0)
        m_ui->list->setCurrentIndex(m_jobs.index(row, JobList::Title));
}

jobs::Job *JobsPane::currentJob() const
{
    const QModelIndex index = m_ui->list->currentIndex();
    return index.isValid() ? m_jobs.jobAt(index.row()) : nullptr;
}

LogPane *JobsPane::logPane() const
{
    return m_ui->logPane;
}

void JobsPane::saveState(Settings &settings) const
{
    settings.setValue(splitterKey, m_ui->splitter->saveState());
}

void JobsPane::restoreState(const Settings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
}

void JobsPane::selectionMoved()
{
    const QModelIndex index = m_ui->list->currentIndex();
    m_ui->logPane->setJob(index.isValid() ? m_jobs.numberAt(index.row()) : 0);
    showEnd();
}

void JobsPane::updateClearButton()
{
    m_ui->clearButton->setEnabled(m_jobs.runningCount() < m_jobs.rowCount());
}

void JobsPane::jobEnded(const jobs::Job *job)
{
    const QModelIndex seat = m_jobs.index(m_jobs.rowOf(job), JobList::State);
    m_ui->list->setIndexWidget(seat, nullptr);
    if (job == currentJob())
        showEnd();
}

/// Why the selected job ended, if it did not end well.
void JobsPane::showEnd()
{
    const jobs::Job *job = currentJob();
    const auto outcome = job ? job->outcome() : std::nullopt;
    if (outcome && !outcome->result) {
        const base::Error &error = outcome->result.error();
        m_ui->banner->showError(error, error.code == base::ErrorCode::Cancelled ? Tone::Caution
                                                                                : Tone::Bad);
    } else {
        m_ui->banner->dismiss();
    }
}

void JobsPane::stopCurrent()
{
    const QModelIndex index = m_ui->list->currentIndex();
    if (!index.isValid())
        return;
    auto *button =
        qobject_cast<StopButton *>(m_ui->list->indexWidget(index.siblingAtColumn(JobList::State)));
    if (button)
        button->click();
}

void JobsPane::openContextMenu(const QPoint &at)
{
    const jobs::Job *job = currentJob();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (job && job->isRunning()) {
        menu->addAction(themedIcon(u"stop"_s), tr("&Stop"), this, &JobsPane::stopCurrent);
    } else if (m_ui->list->currentIndex().isValid()) {
        menu->addAction(themedIcon(u"delete"_s), tr("&Clear This Job"), this,
                        [this] { m_jobs.clear(m_ui->list->currentIndex().row()); });
    }
    menu->addAction(tr("Clear &Finished Jobs"), &m_jobs, &JobList::clearFinished);
    menu->popup(m_ui->list->viewport()->mapToGlobal(at));
}

void JobsPane::updateEmptiness()
{
    m_ui->pages->setCurrentWidget(m_jobs.rowCount() == 0 ? m_ui->emptyPage : m_ui->listPage);
    updateClearButton();
    if (m_jobs.rowCount() == 0)
        m_ui->banner->dismiss();
}

} // namespace desktop
