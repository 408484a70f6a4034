#include "migration/offline.h"

#include "migration/lineplan.h"
#include "migration/preparedplan.h"
#include "migration/versionstores.h"
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
    Writer(Engine engine, const scripts::Project &project)
        : m_engine(engine)
        , m_table(makeVersionStore(project, engine))
        , m_isLine(project.config.isLinear())
        , m_name(m_table->qualified().toUtf8())
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
    /// The table is made at the first step from nothing, and once.
    void createTable()
    {
        if (std::exchange(m_created, true))
            return;
        for (const database::Command &command : m_table->create())
            statement(command.sql);
    }

    /// The statements that VersionTable::change() sends, with their values written out.
    void change(const revisions::Step &step)
    {
        const revisions::RowChange &rows = step.rows;
        if (m_isLine) {
            changeLine(step);
            return;
        }
        const auto paired =
            std::min<qsizetype>({rows.removed.size(), rows.added.size(), qsizetype(1)});
        for (const QString &id : rows.removed.mid(paired)) {
            statement("DELETE FROM " + m_name + " WHERE " + m_name +
                      ".version_num = " + literal(id));
        }
        for (const QString &id : rows.added.mid(paired))
            statement("INSERT INTO " + m_name + " (version_num) VALUES (" + literal(id) + ')');
        if (paired == 1) {
            statement("UPDATE " + m_name + " SET version_num=" + literal(rows.added.first()) +
                      " WHERE " + m_name + ".version_num = " + literal(rows.removed.first()));
        }
    }

    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    /// What the table's commands write; their looks are for a run.
    void changeLine(const revisions::Step &step)
    {
        QList<database::Command> commands;
        if (step.direction == Direction::Stamp) {
            commands =
                m_table->place({.held = step.rows.removed}, step.rows.removed, step.rows.added);
        } else {
            const bool upgrade = step.direction == Direction::Upgrade;
            commands = m_table->record({.upgraded = upgrade ? step.revision : QString(),
                                        .downgraded = upgrade ? QString() : step.revision,
                                        .removed = step.rows.removed,
                                        .added = step.rows.added});
        }
        for (const database::Command &command : std::as_const(commands)) {
            if (!command.sql.startsWith("SELECT"))
                statement(command.sql);
        }
    }

    Engine m_engine;
    std::unique_ptr<database::VersionStore> m_table;
    bool m_isLine;
    bool m_created = false;
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
    const scripts::ScriptPlace place =
        project.placeOf(step.revision).value_or(scripts::ScriptPlace());
    const QString &path = place.path;
    auto script = scripts::readScript(place);
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
    const bool transactional = isTransactional(*section, *statements);
    if (!transactional)
        writer.commit();
    for (const database::Statement &statement : std::as_const(*statements))
        writer.statement(statement.text);
    if (!transactional)
        writer.begin();
    return {};
}

} // namespace

void completeOffline(const scripts::Project &project, revisions::MigrationPlan &plan)
{
    if (project.config.isLinear() && plan.direction == Direction::Upgrade)
        addRepeatables(project, [](const QString &) { return true; }, plan);
}

base::Result<> fitsOffline(const scripts::Project &project, Engine engine,
                           const revisions::MigrationPlan &plan)
{
    const int width = stateOfNothing(*makeVersionStore(project, engine)).width;
    revisions::VersionRows rows(plan.from);
    bool makesTable = false;
    for (const revisions::Step &step : plan.steps) {
        makesTable |= rows.sorted().isEmpty();
        const PreparedPlan alone{.steps = {{.step = step}}};
        if (auto fits = alone.runnable(makesTable ? width : 0); !fits)
            return fits;
        rows.apply(step.rows);
    }
    return {};
}

base::Result<QByteArray> offlineScript(const scripts::Project &project, Engine engine,
                                       const revisions::MigrationPlan &plan,
                                       const QHash<QString, RenderedSql> &rendered)
{
    const bool python = project.config.kind == scripts::ProjectKind::Alembic;
    Writer writer(engine, project);
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
        writer.change(step);
        rows.apply(step.rows);
    }
    writer.commit();
    return writer.text();
}

} // namespace migration
