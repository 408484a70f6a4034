#pragma once

#include "scripts/config.h"

#include <QHash>

namespace scripts {

/// One key of `[alembic]` or `[tool.alembic]`, interpolated.
struct AlembicSetting
{
    QString text{};
    QStringList texts{}; ///< A TOML array; ini files have lists as one text.
    bool isList = false;
    int line = 0;
};

/// What an Alembic project's files say, key by key (lower case).
struct AlembicSettings
{
    QHash<QString, AlembicSetting> values{};
    QStringList warnings{};
    bool found = false; ///< Whether there was a section or table for Alembic at all.
};

/// Reads the section `[alembic]` of an ini file that stands at \a path. Pure.
base::Result<AlembicSettings> parseConfigIni(const QByteArray &bytes, const QString &path);

/// Reads the table `[tool.alembic]` of a pyproject.toml that stands at \a path. Pure.
base::Result<AlembicSettings> parseConfigPyproject(const QByteArray &bytes, const QString &path);

/// The configuration that \a settings make for a project whose file is \a path. Relative
/// directories are taken from \a root where it is named, else from that file's directory; Alembic
/// takes them from where it was started, but the same project must not change with the shell's.
base::Result<ProjectConfig> alembicConfig(const AlembicSettings &settings, const QString &path,
                                          const QString &root = {});

} // namespace scripts
