#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "revisions/plan.h"
#include "scripts/config.h"

namespace desktop {

/// A script that was written.
struct WrittenScript
{
    QString path{};
    QString revision{};
};

/// What a sheet that writes a script wants to know of the project first.
struct WritingGround
{
    QString nextId{};
    QStringList heads{};
    QHash<QString, QString> messages{}; ///< Of each head.
    QStringList ids{};                  ///< All revisions, newest first.
};

// All of these read or write files: for a worker.

base::Result<WritingGround> readWritingGround(const scripts::ProjectConfig &config,
                                              const base::Clock &clock);
/// An empty id in \a request is replaced by a new one.
base::Result<WrittenScript> writeNewRevision(const scripts::ProjectConfig &config,
                                             revisions::RevisionRequest request,
                                             const QString &message, const base::Clock &clock);
/// Joins \a revisions; an empty \a message names them.
base::Result<WrittenScript> writeMerge(const scripts::ProjectConfig &config,
                                       const QStringList &revisions, const QString &branchLabel,
                                       const QString &message, const base::Clock &clock);

} // namespace desktop
