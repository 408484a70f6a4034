#pragma once

#include "scripts/config.h"

namespace scripts {

/// The name of a native project's configuration file.
inline constexpr QLatin1StringView nativeConfigName{"stemma.toml"};

/// Reads the bytes of a `stemma.toml` that stands at \a path. Pure: looks at no file; a
/// `${VARIABLE}` in `database` is left as it is (see expandVariables()). BadConfig with line.
base::Result<ProjectConfig> parseConfigToml(const QByteArray &bytes, const QString &path);

} // namespace scripts
