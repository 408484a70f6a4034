#pragma once

#include "database/connection.h"

#include <QStringList>

namespace database {

/// What one step does to the record of what is applied, in ids of revisions.
struct VersionMove
{
    QString upgraded{};    ///< The revision whose upgrade has run; empty for a downgrade.
    QString downgraded{};  ///< The revision whose downgrade has run; empty for an upgrade.
    QStringList removed{}; ///< Rows of Alembic's table that go; sorted.
    QStringList added{};   ///< Those that come; sorted.
};

/// The table in which a migration tool keeps what is applied to a database: Alembic's, or that of
/// a tool whose projects are a line. Reading creates nothing. What writes only makes Commands,
/// which the runner puts into the transaction of the step they belong to; they fail with
/// VersionConflict where the table does not hold what the plan was made from.
class VersionStore
{
public:
    VersionStore(Engine engine, QString name, QString schema);
    virtual ~VersionStore() = default;
    VersionStore(const VersionStore &) = default;
    VersionStore &operator=(const VersionStore &) = default;
    VersionStore(VersionStore &&) = default;
    VersionStore &operator=(VersionStore &&) = default;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString schema() const { return m_schema; }
    /// Quoted where it must be, schema in front.
    [[nodiscard]] QString qualified() const;

    struct State
    {
        bool exists = false;
        /// Where the database stands, as Alembic's table would say it: in the order in which the
        /// database returned them. Of a line, the newest revision that is applied, and behind it
        /// the versions that no file has.
        QStringList rows{};
        int width = 32; ///< Longest id in characters; 0 for no limit (SQLite enforces none).
        // Of a line only
        QStringList held{};    ///< Every applied revision.
        QStringList skipped{}; ///< Revisions older than the newest applied one that are not.
        QStringList edited{};  ///< Applied ones whose file has another checksum by now.
        /// The newest revision that a baseline stands for: the tool never ran it or what is older,
        /// so nothing is rolled back below it. Empty without a baseline.
        QString floor{};
        QStringList due{}; ///< Repeatable ones that were never applied, or in another text.
        /// What the table itself says is wrong: a migration that failed half-way.
        std::optional<base::Error> fault{};
    };
    /// Read-only: never creates anything.
    base::Result<State> read(Connection &connection) const;
    /// The query of read(), and what its answer says: for a caller that asks more at once.
    [[nodiscard]] virtual Command select() const = 0;
    [[nodiscard]] base::Result<State> stateFrom(const base::Result<Rows> &selected) const;

    /// Makes the table, as the tool itself does.
    [[nodiscard]] virtual QList<Command> create() const = 0;
    /// Writes down one step.
    [[nodiscard]] virtual QList<Command> record(const VersionMove &move) const = 0;
    /// Puts the rows \a added in place of \a removed without any step; \a now is what was read.
    [[nodiscard]] virtual QList<Command> place(const State &now, const QStringList &removed,
                                               const QStringList &added) const = 0;
    /// Forgets every revision.
    [[nodiscard]] virtual QList<Command> clear() const = 0;
    /// A look at the table at the end of a step that leads to \a rows: a script must not write to
    /// it. May be empty.
    [[nodiscard]] virtual QList<Command> verify(const QStringList &rows) const = 0;
    /// Takes the present text of \a revision as what was applied. May be empty.
    [[nodiscard]] virtual QList<Command> accept(const QString &revision) const;

protected:
    /// What \a rows, the answer to select(), say.
    [[nodiscard]] virtual State stateOf(const Rows &rows) const = 0;
    /// What it means that there is no table.
    [[nodiscard]] virtual State stateOfNothing() const;
    /// The failure of select() for people.
    [[nodiscard]] virtual base::Error explained(base::Error error) const;

private:
    Engine m_engine;
    QString m_name;
    QString m_schema;
};

} // namespace database
