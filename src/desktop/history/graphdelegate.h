#pragma once

#include "desktop/history/graphpainter.h"

#include <QStyledItemDelegate>

#include <memory>

namespace desktop {

class HistoryModel;

/// Paints the rows of a HistoryModel: lanes, nodes and chips in the first column, chips of
/// databases, plain text elsewhere. Of what is searched for it marks the place.
class GraphDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GraphDelegate(const HistoryModel &model, QObject *parent = nullptr);
    ~GraphDelegate() override;

    /// Words whose places are marked in messages and ids.
    void setWords(const QStringList &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const GraphPainter &painterFor(const QStyleOptionViewItem &option) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintText(QPainter *painter, const QRectF &cell, const QString &text,
                   const QStyleOptionViewItem &option, bool isMatch) const;
    void paintMarks(QPainter *painter, const QRectF &cell, const QString &text,
                    const QStyleOptionViewItem &option) const;
    [[nodiscard]] double textWidth(const QStyleOptionViewItem &option, const QString &text) const;

    const HistoryModel &m_model;
    QStringList m_words{};
    mutable std::unique_ptr<GraphPainter> m_painter; ///< For the font and palette seen last.
};

} // namespace desktop
