#include "database/sqlite/native.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace database::sqlite {

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    QSqlQuery source(database);
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next() ||
        source.value(0).toString() != QLatin1StringView(sqlite3_sourceid())) {
        return nullptr;
    }
    const QVariant handle = database.driver()->handle();
    if (QLatin1StringView(handle.typeName()) != QLatin1StringView("sqlite3*"))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

int errorOffset(sqlite3 *handle)
{
    return handle ? sqlite3_error_offset(handle) : -1;
}

} // namespace database::sqlite
