#pragma once

#include "database/connection.h"

#include <QStringList>

namespace database {

/// Alembic's version table on one connection: the same table, columns and contents.
/// Accepts what Alembic projects have: no table, no primary key, a wider column, another name or
/// schema, extra columns. The functions that write only make Commands, which the runner puts into
/// the transaction of the step they belong to.
class VersionTable
{
public:
    VersionTable(Engine engine, QString name, QString schema);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString schema() const { return m_schema; }
    /// Quoted where it must be, schema in front.
    [[nodiscard]] QString qualified() const;

    struct State
    {
        bool exists = false;
        QStringList rows{}; ///< In the order in which the database returned them.
        int width = 32;     ///< Longest id in characters; 0 for no limit (SQLite enforces none).
    };
    /// Read-only: never creates anything.
    base::Result<State> read(Connection &connection) const;
    /// The query of read(), and what its answer says: for a caller that asks more at once.
    [[nodiscard]] Command select() const;
    [[nodiscard]] base::Result<State> stateFrom(const base::Result<Rows> &selected) const;

    /// CREATE TABLE as Alembic emits it.
    [[nodiscard]] Command create() const;
    [[nodiscard]] Command insertRow(const QString &id) const;
    [[nodiscard]] Command updateRow(const QString &from, const QString &to) const;
    [[nodiscard]] Command deleteRow(const QString &id) const;
    [[nodiscard]] Command deleteAll() const;
    /// The commands that turn \a removed into \a added: n-1 DELETE + 1 UPDATE, n-1 INSERT + 1
    /// UPDATE, or whatever the sizes ask for. Each checks the rows that it touches.
    [[nodiscard]] QList<Command> change(const QStringList &removed, const QStringList &added) const;

    /// A look at the table that fails with VersionConflict unless it has as many rows as \a rows:
    /// a script must not write to it.
    [[nodiscard]] Command expectRows(const QStringList &rows) const;

private:
    Engine m_engine;
    QString m_name;
    QString m_schema;
};

} // namespace database
