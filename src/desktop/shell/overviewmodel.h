#pragma once

#include "desktop/shell/statusboard.h"

#include <QAbstractTableModel>

namespace desktop {

/// The connections of a StatusBoard as a table: where each stands.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Environment,
        State,
        Position,
        Pending,
        Heads,
        Edited,
        LastRun,
        By,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole,
        EnvironmentRole, ///< int of profiles::Environment
        SortRole
    };

    /// \a board must outlive the model.
    explicit OverviewModel(StatusBoard &board, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    /// Where the connection \a id stands, in one sentence: for headers and screen readers.
    [[nodiscard]] QString sentence(const QString &id) const;

private:
    [[nodiscard]] QString text(const ConnectionSource &source, Column column) const;
    [[nodiscard]] QString reachedText(const Status &status, Column column) const;
    [[nodiscard]] QString stateText(const ConnectionSource &source) const;
    [[nodiscard]] QVariant sortValue(const ConnectionSource &source, Column column) const;

    StatusBoard &m_board;
};

} // namespace desktop
