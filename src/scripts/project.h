#pragma once

#include "revisions/graph.h"
#include "scripts/config.h"
#include "scripts/script.h"

#include <QDateTime>

namespace scripts {

/// What loading keeps of each file beside its Revision; same index as in the graph.
struct ScriptFile
{
    QByteArray digest{};  ///< SHA-256 of what upgrading runs; of the whole file for Python.
    bool readable = true; ///< false: the header could only be read in part.
    // Linear projects only
    QString stored{};    ///< What the tool's table holds for it.
    QString undoPath{};  ///< Its downgrade, where that is a file of its own; may be empty.
    qint32 checksum = 0; ///< Flyway's, of the file as it is; 0 for the other tools.
};

/// A script of Flyway's that is no version: it runs behind them whenever its text is another.
struct Repeatable
{
    QString id{};          ///< "R__name".
    QString description{}; ///< What Flyway's table knows it by.
    QString path{};
    ScriptFile file{};
};

/// A directory of revisions, read. One unreadable file is one problem and takes nothing from
/// the others. Revisions are in load order, as RevisionGraph wants them.
struct Project
{
    ProjectConfig config{};
    revisions::RevisionGraph graph{};
    QList<ScriptFile> files{};       ///< By index in the graph.
    QList<Repeatable> repeatables{}; ///< In the order in which they run.
    QList<base::Error> problems{};   ///< Files that cannot be used, then those of the graph.
    QStringList remarks{};           ///< What lint would say; translated sentences with the file.
    QDateTime readAt{};              ///< When reading began; what changed later may be unknown.

    /// Where the script of the revision, or repeatable, \a id is; nothing when there is none.
    [[nodiscard]] std::optional<ScriptPlace> placeOf(const QString &id) const;
};

/// Reads every script of \a config, in parallel. Fails only when a version directory cannot be
/// listed at all (ProjectNotFound, FileUnreadable); everything else is in Project::problems.
base::Result<Project> loadProject(const ProjectConfig &config);

/// Writes a new project into \a directory: `stemma.toml` and `migrations/`. Refuses to touch
/// what is there. Returns the files written.
base::Result<QStringList> initProject(const QString &directory);

/// The id for a new revision of \a project on the day of \a now (UTC); of a linear project the
/// version that its tool would give, with \a message where that is part of it.
QString newRevisionId(const Project &project, const QDateTime &now, const QString &message = {});

/// Writes the script of \a revision (id, parents, labels, dependencies and message filled in),
/// native, from Alembic's generic template or as another tool would write it, atomically and never
/// over an existing file. Returns its path; of two files that of the upgrade.
base::Result<QString> writeRevision(const Project &project, const revisions::Revision &revision,
                                    const QDateTime &now);

} // namespace scripts
