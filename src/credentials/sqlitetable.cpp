#include "credentials/sqlitetable.h"

#include "credentials/setfaults.h"
#include "credentials/text.h"
#include "database/quote.h"

#include <algorithm>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using database::Connection;

namespace {

constexpr int hiddenColumn = 1; ///< Of a virtual table.
constexpr int generatedVirtual = 2;
constexpr int generatedStored = 3;

struct CatalogColumn
{
    ColumnShape shape{};
    bool notNull = false;
    int primary = 0; ///< Place in the primary key, from 1; 0 for none.
    int hidden = 0;
};

ColumnShape shapeOf(const QString &name, const QString &type)
{
    return {.name = name, .quoted = database::alwaysQuoted(name), .type = type};
}

base::Result<QList<CatalogColumn>> readColumns(Connection &connection, const QString &table)
{
    const auto found = connection.query(
        {.sql = "SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?)",
         .params = {table}});
    if (!found)
        return base::failure(found.error());
    QList<CatalogColumn> columns;
    for (const QVariantList &row : found->rows) {
        columns.append({.shape = shapeOf(row[0].toString(), row[1].toString()),
                        .notNull = row[2].toInt() != 0,
                        .primary = row[3].toInt(),
                        .hidden = row[4].toInt()});
    }
    return columns;
}

const CatalogColumn *columnNamed(const QList<CatalogColumn> &columns, const QString &name)
{
    // SQLite's names do not mind case.
    const auto found = std::ranges::find_if(columns, [&name](const CatalogColumn &one) {
        return one.shape.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

/// The columns of each unique index that is neither partial nor on an expression.
base::Result<QList<QStringList>> uniqueIndexes(Connection &connection, const QString &table,
                                               QHash<QString, QString> &indexed)
{
    const auto found = connection.query(
        {.sql = "SELECT l.name, l.\"unique\", l.partial, i.name FROM pragma_index_list(?) l, "
                "pragma_index_info(l.name) i ORDER BY l.seq, i.seqno",
         .params = {table}});
    if (!found)
        return base::failure(found.error());
    QList<QStringList> unique;
    QString current;
    bool usable = false;
    for (const QVariantList &row : found->rows) {
        if (row[0].toString() != current) {
            current = row[0].toString();
            usable = row[1].toInt() != 0 && row[2].toInt() == 0;
            if (usable)
                unique.append(QStringList());
        }
        indexed.insert(row[3].toString(), current);
        if (usable)
            unique.last().append(row[3].toString());
    }
    return unique;
}

/// Candidates for the key in the order of preference.
QList<QStringList> keyCandidates(const QList<CatalogColumn> &columns,
                                 const QList<QStringList> &unique)
{
    QStringList primary;
    for (int place = 1; place <= columns.size(); ++place) {
        for (const CatalogColumn &column : columns) {
            if (column.primary == place)
                primary.append(column.shape.name);
        }
    }
    QList<QStringList> all;
    if (!primary.isEmpty())
        all.append(primary);
    for (const QStringList &index : unique) {
        const bool whole = std::ranges::all_of(index, [&](const QString &name) {
            const CatalogColumn *column = columnNamed(columns, name);
            return column && column->notNull;
        });
        if (whole)
            all.append(index);
    }
    return all;
}

base::Result<> chooseKey(const CredentialSet &set, const QList<CatalogColumn> &columns,
                         const QList<QStringList> &unique, TableShape &shape)
{
    for (const QStringList &candidate : keyCandidates(columns, unique)) {
        QStringList wanted = set.key;
        QStringList has = candidate;
        wanted.sort();
        has.sort();
        if (!set.key.isEmpty() && wanted.join(u',').compare(has.join(u','), Qt::CaseInsensitive))
            continue;
        for (const QString &name : candidate)
            shape.key.append(columnNamed(columns, name)->shape);
        return {};
    }
    return base::failure(set.key.isEmpty() ? noUniqueKey(set) : keyNotUnique(set));
}

base::Result<> refuseNullKeys(Connection &connection, const CredentialSet &set,
                              const TableShape &shape)
{
    // For old mistakes' sake, SQLite lets primary keys hold nulls: such rows could not be found
    // again.
    QStringList conditions;
    for (const ColumnShape &column : shape.key)
        conditions.append(column.quoted + " IS NULL"_L1);
    const auto found =
        connection.query({.sql = "SELECT EXISTS (SELECT 1 FROM " + shape.qualified.toUtf8() +
                                 " WHERE " + conditions.join(u" OR "_s).toUtf8() + ')'});
    if (!found)
        return base::failure(found.error());
    if (found->rows.first().first().toInt() != 0)
        return base::failure(noUniqueKey(set));
    return {};
}

base::Result<> chooseColumns(const CredentialSet &set, const QList<CatalogColumn> &columns,
                             TableShape &shape)
{
    for (const QString &name : set.columns) {
        const CatalogColumn *found = columnNamed(columns, name);
        if (!found) {
            QStringList known;
            for (const CatalogColumn &column : columns)
                known.append(column.shape.name);
            return base::failure(noColumn(set, name, known));
        }
        if (found->hidden == generatedVirtual || found->hidden == generatedStored)
            return base::failure(generatedColumn(set, name));
        if (std::ranges::any_of(
                shape.key, [&](const ColumnShape &key) { return key.name == found->shape.name; }))
            return base::failure(keyIsEncrypted(set, name));
        shape.columns.append(found->shape);
    }
    return {};
}

} // namespace

base::Result<TableShape> inspectSqlite(Connection &connection, const CredentialSet &set)
{
    const auto object = connection.query(
        {.sql = "SELECT type, name FROM sqlite_schema WHERE name = ? COLLATE NOCASE "
                "AND type IN ('table', 'view')",
         .params = {set.table}});
    if (!object)
        return base::failure(object.error());
    if (object->rows.isEmpty())
        return base::failure(noTable(set));
    if (object->rows.first().first().toString() == "view"_L1)
        return base::failure(notATable(set, Text::tr("a view")));
    TableShape shape{.table = object->rows.first().last().toString()};
    shape.qualified = database::alwaysQuoted(shape.table);
    auto columns = readColumns(connection, shape.table);
    if (!columns)
        return base::failure(std::move(columns.error()));
    if (std::ranges::any_of(*columns, [](const auto &one) { return one.hidden == hiddenColumn; }))
        return base::failure(notATable(set, Text::tr("a virtual table")));
    QHash<QString, QString> indexed;
    auto unique = uniqueIndexes(connection, shape.table, indexed);
    if (!unique)
        return base::failure(std::move(unique.error()));
    for (const QString &name : set.key) {
        if (!columnNamed(*columns, name))
            return base::failure(noColumn(set, name, {}));
    }
    base::Result<> done = chooseKey(set, *columns, *unique, shape);
    if (done)
        done = refuseNullKeys(connection, set, shape);
    if (done)
        done = chooseColumns(set, *columns, shape);
    if (!done)
        return base::failure(std::move(done.error()));
    for (const ColumnShape &column : shape.columns) {
        if (indexed.contains(column.name)) {
            shape.warnings.append(
                Text::tr("The index %1 is on column %2: encrypted values cannot be searched.")
                    .arg(indexed.value(column.name), column.name));
        }
    }
    return shape;
}

} // namespace credentials
