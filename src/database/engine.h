#pragma once

#include <QString>

namespace database {

enum class Engine { PostgreSql, Sqlite };

/// "postgresql" or "sqlite": as in section markers and SQLAlchemy's dialect names.
QString engineName(Engine engine);

} // namespace database
