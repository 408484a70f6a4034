#include "desktop/runs/runsheet.h"

#include "desktop/jobs/durationtext.h"
#include "desktop/runs/stepmodel.h"
#include "desktop/theme/icons.h"
#include "ui_runsheet.h"

#include <QHeaderView>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

namespace {

constexpr double titleScale = 1.25;
constexpr int barParts = 1'000; ///< Of one step: its statements move the bar too.

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

/// What the server and the files say about \a error beyond the banner.
QString failureText(const base::Error &error)
{
    QStringList lines;
    if (!error.where().isEmpty())
        lines.append("-- "_L1 + error.where());
    if (!error.sqlState.isEmpty())
        lines.append("-- SQLSTATE "_L1 + error.sqlState);
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        lines.append("-- "_L1 + line);
    if (!error.statement.isEmpty())
        lines.append(u'\n' + error.statement);
    return lines.join(u'\n');
}

} // namespace

RunSheet::RunSheet(Target target, Operation operation, const QString &revision, JobList &jobs,
                   const base::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RunSheet>())
    , m_target(std::move(target))
    , m_operation(operation)
    , m_revision(revision)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_steps(new StepModel(this))
    , m_request(requestFor(operation, revision))
{
    m_ui->setupUi(this);
    setUp();
    plan();
}

RunSheet::~RunSheet() = default;

void RunSheet::setUp()
{
    const QString title = operationTitle(m_operation, m_target.name, m_revision);
    setWindowTitle(title);
    m_ui->band->setEnvironment(m_target.environment);
    m_ui->badge->setEnvironment(m_target.environment);
    m_ui->titleLabel->setText(title);
    // Without margins of the outer layout, which the band ignores.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_ui->bodyLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->stepTable->setModel(m_steps);
    m_ui->stepTable->verticalHeader()->hide();
    m_ui->stepTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->stepTable->horizontalHeader()->setHighlightSections(false);
    m_ui->stepTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->runButton->setIcon(themedIcon(operationIcon(m_operation)));
    m_ui->planButton->setIcon(themedIcon(u"refresh"_s));
    m_ui->confirmLabel->setText(tr("&Type %1 to confirm:").arg(withoutMnemonic(m_target.name)));
    sizeColumns();
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(QSize(136 * letter.width(), 38 * letter.height()).boundedTo(screen()->availableSize()));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);

    connect(m_ui->planButton, &QPushButton::clicked, this, &RunSheet::plan);
    connect(m_ui->runButton, &QPushButton::clicked, this, &RunSheet::run);
    connect(m_ui->confirmEdit, &QLineEdit::textChanged, this, &RunSheet::updateRunButton);
    connect(m_ui->confirmEdit, &QLineEdit::returnPressed, this, &RunSheet::nameEntered);
    connect(m_ui->againButton, &QRadioButton::clicked, this,
            [this] { resumeChosen(migration::Resume::Again); });
    connect(m_ui->afterButton, &QRadioButton::clicked, this,
            [this] { resumeChosen(migration::Resume::After); });
    connect(m_ui->stepTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { stepSelected(current.row()); });
}

void RunSheet::sizeColumns()
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * titleScale);
    m_ui->titleLabel->setFont(title);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_ui->stepTable->horizontalHeader();
    const QAbstractItemView *table = m_ui->stepTable;
    // As wide as what stands in them, so that the message has the rest. A state becomes longer.
    constexpr int lettersOfState = 16;
    const std::pair<StepModel::Column, int> most[] = {{StepModel::Number, 8},
                                                      {StepModel::Revision, 24},
                                                      {StepModel::Transaction, 24},
                                                      {StepModel::WayBack, 26},
                                                      {StepModel::State, 24}};
    for (const auto &[column, letters] : most) {
        int wanted = std::max(table->sizeHintForColumn(column), header->sectionSizeHint(column));
        if (column == StepModel::State)
            wanted = std::max(wanted, lettersOfState * letter);
        header->resizeSection(column, std::min(wanted, letters * letter));
    }
    header->setSectionResizeMode(StepModel::Message, QHeaderView::Stretch);
    m_ui->stepTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void RunSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void RunSheet::plan()
{
    m_preview = std::make_shared<RunPreview>();
    m_account.reset();
    m_rendering.reset();
    m_ui->sqlNoteLabel->hide();
    m_job.clear();
    m_request.agreedDigest.clear();
    m_request.agreedSteps.clear();
    m_ui->confirmEdit->clear();
    m_steps->setSteps({});
    setPhase(Phase::Planning);
    const auto work = [target = m_target, request = m_request,
                       preview = m_preview](jobs::Context &context) -> jobs::Outcome {
        *preview = previewRun(target, request, context);
        return {};
    };
    m_planning.reset(new jobs::Job(tr("Plan"), work, m_clock, &m_jobs));
    connect(m_planning.get(), &jobs::Job::finished, this, &RunSheet::planned);
    m_planning->start();
}

void RunSheet::planned()
{
    m_steps->setSteps(m_preview->plan.steps);
    sizeColumns();
    m_ui->sqlView->setSql(m_preview->sql, m_preview->engine);
    if (m_preview->refusal) {
        setPhase(Phase::Refused);
    } else {
        setPhase(m_preview->plan.isEmpty() ? Phase::NothingToDo : Phase::Ready);
    }
    showPreview();
    if (m_preview->isPython && !m_preview->plan.steps.isEmpty())
        render();
}

/// The plan needs no Python, its SQL does: it follows when it is ready.
void RunSheet::render()
{
    m_ui->sqlNoteLabel->setText(tr("The project's Alembic is writing the SQL…"));
    m_ui->sqlNoteLabel->show();
    const auto result = std::make_shared<base::Result<RunPreview>>();
    const auto work = [result, target = m_target,
                       preview = *m_preview](jobs::Context &context) -> jobs::Outcome {
        *result = renderSql(target, preview, context);
        return {};
    };
    m_rendering.reset(new jobs::Job(tr("Write the SQL"), work, m_clock, &m_jobs));
    connect(m_rendering.get(), &jobs::Job::finished, this, [this, result] { rendered(*result); });
    m_rendering->start();
}

void RunSheet::rendered(const base::Result<RunPreview> &preview)
{
    m_ui->sqlNoteLabel->setVisible(!preview);
    if (!preview) {
        const base::Error &error = preview.error();
        const QString where = error.where();
        m_ui->sqlNoteLabel->setText(
            tr("The SQL cannot be shown: %1")
                .arg(where.isEmpty()
                         ? error.message
                         : tr("%1 (%2)", "error, its place").arg(error.message, where)));
        return;
    }
    m_preview->sql = preview->sql;
    m_preview->sqlLines = preview->sqlLines;
    m_ui->sqlView->setSql(m_preview->sql, m_preview->engine);
    stepSelected(m_ui->stepTable->currentIndex().row());
}

void RunSheet::showPreview()
{
    const int steps = static_cast<int>(m_preview->plan.steps.size());
    if (m_preview->display.isEmpty()) {
        m_ui->routeLabel->setText(tr("The database was not reached."));
    } else if (steps == 0) {
        m_ui->routeLabel->setText(
            tr("%1 is at %2.").arg(m_preview->display, rowsText(m_preview->rows)));
    } else {
        m_ui->routeLabel->setText(tr("%n step(s) on %1, from %2 to %3.", nullptr, steps)
                                      .arg(m_preview->display, rowsText(m_preview->plan.plan.from),
                                           rowsText(m_preview->plan.plan.to)));
    }
    m_ui->resumeBox->setVisible(m_preview->hasUnfinishedStep);
    m_ui->splitter->setVisible(steps > 0);
    if (m_preview->refusal) {
        showRefusal(*m_preview->refusal);
    } else if (m_phase == Phase::NothingToDo) {
        m_ui->banner->showMessage(Tone::Good, tr("There is nothing to do."),
                                  tr("The database stands where it is wanted already."));
    } else if (m_target.readOnly) {
        m_ui->banner->showMessage(
            Tone::Muted, tr("%1 is read-only: this is only a preview.").arg(m_target.name));
    }
    showWarnings();
    m_ui->runButton->setText(operationVerb(m_operation, steps));
    if (steps > 0)
        m_ui->stepTable->selectRow(0);
}

void RunSheet::showRefusal(base::Error error)
{
    if (error.code == ErrorCode::UnfinishedStep && m_preview->hasUnfinishedStep) {
        error.hint = tr("Look at the database: the statement after these may have taken effect. "
                        "Then choose how to go on.");
    }
    m_ui->banner->showError(error);
}

void RunSheet::showWarnings()
{
    QStringList warnings = m_preview->plan.plan.warnings;
    QStringList irreversible;
    for (const migration::PreparedStep &step : m_preview->plan.steps) {
        if (step.irreversible && step.step.direction == revisions::Direction::Upgrade)
            irreversible.append(step.step.revision);
    }
    if (!irreversible.isEmpty()) {
        const QString some =
            irreversible.first(std::min<qsizetype>(irreversible.size(), 5)).join(", "_L1);
        warnings.append(tr("%n revision(s) of this plan cannot be rolled back afterwards: %1",
                           nullptr, static_cast<int>(irreversible.size()))
                            .arg(irreversible.size() > 5 ? some + u'…' : some));
    }
    m_ui->warningLabel->setText(warnings.join(u'\n'));
    m_ui->warningLabel->setVisible(!warnings.isEmpty());
}

void RunSheet::resumeChosen(migration::Resume resume)
{
    m_request.resume = resume;
    plan();
}

void RunSheet::run()
{
    if (m_phase != Phase::Ready || !m_ui->runButton->isEnabled())
        return;
    m_request = m_preview->request;
    m_request.agreedDigest = m_preview->plan.digest;
    for (const migration::PreparedStep &step : m_preview->plan.steps)
        m_request.agreedSteps.insert(step.step.revision, step.digest);
    m_account = std::make_shared<RunAccount>();
    JobRequest request = requestFor(m_target, windowTitle());
    request.kind = operationCommand(m_operation) + u'.' + m_target.profile;
    m_job = m_jobs.start(request, runWork(m_target, m_request, m_account));
    watch(m_job);
    setPhase(Phase::Running);
}

void RunSheet::watch(jobs::Job *job)
{
    m_ui->progressBar->setRange(0, 0);
    m_ui->progressLabel->setText(tr("Connecting…"));
    m_ui->stopButton->setJob(job);
    connect(job, &jobs::Job::stopping, this, [this](jobs::Stop stop) {
        m_ui->banner->showMessage(Tone::Caution, tr("The run is being stopped."),
                                  stopConsequence(stop));
    });
    connect(job, &jobs::Job::progressed, this, &RunSheet::showProgress);
    connect(job, &jobs::Job::logged, this, &RunSheet::showRecords);
    connect(job, &jobs::Job::finished, this, &RunSheet::finished);
}

void RunSheet::showProgress(const jobs::Progress &progress)
{
    if (progress.total == 0)
        return;
    m_steps->setRunning(progress.done);
    const int inside = progress.statementsTotal > 0
                           ? barParts * progress.statementsDone / progress.statementsTotal
                           : 0;
    m_ui->progressBar->setRange(0, progress.total * barParts);
    m_ui->progressBar->setValue(progress.done * barParts + inside);
    if (progress.done >= progress.total) {
        m_ui->progressLabel->setText(tr("All steps are done."));
    } else if (progress.statementsTotal > 0) {
        m_ui->progressLabel->setText(tr("Step %1 of %2, %3 of %4 statements done")
                                         .arg(progress.done + 1)
                                         .arg(progress.total)
                                         .arg(progress.statementsDone)
                                         .arg(progress.statementsTotal));
    } else {
        m_ui->progressLabel->setText(
            tr("Step %1 of %2").arg(progress.done + 1).arg(progress.total));
    }
    if (progress.done < m_steps->rowCount())
        m_ui->stepTable->scrollTo(m_steps->index(progress.done, 0));
}

void RunSheet::showRecords(const QList<base::LogRecord> &records)
{
    for (const base::LogRecord &record : records) {
        switch (record.event) {
        case base::Event::StepFinished:
            m_steps->setDuration(record.subject, record.milliseconds);
            if (!m_job || !m_job->stop())
                m_ui->banner->dismiss();
            break;
        case base::Event::WaitingForLock:
        case base::Event::WaitingForRunner:
        case base::Event::Retry: m_ui->banner->showMessage(Tone::Caution, record.text); break;
        default: break;
        }
    }
}

void RunSheet::finished(const jobs::Outcome &outcome)
{
    m_ui->stopButton->setJob(nullptr);
    const auto &report = m_account->report;
    const bool nothingBegun = !report;
    if (report) {
        const QList<qint64> &durations = report->durations;
        for (qsizetype i = 0; i < durations.size(); ++i) {
            m_steps->setDuration(m_steps->stepAt(static_cast<int>(i)).step.revision,
                                 durations.at(i));
        }
    }
    const bool stopped = !outcome.result && outcome.result.error().code == ErrorCode::Cancelled;
    m_steps->setEnded(outcome.stepsDone, !outcome.result && !stopped && !nothingBegun);
    if (!outcome.result) {
        if (outcome.stepsDone < m_steps->rowCount())
            m_ui->stepTable->selectRow(outcome.stepsDone);
        setPhase(Phase::Failed);
        showFailure(outcome.result.error());
        return;
    }
    setPhase(Phase::Done);
    m_ui->banner->showMessage(Tone::Good, outcome.summary,
                              tr("It took %1.").arg(durationText(m_job ? m_job->elapsed() : 0)));
}

void RunSheet::showFailure(const base::Error &error)
{
    m_ui->banner->showError(error, error.code == ErrorCode::Cancelled ? Tone::Caution : Tone::Bad);
    m_ui->standingLabel->setText(standingText(*m_account, error));
    m_ui->standingLabel->show();
    if (error.statement.isEmpty())
        return;
    m_ui->failureView->setSql(failureText(error), m_preview->engine);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->failureTab), true);
    m_ui->tabs->setCurrentWidget(m_ui->failureTab);
}

void RunSheet::setPhase(Phase phase)
{
    m_phase = phase;
    const bool running = phase == Phase::Running;
    const bool planning = phase == Phase::Planning;
    const bool ready = phase == Phase::Ready && !m_target.readOnly;
    const bool asks = ready && m_target.environment == profiles::Environment::Production;
    if (planning || running)
        m_ui->banner->dismiss();
    if (planning) {
        m_ui->routeLabel->setText(tr("Reading the project and the database…"));
        m_ui->warningLabel->hide();
        m_ui->resumeBox->setVisible(m_request.resume != migration::Resume::No);
    }
    m_ui->standingLabel->hide();
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->failureTab), false);
    m_ui->progressBar->setVisible(running);
    m_ui->progressLabel->setVisible(running);
    m_ui->confirmLabel->setVisible(asks);
    m_ui->confirmEdit->setVisible(asks);
    m_ui->runButton->setVisible(ready);
    m_ui->planButton->setVisible(phase == Phase::Refused || phase == Phase::Failed ||
                                 phase == Phase::Ready);
    updateRunButton();
    // Enter in the field that asks for a name must not close the sheet.
    m_ui->closeButton->setAutoDefault(!asks);
    m_ui->closeButton->setDefault(!asks);
    if (asks) {
        m_ui->confirmEdit->setFocus();
    } else {
        m_ui->closeButton->setFocus();
    }
    Q_EMIT phaseChanged();
}

/// Enter leads to the button that the name has enabled, and only there goes ahead.
void RunSheet::nameEntered()
{
    if (!m_ui->runButton->isEnabled())
        return;
    m_ui->runButton->setFocus();
    // Not before the key that is being handled is done with.
    QMetaObject::invokeMethod(
        this, [this] { m_ui->runButton->setDefault(m_ui->runButton->hasFocus()); },
        Qt::QueuedConnection);
}

void RunSheet::updateRunButton()
{
    m_ui->runButton->setDefault(false);
    const bool production = m_target.environment == profiles::Environment::Production;
    m_ui->runButton->setEnabled(m_phase == Phase::Ready && !m_target.readOnly &&
                                (!production || m_ui->confirmEdit->text() == m_target.name));
}

void RunSheet::stepSelected(int row)
{
    if (row >= 0 && row < m_preview->sqlLines.size())
        m_ui->sqlView->showLine(m_preview->sqlLines.at(row));
}

} // namespace desktop
