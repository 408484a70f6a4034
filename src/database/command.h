#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace database {

/// Where a statement's first character stands in a file. line 0: made by Stemma, not read.
struct Origin
{
    QString file{};
    int line = 0;
    int column = 0;
};

/// One SQL statement to send. Placeholders are `$1`, `$2`... on PostgreSQL and `?` on SQLite.
struct Command
{
    QByteArray sql{};         ///< UTF-8, one statement.
    QList<QVariant> params{}; ///< A null QVariant is SQL NULL, a QByteArray binary data.
    std::optional<qint64> expectedRows{}; ///< Rows that must be affected, else VersionConflict.
    QString conflict{}; ///< The message of that VersionConflict; "%1" is the count found.
    Origin origin{};
};

/// A parameter that stands for the time at which the transaction began, as ISO text in UTC. For
/// SQLite, which has no function for it.
struct TransactionStart
{
    friend bool operator==(TransactionStart, TransactionStart) = default;
};

/// What a query returned. Cells: text as QString, integers as qlonglong, booleans as bool, binary
/// as QByteArray, everything else as the engine's text.
struct Rows
{
    QStringList columns{};
    QList<QVariantList> rows{};
    QList<int> widths{}; ///< Declared length of each column, as VARCHAR(n) has; 0 for no limit.
    qint64 affected = 0;
};

} // namespace database

Q_DECLARE_METATYPE(database::TransactionStart)
