#include "desktop/credentials/keymodel.h"

#include <QLocale>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using credentials::KeyState;

void KeyModel::setAccount(const SetAccount &account)
{
    beginResetModel();
    m_keys = account.keys;
    m_values.fill(-1, m_keys.size());
    m_isSample = account.isSample;
    m_countsUse = account.countsUse;
    for (qsizetype i = 0; account.survey && i < m_keys.size(); ++i) {
        const qsizetype place = account.survey->fingerprints.indexOf(m_keys.at(i).fingerprint);
        if (place >= 0)
            m_values[i] = account.survey->counts.under(static_cast<std::size_t>(place));
    }
    endResetModel();
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyModel::text(int row, int column) const
{
    const KeyLine &key = m_keys.at(row);
    switch (column) {
    case Id: return key.id;
    case Fingerprint: return key.fingerprint;
    case Derivation: return key.derivation;
    case State: return keyStateText(key.state);
    case Values:
        if (m_values.at(row) < 0)
            return tr("not counted");
        return m_isSample ? tr("at least %1").arg(QLocale().toString(m_values.at(row)))
                          : QLocale().toString(m_values.at(row));
    case Written: return m_countsUse ? QLocale().toString(key.encryptions) : QString();
    case Added:
        return key.added.isValid()
                   ? QLocale().toString(key.added.toLocalTime(), QLocale::ShortFormat)
                   : QString();
    default: return {};
    }
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Id ? tr("%1, %2, fingerprint %3")
                                          .arg(text(index.row(), Id), text(index.row(), State),
                                               text(index.row(), Fingerprint))
                                    : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Values || index.column() == Written)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default: return {};
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Id: return tr("Key");
    case Fingerprint: return tr("Fingerprint");
    case Derivation: return tr("Derivation");
    case State: return tr("State");
    case Values: return tr("Values under it");
    case Written: return tr("Written with it");
    case Added: return tr("Added");
    default: return {};
    }
}

QString keyStateText(KeyState state)
{
    switch (state) {
    case KeyState::Primary: return KeyModel::tr("writes and reads");
    case KeyState::DecryptOnly: return KeyModel::tr("reads only");
    case KeyState::Retired: break;
    }
    return KeyModel::tr("retired");
}

} // namespace desktop
