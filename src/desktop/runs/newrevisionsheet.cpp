#include "desktop/runs/newrevisionsheet.h"

#include "desktop/theme/icons.h"
#include "ui_newrevisionsheet.h"

#include <QCompleter>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

NewRevisionSheet::NewRevisionSheet(scripts::ProjectConfig config, const QString &parentRevision,
                                   JobList &jobs, const base::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewRevisionSheet>())
    , m_config(std::move(config))
    , m_parentRevision(parentRevision)
    , m_jobs(jobs)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    m_ui->createButton->setIcon(themedIcon(u"new"_s));
    m_ui->openButton->setIcon(themedIcon(u"open"_s));
    m_ui->openButton->hide();
    m_ui->createButton->setEnabled(false);
    resize(64 * fontMetrics().averageCharWidth(), sizeHint().height());
    connect(m_ui->messageEdit, &QLineEdit::textChanged, this, &NewRevisionSheet::updateButton);
    connect(m_ui->createButton, &QPushButton::clicked, this, &NewRevisionSheet::write);
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    read();
}

NewRevisionSheet::~NewRevisionSheet() = default;

void NewRevisionSheet::read()
{
    const auto ground = std::make_shared<base::Result<WritingGround>>();
    const auto work = [ground, config = m_config, &clock = m_clock](jobs::Context &) {
        *ground = readWritingGround(config, clock);
        return jobs::Outcome{};
    };
    m_work.reset(new jobs::Job(tr("Read the project"), work, m_clock, &m_jobs));
    connect(m_work.get(), &jobs::Job::finished, this, [this, ground] { showGround(*ground); });
    m_work->start();
}

void NewRevisionSheet::showGround(const base::Result<WritingGround> &ground)
{
    if (!ground) {
        m_ui->banner->showError(ground.error());
        return;
    }
    m_ready = true;
    m_ui->idEdit->setPlaceholderText(ground->nextId);
    m_ui->parentBox->clear();
    if (!m_parentRevision.isEmpty() && !ground->heads.contains(m_parentRevision))
        m_ui->parentBox->addItem(m_parentRevision, m_parentRevision);
    for (const QString &head : ground->heads) {
        m_ui->parentBox->addItem(tr("%1 (head): %2").arg(head, ground->messages.value(head)), head);
    }
    m_ui->parentBox->addItem(tr("Nothing: the first revision of a history"), u"base"_s);
    const int wanted = m_ui->parentBox->findData(m_parentRevision);
    m_ui->parentBox->setCurrentIndex(std::max(wanted, 0));
    auto *completer = new QCompleter(ground->ids, m_ui->dependsEdit);
    m_ui->dependsEdit->setCompleter(completer);
    if (!m_parentRevision.isEmpty() && !ground->heads.contains(m_parentRevision)) {
        m_ui->banner->showMessage(
            Tone::Caution, tr("%1 has followers already.").arg(m_parentRevision),
            tr("A revision after it begins a new branch, which \"Allow a new branch\" permits."));
    }
    updateButton();
}

revisions::RevisionRequest NewRevisionSheet::request() const
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    return {
        .id = m_ui->idEdit->text().trimmed(),
        .head = m_ui->parentBox->currentData().toString(),
        .splice = m_ui->spliceBox->isChecked(),
        .branchLabel = m_ui->labelEdit->text().trimmed(),
        .dependsOn = m_ui->dependsEdit->text().split(separators, Qt::SkipEmptyParts),
    };
}

void NewRevisionSheet::write()
{
    const auto written = std::make_shared<base::Result<WrittenScript>>();
    const auto work = [written, config = m_config, request = request(),
                       message = m_ui->messageEdit->text().trimmed(),
                       &clock = m_clock](jobs::Context &) {
        *written = writeNewRevision(config, request, message, clock);
        return jobs::Outcome{};
    };
    m_ui->createButton->setEnabled(false);
    m_work.reset(new jobs::Job(tr("Write the revision"), work, m_clock, &m_jobs));
    connect(m_work.get(), &jobs::Job::finished, this, [this, written] { showWritten(*written); });
    m_work->start();
}

void NewRevisionSheet::showWritten(const base::Result<WrittenScript> &written)
{
    if (!written) {
        m_ui->banner->showError(written.error());
        updateButton();
        return;
    }
    m_path = written->path;
    m_ui->fields->setEnabled(false);
    m_ui->createButton->hide();
    m_ui->openButton->show();
    m_ui->openButton->setFocus();
    m_ui->banner->showMessage(
        Tone::Good, tr("Revision %1 was written.").arg(written->revision),
        tr("Fill in its SQL: %1").arg(QDir::toNativeSeparators(written->path)));
    Q_EMIT created(written->path, written->revision);
}

void NewRevisionSheet::updateButton()
{
    m_ui->createButton->setEnabled(m_ready && m_path.isEmpty() &&
                                   !m_ui->messageEdit->text().trimmed().isEmpty());
}

} // namespace desktop
