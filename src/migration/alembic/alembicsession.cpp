#include "migration/alembic/alembicsession.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::ErrorCode;
using database::Engine;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::AlembicSession)
};

constexpr auto probeLimit = std::chrono::seconds(120);

QString tableName(const QString &schema, const QString &table)
{
    return schema.isEmpty() ? table : schema + u'.' + table;
}

QStringList sorted(QStringList rows)
{
    rows.sort();
    return rows;
}

QString rowsText(const QStringList &rows)
{
    return rows.isEmpty() ? Text::tr("no revision") : rows.join(", "_L1);
}

} // namespace

AlembicPlace placeOf(const QJsonObject &told)
{
    QStringList rows;
    const QJsonArray array = told.value(u"rows"_s).toArray();
    for (const auto &row : array)
        rows.append(row.toString());
    return {.dialect = told.value(u"dialect"_s).toString(),
            .display = told.value(u"display"_s).toString(),
            .key = told.value(u"key"_s).toString(),
            .backend = told.value(u"backend"_s).toInteger(),
            .since = told.value(u"since"_s).toString(),
            .rows = sorted(rows),
            .table = told.value(u"table"_s).toString(),
            .schema = told.value(u"schema"_s).toString(),
            .tableKey = told.value(u"tableKey"_s).toString(),
            .current = told.value(u"current"_s).toString(),
            .external = told.value(u"external"_s).toBool(),
            .transactional = told.value(u"transactional"_s).toBool()};
}

AlembicSession::AlembicSession(Workspace &workspace, jobs::Context &context)
    : m_workspace(workspace)
    , m_context(context)
{
}

base::Result<std::unique_ptr<AlembicSession>> AlembicSession::open(Workspace &workspace,
                                                                   jobs::Context &context)
{
    if (workspace.url.display.isEmpty()) {
        return base::failure(
            {.code = ErrorCode::Refused,
             .message = Text::tr("The address of %1 is not at hand, and the project's Alembic "
                                 "needs it")
                            .arg(workspace.connection->display()),
             .hint =
                 Text::tr("Open the database by its URL or its profile. Nothing was changed.")});
    }
    std::unique_ptr<AlembicSession> session(new AlembicSession(workspace, context));
    auto key = session->ownKey();
    if (!key)
        return base::failure(std::move(key.error()));
    session->m_key = *std::move(key);
    auto role = session->ownRole();
    if (!role)
        return base::failure(std::move(role.error()));
    auto driver = AlembicDriver::start(
        {.config = workspace.project.config, .url = &workspace.url, .role = *role}, context);
    if (!driver)
        return base::failure(std::move(driver.error()));
    session->m_driver = *std::move(driver);
    return session;
}

/// The role that the session was given, as a profile may ask for: what Alembic makes must belong
/// to it as well.
base::Result<QString> AlembicSession::ownRole() const
{
    if (m_workspace.connection->engine() != Engine::PostgreSql)
        return QString();
    const auto rows = m_workspace.connection->query({.sql = "SELECT current_setting('role')"});
    if (!rows)
        return base::failure(rows.error());
    const QString role = rows->rows.value(0).value(0).toString();
    return role == "none"_L1 ? QString() : role;
}

base::Result<QString> AlembicSession::ownKey() const
{
    database::Connection &connection = *m_workspace.connection;
    if (connection.engine() == Engine::PostgreSql) {
        const auto rows = connection.query(
            {.sql = "SELECT current_database()::text || '/' || d.oid::text || '/' || "
                    "to_char(pg_postmaster_start_time() AT TIME ZONE 'UTC', 'YYYY-MM-DD "
                    "HH24:MI:SS.US') FROM pg_database AS d WHERE d.datname = current_database()"});
        if (!rows)
            return base::failure(rows.error());
        return rows->rows.value(0).value(0).toString();
    }
    const auto rows =
        connection.query({.sql = "SELECT file FROM pragma_database_list WHERE name = 'main'"});
    if (!rows)
        return base::failure(rows.error());
    const QByteArray path = rows->rows.value(0).value(0).toString().toUtf8();
    struct stat status{};
    if (path.isEmpty() || stat(path.constData(), &status) != 0) {
        return base::failure({
            .code = ErrorCode::Refused,
            .message = Text::tr("A database in memory cannot be reached by the project's Alembic"),
            .hint = Text::tr("Name a file."),
        });
    }
    return u"%1/%2"_s.arg(status.st_dev).arg(status.st_ino);
}

base::Result<QStringList> AlembicSession::readRows() const
{
    const auto state = m_workspace.versionTable->read(*m_workspace.connection);
    if (!state)
        return base::failure(state.error());
    return sorted(state->rows);
}

base::Result<> AlembicSession::verify()
{
    const auto told = m_driver->ask({{u"do"_s, u"probe"_s}}, u"contexts"_s, probeLimit);
    if (!told)
        return base::failure(told.error());
    QList<AlembicPlace> places;
    const QJsonArray contexts = told->value(u"contexts"_s).toArray();
    for (const auto &context : contexts)
        places.append(placeOf(context.toObject()));
    if (places.isEmpty()) {
        return base::failure({
            .code = ErrorCode::BadConfig,
            .message = Text::tr("env.py ended without running any migrations"),
            .hint = Text::tr("It must call context.run_migrations(). Nothing was changed."),
            .file = m_workspace.project.config.scriptLocation + "/env.py"_L1,
        });
    }
    return compare(places);
}

base::Result<> AlembicSession::compare(const QList<AlembicPlace> &places)
{
    const auto ours =
        std::ranges::find_if(places, [this](const AlembicPlace &place) { return isOurs(place); });
    if (ours == places.cend())
        return base::failure(elsewhere(places));
    m_place = *ours;
    m_stream = places.size() == 1 && !ours->external;
    const database::VersionStore &table = *m_workspace.versionTable;
    if (ours->table != table.name() || ours->schema != table.schema()) {
        return base::failure({
            .code = ErrorCode::Refused,
            .message = Text::tr("env.py keeps the versions in %1, and Stemma reads %2")
                           .arg(tableName(ours->schema, ours->table),
                                tableName(table.schema(), table.name())),
            .hint = Text::tr("Write version_table and version_table_schema into a stemma.toml "
                             "with a table [alembic]. Nothing was changed."),
        });
    }
    if (auto same = sameTable(*ours); !same)
        return same;
    auto rows = readRows();
    if (!rows)
        return base::failure(std::move(rows.error()));
    if (*rows != ours->rows) {
        return base::failure({
            .code = ErrorCode::VersionConflict,
            .message = Text::tr("env.py finds the database at %1, and Stemma finds it at %2")
                           .arg(rowsText(ours->rows), rowsText(*rows)),
            .hint = Text::tr("They read different tables of one database (look at search_path), "
                             "or somebody migrates it right now. Nothing was changed."),
        });
    }
    for (const AlembicPlace &place : places) {
        if (!isOurs(place)) {
            m_context.log(base::Level::Warning,
                          Text::tr("env.py migrates another database as well: %1, at %2")
                              .arg(place.display, rowsText(place.rows)));
        }
    }
    return {};
}

base::Result<> AlembicSession::sameTable(const AlembicPlace &place) const
{
    if (m_workspace.connection->engine() != Engine::PostgreSql)
        return {};
    const auto told = m_workspace.connection->query(
        {.sql = "SELECT coalesce(to_regclass($1::text)::oid::text, ''), "
                "coalesce(current_schema()::text, '')",
         .params = {m_workspace.versionTable->qualified()}});
    if (!told)
        return base::failure(told.error());
    const QString table = told->rows.value(0).value(0).toString();
    const QString current = told->rows.value(0).value(1).toString();
    // Where neither has a table yet, it is made in the schema at hand.
    const bool made = !table.isEmpty() || !place.tableKey.isEmpty() || !place.schema.isEmpty();
    if (made ? table == place.tableKey : current == place.current)
        return {};
    return base::failure({
        .code = ErrorCode::Refused,
        .message =
            Text::tr("env.py keeps the version table in another schema than Stemma reads it from: "
                     "its current schema is %1, and Stemma's is %2")
                .arg(place.current.isEmpty() ? u"-"_s : place.current,
                     current.isEmpty() ? u"-"_s : current),
        .hint = Text::tr("env.py sets search_path by itself. Give Stemma the same: the URL takes "
                         "`options=-csearch_path=%1`. Nothing was changed.")
                    .arg(place.current),
        .file = m_workspace.project.config.scriptLocation + "/env.py"_L1,
    });
}

base::Error AlembicSession::elsewhere(const QList<AlembicPlace> &places) const
{
    QStringList names;
    for (const AlembicPlace &place : places) {
        names.append(place.display.isEmpty() ? place.dialect
                                             : u"%1 (%2)"_s.arg(place.display, place.dialect));
    }
    const QString given = m_driver->handover().places();
    return {
        .code = ErrorCode::Refused,
        .message = Text::tr("env.py works on another database than %1: on %2")
                       .arg(m_workspace.connection->display(), names.join(", "_L1)),
        .hint = given.isEmpty()
                    ? Text::tr("The settings say that env.py finds its database by itself. Nothing "
                               "was changed.")
                    : Text::tr("The address was given as %1, and env.py does not use it. Say how "
                               "it learns of the database with `url` in the table [alembic] of "
                               "stemma.toml, or name that database. Nothing was changed.")
                          .arg(given),
        .file = m_workspace.project.config.scriptLocation + "/env.py"_L1,
    };
}

} // namespace migration
