#include "cli/documents.h"
#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>

#include <map>

namespace cli {

namespace {

using revisions::Direction;

class Plan final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Plan)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "plan",
            tr("Show the steps of an upgrade, downgrade or stamp and do nothing").toStdString());
        command->add_option("direction", m_direction, "upgrade, downgrade, stamp")
            ->check(CLI::IsMember({"upgrade", "downgrade", "stamp"}))
            ->type_name("DIRECTION")
            ->required();
        command
            ->add_option("targets", m_targets,
                         tr("Where to; default of an upgrade: head").toStdString())
            ->type_name("TARGET");
        command->add_flag("--purge", m_purge,
                          tr("Stamp: as if the version table were emptied first").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        auto request = asked();
        if (!request)
            return shell.fail(request.error());
        auto workspace = shell.workspace(Shell::Access::Preview);
        if (!workspace)
            return shell.fail(workspace.error());
        auto standing = migration::inspectAtOpening(*workspace);
        if (!standing)
            return shell.fail(standing.error());
        auto prepared = migration::planRequest(*workspace, *standing, *request);
        if (!prepared) {
            shell.printOtherProblems(workspace->project.problems);
            return shell.fail(std::move(prepared.error()), workspace->project);
        }
        shell.keepReadable(workspace->project);
        if (shell.json()) {
            shell.document(planDocument(*prepared, workspace->connection->display()));
        } else {
            print(shell, *prepared, *workspace, *standing);
        }
        return shell.looked();
    }

private:
    [[nodiscard]] base::Result<migration::Request> asked() const
    {
        static const std::map<std::string, Direction> directions{
            {"upgrade", Direction::Upgrade},
            {"downgrade", Direction::Downgrade},
            {"stamp", Direction::Stamp}};
        if (m_purge && m_direction != "stamp") {
            return base::failure({.code = base::ErrorCode::Usage,
                                  .message = tr("--purge is for the plan of a stamp"),
                                  .hint = tr("For example `stemma plan stamp --purge head`.")});
        }
        migration::Request request{.direction = directions.at(m_direction),
                                   .targets = {},
                                   .purge = m_purge,
                                   .onlyLook = true};
        for (const std::string &target : m_targets)
            request.targets.append(argumentText(target));
        if (request.targets.isEmpty() && request.direction == Direction::Upgrade)
            request.targets.append(QStringLiteral("head"));
        if (request.targets.isEmpty() ||
            (request.direction != Direction::Stamp && request.targets.size() > 1)) {
            return base::failure({
                .code = base::ErrorCode::Usage,
                .message = request.targets.isEmpty()
                               ? tr("The plan of a downgrade or stamp needs a target")
                               : tr("Only a stamp takes several targets"),
                .hint = tr("For example `stemma plan downgrade -1`."),
            });
        }
        return request;
    }

    static QString remarks(const migration::PreparedStep &step, const Console &console)
    {
        QString text;
        if (!step.transactional)
            text += u' ' + console.styled(tr("[no transaction]"), Style::Yellow);
        if (step.irreversible)
            text += u' ' + console.styled(tr("[irreversible: %1]").arg(step.reason), Style::Yellow);
        if (step.undoesNothing)
            text += u' ' + console.styled(tr("[its downgrade is empty]"), Style::Yellow);
        if (step.fault) {
            text +=
                u' ' + console.styled(tr("[cannot run: %1]").arg(step.fault->message), Style::Red);
        }
        return text;
    }

    static void print(Shell &shell, const migration::PreparedPlan &prepared,
                      const migration::Workspace &workspace, const migration::Standing &standing)
    {
        const Console &console = shell.console();
        console.out(tr("Database  %1").arg(workspace.connection->display()));
        console.out(tr("From      %1").arg(rowsText(prepared.plan.from)));
        console.out(tr("To        %1").arg(rowsText(prepared.plan.to)));
        for (const QString &warning : prepared.plan.warnings)
            console.out(console.styled(warning, Style::Yellow));
        if (prepared.isEmpty()) {
            console.out(tr("Nothing to do."));
            return;
        }
        if (prepared.plan.purge)
            console.out(tr("  -  empty the version table"));
        int position = 0;
        for (const migration::PreparedStep &step : prepared.steps) {
            QString line =
                QStringLiteral("%1  %2").arg(++position, 3).arg(migration::stepText(step.step));
            if (step.statements > 0) {
                line += u' ' + console.styled(tr("(%n statement(s))", nullptr, step.statements),
                                              Style::Dim);
            }
            console.out(line + remarks(step, console));
        }
        if (prepared.plan.direction != Direction::Downgrade &&
            !workspace.project.problems.isEmpty()) {
            console.out(console.styled(
                tr("It would be refused: scripts of the project cannot be used."), Style::Red));
        } else if (const auto fine = prepared.runnable(standing.database.version.width); !fine) {
            console.out(console.styled(tr("It would be refused: %1").arg(fine.error().message),
                                       Style::Red));
        }
        console.out(tr("Digest    %1").arg(prepared.digest));
    }

    std::string m_direction{};
    std::vector<std::string> m_targets{};
    bool m_purge = false;
};

} // namespace

std::unique_ptr<Verb> makePlan()
{
    return std::make_unique<Plan>();
}

} // namespace cli
