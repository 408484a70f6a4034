#pragma once

#include <QStyledItemDelegate>

namespace desktop {

/// Draws a connection as two lines: its name with the badge of its environment, and where it
/// stands. Or, in a table, the badge alone in the environment's column.
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Shape { TwoLines, Badge };
    explicit ConnectionDelegate(Shape shape, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintTwoLines(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;

    Shape m_shape;
};

} // namespace desktop
