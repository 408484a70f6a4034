#include "credentials/sqliterows.h"

namespace credentials {

using database::Cells;
using database::Command;

namespace {

QByteArray keyCell(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int: return 'i' + QByteArray::number(value.toLongLong());
    case QMetaType::QByteArray: return 'b' + value.toByteArray().toHex();
    default: return 't' + value.toString().toUtf8();
    }
}

QVariant keyVariant(QByteArrayView cell)
{
    const QByteArray value = cell.sliced(1).toByteArray();
    switch (cell.front()) {
    case 'i': return value.toLongLong();
    case 'b': return QByteArray::fromHex(value);
    default: return QString::fromUtf8(value);
    }
}

/// A NULL cell as NULL, bytes as bytes; an empty value is no NULL.
QVariant bytesVariant(const Cells &cells, int row, int column)
{
    if (cells.isNull(row, column))
        return {};
    const QByteArrayView view = cells.at(row, column);
    return view.isEmpty() ? QByteArray("") : view.toByteArray();
}

} // namespace

SqliteRows::SqliteRows(database::sqlite::Session &session, TableShape shape)
    : RowStore(static_cast<int>(shape.key.size()), 1)
    , m_session(session)
    , m_shape(std::move(shape))
{
}

QByteArray SqliteRows::selected() const
{
    QByteArrayList parts;
    for (const ColumnShape &column : m_shape.key)
        parts.append(column.quoted.toUtf8());
    QByteArrayList kinds;
    for (const ColumnShape &column : m_shape.columns)
        kinds.append("substr(typeof(" + column.quoted.toUtf8() + "), 1, 1)");
    parts.append(kinds.join(" || "));
    for (const ColumnShape &column : m_shape.columns)
        parts.append("CAST(" + column.quoted.toUtf8() + " AS BLOB)");
    return "SELECT " + parts.join(", ") + " FROM " + m_shape.qualified.toUtf8();
}

base::Result<> SqliteRows::query(const Command &command, Cells &cells, bool append)
{
    auto found = m_session.query(command);
    if (!found)
        return base::failure(withoutValues(std::move(found.error())));
    if (!append)
        cells.clear(static_cast<int>(firstValue() + m_shape.columns.size()));
    for (QVariantList &row : found->rows) {
        for (int i = 0; i < row.size(); ++i) {
            if (i < keyColumns()) {
                cells.append(keyCell(row[i]));
            } else if (row[i].isNull()) {
                cells.appendNull();
            } else {
                cells.append(row[i].toByteArray());
            }
        }
        row.clear();
    }
    return {};
}

base::Result<> SqliteRows::read(const QByteArrayList &after, const QByteArrayList &upTo, int limit,
                                Cells &cells)
{
    Command command{.sql = selected()};
    QByteArrayList names;
    for (const ColumnShape &column : m_shape.key)
        names.append(column.quoted.toUtf8());
    const QByteArray list = names.join(", ");
    const QByteArray marks = QByteArrayList(m_shape.key.size(), "?").join(", ");
    QByteArrayList conditions;
    if (!after.isEmpty())
        conditions.append('(' + list + ") > (" + marks + ')');
    if (!upTo.isEmpty())
        conditions.append('(' + list + ") <= (" + marks + ')');
    for (const QByteArray &part : after + upTo)
        command.params.append(keyVariant(part));
    if (!conditions.isEmpty())
        command.sql += " WHERE " + conditions.join(" AND ");
    command.sql += " ORDER BY " + list + " LIMIT " + QByteArray::number(limit);
    return query(command, cells, false);
}

base::Result<QByteArrayList> SqliteRows::lastKey()
{
    QByteArrayList names;
    for (const ColumnShape &column : m_shape.key)
        names.append(column.quoted.toUtf8());
    const auto found = m_session.query({.sql = "SELECT " + names.join(", ") + " FROM " +
                                               m_shape.qualified.toUtf8() + " ORDER BY " +
                                               names.join(" DESC, ") + " DESC LIMIT 1"});
    if (!found)
        return base::failure(withoutValues(found.error()));
    QByteArrayList key;
    for (const QVariant &part : found->rows.value(0))
        key.append(keyCell(part));
    return key;
}

base::Result<> SqliteRows::readKeys(const QList<QByteArrayList> &keys, Cells &cells)
{
    cells.clear(static_cast<int>(firstValue() + m_shape.columns.size()));
    QByteArrayList conditions;
    for (const ColumnShape &column : m_shape.key)
        conditions.append(column.quoted.toUtf8() + " = ?");
    for (const QByteArrayList &key : keys) {
        Command command{.sql = selected() + " WHERE " + conditions.join(" AND ")};
        for (const QByteArray &part : key)
            command.params.append(keyVariant(part));
        if (auto read = query(command, cells, true); !read)
            return read;
    }
    return {};
}

base::Result<> SqliteRows::send(const Cells &cells, const std::vector<RowChange> &changes)
{
    QByteArrayList assignments;
    QByteArrayList conditions;
    for (const ColumnShape &column : m_shape.key)
        conditions.append(column.quoted.toUtf8() + " = ?");
    for (const ColumnShape &column : m_shape.columns) {
        const QByteArray name = column.quoted.toUtf8();
        assignments.append(name + " = COALESCE(?, " + name + ')');
        conditions.append("CAST(" + name + " AS BLOB) IS ?");
    }
    const Command command{.sql = "UPDATE " + m_shape.qualified.toUtf8() + " SET " +
                                 assignments.join(", ") + " WHERE " + conditions.join(" AND ")};
    QList<QVariantList> sets;
    sets.reserve(static_cast<qsizetype>(changes.size()));
    for (const RowChange &change : changes) {
        QVariantList set;
        for (std::size_t i = 0; i < change.values.size(); ++i) {
            const std::optional<QByteArray> &value = change.values[i];
            if (!value) {
                set.append(QVariant());
            } else if (isText(cells, change.row, static_cast<int>(i))) {
                set.append(QString::fromUtf8(*value));
            } else {
                set.append(*value);
            }
        }
        for (int i = 0; i < keyColumns(); ++i)
            set.append(keyVariant(cells.at(change.row, i)));
        for (int i = firstValue(); i < cells.columns(); ++i)
            set.append(bytesVariant(cells, change.row, i));
        sets.append(std::move(set));
    }
    auto affected = m_inTransaction ? m_session.executeInside(command, sets)
                                    : m_session.executeBatch(command, sets);
    if (!affected) {
        m_results.emplace_back(base::failure(withoutValues(std::move(affected.error()))));
        return {};
    }
    BatchResult result;
    for (qsizetype i = 0; i < affected->size(); ++i) {
        if (affected->at(i) > 0) {
            ++result.changed;
        } else {
            result.missed.append(static_cast<int>(i));
        }
    }
    m_results.emplace_back(std::move(result));
    return {};
}

base::Result<BatchResult> SqliteRows::receive()
{
    base::Result<BatchResult> result = std::move(m_results.front());
    m_results.pop_front();
    return result;
}

void SqliteRows::keyText(const Cells &cells, int row, QList<QByteArrayView> &parts)
{
    parts.clear();
    for (int i = 0; i < keyColumns(); ++i)
        parts.append(cells.at(row, i).sliced(1));
}

bool SqliteRows::isText(const Cells &cells, int row, int column) const
{
    return cells.at(row, keyColumns())[column] != 'b';
}

} // namespace credentials
