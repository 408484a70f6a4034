#include "migration/catalogtext.h"

#include <QRegularExpression>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each gives one line of text in its first column and the table that it belongs to in its second.
/// Built only of names, so that two databases of one shape give one text, whatever their OIDs are.
const QList<QByteArray> &postgresQueries()
{
    static const QByteArray own =
        " n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE "
        "'pg\\_toast%' ";
    static const QList<QByteArray> queries{
        "SELECT 'column ' || n.nspname || '.' || c.relname || '.' || a.attname || ' ' || "
        "format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' "
        "END || a.attidentity::text || a.attgenerated::text || coalesce(' default ' || "
        "pg_get_expr(d.adbin, d.adrelid), ''), c.relname FROM pg_attribute a JOIN pg_class c ON "
        "c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_attrdef d "
        "ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE a.attnum > 0 AND NOT a.attisdropped "
        "AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND" +
            own,
        "SELECT 'constraint ' || n.nspname || '.' || c.relname || '.' || k.conname || ' ' || "
        "pg_get_constraintdef(k.oid), c.relname FROM pg_constraint k JOIN pg_class c ON c.oid = "
        "k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE" +
            own,
        "SELECT 'index ' || pg_get_indexdef(i.indexrelid), c.relname FROM pg_index i JOIN "
        "pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE" +
            own,
        "SELECT 'view ' || n.nspname || '.' || c.relname || ' ' || pg_get_viewdef(c.oid), "
        "c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind "
        "IN ('v', 'm') AND" +
            own,
        "SELECT 'sequence ' || n.nspname || '.' || c.relname || ' ' || format_type(s.seqtypid, "
        "NULL) || ' ' || s.seqincrement, coalesce(t.relname, '') FROM pg_sequence s JOIN pg_class "
        "c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN "
        "pg_depend p ON p.objid = c.oid AND p.deptype IN ('a', 'i') AND p.refclassid = "
        "'pg_class'::regclass LEFT JOIN pg_class t ON t.oid = p.refobjid WHERE" +
            own,
        "SELECT 'type ' || n.nspname || '.' || t.typname || ' ' || t.typtype::text || "
        "coalesce((SELECT ' ' || string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM "
        "pg_enum e WHERE e.enumtypid = t.oid), ''), '' FROM pg_type t JOIN pg_namespace n ON n.oid "
        "= t.typnamespace WHERE t.typtype IN ('e', 'd', 'r') AND" +
            own,
        "SELECT 'function ' || pg_get_functiondef(p.oid), '' FROM pg_proc p JOIN pg_namespace n "
        "ON n.oid = p.pronamespace WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT 1 FROM "
        "pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e') AND" +
            own,
        "SELECT 'trigger ' || pg_get_triggerdef(g.oid), c.relname FROM pg_trigger g JOIN pg_class "
        "c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT "
        "g.tgisinternal AND" +
            own,
        "SELECT 'schema ' || n.nspname, '' FROM pg_namespace n WHERE" + own,
        "SELECT 'comment ' || coalesce(n.nspname || '.' || c.relname, '') || '.' || d.objsubid || "
        "' ' || d.description, c.relname FROM pg_description d JOIN pg_class c ON d.classoid = "
        "'pg_class'::regclass AND d.objoid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE" +
            own,
    };
    return queries;
}

bool isOurs(const QString &table, const QString &versionTable)
{
    return table == versionTable || table == "stemma_run"_L1 || table == "stemma_step"_L1;
}

} // namespace

base::Result<QStringList> catalogText(database::Connection &connection, const QString &versionTable)
{
    const bool isSqlite = connection.engine() == database::Engine::Sqlite;
    const QList<QByteArray> queries =
        isSqlite ? QList<QByteArray>{"SELECT type || ' ' || name || ' ' || coalesce(sql, ''), "
                                     "tbl_name FROM sqlite_master WHERE name NOT LIKE "
                                     "'sqlite\\_%' ESCAPE '\\'"}
                 : postgresQueries();
    // Where a statement breaks its lines says nothing about what it made.
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression inside(u"\\s*([(),])\\s*"_s);
    QStringList lines;
    for (const QByteArray &query : queries) {
        const auto rows = connection.query({.sql = query});
        if (!rows)
            return base::failure(rows.error());
        for (const QVariantList &row : rows->rows) {
            if (isOurs(row.value(1).toString(), versionTable))
                continue;
            QString line = row.value(0).toString();
            if (isSqlite)
                line.replace(blanks, u" "_s).replace(inside, u"\\1"_s);
            lines.append(line.trimmed());
        }
    }
    lines.sort();
    return lines;
}

} // namespace migration
