#pragma once

#include "desktop/credentials/setwork.h"

#include <QAbstractTableModel>

namespace desktop {

/// The keys of a ring, newest first, and how many values are under each.
class KeyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Id, Fingerprint, Derivation, State, Values, Written, Added, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccount(const SetAccount &account);
    [[nodiscard]] const KeyLine &keyAt(int row) const { return m_keys.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    QList<KeyLine> m_keys{};
    QList<qint64> m_values{}; ///< Of each key; -1 where it is not known.
    bool m_isSample = false;
    bool m_countsUse = true;
};

/// What a key may still do, in words.
QString keyStateText(credentials::KeyState state);

} // namespace desktop
