#include "cli/documents.h"
#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "migration/explain.h"
#include "revisions/identifier.h"
#include "revisions/lanes.h"
#include "revisions/textgraph.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// Where the database stands, for the marks of the history; empty without a database.
struct Position
{
    QStringList rows{};
    QStringList current{};
    QList<bool> applied{};
    QString display{};
    bool isKnown = true; ///< false: who is not applied may be applied nevertheless.
};

class History final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::History)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "history", tr("Every revision, newest first, as a graph").toStdString());
        command
            ->add_option("-r,--rev-range", m_range,
                         tr("Only these: A:B, A:, :B, -3:current").toStdString())
            ->type_name("RANGE");
        command->add_flag("-i,--indicate-current", m_indicate,
                          tr("Fail when the database cannot say where it stands").toStdString());
        command->add_flag("--flat", m_flat, tr("Alembic's lines instead of a graph").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        Position position;
        auto project = readProject(shell, position);
        if (!project)
            return shell.fail(project.error());
        const QString range = argumentText(m_range);
        auto ids = revisions::historyRange(project->graph, range, position.rows);
        if (!ids)
            return shell.fail(std::move(ids.error()), *project);
        QList<int> order;
        order.reserve(ids->size());
        for (const QString &id : std::as_const(*ids))
            order.append(project->graph.indexOf(id));
        if (shell.json()) {
            shell.document(revisionsDocument(project->graph, order, position.current));
        } else if (shell.verbose()) {
            printLong(shell, project->graph, order, position);
        } else if (m_flat) {
            printFlat(shell, project->graph, order, position);
        } else {
            printGraph(shell, project->graph, order, position);
        }
        return shell.looked();
    }

private:
    /// The project, and in \a position where the database stands: both are read at once. With `-i`
    /// or `current` in the range the database must answer; otherwise it is asked when one is
    /// configured, and only a warning says that it did not.
    base::Result<scripts::Project> readProject(Shell &shell, Position &position) const
    {
        const auto config = shell.config();
        if (!config)
            return base::failure(config.error());
        const bool needed =
            m_indicate || argumentText(m_range).contains(QLatin1StringView("current"));
        if (!needed && !shell.namesDatabase(*config))
            return shell.readableProject();
        const auto patience = needed ? std::chrono::seconds(10) : std::chrono::seconds(3);
        auto workspace = shell.workspace(*config, Shell::Access::Read, patience);
        if (workspace)
            shell.keepReadable(workspace->project);
        auto standing = workspace
                            ? migration::inspectAtOpening(*workspace)
                            : base::Result<migration::Standing>(base::failure(workspace.error()));
        if (!standing && needed) {
            return base::failure(
                workspace ? migration::explained(std::move(standing.error()), workspace->project)
                          : std::move(standing.error()));
        }
        if (!standing) {
            auto project = shell.readableProject();
            if (project) {
                shell.context().log(
                    base::Level::Warning,
                    tr("Without the database's position: %1").arg(standing.error().message));
            }
            return project;
        }
        position = {.rows = standing->rows(),
                    .current = standing->current,
                    .applied = standing->applied,
                    .display = workspace->connection->display(),
                    .isKnown = standing->isPendingKnown};
        for (const migration::Finding &finding : standing->findings) {
            if (finding.kind != migration::Finding::Kind::Unknown)
                continue;
            if (shell.json()) {
                shell.context().log(base::Level::Warning, finding.error.message);
            } else {
                printError(shell.console(),
                           migration::explained(finding.error, workspace->project));
            }
        }
        return std::move(workspace->project);
    }

    static void printLong(const Shell &shell, const revisions::RevisionGraph &graph,
                          const QList<int> &order, const Position &position)
    {
        for (const int index : order) {
            for (const QString &line : longForm(graph, index, position.current))
                shell.console().out(line);
        }
    }

    /// A full circle is applied, a hollow one pending or not asked about, a question mark not known
    /// to be applied, a ringed one is where the database stands.
    static QString sign(const Position &position, const revisions::RevisionGraph &graph, int index,
                        bool unicode)
    {
        if (position.current.contains(graph.at(index).id))
            return unicode ? QStringLiteral("◉") : QStringLiteral("@");
        const bool applied = position.applied.value(index);
        if (!applied && !position.isKnown)
            return QStringLiteral("?");
        if (unicode)
            return applied ? QStringLiteral("●") : QStringLiteral("○");
        return applied ? QStringLiteral("*") : QStringLiteral("o");
    }

    static QString label(const Console &console, const revisions::RevisionGraph &graph, int index,
                         const Position &position)
    {
        const revisions::Revision &revision = graph.at(index);
        const QString id = console.styled(revision.id, Style::Yellow);
        const QString marks =
            markedId(graph, index, {.head = true, .points = true, .current = position.current})
                .mid(revision.id.size());
        QString labels;
        if (!revision.branchLabels.isEmpty()) {
            labels = QLatin1StringView(" (") + revision.branchLabels.join(QLatin1StringView(", ")) +
                     u')';
        }
        QString text = id + console.styled(labels + marks, Style::Green) + QLatin1StringView("  ") +
                       revision.message.section(u'\n', 0, 0);
        if (!revision.createDate.isEmpty()) {
            text +=
                QLatin1StringView("  ") + console.styled(revision.createDate.left(10), Style::Dim);
        }
        return text;
    }

    static void printGraph(const Shell &shell, const revisions::RevisionGraph &graph,
                           const QList<int> &order, const Position &position)
    {
        const bool unicode = shell.console().unicode();
        const QList<revisions::LaneRow> rows = revisions::assignLanes(graph, order);
        QStringList signs;
        signs.reserve(rows.size());
        for (const revisions::LaneRow &row : rows)
            signs.append(sign(position, graph, row.revision, unicode));
        const auto style = unicode ? revisions::GraphStyle::Unicode : revisions::GraphStyle::Ascii;
        QByteArray text;
        for (const revisions::GraphLine &line : revisions::drawGraph(rows, signs, style)) {
            text += line.drawing.toUtf8();
            if (line.revision >= 0)
                text += "  " + label(shell.console(), graph, line.revision, position).toUtf8();
            text += '\n';
        }
        shell.console().outRaw(text);
        if (!position.display.isEmpty() && !shell.quiet())
            shell.console().err(legend(position, graph, unicode));
    }

    static QString legend(const Position &position, const revisions::RevisionGraph &graph,
                          bool unicode)
    {
        const auto pending = static_cast<int>(position.applied.count(false));
        const QString where =
            position.current.isEmpty()
                ? tr("%1 is at base").arg(position.display)
                : tr("%1 is at %2")
                      .arg(position.display, position.current.join(QLatin1StringView(", ")));
        const QString rest =
            position.isKnown
                ? tr("%n of %1 revision(s) pending", nullptr, pending)
                : tr("of %n of %1 revision(s) it is not known whether they are applied", nullptr,
                     pending);
        return (unicode ? QStringLiteral("◉ ") : QStringLiteral("@ ")) + where +
               QLatin1StringView("; ") + rest.arg(graph.size());
    }

    static void printFlat(const Shell &shell, const revisions::RevisionGraph &graph,
                          const QList<int> &order, const Position &position)
    {
        for (const int index : order)
            shell.console().out(historyLine(graph, index, position.current));
    }

    std::string m_range{};
    bool m_indicate = false;
    bool m_flat = false;
};

} // namespace

std::unique_ptr<Verb> makeHistory()
{
    return std::make_unique<History>();
}

} // namespace cli
