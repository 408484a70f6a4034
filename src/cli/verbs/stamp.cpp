#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

class Stamp final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Stamp)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "stamp", tr("Set the version table without running scripts").toStdString());
        command
            ->add_option("targets", m_targets,
                         tr("Revisions, heads, base; several for several branches").toStdString())
            ->type_name("TARGET")
            ->required();
        auto *sql = command->add_flag("--sql", m_sql, tr("Print the SQL instead").toStdString());
        auto *purge = command->add_flag("--purge", m_purge,
                                        tr("Empty the version table first: the way out when it "
                                           "holds a revision nobody has")
                                            .toStdString());
        purge->excludes(sql);
        command
            ->add_flag(
                "--accept-edited", m_accept,
                tr("Accept the present text of these applied revisions instead").toStdString())
            ->excludes(sql)
            ->excludes(purge);
        return command;
    }

    int run(Shell &shell) override
    {
        QStringList targets;
        for (const std::string &target : m_targets)
            targets.append(argumentText(target));
        if (m_sql) {
            return printOffline(shell, migration::Request(),
                                [&](const revisions::RevisionGraph &graph) {
                                    return revisions::planStampOffline(graph, targets);
                                });
        }
        if (m_accept)
            return accept(shell, targets);
        return runRequest(shell, {
                                     .direction = revisions::Direction::Stamp,
                                     .targets = targets,
                                     .purge = m_purge,
                                     .command = m_purge ? QStringLiteral("stamp --purge")
                                                        : QStringLiteral("stamp"),
                                 });
    }

private:
    static int accept(Shell &shell, const QStringList &targets)
    {
        auto workspace = shell.workspace(Shell::Access::Write);
        if (!workspace)
            return shell.fail(workspace.error());
        if (auto done = migration::acceptEdited(*workspace, targets, shell.context()); !done)
            return shell.fail(std::move(done.error()), workspace->project);
        if (shell.json())
            shell.document({{QStringLiteral("accepted"), QJsonArray::fromStringList(targets)}});
        return Done;
    }

    std::vector<std::string> m_targets{};
    bool m_sql = false;
    bool m_purge = false;
    bool m_accept = false;
};

} // namespace

std::unique_ptr<Verb> makeStamp()
{
    return std::make_unique<Stamp>();
}

} // namespace cli
