#pragma once

#include "credentials/credentialset.h"
#include "database/connection.h"

namespace credentials {

/// A column of the table, as far as it matters here.
struct ColumnShape
{
    QString name{};
    QString quoted{};
    QString type{};       ///< As the catalog writes it.
    bool isBytes = false; ///< Holds bytes, not text: what is beyond ASCII is then no obstacle.
    int width = 0;        ///< Characters it takes; 0 for no limit.
};

/// What the catalog says about a set's table.
struct TableShape
{
    QString schema{}; ///< Where the table stands; empty on SQLite.
    QString table{};
    QString qualified{}; ///< Schema and table, quoted.
    QList<ColumnShape> key{};
    QList<ColumnShape> columns{};
    qint64 rows = 0;        ///< The catalog's estimate on PostgreSQL; 0 when it has none.
    int stride = 1;         ///< Rows on one page, about.
    QStringList warnings{}; ///< Whole sentences: triggers, indexes on the columns, old snapshots.
};

/// Reads the shape of \a set's table and judges whether a job may work on it. BadSet says why not:
/// no such table or column, a view, a foreign table, no unique key, a generated column, a column
/// that is no text.
base::Result<TableShape> inspectTable(database::Connection &connection, const CredentialSet &set);

/// BadSet when a column is too narrow for the longest value that \a set's format makes of its
/// present ones. Reads the table where a limit makes that necessary.
base::Result<> checkWidths(database::Connection &connection, const CredentialSet &set,
                           const TableShape &shape);

} // namespace credentials
