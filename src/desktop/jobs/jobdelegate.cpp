#include "desktop/jobs/jobdelegate.h"

#include "desktop/jobs/joblist.h"
#include "desktop/theme/environmentbadge.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace desktop {

using profiles::Environment;

namespace {

std::optional<Environment> environmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(JobList::EnvironmentRole);
    return value.isValid() ? std::optional(static_cast<Environment>(value.toInt())) : std::nullopt;
}

int margin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

QSize badgeSize(Environment environment, const QStyleOptionViewItem &option)
{
    return EnvironmentBadge::sizeFor(environment, option.font);
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (index.column() == JobList::Target) {
        paintTarget(painter, option, index);
    } else if (index.column() == JobList::Progress && index.data(JobList::RunningRole).toBool()) {
        paintProgress(painter, option, index);
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
}

void JobDelegate::paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto environment = environmentOf(index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QRect rest = option.rect.adjusted(margin(option), 0, -margin(option), 0);
    if (environment) {
        const QSize size = badgeSize(*environment, option);
        const QRect badge(rest.x(), rest.y() + (rest.height() - size.height()) / 2, size.width(),
                          size.height());
        // Onto the base colour, on which its contrast is known, also in a selected row.
        EnvironmentBadge::paint(painter, badge, *environment, option.palette);
        rest.setLeft(badge.right() + margin(option));
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, rest.width()));
}

void JobDelegate::paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int total = index.data(JobList::TotalRole).toInt();
    QStyleOptionProgressBar bar;
    bar.rect = option.rect.adjusted(margin(option), margin(option) / 2, -margin(option),
                                    -margin(option) / 2);
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.direction = option.direction;
    bar.minimum = 0;
    bar.maximum = std::max(total, 1);
    bar.progress = std::min(index.data(JobList::DoneRole).toInt(), bar.maximum);
    bar.text = words;
    bar.textAlignment = Qt::AlignCenter;
    bar.textVisible = true;
    painter->setFont(option.font);
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, item.widget);
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    // One height for all rows, with room for the button of a running job.
    size.setHeight(option.fontMetrics.height() * 2);
    if (index.column() == JobList::Target) {
        const auto environment = environmentOf(index);
        const int badge = environment ? badgeSize(*environment, option).width() : 0;
        size.rwidth() += badge + 3 * margin(option);
    }
    return size;
}

} // namespace desktop
