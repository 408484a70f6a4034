#include "desktop/credentials/credentialspage.h"

#include "desktop/credentials/keymodel.h"
#include "desktop/credentials/valuesmodel.h"
#include "desktop/theme/icons.h"
#include "migration/credentialsets.h"
#include "ui_credentialspage.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

namespace {

/// As many rows are looked at unasked; the rest of a larger table when somebody wants it.
constexpr int unaskedRows = 200'000;
constexpr int linesOfDeployment = 7;

const char *const example = "[credentials.api]\n"
                            "table = \"credentials\"\n"
                            "columns = [\"client_id\", \"client_secret\"]\n"
                            "format = \"fernet\"\n";

bool isOfVault(ErrorCode code)
{
    return code == ErrorCode::VaultLocked || code == ErrorCode::VaultUnavailable ||
           code == ErrorCode::VaultDenied;
}

QStringList namesOf(const Target *target)
{
    QStringList names;
    if (target) {
        for (const scripts::CredentialSetConfig &set : target->config.credentialSets)
            names.append(set.name);
    }
    return names;
}

} // namespace

QFont codeFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

void setUpTable(QTableView &view)
{
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() * 3 / 2);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.setMinimumHeight(view.fontMetrics().height() * 6);
}

CredentialsPage::CredentialsPage(JobList &jobs, const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CredentialsPage>())
    , m_jobs(jobs)
    , m_clock(clock)
    , m_values(new ValuesModel(this))
    , m_keys(new KeyModel(this))
{
    m_ui->setupUi(this);
    buildActions();
    setUp();
    setTarget({});
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::setUp()
{
    m_ui->valuesView->setModel(m_values);
    m_ui->valuesView->setItemDelegateForColumn(ValuesModel::Bar, new ValuesDelegate(this));
    m_ui->keysView->setModel(m_keys);
    m_ui->snippetView->setPlainText(QString::fromLatin1(example));
    for (QPushButton *button : {m_ui->copyButton, m_ui->copySnippetButton})
        button->setIcon(themedIcon(u"copy"_s));
    m_ui->refreshButton->setText(tr("Co&unt Again"));
    m_ui->refreshButton->setIcon(themedIcon(u"refresh"_s));
    m_ui->progressBar->hide();
    m_ui->progressLabel->hide();
    sizeColumns();
    connect(m_ui->setCombo, &QComboBox::activated, this, &CredentialsPage::setChosen);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &CredentialsPage::refresh);
    connect(m_ui->keysView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CredentialsPage::updateActions);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->deploymentView->toPlainText()); });
    connect(m_ui->copySnippetButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->snippetView->toPlainText()); });
}

void CredentialsPage::sizeColumns()
{
    setUpTable(*m_ui->valuesView);
    setUpTable(*m_ui->keysView);
    m_ui->deploymentView->setFont(codeFont(font()));
    m_ui->snippetView->setFont(codeFont(font()));
    const int line = fontMetrics().height();
    m_ui->deploymentView->setMaximumHeight(line * (linesOfDeployment + 1));
    m_ui->snippetView->setMaximumHeight(line * linesOfDeployment);
    QHeaderView *keys = m_ui->keysView->horizontalHeader();
    keys->setSectionResizeMode(QHeaderView::ResizeToContents);
    keys->setStretchLastSection(true);
}

void CredentialsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void CredentialsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookIfNew();
}

void CredentialsPage::setTarget(std::optional<Target> target)
{
    const bool isSame = m_target && target && m_target->profile == target->profile &&
                        m_target->config.file == target->config.file &&
                        namesOf(m_target.get()) == namesOf(&*target);
    m_target = target ? std::make_shared<const Target>(*std::move(target)) : nullptr;
    if (isSame) {
        updateActions();
        return;
    }
    m_account.reset();
    m_looking.clear();
    showSets();
    showAccount();
    m_isNew = true;
    if (isVisible())
        lookIfNew();
}

void CredentialsPage::showSets()
{
    const QString before = set();
    const QStringList names = namesOf(m_target.get());
    m_ui->setCombo->clear();
    m_ui->setCombo->addItems(names);
    m_ui->setCombo->setCurrentIndex(
        static_cast<int>(std::max<qsizetype>(names.indexOf(before), 0)));
    m_ui->stack->setCurrentWidget(names.isEmpty() ? m_ui->emptyPage : m_ui->setPage);
    if (names.isEmpty())
        showEmpty();
}

void CredentialsPage::showEmpty()
{
    const bool canDeclare = m_target && m_target->config.kind == scripts::ProjectKind::Native;
    m_ui->emptyLabel->setText(
        !m_target ? tr("Choose a connection whose database can be reached.")
        : canDeclare
            ? tr("This project declares no credential set: a table with columns whose "
                 "values are encrypted. Add lines such as these to %1, with the names "
                 "of your table, and refresh. Keys never stand there.")
                  .arg(m_target->config.file)
            : tr("This project has no stemma.toml. Credential sets are declared there: a "
                 "table with columns whose values are encrypted. Keys never stand there."));
    m_ui->snippetView->setVisible(m_target != nullptr);
    m_ui->copySnippetButton->setVisible(m_target != nullptr);
}

QString CredentialsPage::set() const
{
    return m_ui->setCombo->currentText();
}

void CredentialsPage::chooseSet(const QString &name)
{
    m_ui->setCombo->setCurrentText(name);
    setChosen();
}

void CredentialsPage::setChosen()
{
    m_account.reset();
    m_looking.clear();
    m_isNew = true;
    showAccount();
    lookIfNew();
}

void CredentialsPage::lookIfNew()
{
    if (m_isNew && m_target && !set().isEmpty())
        look(unaskedRows);
}

void CredentialsPage::refresh()
{
    if (m_target && !set().isEmpty())
        look(0);
}

void CredentialsPage::look(int sample)
{
    m_isNew = false;
    m_isVerifying = false;
    m_coming = std::make_shared<SetAccount>();
    follow(start(tr("Look at %1 on %2").arg(set(), m_target->name),
                 surveyWork(*m_target, set(), sample, m_coming)));
}

/// Shows how far \a job is, and what it has found when it ends.
void CredentialsPage::follow(jobs::Job *job)
{
    if (m_looking)
        disconnect(m_looking, nullptr, this, nullptr);
    m_looking = job;
    m_ui->progressBar->setRange(0, 0);
    m_ui->progressBar->show();
    m_ui->progressLabel->setText(tr("Reading the keys…"));
    m_ui->progressLabel->show();
    m_ui->stopButton->setJob(job, lookConsequence);
    connect(job, &jobs::Job::progressed, this, [this](const jobs::Progress &progress) {
        m_ui->progressBar->setRange(0, progress.total);
        m_ui->progressBar->setValue(progress.done);
        m_ui->progressLabel->setText(
            tr("%1 of %2 rows")
                .arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
    });
    connect(job, &jobs::Job::finished, this, &CredentialsPage::looked);
    updateActions();
}

void CredentialsPage::looked(const jobs::Outcome &outcome)
{
    m_looking.clear();
    m_ui->stopButton->setJob(nullptr);
    m_account = std::exchange(m_coming, {});
    showAccount();
    if (!outcome.result) {
        showFault(outcome.result.error());
    } else if (const auto &refusal = m_account->refusal) {
        showFault(*refusal);
    } else if (const auto &survey = m_account->survey) {
        showFinding(*survey);
    }
    updateActions();
    Q_EMIT accountChanged();
}

void CredentialsPage::showAccount()
{
    const SetAccount nothing;
    const SetAccount &account = m_account ? *m_account : nothing;
    m_ui->progressBar->setVisible(m_looking != nullptr);
    m_ui->progressLabel->setVisible(m_looking != nullptr);
    m_ui->banner->dismiss();
    m_values->setSurvey(account.survey);
    m_keys->setAccount(account);
    if (m_values->columnCount() > 0) {
        QHeaderView *header = m_ui->valuesView->horizontalHeader();
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(ValuesModel::Bar, QHeaderView::Stretch);
    }
    m_ui->keysLabel->setText(account.keysPlace.isEmpty()
                                 ? QString()
                                 : tr("The keys rest in %1.").arg(account.keysPlace));
    m_ui->deploymentBox->setVisible(!account.deployment.isEmpty());
    m_ui->deploymentView->setPlainText(account.deployment);
    QStringList notes;
    m_ui->setLabel->clear();
    if (account.survey) {
        const credentials::Survey &survey = *account.survey;
        const QString rows = QLocale().toString(survey.counts.rows);
        m_ui->setLabel->setText(
            account.isSample ? tr("Table %1, its first %2 rows").arg(survey.shape.table, rows)
                             : tr("Table %1, %2 rows").arg(survey.shape.table, rows));
        notes = survey.shape.warnings;
        if (survey.setAside > 0) {
            notes.prepend(tr("%Ln value(s) are set aside until a key opens them.", nullptr,
                             static_cast<int>(survey.setAside)));
        }
    }
    m_ui->notesLabel->setText(notes.join(u'\n'));
    m_ui->notesLabel->setVisible(!notes.isEmpty());
    updateActions();
}

/// What the values that were counted mean.
void CredentialsPage::showFinding(const credentials::Survey &survey)
{
    if (survey.fault) {
        showFault(*survey.fault);
    } else if (m_isVerifying) {
        showVerdict(survey);
    } else if (m_account->isSample) {
        m_ui->banner->showMessage(
            Tone::Muted,
            tr("Only the first %1 rows were counted.").arg(QLocale().toString(survey.counts.rows)));
        m_ui->banner->addAction(tr("Count A&ll"), this, [this] { refresh(); });
    } else if (survey.counts.plaintext() > 0) {
        m_ui->banner->showMessage(Tone::Caution, tr("%Ln value(s) are plaintext.", nullptr,
                                                    static_cast<int>(survey.counts.plaintext())));
    }
}

/// What the second, independent pass found, and the application's library where it was asked.
void CredentialsPage::showVerdict(const credentials::Survey &survey)
{
    const std::optional<credentials::AppCheck> &app = m_account->app;
    const std::optional<base::Error> &fault = m_account->appFault;
    const bool isFine = survey.isDone() && !fault && (!app || app->agreed == app->asked);
    QString more;
    if (fault) {
        more = fault->message + u'\n' + fault->hint;
    } else if (app) {
        more = credentials::appCheckText(*app);
    }
    m_ui->banner->showMessage(isFine ? Tone::Good : Tone::Caution, credentials::verdictText(survey),
                              more);
    if (!app)
        m_ui->banner->addAction(tr("Check with &Python…"), this, [this] { askForPython(); });
}

void CredentialsPage::showFault(const base::Error &error)
{
    if (error.code == ErrorCode::WrongKey) {
        // The command line's words for what to do next stand in the error; here are the window's.
        m_ui->banner->showMessage(
            Tone::Bad, error.message,
            error.detail + u'\n' +
                tr("Nothing was changed. Add the key that the application had when it wrote these "
                   "values, derived as the application does."));
    } else {
        m_ui->banner->showError(error, error.code == ErrorCode::Cancelled ||
                                               error.code == ErrorCode::KeyNotFound
                                           ? Tone::Caution
                                           : Tone::Bad);
    }
    if (isOfVault(error.code)) {
        m_ui->banner->addAction(tr("O&pen the Vault…"), this,
                                [this, error] { Q_EMIT vaultWanted(error); });
    }
    const bool wantsKey = error.code == ErrorCode::WrongKey || error.code == ErrorCode::KeyNotFound;
    if (wantsKey && refusalOf(Act::AddKey).isEmpty())
        m_ui->banner->addAction(tr("Add T&hat Key…"), this, [this] { addKey(); });
}

} // namespace desktop
