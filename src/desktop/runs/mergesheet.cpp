#include "desktop/runs/mergesheet.h"

#include "desktop/theme/icons.h"
#include "ui_mergesheet.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

MergeSheet::MergeSheet(scripts::ProjectConfig config, JobList &jobs, const base::Clock &clock,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeSheet>())
    , m_config(std::move(config))
    , m_jobs(jobs)
    , m_clock(clock)
{
    m_ui->setupUi(this);
    m_ui->createButton->setIcon(themedIcon(u"merge"_s));
    m_ui->openButton->setIcon(themedIcon(u"open"_s));
    m_ui->openButton->hide();
    m_ui->createButton->setEnabled(false);
    resize(64 * fontMetrics().averageCharWidth(), 22 * fontMetrics().height());
    connect(m_ui->headList, &QListWidget::itemChanged, this, &MergeSheet::updateButton);
    connect(m_ui->createButton, &QPushButton::clicked, this, &MergeSheet::write);
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    read();
}

MergeSheet::~MergeSheet() = default;

void MergeSheet::read()
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

void MergeSheet::showGround(const base::Result<WritingGround> &ground)
{
    if (!ground) {
        m_ui->banner->showError(ground.error());
        return;
    }
    for (const QString &head : ground->heads) {
        const QString message = ground->messages.value(head);
        auto *item = new QListWidgetItem(message.isEmpty() ? head : tr("%1: %2").arg(head, message),
                                         m_ui->headList);
        item->setData(Qt::UserRole, head);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (ground->heads.size() < 2) {
        m_ui->banner->showMessage(Tone::Muted, tr("There is nothing to merge."),
                                  tr("The history of this project has only one head."));
    }
    m_ui->headList->setCurrentRow(0);
    m_ui->headList->setFocus();
    updateButton();
}

QStringList MergeSheet::chosen() const
{
    QStringList heads;
    for (int row = 0; row < m_ui->headList->count(); ++row) {
        const QListWidgetItem *item = m_ui->headList->item(row);
        if (item->checkState() == Qt::Checked)
            heads.append(item->data(Qt::UserRole).toString());
    }
    return heads;
}

void MergeSheet::write()
{
    const auto written = std::make_shared<base::Result<WrittenScript>>();
    const auto work =
        [written, config = m_config, heads = chosen(), label = m_ui->labelEdit->text().trimmed(),
         message = m_ui->messageEdit->text().trimmed(), &clock = m_clock](jobs::Context &) {
            *written = writeMerge(config, heads, label, message, clock);
            return jobs::Outcome{};
        };
    m_ui->createButton->setEnabled(false);
    m_work.reset(new jobs::Job(tr("Write the merge"), work, m_clock, &m_jobs));
    connect(m_work.get(), &jobs::Job::finished, this, [this, written] { showWritten(*written); });
    m_work->start();
}

void MergeSheet::showWritten(const base::Result<WrittenScript> &written)
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
        Tone::Good, tr("The merge %1 was written.").arg(written->revision),
        tr("It joins the heads; SQL of its own it needs only where they contradict each other: %1")
            .arg(QDir::toNativeSeparators(written->path)));
    Q_EMIT created(written->path, written->revision);
}

void MergeSheet::updateButton()
{
    const auto heads = static_cast<int>(chosen().size());
    m_ui->createButton->setText(tr("&Merge %n head(s)", nullptr, heads));
    m_ui->createButton->setEnabled(m_path.isEmpty() && heads >= 2);
}

} // namespace desktop
