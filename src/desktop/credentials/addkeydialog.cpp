#include "desktop/credentials/addkeydialog.h"

#include "ui_addkeydialog.h"

#include <QDate>
#include <QFileDialog>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// \a id, or with the first number behind it that makes it none of \a taken.
QString freeId(const QString &id, const QStringList &taken)
{
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1-%2"_s.arg(id).arg(number);
    return free;
}

} // namespace

AddKeyDialog::AddKeyDialog(Target target, QString set, const QStringList &taken, QObject &jobs,
                           const base::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddKeyDialog>())
    , m_target(std::move(target))
    , m_set(std::move(set))
    , m_jobs(jobs)
    , m_clock(clock)
{
    constexpr int lettersWide = 84;
    m_ui->setupUi(this);
    layout()->setSizeConstraint(QLayout::SetMinimumSize);
    m_ui->introductionLabel->setText(
        tr("The newest key of %1 is the one that new values are written with. The keys before it "
           "go on reading.")
            .arg(m_set));
    m_ui->idEdit->setText(freeId(m_clock.now().date().toString(Qt::ISODate), taken));
    m_ui->derivationCombo->addItems(credentials::presets());
    m_ui->iterationsSpin->setSpecialValueText(tr("as usual"));
    for (const QRadioButton *radio : {m_ui->typedRadio, m_ui->fileRadio, m_ui->generateRadio})
        connect(radio, &QRadioButton::toggled, this, &AddKeyDialog::showChoice);
    for (const QLineEdit *edit : {m_ui->idEdit, m_ui->secretEdit, m_ui->fileEdit})
        connect(edit, &QLineEdit::textChanged, this, &AddKeyDialog::showChoice);
    connect(m_ui->derivationCombo, &QComboBox::currentTextChanged, this, &AddKeyDialog::showChoice);
    connect(m_ui->fileButton, &QToolButton::clicked, this, &AddKeyDialog::browse);
    connect(m_ui->detectButton, &QPushButton::clicked, this, &AddKeyDialog::detect);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AddKeyDialog::add);
    m_ui->typedRadio->setChecked(true);
    showChoice();
    resize(fontMetrics().averageCharWidth() * lettersWide, sizeHint().height());
}

AddKeyDialog::~AddKeyDialog()
{
    m_ui->secretEdit->clear();
}

/// Shows what belongs to the choice, and lets it be made when it is complete.
void AddKeyDialog::showChoice()
{
    const bool typed = m_ui->typedRadio->isChecked();
    const bool isFile = m_ui->fileRadio->isChecked();
    const bool isNew = m_ui->generateRadio->isChecked();
    const QString preset = m_ui->derivationCombo->currentText();
    const bool isHkdf = preset.startsWith("hkdf"_L1);
    const bool isStretched = preset.startsWith("pbkdf2"_L1);
    const auto show = [](bool visible, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(visible);
    };
    show(typed, {m_ui->secretLabel, m_ui->secretEdit});
    show(isFile, {m_ui->fileLabel, m_ui->fileEdit, m_ui->fileButton});
    show(!isNew, {m_ui->derivationLabel, m_ui->derivationCombo, m_ui->detectButton});
    show(!isNew && (isHkdf || isStretched || preset.startsWith("scrypt"_L1)),
         {m_ui->saltLabel, m_ui->saltEdit});
    show(!isNew && isStretched, {m_ui->iterationsLabel, m_ui->iterationsSpin});
    show(!isNew && isHkdf, {m_ui->infoLabel, m_ui->infoEdit});
    const bool hasSecret = isNew || !(typed ? m_ui->secretEdit : m_ui->fileEdit)->text().isEmpty();
    const bool isIdle = m_work == nullptr || !m_work->isRunning();
    m_ui->addButton->setEnabled(isIdle && hasSecret && !m_ui->idEdit->text().trimmed().isEmpty());
    m_ui->detectButton->setEnabled(isIdle && hasSecret);
}

std::shared_ptr<NewKey> AddKeyDialog::typedKey() const
{
    auto key = std::make_shared<NewKey>();
    key->id = m_ui->idEdit->text().trimmed();
    key->isGenerated = m_ui->generateRadio->isChecked();
    if (m_ui->fileRadio->isChecked())
        key->secretFile = m_ui->fileEdit->text();
    if (m_ui->typedRadio->isChecked()) {
        QByteArray bytes = m_ui->secretEdit->text().toUtf8();
        key->secret = base::Secret(bytes);
        bytes.fill('\0');
    }
    key->decryptOnly = m_ui->readOnlyCheck->isChecked();
    if (!key->isGenerated) {
        key->derivation = {.preset = m_ui->derivationCombo->currentText(),
                           .salt = credentials::saltOf(m_ui->saltEdit->text().toUtf8()),
                           .iterations = m_ui->iterationsSpin->value(),
                           .info = m_ui->infoEdit->text().toUtf8()};
    }
    return key;
}

void AddKeyDialog::run(jobs::Job::Work work, const QString &sentence,
                       std::function<void(const jobs::Outcome &)> then)
{
    m_ui->banner->showMessage(Tone::Muted, sentence);
    m_work.reset(new jobs::Job(windowTitle(), std::move(work), m_clock, &m_jobs));
    connect(m_work.get(), &jobs::Job::finished, this,
            [this, then = std::move(then)](const jobs::Outcome &outcome) {
                showChoice();
                then(outcome);
            });
    m_work->start();
    showChoice();
}

void AddKeyDialog::detect()
{
    const auto found = std::make_shared<std::optional<credentials::Detected>>();
    run(detectWork(m_target, m_set, typedKey(), found),
        tr("Trying every derivation known. That takes some seconds."),
        [this, found](const jobs::Outcome &outcome) { detected(outcome, *found); });
}

void AddKeyDialog::detected(const jobs::Outcome &outcome,
                            const std::optional<credentials::Detected> &found)
{
    if (!outcome.result) {
        m_ui->banner->showError(outcome.result.error());
        return;
    }
    m_ui->banner->showMessage(found ? Tone::Good : Tone::Caution, outcome.summary);
    if (!found)
        return;
    m_ui->derivationCombo->setCurrentText(found->derivation.preset);
    m_ui->iterationsSpin->setValue(found->derivation.iterations);
    if (!found->derivation.salt.isEmpty())
        m_ui->saltEdit->setText("hex:"_L1 + QString::fromLatin1(found->derivation.salt.toHex()));
    m_ui->infoEdit->setText(QString::fromUtf8(found->derivation.info));
}

void AddKeyDialog::add()
{
    const auto key = typedKey();
    m_ui->secretEdit->clear();
    run(addKeyWork(m_target, m_set, key), tr("Waiting for the vault. It may ask a question."),
        [this](const jobs::Outcome &outcome) {
            if (!outcome.result) {
                m_ui->banner->showError(outcome.result.error());
                return;
            }
            Q_EMIT added(outcome);
            accept();
        });
}

void AddKeyDialog::browse()
{
    auto *dialog = new QFileDialog(this, m_ui->fileButton->accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ui->fileEdit, &QLineEdit::setText);
    dialog->open();
}

} // namespace desktop
