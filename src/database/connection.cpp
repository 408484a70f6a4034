#include "database/connection.h"

#include "database/postgres/session.h"
#include "database/sqlite/session.h"

namespace database {

base::Result<std::unique_ptr<Connection>> openConnection(const Url &url, const OpenOptions &options)
{
    switch (url.engine) {
    case Engine::PostgreSql: return postgres::Session::open(url, options);
    case Engine::Sqlite: break;
    }
    return sqlite::Session::open(url, options);
}

} // namespace database
