#pragma once

#include "database/versionstore.h"

#include <QHash>

namespace database {

/// The tools whose projects are a line of versions, and whose tables are understood.
enum class LinearTool { Dbmate, SqlMigrate, GolangMigrate, Goose, Flyway };

/// A version of such a project as its table names it.
struct LinearVersion
{
    QString id{};          ///< Of the revision.
    QString stored{};      ///< The version in the table; of a repeatable one its description.
    QString description{}; ///< Flyway only, like all that follows.
    QString script{};      ///< The file's path below its location.
    qint32 checksum = 0;
};

/// A project as its table sees it.
struct LinearChain
{
    QList<LinearVersion> versions{};    ///< Oldest first.
    QList<LinearVersion> repeatables{}; ///< Known by their description.
};

/// The version table of another tool on one connection: read, and written so that the tool goes on
/// from there. What the tools differ in is a table of statements; see lineartable.cpp.
class LinearTable final : public VersionStore
{
public:
    LinearTable(Engine engine, LinearTool tool, QString name, QString schema, LinearChain chain);

    [[nodiscard]] Command select() const override;
    [[nodiscard]] QList<Command> create() const override;
    [[nodiscard]] QList<Command> record(const VersionMove &move) const override;
    [[nodiscard]] QList<Command> place(const State &now, const QStringList &removed,
                                       const QStringList &added) const override;
    [[nodiscard]] QList<Command> clear() const override;
    /// Nothing: record() looks for the very row behind the script, and other rows are none of its
    /// business.
    [[nodiscard]] QList<Command> verify(const QStringList &rows) const override;
    [[nodiscard]] QList<Command> accept(const QString &revision) const override;

protected:
    [[nodiscard]] State stateOf(const Rows &rows) const override;
    [[nodiscard]] State stateOfNothing() const override;
    [[nodiscard]] base::Error explained(base::Error error) const override;

private:
    struct Reading;

    /// \a statement with the table's name and what is known of \a version put in.
    [[nodiscard]] Command filled(QLatin1StringView statement, const LinearVersion &version) const;
    /// A look that fails unless the table has the row of \a version, or has it not.
    [[nodiscard]] Command guard(const LinearVersion &version, bool there) const;
    [[nodiscard]] QList<Command> moveSingle(const QString &from, const QString &to) const;
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QString comparable(const QString &stored) const;
    [[nodiscard]] base::Error failedRow(const QString &version) const;
    void readRow(const QVariantList &row, Reading &reading) const;

    LinearTool m_tool;
    LinearChain m_chain;
    QHash<QString, qsizetype> m_indexes{};   ///< Of ids in the chain.
    QHash<QString, qsizetype> m_positions{}; ///< Of comparable versions in the chain.
};

} // namespace database
