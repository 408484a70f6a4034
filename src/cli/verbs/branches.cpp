#include "cli/documents.h"
#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Branches final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Branches)

public:
    CLI::App *declare(CLI::App &app) override
    {
        return app.add_subcommand("branches",
                                  tr("Revisions that several others follow").toStdString());
    }

    int run(Shell &shell) override
    {
        auto project = shell.readableProject();
        if (!project)
            return shell.fail(project.error());
        const revisions::RevisionGraph &graph = project->graph;
        const auto points = graph.branchPoints();
        if (!points)
            return shell.fail(points.error());
        if (shell.json()) {
            shell.document(revisionsDocument(graph, *points, {}));
            return shell.looked();
        }
        if (points->isEmpty() && !shell.quiet()) {
            shell.console().out(tr("There are no branch points: no revision is followed by more "
                                   "than one other."));
        }
        for (const int point : *points) {
            shell.console().out(markedId(graph, point, {.labels = true, .points = true}));
            const QString indent(graph.at(point).id.size() + 1, u' ');
            for (const int child : graph.next(point)) {
                QString line =
                    indent + QLatin1StringView("-> ") +
                    markedId(graph, child, {.labels = true, .head = true, .points = true});
                if (shell.verbose())
                    line += QLatin1StringView(", ") + graph.at(child).message;
                shell.console().out(line);
            }
            shell.console().out({});
        }
        return shell.looked();
    }
};

} // namespace

std::unique_ptr<Verb> makeBranches()
{
    return std::make_unique<Branches>();
}

} // namespace cli
