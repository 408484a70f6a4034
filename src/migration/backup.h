#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "jobs/context.h"

namespace migration {

/// A copy of a database as it was at one moment.
struct Backup
{
    QString file{};
    qint64 bytes = 0;
    QString restoring{}; ///< The command that brings it back, for people.
};

/// What such a copy of \a engine's databases is called after its dot: "dump", "db".
QString backupSuffix(database::Engine engine);

/// Copies the database behind \a connection, which \a url leads to, into \a file, which must not be
/// there yet and which only its owner may read: it holds what the database holds. PostgreSQL is
/// dumped by `pg_dump` in its custom format, SQLite by VACUUM INTO; both while others go on
/// working. What was begun is removed when it fails or is stopped. AlreadyExists, FileNotWritable,
/// FileUnreadable when there is no `pg_dump`.
base::Result<Backup> backUp(database::Connection &connection, const database::Url &url,
                            const QString &file, jobs::Context &context);

} // namespace migration
