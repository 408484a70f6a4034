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
};

/// A directory of revisions, read. One unreadable file is one problem and takes nothing from
/// the others. Revisions are in load order, as RevisionGraph wants them.
struct Project
{
    ProjectConfig config{};
    revisions::RevisionGraph graph{};
    QList<ScriptFile> files{};     ///< By index in the graph.
    QList<base::Error> problems{}; ///< Files that cannot be used, then those of the graph.
    QStringList remarks{};         ///< What lint would say; translated sentences with the file.
};

/// Reads every script of \a config, in parallel. Fails only when a version directory cannot be
/// listed at all (ProjectNotFound, FileUnreadable); everything else is in Project::problems.
base::Result<Project> loadProject(const ProjectConfig &config);

/// Writes a new project into \a directory: `stemma.toml` and `migrations/`. Refuses to touch
/// what is there. Returns the files written.
base::Result<QStringList> initProject(const QString &directory);

/// The id for a new revision of \a project on the day of \a now (UTC).
QString newRevisionId(const Project &project, const QDateTime &now);

/// Writes the script of \a revision (id, parents, labels, dependencies and message filled in),
/// native or from Alembic's generic template, atomically and never over an existing file.
/// Returns its path.
base::Result<QString> writeRevision(const Project &project, const revisions::Revision &revision,
                                    const QDateTime &now);

} // namespace scripts
