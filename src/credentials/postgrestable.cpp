#include "credentials/postgrestable.h"

#include "credentials/setfaults.h"
#include "credentials/text.h"
#include "database/quote.h"

#include <algorithm>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using database::Connection;

namespace {

struct CatalogColumn
{
    ColumnShape shape{};
    bool isText = false;
    bool notNull = false;
    bool generated = false;
};

struct CatalogIndex
{
    QString name{};
    QStringList columns{};
    bool primary = false;
    bool identifies = false; ///< Unique, whole, of plain columns that take no null.
};

/// Reads one table's catalog entries and makes the shape of them.
class Inspection
{
public:
    Inspection(Connection &connection, const CredentialSet &set)
        : m_connection(connection)
        , m_set(set)
    {
    }

    base::Result<TableShape> run();

private:
    base::Result<database::Rows> rows(const char *sql)
    {
        return m_connection.query({.sql = sql, .params = {m_oid}});
    }
    base::Result<> readRelation();
    base::Result<> readColumns();
    base::Result<> readIndexes();
    base::Result<> chooseKey();
    base::Result<> chooseColumns();
    base::Result<> warn();
    [[nodiscard]] const CatalogColumn *column(const QString &name) const;
    [[nodiscard]] QStringList columnNames() const;

    Connection &m_connection;
    const CredentialSet &m_set;
    TableShape m_shape{};
    qint64 m_oid = 0;
    QList<CatalogColumn> m_columns{};
    QList<CatalogIndex> m_indexes{};
};

base::Result<TableShape> Inspection::run()
{
    using Step = base::Result<> (Inspection::*)();
    static constexpr std::array<Step, 6> steps{&Inspection::readRelation,  &Inspection::readColumns,
                                               &Inspection::readIndexes,   &Inspection::chooseKey,
                                               &Inspection::chooseColumns, &Inspection::warn};
    for (const Step step : steps) {
        if (auto done = (this->*step)(); !done)
            return base::failure(std::move(done.error()));
    }
    return std::move(m_shape);
}

base::Result<> Inspection::readRelation()
{
    const QString written = m_set.schema.isEmpty() ? database::alwaysQuoted(m_set.table)
                                                   : database::alwaysQuoted(m_set.schema) + u'.' +
                                                         database::alwaysQuoted(m_set.table);
    const auto found = m_connection.query(
        {.sql = "SELECT c.oid, c.relkind::text, n.nspname::text, c.reltuples::bigint, c.relpages "
                "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE c.oid = to_regclass($1)",
         .params = {written}});
    if (!found)
        return base::failure(found.error());
    if (found->rows.isEmpty())
        return base::failure(noTable(m_set));
    const QVariantList &row = found->rows.first();
    m_oid = row[0].toLongLong();
    const QString kind = row[1].toString();
    if (kind == "v"_L1)
        return base::failure(notATable(m_set, Text::tr("a view")));
    if (kind == "m"_L1)
        return base::failure(notATable(m_set, Text::tr("a materialised view")));
    if (kind == "f"_L1)
        return base::failure(notATable(m_set, Text::tr("a foreign table")));
    if (kind != "r"_L1 && kind != "p"_L1)
        return base::failure(notATable(m_set, Text::tr("no table")));
    m_shape.schema = row[2].toString();
    m_shape.table = m_set.table;
    m_shape.qualified =
        database::alwaysQuoted(m_shape.schema) + u'.' + database::alwaysQuoted(m_shape.table);
    m_shape.rows = std::max<qint64>(row[3].toLongLong(), 0);
    constexpr qint64 usual = 16; // Where nothing is known: rows of half a kilobyte.
    const qint64 pages = row[4].toLongLong();
    m_shape.stride = static_cast<int>(std::clamp<qint64>(
        pages > 0 && m_shape.rows > 0 ? (m_shape.rows + pages - 1) / pages : usual, 1, 64));
    return {};
}

base::Result<> Inspection::readColumns()
{
    const auto found =
        rows("SELECT a.attname::text, format_type(a.atttypid, a.atttypmod), t.typcategory::text, "
             "a.attnotnull, a.attgenerated::text <> '', a.atttypid = 'bytea'::regtype, "
             "CASE WHEN a.atttypid IN ('varchar'::regtype, 'bpchar'::regtype) AND a.atttypmod > 4 "
             "THEN a.atttypmod - 4 ELSE 0 END "
             "FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid "
             "WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum");
    if (!found)
        return base::failure(found.error());
    for (const QVariantList &row : found->rows) {
        m_columns.append({.shape = {.name = row[0].toString(),
                                    .quoted = database::alwaysQuoted(row[0].toString()),
                                    .type = row[1].toString(),
                                    .isBytes = row[5].toBool(),
                                    .width = row[6].toInt()},
                          .isText = row[2].toString() == "S"_L1 || row[5].toBool(),
                          .notNull = row[3].toBool(),
                          .generated = row[4].toBool()});
    }
    return {};
}

base::Result<> Inspection::readIndexes()
{
    const auto found =
        rows("SELECT c.relname::text, i.indisprimary, "
             "i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL AND "
             "i.indimmediate, "
             "coalesce((SELECT string_agg(a.attname, E'\\x01' ORDER BY k.place) "
             "FROM unnest(i.indkey) WITH ORDINALITY AS k(attnum, place) "
             "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum "
             "WHERE k.place <= i.indnkeyatts), '') "
             "FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1 "
             "ORDER BY i.indisprimary DESC, c.relname");
    if (!found)
        return base::failure(found.error());
    for (const QVariantList &row : found->rows) {
        CatalogIndex index{.name = row[0].toString(),
                           .columns = row[3].toString().split(QChar(1), Qt::SkipEmptyParts),
                           .primary = row[1].toBool()};
        index.identifies = row[2].toBool() && !index.columns.isEmpty() &&
                           std::ranges::all_of(index.columns, [this](const QString &name) {
                               const CatalogColumn *one = column(name);
                               return one && one->notNull;
                           });
        m_indexes.append(std::move(index));
    }
    return {};
}

base::Result<> Inspection::chooseKey()
{
    const auto fits = [this](const CatalogIndex &index) {
        if (!index.identifies)
            return false;
        QStringList wanted = m_set.key;
        QStringList has = index.columns;
        wanted.sort();
        has.sort();
        return m_set.key.isEmpty() || wanted == has;
    };
    for (const QString &name : m_set.key) {
        if (!column(name))
            return base::failure(noColumn(m_set, name, columnNames()));
    }
    const auto chosen = std::ranges::find_if(m_indexes, fits);
    if (chosen == m_indexes.end())
        return base::failure(m_set.key.isEmpty() ? noUniqueKey(m_set) : keyNotUnique(m_set));
    for (const QString &name : chosen->columns)
        m_shape.key.append(column(name)->shape);
    return {};
}

base::Result<> Inspection::chooseColumns()
{
    for (const QString &name : m_set.columns) {
        const CatalogColumn *found = column(name);
        if (!found)
            return base::failure(noColumn(m_set, name, columnNames()));
        if (found->generated)
            return base::failure(generatedColumn(m_set, name));
        if (!found->isText)
            return base::failure(notText(m_set, name, found->shape.type));
        if (std::ranges::any_of(m_shape.key,
                                [&](const ColumnShape &key) { return key.name == name; }))
            return base::failure(keyIsEncrypted(m_set, name));
        m_shape.columns.append(found->shape);
    }
    return {};
}

base::Result<> Inspection::warn()
{
    for (const CatalogIndex &index : m_indexes) {
        for (const QString &name : m_set.columns) {
            if (!index.columns.contains(name))
                continue;
            m_shape.warnings.append(
                Text::tr("The index %1 is on column %2: encrypted values cannot be searched, each "
                         "update writes the index again, and the table will grow.")
                    .arg(index.name, name));
        }
    }
    const auto triggers =
        rows("SELECT tgname::text FROM pg_trigger WHERE tgrelid = $1 AND NOT tgisinternal "
             "AND tgenabled <> 'D' AND (tgtype & 16) <> 0 ORDER BY tgname");
    const auto snapshots = m_connection.query(
        {.sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                "AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL "
                "AND xact_start < now() - interval '1 minute'"});
    if (!triggers || !snapshots)
        return base::failure(triggers ? snapshots.error() : triggers.error());
    for (const QVariantList &row : triggers->rows) {
        m_shape.warnings.append(
            Text::tr("The trigger %1 will fire for every row.").arg(row[0].toString()));
    }
    if (const int old = snapshots->rows.first().first().toInt(); old > 0) {
        m_shape.warnings.append(
            Text::tr("%n session(s) have a transaction open for over a minute: while it lasts, "
                     "dead rows stay and the table grows.",
                     nullptr, old));
    }
    return {};
}

const CatalogColumn *Inspection::column(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&name](const CatalogColumn &one) { return one.shape.name == name; });
    return found == m_columns.end() ? nullptr : &*found;
}

QStringList Inspection::columnNames() const
{
    QStringList names;
    for (const CatalogColumn &one : m_columns)
        names.append(one.shape.name);
    return names;
}

} // namespace

base::Result<TableShape> inspectPostgres(Connection &connection, const CredentialSet &set)
{
    return Inspection(connection, set).run();
}

} // namespace credentials
