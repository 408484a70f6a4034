#pragma once

#include "scripts/config.h"

#include <QByteArray>

namespace scripts {

/// Reads the table `[alembic]` of the `stemma.toml` that stands at \a path: how Stemma runs the
/// Alembic project beside it. Nothing when there is no such table. BadConfig with line.
base::Result<std::optional<AlembicSetup>> parseAlembicSetup(const QByteArray &bytes,
                                                            const QString &path);

/// \a alembic, read from Alembic's own files, with what the `stemma.toml` beside them says:
/// name, environment, timeouts, version table and the table `[alembic]`.
ProjectConfig withSetup(ProjectConfig alembic, const ProjectConfig &stemma);

} // namespace scripts
