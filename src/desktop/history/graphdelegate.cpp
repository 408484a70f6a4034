#include "desktop/history/graphdelegate.h"

#include "desktop/history/historymodel.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace desktop {

GraphDelegate::GraphDelegate(const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

GraphDelegate::~GraphDelegate() = default;

const GraphPainter &GraphDelegate::painterFor(const QStyleOptionViewItem &option) const
{
    if (!m_painter || m_painter->font() != option.font ||
        m_painter->palette().cacheKey() != option.palette.cacheKey()) {
        m_painter = std::make_unique<GraphPainter>(option.font, option.palette);
    }
    return *m_painter;
}

QSize GraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const GraphPainter &painter = painterFor(option);
    const int row = index.row();
    double width = 2 * painter.margin() + textWidth(option, index.data(Qt::DisplayRole).toString());
    if (index.column() == HistoryModel::Graph) {
        width += painter.lanesWidth(m_model.content().lanesAt(row)) +
                 painter.chipsWidth(m_model.marks().chips(m_model.content(), row));
    } else if (index.column() == HistoryModel::Databases) {
        width = painter.margin() +
                painter.chipsWidth(m_model.marks().databaseChips(m_model.content(), row));
    }
    // One more: a text is shortened by whole points, and is wider than those by a part of one.
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(painter.rowHeight())};
}

double GraphDelegate::textWidth(const QStyleOptionViewItem &option, const QString &text) const
{
    return option.fontMetrics.horizontalAdvance(text);
}

void GraphDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void GraphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const GraphPainter &graph = painterFor(option);
    const HistoryContent &content = m_model.content();
    const int row = index.row();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    QStyleOptionViewItem ground = option;
    QRectF cell(option.rect);
    if (index.column() == HistoryModel::Graph) {
        // The lines keep their own ground, so that their colours read in a selected row too.
        const double lanes = graph.lanesWidth(content.lanesAt(row));
        ground.rect.setLeft(option.rect.left() + static_cast<int>(lanes));
        paintGround(painter, ground);
        graph.paintLanes(painter, cell, content, row, m_model.marks().look(content, row));
        cell.setLeft(ground.rect.left() + graph.margin());
        cell.setLeft(cell.left() +
                     graph.paintChips(painter, cell, m_model.marks().chips(content, row)));
        paintText(painter, cell, index.data(Qt::DisplayRole).toString(), option,
                  m_model.isMatch(row));
    } else {
        paintGround(painter, ground);
        cell.adjust(graph.margin(), 0, -graph.margin(), 0);
        if (index.column() == HistoryModel::Databases) {
            graph.paintChips(painter, cell, m_model.marks().databaseChips(content, row));
        } else {
            paintText(painter, cell, index.data(Qt::DisplayRole).toString(), option,
                      m_model.isMatch(row) && index.column() == HistoryModel::RevisionId);
        }
    }
    painter->restore();
}

void GraphDelegate::paintText(QPainter *painter, const QRectF &cell, const QString &text,
                              const QStyleOptionViewItem &option, bool isMatch) const
{
    if (cell.width() <= 0 || text.isEmpty())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setFont(option.font);
    painter->setPen(
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QString shown =
        option.fontMetrics.elidedText(text, Qt::ElideRight, static_cast<int>(cell.width()));
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    if (isMatch)
        paintMarks(painter, cell, shown, option);
}

/// Underlines the words that were searched for, in the text's own colour.
void GraphDelegate::paintMarks(QPainter *painter, const QRectF &cell, const QString &text,
                               const QStyleOptionViewItem &option) const
{
    const double thickness = std::max(1.0, option.fontMetrics.height() / 10.0);
    const double y = cell.center().y() + option.fontMetrics.height() / 2.0 - thickness;
    for (const QString &word : m_words) {
        for (qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive); found >= 0;
             found = text.indexOf(word, found + word.size(), Qt::CaseInsensitive)) {
            const double left = textWidth(option, text.left(found));
            const double right = textWidth(option, text.left(found + word.size()));
            painter->fillRect(QRectF(cell.left() + left, y, right - left, thickness),
                              painter->pen().color());
        }
    }
}

} // namespace desktop
