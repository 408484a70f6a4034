#include "migration/offline.h"

#include "migration/preparedplan.h"
#include "scripts/script.h"

#include <QCoreApplication>

#include <utility>

namespace migration {

namespace {

using database::Engine;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Offline)
};

QByteArray literal(QString text)
{
    return '\'' + text.replace(u'\'', QLatin1StringView("''")).toUtf8() + '\'';
}

/// Writes the script piece by piece, each closed by a semicolon and a blank line.
class Writer
{
public:
    Writer(Engine engine, const scripts::ProjectConfig &config)
        : m_engine(engine)
        , m_table(database::VersionTable(engine, config.versionTable, config.versionTableSchema))
        , m_name(m_table.qualified().toUtf8())
    {
    }

    void begin()
    {
        if (m_engine == Engine::PostgreSql)
            statement("BEGIN");
    }
    void commit()
    {
        if (m_engine == Engine::PostgreSql)
            statement("COMMIT");
    }
    void statement(const QByteArray &sql) { m_text += sql + ";\n\n"; }
    void raw(const QByteArray &text) { m_text += text; }
    void comment(const QString &text) { m_text += "-- " + text.toUtf8() + "\n\n"; }
    void createTable() { statement(m_table.create().sql); }

    /// The statements that VersionTable::change() sends, with their values written out.
    void change(const revisions::RowChange &rows)
    {
        const qsizetype paired =
            std::min<qsizetype>({rows.removed.size(), rows.added.size(), qsizetype(1)});
        for (const QString &id : rows.removed.mid(paired))
            statement("DELETE FROM " + m_name + " WHERE " + m_name +
                      ".version_num = " + literal(id));
        for (const QString &id : rows.added.mid(paired))
            statement("INSERT INTO " + m_name + " (version_num) VALUES (" + literal(id) + ')');
        if (paired == 1)
            statement("UPDATE " + m_name + " SET version_num=" + literal(rows.added.first()) +
                      " WHERE " + m_name + ".version_num = " + literal(rows.removed.first()));
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    Engine m_engine;
    database::VersionTable m_table;
    QByteArray m_name;
    QByteArray m_text{};
};

/// Alembic's own text, which ends every statement as ours does.
base::Result<> writePython(Writer &writer, const QHash<QString, RenderedSql> &rendered,
                           const revisions::Step &step)
{
    const auto found = rendered.constFind(step.revision);
    if (found == rendered.cend()) {
        return base::failure({
            .code = base::ErrorCode::Refused,
            .message = Text::tr("Revision %1 is a Python script, whose SQL only Alembic can print")
                           .arg(step.revision),
        });
    }
    const RenderedSide &side = step.direction == Direction::Upgrade ? found->up : found->down;
    if (side.fault) {
        return base::failure(
            base::Error(*side.fault).within(Text::tr("Revision %1").arg(step.revision)));
    }
    writer.raw(side.sql.toUtf8());
    return {};
}

base::Result<> writeBody(Writer &writer, const scripts::Project &project, Engine engine,
                         const revisions::Step &step)
{
    const QString path = project.graph.at(project.graph.indexOf(step.revision)).path;
    auto script = scripts::readScript(path);
    if (!script)
        return base::failure(std::move(script.error()));
    const scripts::Section *section = sectionFor(*script, step.direction, engine);
    if (!section || section->irreversible) {
        return base::failure({
            .code = base::ErrorCode::Irreversible,
            .message = Text::tr("Revision %1 cannot be rolled back: %2")
                           .arg(step.revision,
                                section ? section->reason : Text::tr("no downgrade was written")),
            .file = path,
        });
    }
    if (!section->credentialSets.isEmpty()) {
        return base::failure({
            .code = base::ErrorCode::UnsupportedStatement,
            .message = Text::tr("Revision %1 encrypts the credential set '%2', which SQL cannot "
                                "do by itself")
                           .arg(step.revision, section->credentialSets.first()),
            .hint = Text::tr("Print the revisions before and after it, and run this one with "
                             "`stemma upgrade`."),
            .file = path,
            .line = section->credentialLines.first(),
        });
    }
    auto statements = statementsOf(*section, engine, path);
    if (!statements)
        return base::failure(std::move(statements.error()));
    if (!section->transactional)
        writer.commit();
    for (const database::Statement &statement : std::as_const(*statements))
        writer.statement(statement.text);
    if (!section->transactional)
        writer.begin();
    return {};
}

} // namespace

base::Result<QByteArray> offlineScript(const scripts::Project &project, Engine engine,
                                       const revisions::MigrationPlan &plan,
                                       const QHash<QString, RenderedSql> &rendered)
{
    const bool python = project.config.kind == scripts::ProjectKind::Alembic;
    Writer writer(engine, project.config);
    revisions::VersionRows rows(plan.from);
    writer.begin();
    for (const revisions::Step &step : plan.steps) {
        if (rows.sorted().isEmpty())
            writer.createTable();
        writer.comment(step.heading());
        if (step.direction != Direction::Stamp) {
            auto written = python ? writePython(writer, rendered, step)
                                  : writeBody(writer, project, engine, step);
            if (!written)
                return base::failure(std::move(written.error()));
        }
        writer.change(step.rows);
        rows.apply(step.rows);
    }
    writer.commit();
    return writer.text();
}

} // namespace migration
