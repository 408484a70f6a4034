#pragma once

#include "cli/scratchproject.h"
#include "desktop/jobs/target.h"
#include "support/postgresserver.h"

namespace testsupport {

/// The database at \a url of \a project, as a window has it.
desktop::Target targetFor(const ScratchProject &project, const database::Url &url,
                          const QString &name,
                          profiles::Environment environment = profiles::Environment::Development);

/// The project's SQLite file.
desktop::Target
sqliteTarget(const ScratchProject &project, const QString &name,
             profiles::Environment environment = profiles::Environment::Development);

scripts::ProjectConfig configOf(const ScratchProject &project);

} // namespace testsupport
