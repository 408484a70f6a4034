// The wizard's pages after the first: backup, job and report.
#include "desktop/credentials/rotationwizard.h"
#include "desktop/jobs/durationtext.h"
#include "desktop/jobs/stopbutton.h"
#include "desktop/theme/icons.h"
#include "ui_rotationwizard.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using credentials::JobKind;

namespace {

/// A name in the person's documents, or where there are none at home, that is not taken yet, as
/// it has the second in it.
QString freshBackup(const Target &target, const QDateTime &now, bool isSqlite)
{
    QString name = target.name;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    const auto engine = isSqlite ? database::Engine::Sqlite : database::Engine::PostgreSql;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString place = QDir(documents).exists() ? documents : QDir::homePath();
    return u"%1/%2-%3.%4"_s.arg(place, name, now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s),
                                migration::backupSuffix(engine));
}

} // namespace

void RotationWizard::showBackupPage()
{
    const auto &survey = m_rehearsal->survey;
    const bool isSqlite = survey && survey->shape.schema.isEmpty();
    if (m_ui->backupEdit->text().isEmpty())
        m_ui->backupEdit->setText(freshBackup(m_target, m_clock.now(), isSqlite));
    m_ui->backupLabel->setText(
        isSqlite ? tr("A copy of the whole file, as it is now, that only you may read.")
                 : tr("A dump of the whole database by pg_dump, as it is now, that only you may "
                      "read. Other sessions go on working."));
    m_ui->windowBox->setTitle(m_kind == JobKind::Encrypt ? tr("While Plaintext and Encrypted "
                                                              "Values Are Mixed")
                                                         : tr("While Both Keys Are in Use"));
    m_ui->windowLabel->setText(
        m_kind == JobKind::Encrypt
            ? tr("While the job runs, the application meets encrypted values beside plaintext. "
                 "Every instance must be able to read both before it begins, and must write "
                 "encrypted values.")
            : tr("While the job runs, the application meets values under the old key beside "
                 "values under the new one. Deploy these lines in this order: every instance "
                 "reads both keys before the job begins, and drops the old one when it is over."));
    m_ui->deploymentView->setPlainText(m_rehearsal->deployment);
    m_ui->wayBackLabel->setText(
        m_kind == JobKind::Encrypt
            ? tr("There is no way back to plaintext. Keep the key: without it the values are lost.")
            : tr("There is a way back until the old key is retired: the same job, with the old "
                 "key chosen to write under."));
}

void RotationWizard::chooseBackupFile()
{
    auto *dialog =
        new QFileDialog(this, m_ui->backupFileButton->accessibleName(), m_ui->backupEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_ui->backupEdit, &QLineEdit::setText);
    dialog->open();
}

void RotationWizard::backUp()
{
    const auto copy = std::make_shared<migration::Backup>();
    m_copy.reset();
    m_backup =
        m_jobs.start(requestFor(m_target, tr("Back up %1").arg(m_target.name), lookConsequence),
                     backupWork(m_target, m_ui->backupEdit->text(), copy));
    Q_EMIT jobStarted(m_backup);
    m_ui->backupStateLabel->setText(tr("The backup is being made. The list of jobs can stop it."));
    connect(m_backup, &jobs::Job::finished, this, [this, copy](const jobs::Outcome &outcome) {
        if (outcome.result)
            m_copy = copy;
        backedUp(outcome);
    });
    updateButtons();
}

void RotationWizard::backedUp(const jobs::Outcome &outcome)
{
    m_ui->banner->dismiss();
    if (outcome.result) {
        m_ui->backupStateLabel->setText(
            tr("%1: %2. To restore: %3")
                .arg(m_copy->file, QLocale().formattedDataSize(m_copy->bytes), m_copy->restoring));
    } else {
        m_ui->backupStateLabel->setText(tr("There is no backup."));
        m_ui->banner->showError(outcome.result.error());
    }
    updateButtons();
    Q_EMIT changed();
}

void RotationWizard::run()
{
    const bool isAgain = page() == Page::Report && m_canGoOn;
    if (!isAgain && (page() != Page::Backup || !m_ui->nextButton->isEnabled()))
        return;
    m_account = std::make_shared<RotationAccount>();
    m_pace = {};
    m_canGoOn = false;
    m_report = {.title = windowTitle(),
                .target = m_target.name,
                .environment = m_target.environment,
                .begunAt = m_clock.now(),
                .account = m_account};
    if (m_copy)
        m_report.backup = *m_copy;
    JobRequest request = requestFor(m_target, windowTitle(), rotationConsequence);
    request.kind = "credentials."_L1 + credentials::jobKindName(m_kind) + u'.' + m_target.profile;
    m_job = m_jobs.start(request, rotationWork(m_target, planned(false), m_account));
    watch(m_job);
    m_ui->banner->dismiss();
    showPage(Page::Run);
    Q_EMIT jobStarted(m_job);
}

void RotationWizard::watch(jobs::Job *job)
{
    m_ui->progressBar->setRange(0, 0);
    m_ui->rowsLabel->setText(tr("Connecting…"));
    m_ui->paceNowLabel->clear();
    m_ui->remainingLabel->clear();
    m_ui->logView->clear();
    m_ui->stopButton->setJob(job, rotationConsequence);
    showPaused(false);
    connect(job, &jobs::Job::progressed, this, &RotationWizard::showProgress);
    connect(job, &jobs::Job::pausedChanged, this, &RotationWizard::showPaused);
    connect(job, &jobs::Job::stopping, this, [this](jobs::Stop stop) {
        m_ui->banner->showMessage(Tone::Caution, tr("The job is being stopped."),
                                  rotationConsequence(stop));
    });
    connect(job, &jobs::Job::logged, this, [this](const QList<base::LogRecord> &records) {
        for (const base::LogRecord &record : records)
            m_ui->logView->appendPlainText(record.text);
    });
    connect(job, &jobs::Job::finished, this, &RotationWizard::finished);
}

void RotationWizard::done(int result)
{
    if (m_job)
        m_job->setPaused(false);
    QDialog::done(result);
}

void RotationWizard::showPaused(bool paused)
{
    m_ui->pauseButton->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_ui->pauseButton->setIcon(themedIcon(paused ? u"next"_s : u"pause"_s));
    if (!paused)
        return;
    m_pace.rest();
    m_ui->remainingLabel->setText(
        tr("Paused. The batches that were written stay written; other sessions go on working."));
    Q_EMIT changed();
}

void RotationWizard::showProgress(const jobs::Progress &progress)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    m_ui->progressBar->setRange(0, progress.total);
    m_ui->progressBar->setValue(progress.done);
    const QString rows = tr("%1 of %2 rows").arg(number(progress.done), number(progress.total));
    m_ui->rowsLabel->setText(
        progress.step.isEmpty()
            ? rows
            : tr("%1 — %2", "rows, what is being done").arg(rows, progress.step));
    if (m_job->isPaused())
        return;
    m_pace.note(progress.done, m_job->elapsed());
    if (m_pace.perSecond() >= 1) {
        m_ui->paceNowLabel->setText(
            tr("%1 rows per second, for %2 so far")
                .arg(number(static_cast<qint64>(m_pace.perSecond())), clockText(m_job->elapsed())));
    }
    const auto remaining = m_pace.remaining(progress.total);
    m_ui->remainingLabel->setText(remaining ? tr("About %1 remaining").arg(clockText(*remaining))
                                            : QString());
}

void RotationWizard::finished(const jobs::Outcome &outcome)
{
    m_ui->stopButton->setJob(nullptr);
    if (!outcome.result)
        m_report.error = outcome.result.error();
    // What was stopped, or lost its server, goes on where it is; so does what somebody undid.
    const auto &verified = m_account->verified;
    m_canGoOn = !outcome.result || !verified || !verified->isDone();
    showPage(Page::Report);
    showOutcome(outcome);
}

void RotationWizard::showOutcome(const jobs::Outcome &outcome)
{
    const bool isStopped = !outcome.result && outcome.result.error().code == ErrorCode::Cancelled;
    const QStringList findings = findingsOf(*m_account);
    const auto &report = m_account->report;
    const auto &verified = m_account->verified;
    if (isStopped) {
        m_ui->banner->showMessage(Tone::Caution, tr("The job was stopped."),
                                  tr("%Ln row(s) were written and stay so; going on does the rest.",
                                     nullptr, report ? static_cast<int>(report->changedRows) : 0));
    } else if (!outcome.result) {
        m_ui->banner->showError(outcome.result.error());
    } else {
        const bool isFine = verified && verified->isDone() && report && !report->oldKeyInUse();
        m_ui->banner->showMessage(isFine ? Tone::Good : Tone::Caution, outcome.summary,
                                  findings.join(u'\n'));
    }
    m_ui->reportView->setHtml(reportHtml(m_report));
    showResidue();
    Q_EMIT changed();
}

/// After plaintext was encrypted: where it survives, and what can be done here about it.
void RotationWizard::showResidue()
{
    const auto &report = m_account->report;
    const bool encrypted = report && report->changedRows > 0 &&
                           (m_kind == JobKind::Encrypt || m_ui->plaintextCheck->isChecked());
    m_ui->residueBox->setVisible(encrypted);
    if (!report || !encrypted)
        return;
    const credentials::TableShape &shape = report->found.shape;
    QStringList advice = credentials::residueAdvice(shape);
    if (m_copy) {
        advice.append(tr("The backup that was made before, %1, has it too: remove the file once it "
                         "is not needed any more.")
                          .arg(m_copy->file));
    }
    m_ui->residueLabel->setText(advice.join(u'\n'));
    for (QCheckBox *check : std::exchange(m_residue, {}))
        delete check;
    for (QLabel *label : std::exchange(m_residueTexts, {}))
        delete label;
    for (const credentials::ResidueStep &step : credentials::residueSteps(shape)) {
        const QString sql = QString::fromUtf8(step.sql);
        const QString text = step.cost.isEmpty()
                                 ? step.effect
                                 : tr("%1 %2", "what it does, what it costs: two sentences")
                                       .arg(step.effect, step.cost);
        auto *check = new QCheckBox(QString(sql).replace(u'&', "&&"_L1), m_ui->residueBox);
        check->setAccessibleDescription(text);
        auto *label = new QLabel(text, m_ui->residueBox);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, check) +
                         style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, check));
        check->setChecked(step.cost.isEmpty());
        check->setProperty("sql", step.sql);
        m_ui->residueSteps->addWidget(check);
        m_ui->residueSteps->addWidget(label);
        m_residue.append(check);
        m_residueTexts.append(label);
        connect(check, &QCheckBox::toggled, this, [this] {
            m_ui->residueButton->setEnabled(std::ranges::any_of(
                m_residue, [](const QCheckBox *one) { return one->isChecked(); }));
        });
    }
}

void RotationWizard::runResidue()
{
    QList<credentials::ResidueStep> steps;
    for (const QCheckBox *check : std::as_const(m_residue)) {
        if (check->isChecked())
            steps.append({.sql = check->property("sql").toByteArray()});
    }
    jobs::Job *job =
        m_jobs.start(requestFor(m_target, tr("Clean up after plaintext on %1").arg(m_target.name)),
                     residueWork(m_target, steps));
    Q_EMIT jobStarted(job);
    m_ui->residueButton->setEnabled(false);
    m_ui->residueStateLabel->setText(tr("The steps run; the list of jobs can stop them."));
    connect(job, &jobs::Job::finished, this, [this](const jobs::Outcome &outcome) {
        m_ui->residueButton->setEnabled(true);
        m_ui->residueStateLabel->setText(outcome.result ? outcome.summary
                                                        : outcome.result.error().message);
        Q_EMIT changed();
    });
}

void RotationWizard::chooseReportFile(const QString &suffix)
{
    auto *dialog = new QFileDialog(this, tr("Save the Report"), {},
                                   suffix == "html"_L1 ? tr("Web page (*.html)")
                                                       : tr("JSON document (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        u"%1-%2.%3"_s.arg(m_set, m_report.begunAt.toString(u"yyyyMMdd-HHmmss"_s), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &RotationWizard::saveReport);
    dialog->open();
}

void RotationWizard::saveReport(const QString &file)
{
    const QByteArray text =
        file.endsWith(".json"_L1) ? reportJson(m_report) : reportHtml(m_report).toUtf8();
    QtConcurrent::run([file, text] {
        return writeReport(file, text);
    }).then(this, [this, file](const base::Result<> &written) {
        if (!written) {
            m_ui->banner->appendLine(written.error().message);
            return;
        }
        m_ui->banner->appendLine(tr("The report is in %1.").arg(file));
        Q_EMIT reportSaved(file);
    });
}

} // namespace desktop
