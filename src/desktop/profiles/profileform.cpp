#include "desktop/profiles/profileform.h"

#include "ui_profiledialog.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using profiles::Environment;
using Timeout = std::optional<std::chrono::milliseconds>;

namespace {

constexpr double millisecondsPerSecond = 1000;

void setTimeout(QDoubleSpinBox *spin, const Timeout &timeout)
{
    spin->setValue(timeout ? double(timeout->count()) / millisecondsPerSecond : 0);
}

Timeout timeoutOf(const QDoubleSpinBox *spin)
{
    if (spin->value() <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(spin->value() * millisecondsPerSecond));
}

/// The secret typed into \a edit; nothing when there is none.
base::Secret typedSecret(const QLineEdit *edit)
{
    QByteArray bytes = edit->text().toUtf8();
    base::Secret secret{QByteArrayView(bytes)};
    bytes.fill('\0');
    return secret;
}

} // namespace

ProfileForm::ProfileForm(Ui::ProfileDialog &ui, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
{
    for (const Environment environment : profiles::environments()) {
        m_ui.environmentCombo->addItem(profiles::environmentText(environment),
                                       static_cast<int>(environment));
    }
    m_ui.engineCombo->addItems({u"PostgreSQL"_s, u"SQLite"_s});
    m_ui.sslModeCombo->addItem(tr("As the server and libpq agree"), QString());
    for (const QString &mode :
         {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        m_ui.sslModeCombo->addItem(mode, mode);
    alignLabels();
    connectControls();
}

/// What belongs to an engine lies in forms of its own below that of the engine; their fields begin
/// at one line.
void ProfileForm::alignLabels()
{
    int widest = 0;
    const std::array forms{m_ui.engineForm, m_ui.postgresForm, m_ui.sqliteForm};
    const auto labelOf = [](const QFormLayout *form, int row) {
        const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
        return item != nullptr ? item->widget() : nullptr;
    };
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QWidget *label = labelOf(form, row))
                widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (const QFormLayout *form : forms) {
        if (QWidget *label = labelOf(form, 0))
            label->setMinimumWidth(widest);
    }
}

void ProfileForm::connectControls()
{
    for (QLineEdit *edit :
         {m_ui.hostEdit, m_ui.portEdit, m_ui.databaseEdit, m_ui.userEdit, m_ui.rootCertEdit,
          m_ui.clientCertEdit, m_ui.clientKeyEdit, m_ui.fileEdit})
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::fieldsEdited);
    for (const QComboBox *combo : {m_ui.engineCombo, m_ui.sslModeCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProfileForm::fieldsEdited);
    for (const QLineEdit *edit :
         {m_ui.nameEdit, m_ui.passwordEdit, m_ui.keyPasswordEdit, m_ui.roleEdit, m_ui.projectEdit})
        connect(edit, &QLineEdit::textChanged, this, &ProfileForm::edited);
    connect(m_ui.urlEdit, &QPlainTextEdit::textChanged, this, &ProfileForm::urlEdited);
    connect(m_ui.environmentCombo, &QComboBox::currentIndexChanged, this,
            &ProfileForm::showEnvironment);
    connect(m_ui.forgetPasswordBox, &QCheckBox::toggled, m_ui.passwordEdit,
            &QLineEdit::setDisabled);
}

void ProfileForm::show(profiles::Profile profile)
{
    m_profile = std::move(profile);
    m_ui.nameEdit->setText(m_profile.name);
    m_ui.environmentCombo->setCurrentIndex(static_cast<int>(m_profile.environment));
    m_ui.roleEdit->setText(m_profile.role);
    m_ui.readOnlyBox->setChecked(m_profile.readOnly);
    m_ui.projectEdit->setText(m_profile.project);
    setTimeout(m_ui.connectTimeoutSpin, m_profile.connectTimeout);
    setTimeout(m_ui.lockTimeoutSpin, m_profile.lockTimeout);
    setTimeout(m_ui.statementTimeoutSpin, m_profile.statementTimeout);
    showEnvironment();
    m_ui.urlEdit->setPlainText(m_profile.url);
    if (m_profile.url.isEmpty())
        fieldsEdited();
    showPassword();
}

/// Whether the saved password is for the server and the user of \a fields.
bool ProfileForm::keepsPassword(const profiles::Fields &fields) const
{
    if (m_profile.password.isEmpty())
        return false;
    const auto saved = profiles::fieldsOf(m_profile.url, QDir::homePath());
    return saved && !profiles::leadElsewhere(*saved, fields);
}

void ProfileForm::showPassword()
{
    const bool kept = keepsPassword(fields());
    m_ui.passwordEdit->setPlaceholderText(kept ? tr("Saved; type to replace it") : tr("Not saved"));
    m_ui.forgetPasswordBox->setVisible(kept);
    if (!kept)
        m_ui.forgetPasswordBox->setChecked(false); // It would keep the field disabled.
}

void ProfileForm::showEnvironment()
{
    const auto environment = static_cast<Environment>(m_ui.environmentCombo->currentData().toInt());
    m_ui.badge->setEnvironment(environment);
    m_ui.band->setEnvironment(environment);
    Q_EMIT edited();
}

profiles::Fields ProfileForm::fields() const
{
    profiles::Fields fields;
    if (m_ui.engineCombo->currentIndex() == 1) {
        fields.engine = database::Engine::Sqlite;
        fields.path = m_ui.fileEdit->text();
        return fields;
    }
    fields.host = m_ui.hostEdit->text().trimmed();
    fields.port = m_ui.portEdit->text().trimmed();
    fields.database = m_ui.databaseEdit->text();
    fields.user = m_ui.userEdit->text();
    fields.sslMode = m_ui.sslModeCombo->currentData().toString();
    fields.sslRootCert = m_ui.rootCertEdit->text();
    fields.sslCert = m_ui.clientCertEdit->text();
    fields.sslKey = m_ui.clientKeyEdit->text();
    fields.others = m_others;
    return fields;
}

void ProfileForm::fieldsEdited()
{
    if (m_showing)
        return;
    m_showing = true;
    m_ui.engineStack->setCurrentIndex(m_ui.engineCombo->currentIndex());
    m_ui.urlEdit->setPlainText(profiles::urlOf(fields()));
    m_ui.urlNote->clear();
    m_showing = false;
    showPassword();
    Q_EMIT edited();
}

void ProfileForm::urlEdited()
{
    if (m_showing)
        return;
    const QString directory =
        m_ui.projectEdit->text().isEmpty() ? QDir::homePath() : m_ui.projectEdit->text();
    const auto read = profiles::fieldsOf(m_ui.urlEdit->toPlainText(), directory);
    if (!read) {
        m_ui.urlNote->setText(read.error().message + u' ' + read.error().hint);
        Q_EMIT edited();
        return;
    }
    m_showing = true;
    showFields(*read);
    m_ui.urlNote->clear();
    if (!read->password.isEmpty()) {
        // It must not stand where it can be read, nor in the undo history of the field.
        m_ui.passwordEdit->setText(QString::fromUtf8(read->password.view()));
        m_ui.urlEdit->setPlainText(profiles::urlOf(fields()));
        m_ui.urlNote->setText(tr("The password of the URL was moved to its own field."));
    }
    m_showing = false;
    showPassword();
    Q_EMIT edited();
}

void ProfileForm::showFields(const profiles::Fields &fields)
{
    const bool isFile = fields.engine == database::Engine::Sqlite;
    m_ui.engineCombo->setCurrentIndex(isFile ? 1 : 0);
    m_ui.engineStack->setCurrentIndex(isFile ? 1 : 0);
    m_others = fields.others;
    if (isFile) {
        m_ui.fileEdit->setText(fields.path);
        return;
    }
    m_ui.hostEdit->setText(fields.host);
    m_ui.portEdit->setText(fields.port);
    m_ui.databaseEdit->setText(fields.database);
    m_ui.userEdit->setText(fields.user);
    m_ui.sslModeCombo->setCurrentIndex(std::max(0, m_ui.sslModeCombo->findData(fields.sslMode)));
    m_ui.rootCertEdit->setText(fields.sslRootCert);
    m_ui.clientCertEdit->setText(fields.sslCert);
    m_ui.clientKeyEdit->setText(fields.sslKey);
}

base::Result<profiles::Profile> ProfileForm::profile() const
{
    profiles::Profile profile = m_profile.clone();
    profile.name = m_ui.nameEdit->text().trimmed();
    profile.environment = static_cast<Environment>(m_ui.environmentCombo->currentData().toInt());
    profile.role = m_ui.roleEdit->text().trimmed();
    profile.readOnly = m_ui.readOnlyBox->isChecked();
    profile.project = m_ui.projectEdit->text();
    profile.connectTimeout = timeoutOf(m_ui.connectTimeoutSpin);
    profile.lockTimeout = timeoutOf(m_ui.lockTimeoutSpin);
    profile.statementTimeout = timeoutOf(m_ui.statementTimeoutSpin);
    const QString directory = profile.project.isEmpty() ? QDir::homePath() : profile.project;
    const auto read = profiles::fieldsOf(m_ui.urlEdit->toPlainText(), directory);
    if (!read)
        return base::failure(read.error());
    profile.url = profiles::urlOf(*read);
    if (m_ui.forgetPasswordBox->isChecked() || !keepsPassword(*read))
        profile.password = {};
    if (base::Secret typed = typedSecret(m_ui.passwordEdit);
        !typed.isEmpty() && !m_ui.forgetPasswordBox->isChecked())
        profile.password = std::move(typed);
    if (base::Secret typed = typedSecret(m_ui.keyPasswordEdit); !typed.isEmpty())
        profile.sslPassword = std::move(typed);
    return profile;
}

void ProfileForm::clearSecrets()
{
    m_ui.passwordEdit->clear();
    m_ui.keyPasswordEdit->clear();
}

} // namespace desktop
