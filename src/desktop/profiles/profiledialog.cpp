#include "desktop/profiles/profiledialog.h"

#include "desktop/profiles/checklist.h"
#include "desktop/profiles/profileform.h"
#include "jobs/job.h"
#include "migration/connectiontest.h"
#include "ui_profiledialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QtConcurrentRun>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

ProfileDialog::ProfileDialog(profiles::Profile profile, Save save, const base::Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_save(std::move(save))
    , m_clock(clock)
{
    m_ui->setupUi(this);
    m_form = new ProfileForm(*m_ui, this);
    m_checks = std::make_unique<CheckList>(m_ui->checksTree);
    setWindowTitle(profile.id.isEmpty() ? tr("New Connection") : tr("Edit Connection"));
    m_form->show(std::move(profile));
    sizeToContents();
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, [this] { QDialog::reject(); });
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->requestStop(jobs::Stop::Statement);
    });
    connectBrowsers();
    m_ui->nameEdit->setFocus();
}

ProfileDialog::~ProfileDialog()
{
    m_form->clearSecrets();
}

void ProfileDialog::reject()
{
    if (!m_isTyped) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Close without saving what was typed?"),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

/// So high that nothing has to be scrolled, where the screen allows it.
void ProfileDialog::sizeToContents()
{
    constexpr int lettersOfFinding = 176; // A finding is a sentence; it is to be read whole.
    // The fields ask for a little more once they are shown.
    const int spare = 2 * fontMetrics().height();
    ensurePolished();
    const int hidden =
        m_ui->columnsWidget->sizeHint().height() - m_ui->scrollArea->sizeHint().height();
    resize(QSize(fontMetrics().averageCharWidth() * lettersOfFinding,
                 sizeHint().height() + std::max(hidden, 0) + spare)
               .boundedTo(screen()->availableSize()));
}

profiles::Profile ProfileDialog::duplicateOf(const profiles::Profile &profile)
{
    profiles::Profile copy = profile.clone();
    copy.id.clear();
    copy.name = tr("%1 (copy)").arg(profile.name);
    return copy;
}

void ProfileDialog::connectBrowsers()
{
    const auto browse = [this](const QToolButton *button, QLineEdit *edit,
                               QFileDialog::FileMode mode) {
        connect(button, &QToolButton::clicked, this, [this, button, edit, mode] {
            auto *dialog = new QFileDialog(this, button->accessibleName(), edit->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(mode);
            connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
            dialog->open();
        });
    };
    browse(m_ui->rootCertButton, m_ui->rootCertEdit, QFileDialog::ExistingFile);
    browse(m_ui->clientCertButton, m_ui->clientCertEdit, QFileDialog::ExistingFile);
    browse(m_ui->clientKeyButton, m_ui->clientKeyEdit, QFileDialog::ExistingFile);
    browse(m_ui->fileButton, m_ui->fileEdit, QFileDialog::AnyFile);
    browse(m_ui->projectButton, m_ui->projectEdit, QFileDialog::Directory);
}

void ProfileDialog::save()
{
    auto profile = m_form->profile();
    if (!profile) {
        m_ui->banner->showError(profile.error());
        return;
    }
    setSaving(true);
    // Shared with the worker, since a QFuture wants copies and a profile has none.
    const auto shared = std::make_shared<const profiles::Profile>(*std::move(profile));
    QtConcurrent::run([work = m_save, shared] {
        return work(*shared);
    }).then(this, [this](const base::Result<QString> &id) { finishSaving(id); });
}

void ProfileDialog::finishSaving(const base::Result<QString> &id)
{
    setSaving(false);
    if (!id) {
        m_ui->banner->showError(id.error());
        return;
    }
    m_form->clearSecrets();
    Q_EMIT saved(*id);
    accept();
}

void ProfileDialog::setSaving(bool saving)
{
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!saving);
    if (saving) {
        m_ui->banner->showMessage(Tone::Muted, tr("Saving; the keychain may ask a question."));
    } else {
        m_ui->banner->dismiss();
    }
}

void ProfileDialog::test()
{
    const auto profile = m_form->profile();
    auto url = profile ? profiles::databaseUrl(*profile)
                       : base::Result<database::Url>(base::failure(profile.error()));
    if (!url) {
        m_ui->banner->showError(url.error());
        return;
    }
    m_ui->banner->dismiss();
    m_checks->begin(url->engine);
    const auto probe = std::make_shared<migration::ConnectionProbe>(migration::ConnectionProbe{
        .url = *std::move(url),
        .options = profiles::openOptions(*profile, {.applicationName = u"stemma"_s})});
    // The job is gone before the dialog is, so that a result always finds it.
    const auto work = [this, probe, project = profile->project](jobs::Context &context) {
        probe->project = migration::configForProbe(project);
        const auto told = [this](const migration::CheckResult &result) {
            QMetaObject::invokeMethod(this, [this, result] { m_checks->add(result); });
        };
        const auto report = migration::testConnection(std::move(*probe), context, told);
        jobs::Outcome outcome;
        if (const auto *failure = report.failure(); failure && failure->error)
            outcome.result = base::failure(*failure->error);
        return outcome;
    };
    m_test = std::make_unique<jobs::Job>(tr("Testing the connection"), work, m_clock);
    connect(m_test.get(), &jobs::Job::finished, this, &ProfileDialog::finishTest);
    // A button that is disabled would pass the focus on, and what is typed next into a field.
    m_ui->stopButton->setEnabled(true);
    if (m_ui->testButton->hasFocus())
        m_ui->stopButton->setFocus();
    m_ui->testButton->setEnabled(false);
    m_test->start();
}

void ProfileDialog::finishTest()
{
    m_ui->testButton->setEnabled(true);
    if (m_ui->stopButton->hasFocus())
        m_ui->testButton->setFocus();
    m_ui->stopButton->setEnabled(false);
    if (const std::optional<jobs::Outcome> &outcome = m_test->outcome(); outcome) {
        if (outcome->result) {
            m_ui->banner->showMessage(Tone::Good, tr("The connection works."));
        } else {
            m_ui->banner->showError(outcome->result.error());
        }
    }
    Q_EMIT tested();
}

} // namespace desktop
