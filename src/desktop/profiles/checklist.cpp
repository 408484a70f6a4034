#include "desktop/profiles/checklist.h"

#include "desktop/theme/colors.h"
#include "desktop/theme/icons.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using migration::CheckOutcome;

namespace {

enum Column { CheckColumn, OutcomeColumn, TimeColumn, FindingColumn };

QIcon iconOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return themedIcon(u"done"_s);
    case CheckOutcome::Remark: return themedIcon(u"info"_s);
    case CheckOutcome::Failed: return themedIcon(u"error"_s);
    case CheckOutcome::Skipped: break;
    }
    return {};
}

Tone toneOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed: return Tone::Good;
    case CheckOutcome::Remark: return Tone::Caution;
    case CheckOutcome::Failed: return Tone::Bad;
    case CheckOutcome::Skipped: break;
    }
    return Tone::Muted;
}

/// Rows as high as a finding needs that is wrapped; a tree view by itself asks for one line.
class FindingDelegate : public QStyledItemDelegate
{
public:
    explicit FindingDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
        const auto rowsChange = [this] { Q_EMIT sizeHintChanged({}); };
        connect(tree->header(), &QHeaderView::sectionResized, this, rowsChange);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int margin = m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const QRect room(0, 0, m_tree->columnWidth(index.column()) - 2 * margin, QWIDGETSIZE_MAX);
        const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap,
                                                           index.data(Qt::DisplayRole).toString());
        size.setHeight(std::max(size.height(), text.height() + 2 * margin));
        return size;
    }

private:
    QTreeWidget *m_tree;
};

} // namespace

CheckList::CheckList(QTreeWidget *tree)
    : m_tree(tree)
{
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FindingColumn, QHeaderView::Stretch);
    m_tree->setItemDelegateForColumn(FindingColumn, new FindingDelegate(m_tree));
}

void CheckList::begin(database::Engine engine)
{
    m_tree->clear();
    m_checks = migration::checksFor(engine);
    for (const migration::Check check : std::as_const(m_checks)) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(CheckColumn, migration::checkTitle(check));
        item->setText(OutcomeColumn, tr("to come"));
    }
}

void CheckList::add(const migration::CheckResult &result)
{
    const qsizetype row = m_checks.indexOf(result.check);
    QTreeWidgetItem *item = m_tree->topLevelItem(static_cast<int>(row));
    if (!item)
        return;
    const auto word = [&result] {
        switch (result.outcome) {
        case CheckOutcome::Passed: return tr("passed");
        case CheckOutcome::Remark: return tr("note");
        case CheckOutcome::Failed: return tr("failed");
        case CheckOutcome::Skipped: break;
        }
        return tr("skipped");
    };
    item->setIcon(OutcomeColumn, iconOf(result.outcome));
    item->setText(OutcomeColumn, word());
    item->setForeground(OutcomeColumn, toneColor(toneOf(result.outcome), m_tree->palette()));
    item->setText(TimeColumn, tr("%1 ms").arg(result.time.count()));
    item->setText(FindingColumn, result.text);
    item->setToolTip(FindingColumn,
                     result.error ? result.text + u'\n' + result.error->hint : result.text);
    if (result.outcome == CheckOutcome::Failed)
        m_tree->setCurrentItem(item);
}

} // namespace desktop
