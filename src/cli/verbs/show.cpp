#include "cli/documents.h"
#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "migration/explain.h"
#include "revisions/identifier.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Show final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Show)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("show", tr("One revision, with its description").toStdString());
        command
            ->add_option("revision", m_revision, tr("A revision, head, current, -N").toStdString())
            ->type_name("REVISION")
            ->required();
        command->add_flag("--sql", m_sql, tr("Print its script as well").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        const QString identifier = argumentText(m_revision);
        auto project = shell.soundProject();
        if (!project)
            return shell.fail(project.error());
        auto ids = identifier == QLatin1StringView("current") ? currentIds(shell)
                                                              : namedIds(*project, identifier);
        if (!ids)
            return shell.fail(std::move(ids.error()), *project);
        const revisions::RevisionGraph &graph = project->graph;
        QList<int> indexes;
        for (const QString &id : std::as_const(*ids))
            indexes.append(graph.indexOf(id));
        if (shell.json()) {
            shell.document(revisionsDocument(graph, indexes, {}));
            return Done;
        }
        for (const int index : std::as_const(indexes)) {
            for (const QString &line : longForm(graph, index, {}))
                shell.console().out(line);
            if (!m_sql)
                continue;
            const auto script = scripts::readSourceFile(graph.at(index).path);
            if (!script)
                return shell.fail(script.error());
            shell.console().outRaw(script->bytes);
        }
        return Done;
    }

private:
    static base::Result<QStringList> namedIds(const scripts::Project &project,
                                              const QString &identifier)
    {
        auto resolved = revisions::resolveAll(project.graph, identifier);
        if (!resolved)
            return base::failure(std::move(resolved.error()));
        QStringList ids;
        for (const std::optional<QString> &id : std::as_const(*resolved)) {
            // "base" and what lies before it have nothing to show, as in Alembic.
            if (id && project.graph.indexOf(*id) >= 0)
                ids.append(*id);
        }
        ids.removeDuplicates();
        return ids;
    }

    static base::Result<QStringList> currentIds(Shell &shell)
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        auto standing = migration::inspect(*workspace);
        if (!standing)
            return base::failure(std::move(standing.error()));
        if (const auto *unknown = standing->first(migration::Finding::Kind::Unknown))
            return base::failure(unknown->error);
        return standing->current;
    }

    std::string m_revision{};
    bool m_sql = false;
};

} // namespace

std::unique_ptr<Verb> makeShow()
{
    return std::make_unique<Show>();
}

} // namespace cli
