#include "credentials/rowstore.h"

#include "credentials/postgresrows.h"
#include "credentials/sqliterows.h"
#include "credentials/text.h"

#include <ranges>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

qint64 RowStore::page(const database::Cells &, int) const
{
    return 0;
}

QByteArrayList RowStore::key(const database::Cells &cells, int row) const
{
    QByteArrayList parts;
    for (int i = 0; i < m_keyColumns; ++i)
        parts.append(cells.at(row, i).toByteArray());
    return parts;
}

std::unique_ptr<RowStore> makeRowStore(database::Connection &connection, const TableShape &shape,
                                       Purpose purpose)
{
    // The engine names the class: there is one for each.
    if (connection.engine() == database::Engine::PostgreSql) {
        return std::make_unique<PostgresRows>(
            static_cast<database::postgres::Session &>(connection), shape, purpose);
    }
    return std::make_unique<SqliteRows>(static_cast<database::sqlite::Session &>(connection),
                                        shape);
}

base::Error withoutValues(base::Error error)
{
    // Names stand in the last lines; whatever comes before them may quote a row.
    QStringList names;
    const QStringList lines = error.detail.split(u'\n');
    for (const auto &line : std::ranges::reverse_view(lines)) {
        static const QStringList labels{u"CONSTRAINT: "_s, u"COLUMN: "_s, u"TABLE: "_s,
                                        u"SCHEMA: "_s};
        const bool named = std::ranges::any_of(
            labels, [&line](const QString &label) { return line.startsWith(label); });
        if (!named)
            break;
        names.prepend(line);
    }
    error.detail = names.join(u'\n');
    if (error.sqlState.startsWith("22"_L1) || error.sqlState.startsWith("23"_L1)) {
        error.message = Text::tr("The database refused a value (SQLSTATE %1).").arg(error.sqlState);
        error.hint = Text::tr("Look at the constraints and triggers of the table.");
    }
    return error;
}

} // namespace credentials
