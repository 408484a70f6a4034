#include "cli/completion.h"

#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace cli {

namespace {

class Completion final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Completion)

public:
    explicit Completion(const CLI::App &app)
        : m_app(app)
    {
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "completion", tr("Print a completion script for bash, zsh or fish").toStdString());
        command->add_option("shell", m_shell, "bash, zsh, fish")
            ->check(CLI::IsMember({"bash", "zsh", "fish"}))
            ->type_name("SHELL")
            ->required();
        return command;
    }

    int run(Shell &shell) override
    {
        shell.console().outRaw(completionScript(m_app, argumentText(m_shell)).toUtf8());
        return Done;
    }

private:
    const CLI::App &m_app;
    std::string m_shell{};
};

class Help final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Help)

public:
    explicit Help(const CLI::App &app)
        : m_app(app)
    {
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("help", tr("The commands, or one command's options").toStdString());
        command->add_option("command", m_command, tr("A command").toStdString())
            ->type_name("COMMAND");
        return command;
    }

    int run(Shell &shell) override
    {
        if (m_command.empty()) {
            shell.console().outRaw(helpOf(m_app, {}));
            return Done;
        }
        for (const CLI::App *sub : m_app.get_subcommands([](const CLI::App *) { return true; })) {
            if (!sub->check_name(m_command))
                continue;
            shell.console().outRaw(helpOf(*sub, "stemma"));
            return Done;
        }
        return shell.fail({
            .code = base::ErrorCode::Usage,
            .message = tr("There is no command '%1'").arg(argumentText(m_command)),
            .hint = tr("`stemma help` lists the commands."),
        });
    }

private:
    /// CLI::App::help() would answer with the help of the command that was parsed: this one.
    static QByteArray helpOf(const CLI::App &app, const std::string &prefix)
    {
        const auto formatter = app.get_formatter();
        const std::string name = prefix.empty() ? app.get_name() : prefix + ' ' + app.get_name();
        return QByteArray::fromStdString(
            formatter->make_help(&app, name, CLI::AppFormatMode::Normal));
    }

    const CLI::App &m_app;
    std::string m_command{};
};

} // namespace

std::unique_ptr<Verb> makeCompletion(const CLI::App &app)
{
    return std::make_unique<Completion>(app);
}

std::unique_ptr<Verb> makeHelp(const CLI::App &app)
{
    return std::make_unique<Help>(app);
}

} // namespace cli
