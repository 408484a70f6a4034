// What can be done to the chosen set: the page's actions, and the dialogs and jobs behind them.
#include "desktop/credentials/addkeydialog.h"
#include "desktop/credentials/credentialspage.h"
#include "desktop/credentials/keymodel.h"
#include "desktop/credentials/rotationwizard.h"
#include "desktop/theme/icons.h"
#include "ui_credentialspage.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using credentials::JobKind;
using credentials::KeyState;

void CredentialsPage::buildActions()
{
    const struct
    {
        QString text;
        QString icon;
        QPushButton *button;
    } parts[] = {
        {tr("&Encrypt…"), u"lock"_s, m_ui->encryptButton},
        {tr("Ro&tate…"), u"refresh"_s, m_ui->rotateButton},
        {tr("&Verify"), u"done"_s, m_ui->verifyButton},
        {tr("Try What Was Set &Aside Again…"), u"next"_s, m_ui->retryButton},
        {tr("Add &Key…"), u"key"_s, m_ui->addKeyButton},
        {tr("Reti&re Key"), u"lock"_s, m_ui->retireButton},
        {tr("Remove Ke&y…"), u"delete"_s, m_ui->removeButton},
        {tr("E&xport Key…"), u"export"_s, m_ui->exportButton},
    };
    for (int i = 0; i < static_cast<int>(Act::Count); ++i) {
        auto *action = new QAction(themedIcon(parts[i].icon), parts[i].text, this);
        m_actions.append(action);
        QPushButton *button = parts[i].button;
        button->setText(action->text());
        button->setIcon(action->icon());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
        connect(action, &QAction::triggered, this, [this, i] { act(static_cast<Act>(i)); });
    }
}

void CredentialsPage::updateActions()
{
    for (int i = 0; i < static_cast<int>(Act::Count); ++i) {
        QAction *action = m_actions.at(i);
        const QString refusal = refusalOf(static_cast<Act>(i));
        action->setEnabled(refusal.isEmpty());
        QString name = action->text();
        action->setToolTip(refusal.isEmpty() ? name.remove(u'&') : refusal);
        action->setStatusTip(action->toolTip());
    }
    m_ui->refreshButton->setEnabled(m_looking == nullptr);
}

QString CredentialsPage::refusal(const QAction *action) const
{
    const qsizetype index = m_actions.indexOf(action);
    return index < 0 ? QString() : refusalOf(static_cast<Act>(index));
}

const KeyLine *CredentialsPage::chosenKey() const
{
    const QModelIndex current = m_ui->keysView->currentIndex();
    return current.isValid() ? &m_keys->keyAt(current.row()) : nullptr;
}

QString CredentialsPage::refusalOf(Act act) const
{
    if (!m_target)
        return tr("Choose a connection whose database can be reached.");
    if (set().isEmpty())
        return tr("The project declares no credential set.");
    if (act != Act::Verify && act != Act::ExportKey && m_target->readOnly) {
        return tr("%1 is a read-only connection: nothing can be changed through it.")
            .arg(m_target->name);
    }
    if (act == Act::AddKey)
        return {};
    if (!m_account || m_account->keys.isEmpty())
        return tr("The set has no key yet.");
    const KeyLine *key = chosenKey();
    const std::optional<credentials::Survey> &survey = m_account->survey;
    switch (act) {
    case Act::Retry:
        return survey && survey->setAside == 0 ? tr("No value is set aside.") : QString();
    case Act::RetireKey:
        if (key == nullptr)
            return tr("Select a key.");
        if (key->state == KeyState::Primary)
            return tr("New values are written with this key: add another one first.");
        return key->state == KeyState::Retired ? tr("This key is retired already.") : QString();
    case Act::RemoveKey:
        if (key == nullptr)
            return tr("Select a key.");
        return key->state == KeyState::Primary
                   ? tr("New values are written with this key: add another one first.")
                   : QString();
    case Act::ExportKey: return key == nullptr ? tr("Select a key.") : QString();
    default: return {};
    }
}

void CredentialsPage::act(Act act)
{
    if (!refusalOf(act).isEmpty())
        return;
    switch (act) {
    case Act::Encrypt: openWizard(JobKind::Encrypt); break;
    case Act::Rotate: openWizard(JobKind::Rotate); break;
    case Act::Retry: openWizard(JobKind::Retry); break;
    case Act::Verify: verify(); break;
    case Act::AddKey: addKey(); break;
    case Act::RetireKey: endKey(KeyEnd::Retired, chosenKey()->id); break;
    case Act::RemoveKey: askToRemove(); break;
    case Act::ExportKey: askForExport(); break;
    case Act::Count: break;
    }
}

jobs::Job *CredentialsPage::start(const QString &title, jobs::Job::Work work)
{
    jobs::Job *job = m_jobs.start({.title = title,
                                   .targetId = m_target->profile,
                                   .targetName = m_target->name,
                                   .environment = m_target->environment,
                                   .consequence = lookConsequence},
                                  std::move(work));
    Q_EMIT jobStarted(job);
    return job;
}

/// Shows how work on the keys ended, with the keys as they are now.
void CredentialsPage::tell(const jobs::Outcome &outcome)
{
    if (!outcome.result) {
        showFault(outcome.result.error());
        return;
    }
    const QString said = outcome.summary;
    static const std::optional<credentials::Survey> none;
    const std::optional<credentials::Survey> &survey = m_account ? m_account->survey : none;
    look(survey && m_account->isSample ? static_cast<int>(survey->counts.rows) : 0);
    connect(m_looking, &jobs::Job::finished, this, [this, said](const jobs::Outcome &looked) {
        if (looked.result && m_ui->banner->message().isEmpty())
            m_ui->banner->showMessage(Tone::Good, said);
    });
}

void CredentialsPage::openWizard(JobKind kind)
{
    auto *wizard = new RotationWizard(*m_target, set(), kind, m_jobs, m_clock, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RotationWizard::jobStarted, this, &CredentialsPage::jobStarted);
    connect(wizard, &QDialog::finished, this, [this] { refresh(); });
    wizard->open();
}

void CredentialsPage::endKey(KeyEnd end, const QString &id)
{
    const QString title = end == KeyEnd::Retired ? tr("Retire key %1 of %2").arg(id, set())
                                                 : tr("Remove key %1 of %2").arg(id, set());
    connect(start(title, endKeyWork(*m_target, set(), id, end)), &jobs::Job::finished, this,
            &CredentialsPage::tell);
}

/// What is removed cannot be had back: old backups may still need it.
void CredentialsPage::askToRemove()
{
    const QString id = chosenKey()->id;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove Key"),
                                tr("Remove key %1 from the ring of %2?").arg(id, set()),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its secret is gone for good: backups whose values are under it can no longer be read "
           "with this ring. A retired key stays for them. First all values are looked at: while "
           "one is under the key, it stays."));
    const QPushButton *remove = box->addButton(tr("&Remove Key"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id] { endKey(KeyEnd::Removed, id); });
    box->open();
}

/// Asks which Python is the application's: the one that has its library.
void CredentialsPage::askForPython()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Check with Python"));
    dialog->setLabelText(tr("Python of the application, with its package cryptography:"));
    dialog->setTextValue(u"python3"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &python) {
        if (!python.trimmed().isEmpty())
            verify(python.trimmed());
    });
    dialog->open();
}

void CredentialsPage::verify(const QString &python)
{
    m_isVerifying = true;
    m_coming = std::make_shared<SetAccount>();
    follow(start(tr("Verify %1 on %2").arg(set(), m_target->name),
                 verifyWork(*m_target, set(), python, m_coming)));
}

void CredentialsPage::addKey()
{
    QStringList taken;
    for (int row = 0; row < m_keys->rowCount(); ++row)
        taken.append(m_keys->keyAt(row).id);
    auto *dialog = new AddKeyDialog(*m_target, set(), taken, m_jobs, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddKeyDialog::added, this, &CredentialsPage::tell);
    dialog->open();
}

void CredentialsPage::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Write the secret of key %1").arg(chosenKey()->id));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = chosenKey()->id](const QString &path) {
                connect(start(tr("Export key %1 of %2").arg(id, set()),
                              exportWork(*m_target, set(), id, path)),
                        &jobs::Job::finished, this, [this](const jobs::Outcome &outcome) {
                            if (outcome.result) {
                                m_ui->banner->showMessage(Tone::Good, outcome.summary);
                            } else {
                                m_ui->banner->showError(outcome.result.error());
                            }
                        });
            });
    dialog->open();
}

} // namespace desktop
