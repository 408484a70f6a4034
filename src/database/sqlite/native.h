#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace database::sqlite {

/// SQLite's own handle behind \a database, for what Qt SQL leaves out: progress, interruption,
/// the place of an error. Null when Qt's plugin carries another copy of SQLite than the one that
/// we are linked with: handles must not cross between copies.
sqlite3 *nativeHandle(const QSqlDatabase &database);

/// Byte at which the statement prepared last failed; -1 when SQLite does not say.
int errorOffset(sqlite3 *handle);

} // namespace database::sqlite
