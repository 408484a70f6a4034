#include "cli/verbs/all.h"
#include "cli/verbs/profile.h"

#include <QCoreApplication>

namespace cli {

namespace {

class ProfileList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileList)

public:
    CLI::App *declare(CLI::App &app) override
    {
        return app.add_subcommand(
            "list", tr("Names and environments; the vault stays closed").toStdString());
    }

    int run(Shell &shell) override
    {
        const auto store = shell.profiles().list();
        if (!store)
            return shell.fail(store.error());
        const QList<profiles::Entry> &entries = (*store)->entries();
        if (shell.json()) {
            QJsonArray array;
            for (const profiles::Entry &entry : entries) {
                array.append(QJsonObject{
                    {QStringLiteral("id"), entry.id},
                    {QStringLiteral("name"), entry.name},
                    {QStringLiteral("environment"), profiles::environmentName(entry.environment)}});
            }
            shell.document({{QStringLiteral("profiles"), array}});
            return Done;
        }
        if (entries.isEmpty() && !shell.quiet()) {
            shell.console().err(
                tr("No profile is saved. `stemma profile add NAME --url URL` saves one."));
        }
        for (const profiles::Entry &entry : entries) {
            shell.console().out(QStringLiteral("%1  %2").arg(
                shown(shell.console(), entry.environment), entry.name));
        }
        return Done;
    }

private:
    /// The word in a column of its own; production in red besides.
    static QString shown(const Console &console, profiles::Environment environment)
    {
        const QString word = profiles::environmentName(environment).leftJustified(11);
        switch (environment) {
        case profiles::Environment::Production: return console.styled(word, Style::Red);
        case profiles::Environment::Staging: return console.styled(word, Style::Yellow);
        case profiles::Environment::Test: return console.styled(word, Style::Cyan);
        case profiles::Environment::Development: break;
        }
        return console.styled(word, Style::Green);
    }
};

class ProfileShow final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileShow)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("show", tr("All of one but its secrets").toStdString());
        addProfileName(*command, m_name);
        return command;
    }

    int run(Shell &shell) override
    {
        const auto profile = shell.profiles().load(argumentText(m_name));
        if (!profile)
            return shell.fail(profile.error());
        if (shell.json())
            shell.document({{QStringLiteral("profile"), profileObject(*profile)}});
        else
            print(shell.console(), *profile);
        return Done;
    }

private:
    static void print(const Console &console, const profiles::Profile &profile)
    {
        const auto line = [&console](const QString &title, const QString &value) {
            if (!value.isEmpty())
                console.out(QStringLiteral("%1 %2").arg(title.leftJustified(18), value));
        };
        const auto time = [](const std::optional<std::chrono::milliseconds> &timeout) {
            return timeout ? durationText(timeout->count()) : QString();
        };
        line(tr("Name:"), profile.name);
        line(tr("Environment:"), profiles::environmentName(profile.environment));
        line(tr("URL:"), profile.url);
        line(tr("Password:"), profile.password.isEmpty() ? tr("not saved") : tr("saved"));
        line(tr("Role:"), profile.role);
        line(tr("Access:"), profile.readOnly ? tr("only reading") : tr("reading and writing"));
        line(tr("Project:"), profile.project);
        line(tr("Connect timeout:"), time(profile.connectTimeout));
        line(tr("Lock timeout:"), time(profile.lockTimeout));
        line(tr("Statement timeout:"), time(profile.statementTimeout));
    }

    std::string m_name{};
};

} // namespace

std::unique_ptr<Verb> makeProfileList()
{
    return std::make_unique<ProfileList>();
}

std::unique_ptr<Verb> makeProfileShow()
{
    return std::make_unique<ProfileShow>();
}

} // namespace cli
