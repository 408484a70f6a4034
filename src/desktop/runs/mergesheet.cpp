#include "desktop/runs/mergesheet.h"

#include "ui_mergesheet.h"

#include <QDir>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

MergeSheet::MergeSheet(WritingPlace place, JobList &jobs, const base::Clock &clock, QWidget *parent)
    : WritingSheet(std::move(place), jobs, clock, parent)
    , m_ui(std::make_unique<Ui::MergeSheet>())
{
    m_ui->setupUi(this);
    resize(64 * fontMetrics().averageCharWidth(), 22 * fontMetrics().height());
    connect(m_ui->headList, &QListWidget::itemChanged, this, &MergeSheet::headChanged);
    begin({.banner = m_ui->banner,
           .fields = m_ui->fields,
           .create = m_ui->createButton,
           .open = m_ui->openButton,
           .stop = m_ui->stopButton},
          u"merge"_s);
}

MergeSheet::~MergeSheet() = default;

void MergeSheet::showGround(const WritingGround &ground)
{
    for (const QString &head : ground.heads) {
        const QString message = ground.messages.value(head);
        auto *item = new QListWidgetItem(message.isEmpty() ? head : tr("%1: %2").arg(head, message),
                                         m_ui->headList);
        item->setData(Qt::UserRole, head);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (ground.heads.size() < 2) {
        m_ui->banner->showMessage(Tone::Muted, tr("There is nothing to merge."),
                                  tr("The history of this project has only one head."));
    }
    m_ui->headList->setCurrentRow(0);
    m_ui->headList->setFocus();
    headChanged();
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

void MergeSheet::headChanged()
{
    const auto heads = static_cast<int>(chosen().size());
    m_ui->createButton->setText(tr("&Merge %n head(s)", nullptr, heads));
    updateButton();
}

bool MergeSheet::isComplete() const
{
    return chosen().size() >= 2;
}

WritingOrder MergeSheet::order() const
{
    return {.script = {.message = m_ui->messageEdit->text().trimmed(),
                       .branchLabel = m_ui->labelEdit->text().trimmed(),
                       .merged = chosen()}};
}

QString MergeSheet::jobTitle() const
{
    return tr("Write the merge");
}

void MergeSheet::showWritten(const migration::WrittenScript &script)
{
    const QString file = QDir::toNativeSeparators(script.path);
    m_ui->banner->showMessage(
        Tone::Good, tr("The merge %1 was written.").arg(script.revision),
        place().isPython()
            ? file
            : tr("It joins the heads; SQL of its own it needs only where they contradict each "
                 "other: %1")
                  .arg(file));
}

} // namespace desktop
