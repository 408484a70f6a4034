#pragma once

#include "credentials/jobtypes.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace desktop {

/// Values of one kind in one column: a part of its bar.
struct Share
{
    enum class Kind { Primary, OtherKey, Plaintext, Unreadable, Empty, Null };
    Kind kind = Kind::Null;
    int key = 0; ///< Place in the ring, of values under a key.
    qint64 count = 0;
};

/// What the values of each column of a credential set are. After the bar there is a column of
/// numbers for each kind; its heading has the kind's pattern, so that it is the bar's legend too.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Bar, FirstKind };
    enum Role { SharesRole = Qt::UserRole }; ///< QList<Share> of the row.

    using QAbstractTableModel::QAbstractTableModel;

    void setSurvey(const std::optional<credentials::Survey> &survey);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QList<Share> sharesOf(int row) const;
    [[nodiscard]] qint64 countOf(int row, const Share &share) const;
    [[nodiscard]] QString words(int row) const;
    [[nodiscard]] QString kindText(const Share &share) const;

    credentials::Survey m_survey{};
    QList<Share> m_kinds{}; ///< Those that occur, and the primary key always.
};

/// Paints the bar of a row: parts with colours, patterns and edges of their own.
class ValuesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace desktop

Q_DECLARE_METATYPE(desktop::Share)
