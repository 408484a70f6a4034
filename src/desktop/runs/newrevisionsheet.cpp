#include "desktop/runs/newrevisionsheet.h"

#include "ui_newrevisionsheet.h"

#include <QCompleter>
#include <QDir>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

NewRevisionSheet::NewRevisionSheet(WritingPlace place, QString parentRevision, JobList &jobs,
                                   const base::Clock &clock, QWidget *parent)
    : WritingSheet(std::move(place), jobs, clock, parent)
    , m_ui(std::make_unique<Ui::NewRevisionSheet>())
    , m_parentRevision(std::move(parentRevision))
{
    m_ui->setupUi(this);
    m_ui->modelsBox->setVisible(this->place().isPython());
    m_ui->modelsBox->setEnabled(false);
    resize(64 * fontMetrics().averageCharWidth(), sizeHint().height());
    connect(m_ui->messageEdit, &QLineEdit::textChanged, this, [this] { updateButton(); });
    connect(m_ui->parentBox, &QComboBox::activated, this, &NewRevisionSheet::warnOfBranch);
    begin({.banner = m_ui->banner,
           .fields = m_ui->fields,
           .create = m_ui->createButton,
           .open = m_ui->openButton,
           .stop = m_ui->stopButton},
          u"new"_s);
}

NewRevisionSheet::~NewRevisionSheet() = default;

void NewRevisionSheet::setAutogenerates()
{
    m_ui->modelsBox->setChecked(place().isPython() && place().target);
}

void NewRevisionSheet::showGround(const WritingGround &ground)
{
    m_ui->idEdit->setPlaceholderText(ground.nextId.isEmpty() ? tr("Made by Alembic")
                                                             : ground.nextId);
    fillParents(ground);
    auto *completer = new QCompleter(ground.ids, m_ui->dependsEdit);
    m_ui->dependsEdit->setCompleter(completer);
    m_ui->modelsBox->setEnabled(ground.hasModels && place().target);
    if (!m_ui->modelsBox->isEnabled())
        m_ui->modelsBox->setChecked(false);
    m_ui->modelsBox->setToolTip(!place().target
                                    ? tr("Models are compared with a database: open a connection.")
                                : ground.hasModels ? QString()
                                                   : tr("env.py names no models to compare with."));
}

void NewRevisionSheet::fillParents(const WritingGround &ground)
{
    m_ui->parentBox->clear();
    for (const QString &head : ground.heads)
        m_ui->parentBox->addItem(tr("%1 (head): %2").arg(head, ground.messages.value(head)), head);
    m_branches = !m_parentRevision.isEmpty() && !ground.heads.contains(m_parentRevision);
    if (m_branches)
        m_ui->parentBox->addItem(m_parentRevision, m_parentRevision);
    m_ui->parentBox->addItem(tr("Nothing: the first revision of a history"), u"base"_s);
    // The usual revision follows a head: another one is offered, and chosen by whoever means it.
    const int wanted = m_branches ? 0 : m_ui->parentBox->findData(m_parentRevision);
    m_ui->parentBox->setCurrentIndex(std::max(wanted, 0));
}

void NewRevisionSheet::warnOfBranch()
{
    if (!m_branches || m_ui->parentBox->currentData().toString() != m_parentRevision) {
        m_ui->banner->dismiss();
        return;
    }
    m_ui->banner->showMessage(
        Tone::Caution, tr("%1 has followers already.").arg(m_parentRevision),
        tr("A revision after it begins a new branch, which \"Allow a new branch\" permits."));
}

bool NewRevisionSheet::isComplete() const
{
    return !m_ui->messageEdit->text().trimmed().isEmpty();
}

WritingOrder NewRevisionSheet::order() const
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    return {
        .script = {.message = m_ui->messageEdit->text().trimmed(),
                   .head = m_ui->parentBox->currentData().toString(),
                   .splice = m_ui->spliceBox->isChecked(),
                   .branchLabel = m_ui->labelEdit->text().trimmed(),
                   .id = m_ui->idEdit->text().trimmed(),
                   .dependsOn = m_ui->dependsEdit->text().split(separators, Qt::SkipEmptyParts)},
        .autogenerates = m_ui->modelsBox->isChecked()};
}

QString NewRevisionSheet::jobTitle() const
{
    return tr("Write the revision");
}

void NewRevisionSheet::showWritten(const migration::WrittenScript &script)
{
    const QString file = QDir::toNativeSeparators(script.path);
    m_ui->banner->showMessage(Tone::Good, tr("Revision %1 was written.").arg(script.revision),
                              place().isPython() ? file : tr("Fill in its SQL: %1").arg(file));
}

} // namespace desktop
