#pragma once

#include "base/error.h"
#include "database/command.h"

#include <QSqlError>

namespace database::sqlite {

/// SQLite's primary result code in \a error; 0 when it has none.
int primaryCode(const QSqlError &error);

/// Whether another connection was in the way, so that trying again makes sense.
bool isBusy(const QSqlError &error);

/// What SQLite said against \a command. \a offset is where in its text, in bytes; less than 0
/// when SQLite does not know. \a path is the database's file, \a interrupted that we asked for it.
base::Error sqliteError(const QSqlError &error, const Command &command, qsizetype offset,
                        const QString &path, bool interrupted);

} // namespace database::sqlite
