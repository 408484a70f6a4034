#include "desktop/profiles/vaultdialog.h"

#include "ui_vaultdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QtConcurrentRun>

namespace desktop {

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
    for (const QRadioButton *radio : {m_ui->keychainRadio, m_ui->openRadio, m_ui->makeRadio})
        connect(radio, &QRadioButton::toggled, this, &VaultDialog::showChoice);
    for (const QLineEdit *edit : {m_ui->fileEdit, m_ui->passphraseEdit, m_ui->againEdit})
        connect(edit, &QLineEdit::textChanged, this, &VaultDialog::showChoice);
    connect(m_ui->fileButton, &QToolButton::clicked, this, &VaultDialog::browse);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &VaultDialog::proceed);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (place.isKeychain() ? m_ui->keychainRadio : m_ui->openRadio)->setChecked(true);
    // Where a passphrase is awaited, a space that is typed must not choose another vault.
    if (place.isKeychain())
        m_ui->keychainRadio->setFocus();
    else
        m_ui->passphraseEdit->setFocus();
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
    m_ui->fileBox->setVisible(isFile);
    m_ui->againEdit->setVisible(isNew);
    m_ui->againEditLabel->setVisible(isNew);
    m_ui->noteLabel->setVisible(isNew);
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setText(isNew          ? tr("Make Vault File")
                    : isFile       ? tr("Unlock")
                    : m_isKeychain ? tr("Try Again")
                                   : tr("Use the Keychain"));
    const bool isTyped =
        !m_ui->fileEdit->text().isEmpty() && !m_ui->passphraseEdit->text().isEmpty();
    const bool isSame = m_ui->passphraseEdit->text() == m_ui->againEdit->text();
    button->setEnabled(!isFile || (isTyped && (!isNew || isSame)));
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
    const QString path = m_ui->fileEdit->text();
    const File what = m_ui->makeRadio->isChecked() ? File::Make : File::Open;
    QByteArray typed = m_ui->passphraseEdit->text().toUtf8();
    const auto passphrase = std::make_shared<const base::Secret>(QByteArrayView(typed));
    typed.fill('\0');
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
    m_ui->passphraseEdit->clear();
    m_ui->againEdit->clear();
}

} // namespace desktop
