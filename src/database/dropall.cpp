#include "database/dropall.h"

#include "database/quote.h"

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One row for each statement. CASCADE takes care of dependencies, IF EXISTS of what an earlier
/// statement has taken along.
constexpr auto postgresDrops = R"(
WITH mine AS (
    SELECT oid FROM pg_namespace WHERE nspname = ANY (current_schemas(false))
), extension_member AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
)
SELECT statement FROM (
    SELECT 0 AS rank, n.oid, 'DROP SCHEMA IF EXISTS ' || format('%I', n.nspname) || ' CASCADE'
           AS statement
      FROM pg_namespace AS n
     WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
       AND n.oid NOT IN (SELECT oid FROM mine)
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid)
    UNION ALL
    SELECT 1 AS rank, c.oid,
           'DROP ' || CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
                                     WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE'
                                     WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END
                   || ' IF EXISTS ' || format('%I.%I', n.nspname, c.relname) || ' CASCADE' AS statement
      FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
     WHERE c.relnamespace IN (SELECT oid FROM mine) AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c')
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid)
       AND NOT (c.relkind = 'S' AND EXISTS ( -- one of an identity column goes with its table
                SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass
                   AND d.objid = c.oid AND d.deptype = 'i'))
    UNION ALL
    SELECT 2, p.oid, 'DROP ROUTINE IF EXISTS ' || p.oid::regprocedure || ' CASCADE'
      FROM pg_proc AS p
     WHERE p.pronamespace IN (SELECT oid FROM mine)
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid)
    UNION ALL
    SELECT 3, t.oid, 'DROP TYPE IF EXISTS ' || format('%I.%I', n.nspname, t.typname) || ' CASCADE'
      FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace
     WHERE t.typnamespace IN (SELECT oid FROM mine) AND t.typtype IN ('e', 'd', 'r')
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid)
    UNION ALL
    SELECT 4, l.oid, 'DROP COLLATION IF EXISTS ' || format('%I.%I', n.nspname, l.collname) || ' CASCADE'
      FROM pg_collation AS l JOIN pg_namespace AS n ON n.oid = l.collnamespace
     WHERE l.collnamespace IN (SELECT oid FROM mine)
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_collation'::regclass AND e.objid = l.oid)
    UNION ALL
    SELECT 5, s.oid, 'DROP TEXT SEARCH CONFIGURATION IF EXISTS '
                     || format('%I.%I', n.nspname, s.cfgname) || ' CASCADE'
      FROM pg_ts_config AS s JOIN pg_namespace AS n ON n.oid = s.cfgnamespace
     WHERE s.cfgnamespace IN (SELECT oid FROM mine)
       AND NOT EXISTS (SELECT FROM extension_member AS e
                        WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = s.oid)
) AS drops
ORDER BY rank, oid)";

/// Views before triggers before tables; the indexes go with their tables.
constexpr auto sqliteObjects = R"(
SELECT type, name FROM sqlite_master
 WHERE type IN ('view', 'trigger', 'table') AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
   AND NOT EXISTS (SELECT 1 FROM pragma_table_list AS t
                    WHERE t.schema = 'main' AND t.type = 'shadow' AND t.name = sqlite_master.name)
 ORDER BY CASE type WHEN 'view' THEN 1 WHEN 'trigger' THEN 2 ELSE 3 END, name)";

base::Result<QList<Command>> dropSqlite(Connection &connection)
{
    const auto objects = connection.query({.sql = sqliteObjects});
    if (!objects)
        return base::failure(objects.error());
    QList<Command> commands;
    for (const QVariantList &row : objects->rows) {
        commands.append(
            {.sql = u"DROP %1 IF EXISTS %2"_s
                        .arg(row[0].toString().toUpper(), alwaysQuoted(row[1].toString()))
                        .toUtf8()});
    }
    return commands;
}

} // namespace

base::Result<QList<Command>> dropEverything(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return dropSqlite(connection);
    const auto statements = connection.query({.sql = postgresDrops});
    if (!statements)
        return base::failure(statements.error());
    QList<Command> commands;
    for (const QVariantList &row : statements->rows)
        commands.append({.sql = row.front().toString().toUtf8()});
    return commands;
}

} // namespace database
