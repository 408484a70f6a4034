#include "desktop/credentials/rotationwizard.h"

#include "credentials/auditfile.h"
#include "desktop/credentials/credentialspage.h"
#include "desktop/credentials/valuesmodel.h"
#include "desktop/jobs/durationtext.h"
#include "desktop/theme/icons.h"
#include "ui_rotationwizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using credentials::JobKind;

namespace {

constexpr double titleScale = 1.25;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

RotationWizard::RotationWizard(Target target, QString set, JobKind kind, JobList &jobs,
                               const base::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RotationWizard>())
    , m_target(std::move(target))
    , m_set(std::move(set))
    , m_kind(kind)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_values(new ValuesModel(this))
{
    m_ui->setupUi(this);
    setUp();
    connectParts();
    showPage(Page::Changes);
    look();
}

RotationWizard::~RotationWizard() = default;

void RotationWizard::setUp()
{
    const QString title = rotationTitle(m_kind, m_set, m_target.name);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->band->setEnvironment(m_target.environment);
    m_ui->badge->setEnvironment(m_target.environment);
    // Without margins of the outer layout, which the band ignores.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_ui->bodyLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->valuesView->setModel(m_values);
    m_ui->valuesView->setItemDelegateForColumn(ValuesModel::Bar, new ValuesDelegate(this));
    m_ui->workersSpin->setValue(credentials::JobRequest{}.workers);
    m_ui->paceSpin->setSpecialValueText(tr("as fast as it goes"));
    m_ui->plaintextCheck->setVisible(m_kind == JobKind::Rotate);
    m_ui->toLabel->setVisible(false);
    m_ui->toCombo->setVisible(false);
    QString name = m_target.name;
    m_ui->confirmLabel->setText(tr("&Type %1 to confirm:").arg(name.replace(u'&', "&&"_L1)));
    m_ui->copyButton->setIcon(themedIcon(u"copy"_s));
    m_ui->againButton->setIcon(themedIcon(u"refresh"_s));
    for (QPushButton *button : {m_ui->saveHtmlButton, m_ui->saveJsonButton})
        button->setIcon(themedIcon(u"save"_s));
    m_ui->closingLabel->setText(tr("Closing this leaves the job running in the list of jobs."));
    m_ui->residueBox->hide();
    showPaused(false);
    sizeParts();
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(118 * letter.width(), 40 * letter.height());
}

void RotationWizard::sizeParts()
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * titleScale);
    m_ui->titleLabel->setFont(title);
    setUpTable(*m_ui->valuesView);
    m_ui->deploymentView->setFont(codeFont(font()));
    m_ui->deploymentView->setMinimumHeight(fontMetrics().height() * 5);
}

void RotationWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeParts();
}

void RotationWizard::connectParts()
{
    connect(m_ui->nextButton, &QPushButton::clicked, this, &RotationWizard::next);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { showPage(Page::Changes); });
    connect(m_ui->againButton, &QPushButton::clicked, this, [this] {
        if (page() == Page::Changes) {
            look();
        } else {
            run();
        }
    });
    connect(m_ui->toCombo, &QComboBox::activated, this, &RotationWizard::look);
    connect(m_ui->plaintextCheck, &QCheckBox::clicked, this, &RotationWizard::look);
    connect(m_ui->acceptCheck, &QCheckBox::clicked, this, &RotationWizard::look);
    connect(m_ui->paceSpin, &QSpinBox::valueChanged, this, [this] {
        if (!isLooking() && m_rehearsal->report && !m_rehearsal->report->error)
            showForecast();
    });
    connect(m_ui->confirmEdit, &QLineEdit::textChanged, this, &RotationWizard::updateButtons);
    connect(m_ui->noBackupCheck, &QCheckBox::toggled, this, &RotationWizard::updateButtons);
    connect(m_ui->backupEdit, &QLineEdit::textChanged, this, &RotationWizard::updateButtons);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &RotationWizard::backUp);
    connect(m_ui->backupFileButton, &QToolButton::clicked, this, &RotationWizard::chooseBackupFile);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->deploymentView->toPlainText()); });
    connect(m_ui->pauseButton, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->setPaused(!m_job->isPaused());
    });
    connect(m_ui->residueButton, &QPushButton::clicked, this, &RotationWizard::runResidue);
    connect(m_ui->saveHtmlButton, &QPushButton::clicked, this,
            [this] { chooseReportFile(u"html"_s); });
    connect(m_ui->saveJsonButton, &QPushButton::clicked, this,
            [this] { chooseReportFile(u"json"_s); });
}

RotationWizard::Page RotationWizard::page() const
{
    return static_cast<Page>(m_ui->stack->currentIndex());
}

void RotationWizard::showPage(Page page)
{
    m_ui->stack->setCurrentIndex(static_cast<int>(page));
    const QString names[] = {tr("What will change"), tr("Backup, and two keys at a time"),
                             tr("The job"), tr("Report")};
    const int index = static_cast<int>(page);
    m_ui->stepsLabel->setText(
        tr("Page %1 of %2: %3").arg(index + 1).arg(std::size(names)).arg(names[index]));
    if (page == Page::Backup)
        showBackupPage();
    updateButtons();
    Q_EMIT changed();
}

void RotationWizard::updateButtons()
{
    const bool isProduction = m_target.environment == profiles::Environment::Production;
    const bool isAgreed = !isProduction || m_ui->confirmEdit->text() == m_target.name;
    const bool isSafe = m_copy != nullptr || m_ui->noBackupCheck->isChecked();
    const RotationAccount nothing;
    const auto &forecast = (m_rehearsal ? *m_rehearsal : nothing).report;
    const bool hasWork =
        forecast && !forecast->error && (forecast->changedRows > 0 || m_kind == JobKind::Retry);
    const bool onChanges = page() == Page::Changes;
    const bool onBackup = page() == Page::Backup;
    m_ui->nextButton->setVisible(onChanges || onBackup);
    m_ui->nextButton->setText(onChanges ? tr("&Next") : kindText(m_kind));
    m_ui->nextButton->setEnabled(onChanges
                                     ? hasWork && !isLooking()
                                     : isAgreed && isSafe && !isBackingUp() && !m_target.readOnly);
    m_ui->backButton->setVisible(onBackup);
    m_ui->backButton->setEnabled(!isBackingUp());
    m_ui->confirmLabel->setVisible(isProduction);
    m_ui->confirmEdit->setVisible(isProduction);
    m_ui->backupButton->setEnabled(!isBackingUp() && !m_ui->backupEdit->text().isEmpty());
    m_ui->againButton->setVisible((onChanges && !isLooking()) ||
                                  (page() == Page::Report && m_canGoOn));
    m_ui->againButton->setText(onChanges ? tr("&Look Again") : tr("&Go On"));
    m_ui->closeButton->setText(page() == Page::Report ? tr("&Close") : tr("&Cancel"));
    if (page() == Page::Run)
        m_ui->closeButton->setText(tr("&Close"));
}

void RotationWizard::next()
{
    if (page() == Page::Changes) {
        showPage(Page::Backup);
    } else {
        run();
    }
}

RotationPlan RotationWizard::planned(bool dryRun) const
{
    return {.set = m_set,
            .to = m_ui->toCombo->currentData().toString(),
            .request = {.kind = m_kind,
                        .workers = m_ui->workersSpin->value(),
                        .mostRowsPerSecond = m_ui->paceSpin->value(),
                        .dryRun = dryRun,
                        .encryptPlaintext =
                            m_kind == JobKind::Rotate && m_ui->plaintextCheck->isChecked(),
                        .acceptUnreadable = m_ui->acceptCheck->isChecked(),
                        .auditFile = credentials::AuditFile::usualPath()}};
}

/// The rehearsal: all values are looked at, and some rows written in a transaction that is rolled
/// back.
void RotationWizard::look()
{
    m_rehearsal = std::make_shared<RotationAccount>();
    m_ui->banner->dismiss();
    m_ui->forecastLabel->setText(tr("Looking at the values, and rehearsing some rows in a "
                                    "transaction that is rolled back…"));
    m_ui->warningLabel->hide();
    m_looking.reset(new jobs::Job(windowTitle(), rotationWork(m_target, planned(true), m_rehearsal),
                                  m_clock, &m_jobs));
    connect(m_looking.get(), &jobs::Job::progressed, this, [this](const jobs::Progress &progress) {
        m_ui->forecastLabel->setText(
            tr("Looking: %1 of %2 rows").arg(number(progress.done), number(progress.total)));
    });
    connect(m_looking.get(), &jobs::Job::finished, this, &RotationWizard::looked);
    m_looking->start();
    updateButtons();
}

void RotationWizard::looked(const jobs::Outcome &outcome)
{
    m_values->setSurvey(m_rehearsal->survey);
    if (m_values->columnCount() > 0) {
        QHeaderView *header = m_ui->valuesView->horizontalHeader();
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(ValuesModel::Bar, QHeaderView::Stretch);
    }
    if (m_ui->toCombo->count() == 0) {
        for (const KeyLine &key : m_rehearsal->keys) {
            if (key.state != credentials::KeyState::Retired)
                m_ui->toCombo->addItem(u"%1 (%2)"_s.arg(key.id, key.fingerprint), key.id);
        }
        m_ui->toCombo->setCurrentIndex(m_ui->toCombo->findData(m_rehearsal->writes));
    }
    const bool choice = m_ui->toCombo->count() > 0;
    m_ui->toLabel->setVisible(choice);
    m_ui->toCombo->setVisible(choice);
    if (outcome.result) {
        showForecast();
    } else {
        m_ui->forecastLabel->setText(tr("Nothing was changed, and nothing can be as it is."));
    }
    if (!outcome.result && outcome.result.error().code == ErrorCode::WrongKey) {
        const base::Error &error = outcome.result.error();
        m_ui->banner->showMessage(
            Tone::Bad, error.message,
            error.detail + u'\n' +
                tr("Close this, and add the key that the application had when it wrote these "
                   "values. If it is lost for good, such values can be set aside."));
    } else if (!outcome.result) {
        m_ui->banner->showError(outcome.result.error());
    }
    updateButtons();
    Q_EMIT changed();
}

void RotationWizard::showForecast()
{
    const std::optional<credentials::JobReport> &found = m_rehearsal->report;
    if (!found)
        return;
    const credentials::JobReport &report = *found;
    if (m_kind == JobKind::Retry) {
        m_ui->forecastLabel->setText(tr("%Ln value(s) are set aside and are tried again.", nullptr,
                                        static_cast<int>(report.found.setAside)));
    } else if (report.changedRows == 0) {
        m_ui->forecastLabel->setText(tr("There is nothing to do: no value has to change."));
    } else {
        double seconds = report.expectedSeconds;
        if (const int most = m_ui->paceSpin->value(); most > 0)
            seconds = std::max(seconds, static_cast<double>(report.found.counts.rows) / most);
        const QString time = durationText(static_cast<qint64>(seconds * 1000));
        m_ui->forecastLabel->setText(
            report.expectedLog > 0
                ? tr("About %1 of %2 rows will be written under key %3. One connection takes about "
                     "%4, and the write-ahead log grows by about %5.")
                      .arg(number(report.changedRows), number(report.found.counts.rows),
                           m_rehearsal->writes, time,
                           QLocale().formattedDataSize(report.expectedLog))
                : tr("About %1 of %2 rows will be written under key %3, in about %4.")
                      .arg(number(report.changedRows), number(report.found.counts.rows),
                           m_rehearsal->writes, time));
    }
    const QStringList warnings = report.found.shape.warnings;
    m_ui->warningLabel->setText(warnings.join(u'\n'));
    m_ui->warningLabel->setVisible(!warnings.isEmpty());
}

} // namespace desktop
