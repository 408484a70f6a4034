#include "database/connection.h"

#include "database/postgres/session.h"
#include "database/sqlite/session.h"

#include <QDir>
#include <QFileInfo>

namespace database {

using namespace Qt::Literals::StringLiterals;

bool isToBeMade(const Url &url)
{
    const QFileInfo file(url.path);
    return url.engine == Engine::Sqlite && url.path != ":memory:"_L1 && !file.exists() &&
           file.dir().exists();
}

base::Result<std::unique_ptr<Connection>> openConnection(const Url &url, const OpenOptions &options)
{
    switch (url.engine) {
    case Engine::PostgreSql: return postgres::Session::open(url, options);
    case Engine::Sqlite: break;
    }
    return sqlite::Session::open(url, options);
}

} // namespace database
