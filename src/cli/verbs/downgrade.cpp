#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>

namespace cli {

namespace {

using revisions::Direction;

class Downgrade final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Downgrade)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("downgrade", tr("Run revisions backward").toStdString());
        command
            ->add_option("target", m_target,
                         tr("The revision to go back to, base, -N, label@base").toStdString())
            ->type_name("TARGET")
            ->required();
        command->add_flag("--sql", m_sql, tr("Print the SQL instead, FROM:TO").toStdString());
        m_runOptions.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString target = argumentText(m_target);
        if (m_sql) {
            return printOffline(shell, m_runOptions.applied({}),
                                [&](const revisions::RevisionGraph &graph) {
                                    return revisions::planDowngradeOffline(graph, target);
                                });
        }
        auto request = m_runOptions.applied({
            .direction = Direction::Downgrade,
            .targets = {target},
            .command = QStringLiteral("downgrade"),
        });
        return request ? runRequest(shell, *std::move(request)) : shell.fail(request.error());
    }

private:
    std::string m_target{};
    bool m_sql = false;
    RunOptions m_runOptions{};
};

/// `manage_db.py`'s short form: how many revisions to go back.
class Rollback final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Rollback)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("rollback", tr("Roll the last revision back, or N").toStdString());
        command->add_option("count", m_count, tr("How many; default: 1").toStdString())
            ->type_name("N")
            ->check([](const std::string &text) {
                const bool isFine = CLI::Range(1, 1000000)(text).empty();
                return isFine ? std::string()
                              : tr("'%1' is not a number of revisions: give a whole number, 1 or "
                                   "more, or use `stemma downgrade REVISION`")
                                    .arg(argumentText(text))
                                    .toStdString();
            });
        return command;
    }

    int run(Shell &shell) override
    {
        return runRequest(shell, {
                                     .direction = Direction::Downgrade,
                                     .targets = {QStringLiteral("-%1").arg(m_count)},
                                     .command = QStringLiteral("rollback"),
                                 });
    }

private:
    int m_count = 1;
};

} // namespace

std::unique_ptr<Verb> makeDowngrade()
{
    return std::make_unique<Downgrade>();
}

std::unique_ptr<Verb> makeRollback()
{
    return std::make_unique<Rollback>();
}

} // namespace cli
