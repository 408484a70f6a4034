#pragma once

#include "database/state.h"
#include "migration/workspace.h"

#include <QList>

namespace migration {

/// Something that is not as it should be between a project and a database.
struct Finding
{
    enum class Kind {
        Edited,    ///< The script of an applied revision is not the text that was applied.
        Missing,   ///< The run log knows a revision as applied whose script is gone.
        Unknown,   ///< The version table holds a row that no script has.
        Skipped,   ///< A revision of a line was never applied, though later ones were.
        Failed,    ///< The other tool's table says that a migration failed half-way.
        Unfinished ///< A step without a transaction was begun and never ended.
    };
    Kind kind = Kind::Edited;
    QString revision{};
    base::Error error{}; ///< What `upgrade` says when it refuses.
};

/// Where a database stands in a project's history.
struct Standing
{
    database::DatabaseState database{};
    QStringList current{}; ///< What `alembic current` lists; the rows where they cannot be placed.
    QList<bool> applied{}; ///< By index in the graph.
    int pending = 0;       ///< Revisions that are not applied.
    /// false beside an unknown row: applied is then only what the run log has on record, and of
    /// the other revisions nobody knows.
    bool isPendingKnown = true;
    bool atHeads = false; ///< The rows are exactly the effective heads.
    QList<Finding> findings{};

    [[nodiscard]] const QStringList &rows() const { return database.version.rows; }
    /// The first finding of \a kind, or nothing.
    [[nodiscard]] const Finding *first(Finding::Kind kind) const;
};

/// Reads where the database of \a workspace stands; writes nothing. A project whose graph is
/// damaged still gives rows and findings, without applied and pending.
base::Result<Standing> inspect(Workspace &workspace);

/// inspect() by what the database said when \a workspace was opened, if it was asked then and this
/// is the first call: for whoever has just opened it in order to look. What acts on the database
/// calls inspect() behind its lock.
base::Result<Standing> inspectAtOpening(Workspace &workspace);

/// The finding that the script of the applied revision with \a index is other text by now.
Finding editedFinding(const Workspace &workspace, int index);

/// Text for a digest as the run log keeps it: "sha256:<hex>", and ":py" behind it when it is that
/// of a Python file, with which no SQL script compares.
QString digestText(const QByteArray &digest,
                   scripts::ProjectKind kind = scripts::ProjectKind::Native);

} // namespace migration
