#include "migration/importproof.h"

#include "database/quote.h"
#include "migration/catalogtext.h"
#include "migration/runner.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUuid>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using database::Engine;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ImportProof)
};

/// The same server with another database.
database::Url urlOf(const database::Url &url, const QString &database)
{
    static const QRegularExpression name(u"(^| )dbname='(?:[^'\\\\]|\\\\.)*'"_s);
    database::Url other = clonedUrl(url);
    other.conninfo.remove(name);
    other.conninfo = u"%1 dbname='%2'"_s.arg(other.conninfo, database).trimmed();
    other.display = url.display.section(u'/', 0, -2) + u'/' + database;
    return other;
}

/// Two empty databases, gone with this.
class Scratch
{
public:
    Scratch(const database::Url &url, jobs::Context &context)
        : m_url(url)
        , m_context(context)
    {
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch()
    {
        for (const QString &name : std::as_const(m_made)) {
            const auto dropped = m_server->execute({.sql = "DROP DATABASE " + name.toUtf8()});
            if (!dropped) {
                m_context.log(base::Level::Warning,
                              Text::tr("The scratch database %1 could not be dropped: %2")
                                  .arg(name, dropped.error().message));
            }
        }
    }

    base::Result<database::Url> make()
    {
        if (m_url.engine == Engine::Sqlite) {
            const QString path = m_directory.filePath(u"scratch%1.db"_s.arg(++m_count));
            return database::Url{
                .engine = Engine::Sqlite, .path = path, .display = "sqlite:"_L1 + path};
        }
        if (!m_server) {
            auto server = database::openConnection(m_url, {});
            if (!server)
                return base::failure(std::move(server.error()));
            m_server = *std::move(server);
        }
        const QString name =
            "stemma_import_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(12);
        auto made = m_server->execute({.sql = "CREATE DATABASE " + name.toUtf8()});
        if (!made)
            return base::failure(std::move(made.error()));
        m_made.append(name);
        return urlOf(m_url, name);
    }

private:
    const database::Url &m_url;
    jobs::Context &m_context;
    QTemporaryDir m_directory{};
    std::unique_ptr<database::Connection> m_server{};
    QStringList m_made{};
    int m_count = 0;
};

/// Larger tables are counted only.
constexpr qsizetype mostRows = 1000;

/// The tables with rows of the project's own: name as SQL, and a SELECT of one text for each row,
/// without the columns that differ from one run to the next. Times and UUIDs are made anew.
QByteArray tablesQuery(Engine engine)
{
    if (engine == Engine::PostgreSql) {
        return "SELECT c.relname, format('%I.%I', n.nspname, c.relname), format('SELECT ROW(%s)::"
               "text FROM %I.%I', string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) "
               "FILTER (WHERE t.typcategory NOT IN ('D', 'T') AND t.typname <> 'uuid'), n.nspname, "
               "c.relname) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
               "JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT "
               "a.attisdropped JOIN pg_type AS t ON t.oid = a.atttypid WHERE c.relkind IN ('r', "
               "'p') AND NOT c.relispartition AND n.nspname <> 'information_schema' AND n.nspname "
               "NOT LIKE 'pg\\_%' GROUP BY n.nspname, c.relname";
    }
    return "SELECT m.name, printf('\"%w\"', m.name), printf('SELECT %s FROM \"%w\"', "
           "coalesce(group_concat('quote(\"' || replace(c.name, '\"', '\"\"') || '\")', ' || '', "
           "'' "
           "|| '), ''''''), m.name) FROM sqlite_master AS m LEFT JOIN "
           "pragma_table_info(m.name) AS c ON upper(c.type) NOT LIKE '%DATE%' AND upper(c.type) "
           "NOT LIKE '%TIME%' AND upper(c.type) NOT LIKE '%UUID%' WHERE m.type = 'table' AND "
           "m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' GROUP BY m.name";
}

/// How many rows each table has, and what is in the small ones: lines that can be compared.
base::Result<QStringList> rowText(database::Connection &connection, const QString &versionTable)
{
    const auto tables = connection.query({.sql = tablesQuery(connection.engine())});
    if (!tables)
        return base::failure(tables.error());
    QStringList lines;
    for (const QVariantList &table : tables->rows) {
        const QString name = table.value(0).toString();
        if (name == versionTable || name == "stemma_run"_L1 || name == "stemma_step"_L1)
            continue;
        const QString shown = table.value(1).toString();
        const auto count = connection.query({.sql = "SELECT count(*) FROM " + shown.toUtf8()});
        if (!count)
            return base::failure(count.error());
        const qint64 size = count->rows.value(0).value(0).toLongLong();
        lines.append(u"rows of %1: %2"_s.arg(shown).arg(size));
        if (size > mostRows)
            continue;
        const auto rows = connection.query({.sql = table.value(2).toString().toUtf8()});
        if (!rows)
            return base::failure(rows.error());
        for (const QVariantList &row : rows->rows)
            lines.append(u"row of %1: %2"_s.arg(shown, row.value(0).toString()));
    }
    return lines;
}

/// A project on a scratch database, moved and looked at.
class Side
{
public:
    static base::Result<Side> open(const scripts::ProjectConfig &config, const database::Url &url)
    {
        auto workspace = openWorkspace(config, url, {.create = true});
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        // Whatever the target asks for before it is changed: this is nobody's database.
        workspace->project.config.environment.clear();
        return Side(*std::move(workspace));
    }

    base::Result<QStringList> move(revisions::Direction direction, const QString &target,
                                   bool comparesRows, jobs::Context &context)
    {
        const Request request{.direction = direction, .targets = {target}};
        auto report = run(m_workspace, request, context);
        if (!report)
            return base::failure(std::move(report.error()));
        if (const std::optional<base::Error> stopped = report->error)
            return base::failure(*stopped);
        auto lines = catalogText(*m_workspace.connection, m_workspace.versionTable->name());
        if (!lines || !comparesRows)
            return lines;
        auto rows = rowText(*m_workspace.connection, m_workspace.versionTable->name());
        return rows ? base::Result<QStringList>(*lines + *rows) : rows;
    }

private:
    explicit Side(Workspace workspace)
        : m_workspace(std::move(workspace))
    {
    }

    Workspace m_workspace;
};

QStringList without(const QStringList &lines, const QStringList &others, const QString &mark)
{
    const QSet<QString> known(others.cbegin(), others.cend());
    QStringList only;
    for (const QString &line : lines) {
        if (!known.contains(line))
            only.append(mark + line);
    }
    return only;
}

/// Moves both, and notes where they differ then. False when that ends the proof.
bool compareAt(Side &alembic, Side &native, revisions::Direction direction, const QString &target,
               bool comparesRows, ImportProof &proof, jobs::Context &context)
{
    const auto theirs = alembic.move(direction, target, comparesRows, context);
    const auto ours = theirs ? native.move(direction, target, comparesRows, context) : theirs;
    if (!ours) {
        proof.outcome = ImportProof::Outcome::NotMade;
        proof.error =
            base::Error(ours.error())
                .within(theirs ? Text::tr("The new project") : Text::tr("The Alembic project"));
        return false;
    }
    proof.differences =
        without(*theirs, *ours, u"alembic: "_s) + without(*ours, *theirs, u"native: "_s);
    proof.outcome =
        proof.differences.isEmpty() ? ImportProof::Outcome::Same : ImportProof::Outcome::Different;
    return proof.differences.isEmpty();
}

} // namespace

ImportProof prove(const scripts::Project &alembic, const scripts::ProjectConfig &native,
                  const database::Url &url, bool alsoDown, bool comparesRows,
                  jobs::Context &context)
{
    ImportProof proof;
    Scratch scratch(url, context);
    const auto first = scratch.make();
    const auto second =
        first ? scratch.make() : base::Result<database::Url>(base::failure(first.error()));
    if (!second) {
        proof.error = base::Error(second.error()).within(Text::tr("Scratch database"));
        return proof;
    }
    auto theirs = Side::open(alembic.config, *first);
    auto ours = Side::open(native, *second);
    if (!theirs || !ours) {
        proof.error = theirs ? ours.error() : theirs.error();
        return proof;
    }
    if (!compareAt(*theirs, *ours, revisions::Direction::Upgrade, u"heads"_s, comparesRows, proof,
                   context) ||
        !alsoDown) {
        return proof;
    }
    proof.alsoDown = compareAt(*theirs, *ours, revisions::Direction::Downgrade, u"base"_s, false,
                               proof, context);
    return proof;
}

} // namespace migration
