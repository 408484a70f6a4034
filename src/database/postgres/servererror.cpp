#include "database/postgres/servererror.h"

#include "base/log.h"
#include "database/commanderror.h"
#include "database/text.h"

#include <QStringList>

#include <array>
#include <utility>

namespace database::postgres {

using namespace Qt::Literals::StringLiterals;
using enum base::ErrorCode;

namespace {

QString field(const PGresult *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

base::ErrorCode codeOf(const QString &state)
{
    static constexpr auto codes = std::to_array<std::pair<QLatin1StringView, base::ErrorCode>>({
        {"0A000"_L1, UnsupportedStatement}, // feature_not_supported
        {"25001"_L1, UnsupportedStatement}, // active_sql_transaction
        {"25006"_L1, ReadOnly},
        {"42501"_L1, PermissionDenied},
        {"42701"_L1, AlreadyExists}, // duplicate_column
        {"42710"_L1, AlreadyExists}, // duplicate_object
        {"42723"_L1, AlreadyExists}, // duplicate_function
        {"42P04"_L1, AlreadyExists}, // duplicate_database
        {"42P05"_L1, AlreadyExists}, // duplicate_prepared_statement
        {"42P06"_L1, AlreadyExists}, // duplicate_schema
        {"42P07"_L1, AlreadyExists}, // duplicate_table
        {"53100"_L1, DiskFull},
        {"55P03"_L1, LockTimeout},      // lock_not_available
        {"57014"_L1, StatementTimeout}, // query_canceled; see serverError()
        {"57P01"_L1, ConnectionLost},   // admin_shutdown
        {"57P02"_L1, ConnectionLost},   // crash_shutdown
        {"57P03"_L1, ConnectionLost},   // cannot_connect_now
        {"57P05"_L1, ConnectionLost},   // idle_session_timeout
        {"25P03"_L1, ConnectionLost},   // idle_in_transaction_session_timeout
    });
    for (const auto &[known, code] : codes) {
        if (known == state)
            return code;
    }
    return state.startsWith("08"_L1) ? ConnectionLost : StatementFailed;
}

/// What to do next, where the server has no hint of its own.
QString ownHint(const base::Error &error)
{
    switch (error.code) {
    case LockTimeout:
        return Text::tr("Another session holds a lock on the object. Try again when it has "
                        "finished, or allow a longer lock timeout.");
    case StatementTimeout: return Text::tr("Allow a longer statement timeout, or split the work.");
    case PermissionDenied:
        return Text::tr("Run as the owner of the object, or have the right granted.");
    case ReadOnly:
        return Text::tr("The session may only read: the profile says so, or the server is a "
                        "standby. Connect to the primary, without the read-only option.");
    case DiskFull: return Text::tr("Free space on the server, then run again.");
    case ConnectionLost:
        return Text::tr("Run again when the server is back: a run goes on from the last finished "
                        "revision.");
    case UnsupportedStatement:
        if (error.sqlState == "25001"_L1) {
            return Text::tr("Mark the section with `transaction:false`, so that its statements "
                            "run outside a transaction.");
        }
        return {};
    default: return {};
    }
}

QString detailOf(const PGresult *result)
{
    QStringList lines{field(result, PG_DIAG_SEVERITY) + ": "_L1 +
                      field(result, PG_DIAG_MESSAGE_PRIMARY)};
    static constexpr auto labels = std::to_array<std::pair<int, QLatin1StringView>>({
        {PG_DIAG_MESSAGE_DETAIL, "DETAIL"_L1},
        {PG_DIAG_MESSAGE_HINT, "HINT"_L1},
        {PG_DIAG_INTERNAL_QUERY, "QUERY"_L1},
        {PG_DIAG_CONTEXT, "CONTEXT"_L1},
        {PG_DIAG_SCHEMA_NAME, "SCHEMA"_L1},
        {PG_DIAG_TABLE_NAME, "TABLE"_L1},
        {PG_DIAG_COLUMN_NAME, "COLUMN"_L1},
        {PG_DIAG_CONSTRAINT_NAME, "CONSTRAINT"_L1},
    });
    for (const auto &[code, label] : labels) {
        if (const QString text = field(result, code); !text.isEmpty())
            lines.append(label + ": "_L1 + text);
    }
    return lines.join(u'\n');
}

} // namespace

base::Error serverError(const PGresult *result, const Command &command, bool interrupted)
{
    base::Error error{.message = base::masked(field(result, PG_DIAG_MESSAGE_PRIMARY)),
                      .hint = field(result, PG_DIAG_MESSAGE_HINT),
                      .detail = base::masked(detailOf(result)),
                      .sqlState = field(result, PG_DIAG_SQLSTATE)};
    error.code = codeOf(error.sqlState);
    if (error.code == StatementTimeout) {
        // One SQLSTATE serves the timeout and every cancel request; the words tell them apart
        // unless the server speaks another language than English.
        if (interrupted) {
            error.code = Cancelled;
            error.message = Text::tr("The statement was cancelled.");
        } else if (error.message.contains("user request"_L1)) {
            // Not by us: for this run it is a failure like any other.
            error.code = StatementFailed;
            error.message = Text::tr("Another session cancelled the statement.");
            error.hint = Text::tr("Ask who did, then run again.");
        }
    }
    if (error.message.isEmpty()) // made by libpq itself, without fields
        error.message = base::masked(QString::fromUtf8(PQresultErrorMessage(result)).trimmed());
    if (error.hint.isEmpty())
        error.hint = ownHint(error);

    const QString position = field(result, PG_DIAG_STATEMENT_POSITION);
    placeError(error, command,
               position.isEmpty() ? -1 : offsetOfCharacter(command.sql, position.toLongLong()));
    return error;
}

} // namespace database::postgres
