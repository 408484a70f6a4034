#include "migration/reset.h"

#include "base/shellword.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Reset final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Reset)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "reset", tr("Drop everything and upgrade; development databases only").toStdString());
        command->add_option("target", m_target, tr("Where to; default: heads").toStdString())
            ->type_name("TARGET");
        return command;
    }

    int run(Shell &shell) override
    {
        auto workspace = shell.workspace(Shell::Access::Write);
        if (!workspace)
            return shell.fail(workspace.error());
        attachKeys(shell, *workspace);
        const QString environment = workspace->project.config.environment;
        if (auto may = profileAllows(shell, environment); !may)
            return shell.fail(may.error());
        // The refusal for other databases comes before the question: nobody should answer "yes"
        // to something that is then not done.
        if (environment == QLatin1StringView("development") && !agreed(shell, *workspace)) {
            if (shell.stopToken().stop_requested())
                return shell.fail(Shell::cancelled());
            return shell.fail({
                .code = base::ErrorCode::Refused,
                .message = tr("Reset was not confirmed"),
                .hint = tr("Add --yes to go ahead. Nothing was changed."),
            });
        }
        auto report =
            migration::reset(*workspace, environment, argumentText(m_target), shell.context());
        if (!report)
            return shell.fail(std::move(report.error()), workspace->project);
        return reportRun(shell, *workspace, *report);
    }

private:
    /// Whether the profile is what makes the database another one than one for development.
    static base::Result<> profileAllows(Shell &shell, const QString &environment)
    {
        const auto chosen = shell.profile();
        if (!chosen)
            return base::failure(chosen.error());
        if (!*chosen || environment == QLatin1StringView("development") ||
            profiles::environmentName((*chosen)->environment) != environment) {
            return {};
        }
        return base::failure({
            .code = base::ErrorCode::Refused,
            .message = tr("Reset is for development databases, and the profile '%1' says '%2'")
                           .arg((*chosen)->name, environment),
            .hint = tr("The more dangerous one of what the profile and stemma.toml say counts. "
                       "`stemma profile edit %1 --environment development` changes the profile, if "
                       "its database is one. Nothing was changed.")
                        .arg(base::shellWord((*chosen)->name)),
        });
    }

    static bool agreed(Shell &shell, const migration::Workspace &workspace)
    {
        if (shell.yes())
            return true;
        if (!shell.console().canAsk())
            return false;
        const QString answer =
            shell.console().ask(tr("This drops everything in %1. Go ahead? (yes/no)")
                                    .arg(workspace.connection->display()),
                                shell.stopToken());
        return answer.trimmed().compare(tr("yes"), Qt::CaseInsensitive) == 0;
    }

    std::string m_target = "heads";
};

} // namespace

std::unique_ptr<Verb> makeReset()
{
    return std::make_unique<Reset>();
}

} // namespace cli
