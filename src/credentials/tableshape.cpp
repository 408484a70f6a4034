#include "credentials/tableshape.h"

#include "credentials/aead.h"
#include "credentials/fernet.h"
#include "credentials/postgrestable.h"
#include "credentials/sqlitetable.h"
#include "credentials/text.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype valueSize(const CredentialSet &set, qsizetype plaintext)
{
    const qsizetype token =
        set.format == Format::Fernet ? Fernet::tokenSize(plaintext) : aeadSize(plaintext);
    return set.prefix.size() + token;
}

base::Error tooNarrow(const ColumnShape &column, const TableShape &shape, qsizetype needed)
{
    return {.code = base::ErrorCode::BadSet,
            .message = Text::tr("Column %1 of %2 takes %3 characters; an encrypted value of it has "
                                "up to %4.")
                           .arg(column.name, shape.table)
                           .arg(column.width)
                           .arg(needed),
            .hint = Text::tr("Nothing was changed. Widen it first, best in a revision of its own: "
                             "ALTER TABLE %1 ALTER COLUMN %2 TYPE text.")
                        .arg(shape.qualified, column.quoted)};
}

} // namespace

base::Result<TableShape> inspectTable(database::Connection &connection, const CredentialSet &set)
{
    if (set.table.isEmpty() || set.columns.isEmpty()) {
        return base::failure(
            {.code = base::ErrorCode::BadSet,
             .message =
                 Text::tr("The credential set '%1' names no table or no columns.").arg(set.name),
             .hint = Text::tr("Write table = \"...\" and columns = [\"...\"] below "
                              "[credentials.%1] in stemma.toml.")
                         .arg(set.name)});
    }
    return connection.engine() == database::Engine::PostgreSql ? inspectPostgres(connection, set)
                                                               : inspectSqlite(connection, set);
}

base::Result<> checkWidths(database::Connection &connection, const CredentialSet &set,
                           const TableShape &shape)
{
    for (const ColumnShape &column : shape.columns) {
        if (column.width == 0)
            continue;
        if (valueSize(set, 0) > column.width)
            return base::failure(tooNarrow(column, shape, valueSize(set, 0)));
        // What is a value of the target format already has its length.
        const QByteArray name = column.quoted.toUtf8();
        const QByteArray made =
            set.prefix.toUtf8() + (set.format == Format::Fernet ? "gAAAAA%" : "v1.%");
        const auto longest =
            connection.query({.sql = "SELECT max(octet_length(" + name + ")) FROM " +
                                     shape.qualified.toUtf8() + " WHERE " + name + " NOT LIKE $1",
                              .params = {QString::fromUtf8(made)}});
        if (!longest)
            return base::failure(longest.error());
        const qsizetype size = longest->rows.value(0).value(0).toLongLong();
        if (size > 0 && valueSize(set, size) > column.width)
            return base::failure(tooNarrow(column, shape, valueSize(set, size)));
    }
    return {};
}

} // namespace credentials
