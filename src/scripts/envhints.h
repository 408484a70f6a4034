#pragma once

#include "scripts/config.h"

#include <QByteArray>

namespace scripts {

/// Where an env.py keeps the versions, as far as literals in `context.configure(...)` tell.
struct EnvHints
{
    QString versionTable{};       ///< Empty when not said.
    QString versionTableSchema{}; ///< Empty when not said.
    QStringList computed{};       ///< Arguments whose value only running the file would tell.
};

/// Looks for the arguments `version_table` and `version_table_schema` in the env.py \a source.
EnvHints readEnvHints(const QByteArray &source);

/// Fills \a config from the env.py of its script location, if there is one; a value that cannot
/// be read becomes a warning.
void addEnvHints(ProjectConfig &config);

} // namespace scripts
