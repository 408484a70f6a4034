#pragma once

#include <QStyledItemDelegate>

namespace desktop {

/// Draws a row of a JobList: the sign of its environment beside the target's name, and a bar for
/// how far it is.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
};

} // namespace desktop
