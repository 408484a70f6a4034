#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Upgrade final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Upgrade)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("upgrade", tr("Run revisions forward").toStdString());
        command->alias("migrate");
        command
            ->add_option("target", m_target,
                         tr("A revision, head, heads, label@head, +N; default: head").toStdString())
            ->type_name("TARGET");
        command->add_flag("--sql", m_sql,
                          tr("Print the SQL instead, TARGET or FROM:TO").toStdString());
        m_runOptions.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString target = argumentText(m_target);
        if (m_sql) {
            return printOffline(shell, m_runOptions.applied({}),
                                [&](const revisions::RevisionGraph &graph) {
                                    return revisions::planUpgradeOffline(graph, target);
                                });
        }
        auto request = m_runOptions.applied({.targets = {target}});
        return request ? runRequest(shell, *std::move(request)) : shell.fail(request.error());
    }

private:
    std::string m_target = "head";
    bool m_sql = false;
    RunOptions m_runOptions{};
};

} // namespace

std::unique_ptr<Verb> makeUpgrade()
{
    return std::make_unique<Upgrade>();
}

} // namespace cli
