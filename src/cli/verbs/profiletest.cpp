#include "cli/verbs/profile.h"

#include "cli/verbs/all.h"
#include "migration/connectiontest.h"

#include <QCoreApplication>

namespace cli {

namespace {

using migration::CheckOutcome;
using migration::CheckResult;

class ProfileTest final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileTest)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "test", tr("Test a connection step by step and say what fails").toStdString());
        addProfileName(*command, m_name);
        return command;
    }

    int run(Shell &shell) override
    {
        const auto profile = shell.profiles().load(argumentText(m_name));
        if (!profile)
            return shell.fail(profile.error());
        auto url = profiles::databaseUrl(*profile);
        if (!url)
            return shell.fail(url.error());
        migration::ConnectionProbe probe{
            .url = *std::move(url),
            .options =
                profiles::openOptions(*profile, {.applicationName = QStringLiteral("stemma")}),
            .project = migration::configForProbe(profile->project),
        };
        const auto report = migration::testConnection(std::move(probe), shell.context(),
                                                      [&shell](const CheckResult &result) {
                                                          if (!shell.json())
                                                              print(shell.console(), result);
                                                      });
        if (shell.json())
            shell.document(documentOf(profile->name, report));
        const CheckResult *failure = report.failure();
        if (!failure || !failure->error)
            return Done;
        if (!shell.json())
            printError(shell.console(), *failure->error);
        return exitCodeOf(failure->error->code);
    }

private:
    static void print(const Console &console, const CheckResult &result)
    {
        console.out(QStringLiteral("%1  %2 %3  %4")
                        .arg(mark(console, result.outcome),
                             migration::checkTitle(result.check).leftJustified(14),
                             durationText(result.time.count()).rightJustified(8), result.text));
    }

    static QString mark(const Console &console, CheckOutcome outcome)
    {
        switch (outcome) {
        case CheckOutcome::Passed: return console.styled(QStringLiteral("ok  "), Style::Green);
        case CheckOutcome::Remark: return console.styled(QStringLiteral("note"), Style::Yellow);
        case CheckOutcome::Failed: return console.styled(QStringLiteral("FAIL"), Style::Red);
        case CheckOutcome::Skipped: break;
        }
        return console.styled(QStringLiteral("-   "), Style::Dim);
    }

    static QJsonObject documentOf(const QString &name, const migration::ConnectionReport &report)
    {
        QJsonArray checks;
        for (const CheckResult &result : report.results) {
            QJsonObject object{{QStringLiteral("check"), migration::checkName(result.check)},
                               {QStringLiteral("outcome"), migration::outcomeName(result.outcome)},
                               {QStringLiteral("text"), result.text},
                               {QStringLiteral("duration_ms"), qint64(result.time.count())}};
            if (result.error)
                object.insert(QStringLiteral("error"), errorObject(*result.error));
            checks.append(object);
        }
        QJsonObject document{{QStringLiteral("profile"), name},
                             {QStringLiteral("passed"), report.failure() == nullptr},
                             {QStringLiteral("checks"), checks}};
        if (!report.server.isEmpty())
            document.insert(QStringLiteral("server"), report.server);
        if (const CheckResult *failure = report.failure(); failure && failure->error)
            document.insert(QStringLiteral("error"), errorObject(*failure->error));
        return document;
    }

    std::string m_name{};
};

} // namespace

std::unique_ptr<Verb> makeProfileTest()
{
    return std::make_unique<ProfileTest>();
}

} // namespace cli
