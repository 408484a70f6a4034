#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "migration/explain.h"
#include "revisions/identifier.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

class Current final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Current)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("current", tr("Where the database stands").toStdString());
        command->add_flag("-c,--check-heads", m_checkHeads,
                          tr("Exit 3 unless it is on all head revisions").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return shell.fail(workspace.error());
        shell.keepReadable(workspace->project);
        const scripts::Project &project = workspace->project;
        auto standing = migration::inspectAtOpening(*workspace);
        if (!standing)
            return shell.fail(standing.error());
        if (const auto *unknown = standing->first(migration::Finding::Kind::Unknown))
            return shell.fail(unknown->error, project);
        if (m_checkHeads) {
            if (auto heads = revisions::checkAtHeads(project.graph, standing->rows()); !heads)
                return shell.fail(heads.error());
        }

        if (shell.json()) {
            shell.document({
                {QStringLiteral("database"), workspace->connection->display()},
                {QStringLiteral("heads"), QJsonArray::fromStringList(standing->current)},
                {QStringLiteral("rows"), QJsonArray::fromStringList(standing->rows())},
                {QStringLiteral("is_at_heads"), standing->atHeads},
                {QStringLiteral("pending"), standing->pending},
            });
            return shell.looked();
        }
        print(shell, *workspace, *standing);
        return shell.looked();
    }

private:
    static void print(Shell &shell, const migration::Workspace &workspace,
                      const migration::Standing &standing)
    {
        const revisions::RevisionGraph &graph = workspace.project.graph;
        const Console &console = shell.console();
        if (shell.verbose())
            console.out(tr("Current revision(s) for %1:").arg(workspace.connection->display()));
        for (const QString &id : standing.current) {
            const int index = graph.indexOf(id);
            if (shell.verbose()) {
                for (const QString &line : longForm(graph, index, {}))
                    console.out(line);
            } else {
                console.out(markedId(graph, index, {.head = true, .points = true}));
            }
        }
        if (shell.quiet())
            return;
        if (!standing.database.version.exists) {
            console.err(
                tr("Database not initialised: %1 has no table %2. `stemma upgrade` creates "
                   "the schema; if the schema is there already, `stemma stamp REVISION` "
                   "records where it stands.")
                    .arg(workspace.connection->display(), workspace.versionTable->qualified()));
        } else if (standing.pending > 0) {
            console.err(tr("%n revision(s) pending.", nullptr, standing.pending));
        }
        if (standing.database.runLogDenied) {
            console.err(
                tr("The run log may not be read with this role, so edited scripts would not "
                   "be noticed: GRANT SELECT ON stemma_run, stemma_step."));
        }
        for (const migration::Finding &finding : standing.findings)
            printError(console, finding.error);
    }

    bool m_checkHeads = false;
};

} // namespace

std::unique_ptr<Verb> makeCurrent()
{
    return std::make_unique<Current>();
}

} // namespace cli
