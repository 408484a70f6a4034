#include "desktop/profiles/vaultdialog.h"

#include "ui_vaultdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QtConcurrentRun>

namespace desktop {

namespace {

/// What was typed, in a form that can be given to a worker.
std::shared_ptr<const base::Secret> taken(const QLineEdit &edit)
{
    QByteArray typed = edit.text().toUtf8();
    auto secret = std::make_shared<const base::Secret>(QByteArrayView(typed));
    typed.fill('\0');
    return secret;
}

} // namespace

VaultDialog::VaultDialog(const profiles::VaultPlace &place,
                         const std::optional<base::Error> &reason, Services services,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::VaultDialog>())
    , m_services(std::move(services))
    , m_isKeychain(place.isKeychain())
{
    constexpr int lettersWide = 72;
    m_ui->setupUi(this);
    // What comes in with a choice makes room for itself.
    layout()->setSizeConstraint(QLayout::SetMinimumSize);
    resize(fontMetrics().averageCharWidth() * lettersWide, sizeHint().height());
    m_ui->fileEdit->setText(place.isKeychain() ? profiles::defaultVaultFile() : place.file);
    for (const QRadioButton *radio :
         {m_ui->keychainRadio, m_ui->openRadio, m_ui->makeRadio, m_ui->changeRadio})
        connect(radio, &QRadioButton::toggled, this, &VaultDialog::showChoice);
    for (const QLineEdit *edit :
         {m_ui->fileEdit, m_ui->passphraseEdit, m_ui->newEdit, m_ui->againEdit})
        connect(edit, &QLineEdit::textChanged, this, &VaultDialog::showChoice);
    connect(m_ui->fileButton, &QToolButton::clicked, this, &VaultDialog::browse);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &VaultDialog::proceed);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (place.isKeychain() ? m_ui->keychainRadio : m_ui->openRadio)->setChecked(true);
    // Where a passphrase is awaited, a space that is typed must not choose another vault.
    if (place.isKeychain()) {
        m_ui->keychainRadio->setFocus();
    } else {
        m_ui->passphraseEdit->setFocus();
    }
    showChoice();
    if (reason)
        m_ui->banner->showError(*reason, Tone::Caution);
}

VaultDialog::~VaultDialog()
{
    clearSecrets();
}

/// Shows what belongs to the choice, and lets it be made when it is complete.
void VaultDialog::showChoice()
{
    const bool isFile = !m_ui->keychainRadio->isChecked();
    const bool isNew = m_ui->makeRadio->isChecked();
    const bool isChange = m_ui->changeRadio->isChecked();
    m_ui->fileBox->setVisible(isFile);
    m_ui->newEdit->setVisible(isChange);
    m_ui->newEditLabel->setVisible(isChange);
    m_ui->againEdit->setVisible(isNew || isChange);
    m_ui->againEditLabel->setVisible(isNew || isChange);
    m_ui->noteLabel->setVisible(isNew || isChange);
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setText(isNew          ? tr("Make Vault File")
                    : isChange     ? tr("Change Passphrase")
                    : isFile       ? tr("Unlock")
                    : m_isKeychain ? tr("Try Again")
                                   : tr("Use the Keychain"));
    const bool isTyped =
        !m_ui->fileEdit->text().isEmpty() && !m_ui->passphraseEdit->text().isEmpty();
    const QLineEdit *chosen = isChange ? m_ui->newEdit : m_ui->passphraseEdit;
    const bool isSame = !chosen->text().isEmpty() && chosen->text() == m_ui->againEdit->text();
    button->setEnabled(!isFile || (isTyped && (isSame || (!isNew && !isChange))));
}

void VaultDialog::browse()
{
    auto *dialog =
        new QFileDialog(this, m_ui->fileButton->accessibleName(), m_ui->fileEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_ui->makeRadio->isChecked() ? QFileDialog::AnyFile
                                                     : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->fileEdit, &QLineEdit::setText);
    dialog->open();
}

void VaultDialog::change()
{
    const QString path = m_ui->fileEdit->text();
    const auto before = taken(*m_ui->passphraseEdit);
    const auto after = taken(*m_ui->newEdit);
    clearSecrets();
    QtConcurrent::run([change = m_services.changePassphrase, path, before, after] {
        return change(path, *before, *after);
    }).then(this, [this, path](const base::Result<> &result) { finish(result, {path}); });
}

void VaultDialog::proceed()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_ui->banner->showMessage(Tone::Muted, tr("Waiting for the vault. It may ask a question."));
    if (m_ui->keychainRadio->isChecked()) {
        QtConcurrent::run(m_services.tryKeychain).then(this, [this](const base::Result<> &result) {
            finish(result, {});
        });
        return;
    }
    if (m_ui->changeRadio->isChecked()) {
        change();
        return;
    }
    const QString path = m_ui->fileEdit->text();
    const File what = m_ui->makeRadio->isChecked() ? File::Make : File::Open;
    const auto passphrase = taken(*m_ui->passphraseEdit);
    clearSecrets();
    QtConcurrent::run([open = m_services.openFile, path, passphrase, what] {
        return open(path, *passphrase, what);
    }).then(this, [this, path](const base::Result<> &result) { finish(result, {path}); });
}

void VaultDialog::finish(const base::Result<> &result, const profiles::VaultPlace &place)
{
    showChoice();
    if (!result) {
        m_ui->banner->showError(result.error());
        m_ui->passphraseEdit->setFocus();
        return;
    }
    Q_EMIT opened(place);
    accept();
}

void VaultDialog::clearSecrets()
{
    for (QLineEdit *edit : {m_ui->passphraseEdit, m_ui->newEdit, m_ui->againEdit})
        edit->clear();
}

} // namespace desktop
