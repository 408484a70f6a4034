#include "desktop/shell/connectiondelegate.h"

#include "desktop/shell/overviewmodel.h"
#include "desktop/theme/colors.h"
#include "desktop/theme/environmentbadge.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using profiles::Environment;

namespace {

Environment environmentOf(const QModelIndex &index)
{
    return static_cast<Environment>(index.data(OverviewModel::EnvironmentRole).toInt());
}

int marginOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? option.widget->style() : QApplication::style();
}

} // namespace

ConnectionDelegate::ConnectionDelegate(Shape shape, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shape(shape)
{
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (m_shape == Shape::TwoLines) {
        paintTwoLines(painter, option, index);
        return;
    }
    const QSize size = EnvironmentBadge::sizeFor(environmentOf(index), option.font);
    QRect badge(QPoint(option.rect.left() + marginOf(option), 0), size);
    badge.moveCenter({badge.center().x(), option.rect.center().y()});
    painter->setFont(option.font);
    EnvironmentBadge::paint(painter, badge, environmentOf(index), option.palette);
}

void ConnectionDelegate::paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const int margin = marginOf(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect room = option.rect.adjusted(margin, margin, -margin, -margin);

    // A strip in the environment's colour, and its badge in words and shape.
    const QRect strip(option.rect.left(), option.rect.top(), std::max(3, margin / 2),
                      option.rect.height());
    painter->fillRect(strip, environmentColor(environmentOf(index), option.palette));

    painter->save();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QSize badgeSize = EnvironmentBadge::sizeFor(environmentOf(index), small);
    QRect badge(QPoint(room.right() - badgeSize.width(), room.top()), badgeSize);
    painter->setFont(small);
    EnvironmentBadge::paint(painter, badge, environmentOf(index), option.palette);

    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QRect name(room.left() + margin, room.top(), badge.left() - room.left() - 2 * margin,
                     metrics.height());
    painter->setFont(bold);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));

    const QModelIndex stateIndex = index.siblingAtColumn(OverviewModel::State);
    const QRect state(name.left(), name.bottom() + margin / 2, room.right() - name.left(),
                      option.fontMetrics.height());
    painter->setFont(option.font);
    if (const QVariant color = stateIndex.data(Qt::ForegroundRole); color.isValid() && !selected)
        painter->setPen(color.value<QColor>());
    painter->drawText(
        state, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(stateIndex.data().toString(), Qt::ElideRight, state.width()));
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int margin = marginOf(option);
    const QSize badge = EnvironmentBadge::sizeFor(environmentOf(index), option.font);
    if (m_shape == Shape::Badge)
        return {badge.width() + 2 * margin, badge.height() + margin / 2};
    // The list is as wide as its pane; long names are shortened.
    return {badge.width(), 2 * option.fontMetrics.height() + 3 * margin};
}

} // namespace desktop
