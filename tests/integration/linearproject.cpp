#include "integration/linearproject.h"

#include <QDir>

namespace testsupport {

using namespace Qt::Literals::StringLiterals;

const QList<LinearTool> &linearTools()
{
    static const QList<LinearTool> tools{
        {u"dbmate"_s, u"schema_migrations"_s, u"version"_s, {u"1"_s, u"2"_s}},
        {u"sql-migrate"_s, u"gorp_migrations"_s, u"id"_s, {u"1_t.sql"_s, u"2_t.sql"_s}},
        {u"golang-migrate"_s,
         u"schema_migrations"_s,
         u"version || CASE WHEN dirty THEN ' dirty' ELSE ' clean' END"_s,
         {u"2 clean"_s}},
        {u"goose"_s,
         u"goose_db_version"_s,
         u"version_id || CASE WHEN is_applied THEN ' applied' ELSE ' not' END"_s,
         {u"0 applied"_s, u"1 applied"_s, u"2 applied"_s}},
        {u"flyway"_s,
         u"flyway_schema_history"_s,
         u"installed_rank || ' ' || version || ' ' || description || ' ' || type || ' ' || script "
         u"|| "
         "CASE WHEN success THEN ' done' ELSE ' failed' END"_s,
         {u"1 1 t SQL V1__t.sql done"_s, u"2 2 t SQL V2__t.sql done"_s}},
    };
    return tools;
}

void writeLinearRevision(const ScratchProject &project, const QString &tool, int number,
                         const QByteArray &up, const QByteArray &down)
{
    const QString name = u"migrations/"_s + QString::number(number);
    if (tool == "golang-migrate"_L1) {
        project.write(name + u"_t.up.sql"_s, "BEGIN;\n" + up + "COMMIT;\n");
        project.write(name + u"_t.down.sql"_s, down);
    } else if (tool == "flyway"_L1) {
        project.write(u"migrations/V%1__t.sql"_s.arg(number), up);
        project.write(u"migrations/U%1__t.sql"_s.arg(number), down);
    } else {
        const QByteArray lead = tool == "dbmate"_L1  ? "-- migrate:up"
                                : tool == "goose"_L1 ? "-- +goose Up"
                                                     : "-- +migrate Up";
        QByteArray tail = lead;
        tail.replace("up", "down").replace("Up", "Down");
        project.write(name + u"_t.sql"_s, lead + '\n' + up + tail + '\n' + down);
    }
}

void writeLinearProject(const ScratchProject &project, const QString &tool, int count)
{
    QDir(project.path()).mkpath(u"migrations"_s);
    project.write(u"stemma.toml"_s,
                  "format = \"" + tool.toUtf8() + "\"\nscripts = \"migrations\"\n");
    for (int i = 1; i <= count; ++i) {
        const QByteArray table = "t" + QByteArray::number(i);
        writeLinearRevision(project, tool, i, "CREATE TABLE " + table + " (id integer);\n",
                            "DROP TABLE " + table + ";\n");
    }
}

LinearPlace::LinearPlace(PostgresServer &testServer, bool onPostgres)
    : server(testServer)
    , postgres(onPostgres)
    , database(postgres ? server.createDatabase() : QString())
    , stemma(project, postgres ? server.url(database) : project.sqliteUrl())
{
}

QStringList LinearPlace::values(const QString &sql) const
{
    if (!postgres)
        return sqliteValues(project.sqliteFile(), sql);
    return QString::fromUtf8(server.psql(database, sql).output).split(u'\n', Qt::SkipEmptyParts);
}

bool LinearPlace::execute(const QString &sql) const
{
    if (postgres)
        return server.psql(database, sql).succeeded();
    return runProgram(u"sqlite3"_s, {project.sqliteFile(), sql}).succeeded();
}

QString LinearPlace::tables() const
{
    return values(postgres ? u"SELECT tablename FROM pg_tables WHERE tablename ~ '^t[0-9]' "
                             "ORDER BY 1"_s
                           : u"SELECT name FROM sqlite_master WHERE name GLOB 't[0-9]*' "
                             "ORDER BY 1"_s)
        .join(u' ');
}

} // namespace testsupport
