#include "database/engine.h"

namespace database {

QString engineName(Engine engine)
{
    switch (engine) {
    case Engine::PostgreSql: return QStringLiteral("postgresql");
    case Engine::Sqlite: break;
    }
    return QStringLiteral("sqlite");
}

} // namespace database
