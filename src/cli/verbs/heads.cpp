#include "cli/documents.h"
#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Heads final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Heads)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("heads", tr("Revisions that nothing follows").toStdString());
        command->add_flag("--resolve-dependencies", m_resolve,
                          tr("Leave out heads that something depends on").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        auto project = shell.readableProject();
        if (!project)
            return shell.fail(project.error());
        const revisions::RevisionGraph &graph = project->graph;
        auto heads = m_resolve ? graph.effectiveHeads() : graph.heads();
        if (!heads)
            return shell.fail(heads.error());
        QList<int> indexes;
        for (const QString &head : std::as_const(*heads))
            indexes.append(graph.indexOf(head));
        if (shell.json()) {
            shell.document(revisionsDocument(graph, indexes, {}));
            return shell.looked();
        }
        for (const int index : std::as_const(indexes)) {
            if (shell.verbose()) {
                for (const QString &line : longForm(graph, index, {}))
                    shell.console().out(line);
            } else {
                shell.console().out(markedId(
                    graph, index, {.labels = true, .head = true, .dependencies = m_resolve}));
            }
        }
        return shell.looked();
    }

private:
    bool m_resolve = false;
};

} // namespace

std::unique_ptr<Verb> makeHeads()
{
    return std::make_unique<Heads>();
}

} // namespace cli
