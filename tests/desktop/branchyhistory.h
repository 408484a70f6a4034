#pragma once

#include "revisions/revision.h"
#include "scripts/project.h"

#include <memory>

/// Of ten revisions one is on the trunk and nine are on a side branch; every other side branch
/// is merged back, every tenth one stays open with a label, and now and then one depends on
/// another. Oldest first.
QList<revisions::Revision> branchyRevisions(int size);

/// The script of one of them, with statements of its own.
QByteArray scriptOf(const revisions::Revision &revision);

/// Writes a project of branchyRevisions() into the empty \a directory.
void writeBranchyProject(const QString &directory, int size);

/// The project in \a directory, loaded; ends the program when that fails.
std::shared_ptr<const scripts::Project> loadedProject(const QString &directory);
