#pragma once

#include "database/versionstore.h"

namespace database {

/// Alembic's version table on one connection: the same table, columns and contents.
/// Accepts what Alembic projects have: no table, no primary key, a wider column, another name or
/// schema, extra columns.
class VersionTable final : public VersionStore
{
public:
    using VersionStore::VersionStore;

    [[nodiscard]] Command select() const override;
    /// CREATE TABLE as Alembic emits it.
    [[nodiscard]] QList<Command> create() const override;
    [[nodiscard]] QList<Command> record(const VersionMove &move) const override;
    [[nodiscard]] QList<Command> place(const State &now, const QStringList &removed,
                                       const QStringList &added) const override;
    [[nodiscard]] QList<Command> clear() const override;
    /// Fails with VersionConflict unless the table has as many rows as \a rows.
    [[nodiscard]] QList<Command> verify(const QStringList &rows) const override;

    [[nodiscard]] Command insertRow(const QString &id) const;
    [[nodiscard]] Command updateRow(const QString &from, const QString &to) const;
    [[nodiscard]] Command deleteRow(const QString &id) const;
    /// The commands that turn \a removed into \a added: n-1 DELETE + 1 UPDATE, n-1 INSERT + 1
    /// UPDATE, or whatever the sizes ask for. Each checks the rows that it touches.
    [[nodiscard]] QList<Command> change(const QStringList &removed, const QStringList &added) const;

protected:
    [[nodiscard]] State stateOf(const Rows &rows) const override;
    [[nodiscard]] State stateOfNothing() const override;
};

} // namespace database
