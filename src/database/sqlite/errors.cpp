#include "database/sqlite/errors.h"

#include "database/commanderror.h"
#include "database/sqlite/runnerlock.h"
#include "database/text.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace database::sqlite {

using namespace Qt::Literals::StringLiterals;
using enum base::ErrorCode;

namespace {

bool isDuplicate(const QString &words)
{
    static const QRegularExpression duplicate(
        u"already exists|duplicate column name|there is already"_s);
    return words.contains(duplicate);
}

void describeLocked(base::Error &error, const QString &path)
{
    error.code = LockTimeout;
    error.hint = Text::tr("Close the other program, or allow a longer lock timeout.");
    const std::optional<Blocker> holder = lockHolder(path);
    error.message =
        holder ? Text::tr("%1 is locked by another run: %2 (process %3 on %4).")
                     .arg(path, holder->application, QString::number(holder->pid), holder->client)
               : Text::tr("%1 is locked by another program.").arg(path);
}

void describe(base::Error &error, int code, const QString &path, bool interrupted)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: describeLocked(error, path); break;
    case SQLITE_READONLY:
        error.code = ReadOnly;
        error.hint = Text::tr("Check the rights of %1 and of its directory, and that the profile "
                              "is not read-only.")
                         .arg(path);
        break;
    case SQLITE_PERM:
    case SQLITE_AUTH: error.code = PermissionDenied; break;
    case SQLITE_FULL:
        error.code = DiskFull;
        error.hint = Text::tr("Free space on the disk of %1, then run again.").arg(path);
        break;
    case SQLITE_NOTADB:
        error.code = NotADatabase;
        error.message = Text::tr("%1 is no SQLite database: file is not a database.").arg(path);
        error.hint = Text::tr("Check the path. An encrypted database cannot be opened either.");
        break;
    case SQLITE_CORRUPT:
        error.code = NotADatabase;
        error.message = Text::tr("%1 is damaged: %2.").arg(path, error.message);
        error.hint =
            Text::tr("Restore a backup, or see what `sqlite3 %1 .recover` saves.").arg(path);
        break;
    case SQLITE_CANTOPEN:
        error.code = ConnectionFailed;
        error.message = Text::tr("%1 cannot be opened.").arg(path);
        error.hint = Text::tr("Check that the file exists and may be read and written, with its "
                              "directory.");
        break;
    case SQLITE_INTERRUPT:
        error.code = interrupted ? Cancelled : StatementFailed;
        error.message = Text::tr("The statement was cancelled.");
        break;
    case SQLITE_IOERR:
        error.hint =
            Text::tr("The disk or file system of %1 failed; look at the system's log.").arg(path);
        break;
    default:
        if (isDuplicate(error.message)) {
            error.code = AlreadyExists;
        }
    }
}

} // namespace

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF; // the rest of an extended code is a refinement
}

bool isBusy(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

base::Error sqliteError(const QSqlError &error, const Command &command, qsizetype offset,
                        const QString &path, bool interrupted)
{
    const QString words = error.databaseText();
    base::Error described{.code = StatementFailed,
                          .message = words,
                          .detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), words)};
    describe(described, primaryCode(error), path, interrupted);
    placeError(described, command, offset);
    return described;
}

} // namespace database::sqlite
