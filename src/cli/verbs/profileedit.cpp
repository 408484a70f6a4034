#include "cli/databaseurl.h"
#include "cli/secretsource.h"
#include "cli/verbs/all.h"
#include "cli/verbs/profile.h"
#include "profiles/fields.h"
#include "scripts/duration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileEdit)
};

/// The options that say what a profile is, for `add` and `edit`.
class ProfileOptions
{
public:
    void declare(CLI::App &command, bool isNew);
    /// Sets in \a profile what was given.
    base::Result<> apply(profiles::Profile &profile, Shell &shell) const;

private:
    [[nodiscard]] base::Result<> applyUrl(profiles::Profile &profile, Shell &shell) const;
    [[nodiscard]] base::Result<> applyTexts(profiles::Profile &profile) const;
    [[nodiscard]] base::Result<> applyTimeouts(profiles::Profile &profile) const;
    [[nodiscard]] base::Result<> applySecrets(profiles::Profile &profile, Shell &shell) const;

    const CLI::App *m_command = nullptr;
    std::string m_url{};
    std::string m_environment{};
    bool m_readOnly = false;
    std::string m_project{};
    std::string m_role{};
    std::string m_connectTimeout{};
    std::string m_lockTimeout{};
    std::string m_statementTimeout{};
    std::string m_passwordFrom{};
    std::string m_keyPasswordFrom{};
};

void ProfileOptions::declare(CLI::App &command, bool isNew)
{
    m_command = &command;
    const auto add = [&command](const char *name, std::string &value, const QString &text,
                                const char *type) {
        return command.add_option(name, value, text.toStdString())->type_name(type);
    };
    add("--url", m_url, Text::tr("sqlite:PATH or postgresql://user@host/name, without a password"),
        "URL")
        ->required(isNew);
    add("--environment", m_environment,
        Text::tr("development, test, staging or production; default for a new one: development"),
        "ENVIRONMENT");
    command.add_flag("--read-only,!--read-write", m_readOnly,
                     Text::tr("Nothing can be changed through it").toStdString());
    add("--project", m_project, Text::tr("Directory of its project; empty for none"), "DIR");
    add("--role", m_role, Text::tr("PostgreSQL: SET ROLE after the login; empty for none"), "ROLE");
    add("--connect-timeout", m_connectTimeout, Text::tr("For example 10s; empty for the default"),
        "TIME");
    add("--lock-timeout", m_lockTimeout, Text::tr("Of each statement's locks"), "TIME");
    add("--statement-timeout", m_statementTimeout, Text::tr("Of each statement"), "TIME");
    add("--password-from", m_passwordFrom,
        Text::tr("The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it"),
        "SOURCE");
    add("--key-password-from", m_keyPasswordFrom,
        Text::tr("The passphrase of the client's TLS key, in the same forms"), "SOURCE");
}

base::Result<> ProfileOptions::apply(profiles::Profile &profile, Shell &shell) const
{
    if (auto url = applyUrl(profile, shell); !url)
        return url;
    if (auto texts = applyTexts(profile); !texts)
        return texts;
    if (auto timeouts = applyTimeouts(profile); !timeouts)
        return timeouts;
    return applySecrets(profile, shell);
}

base::Result<> ProfileOptions::applyUrl(profiles::Profile &profile, Shell &shell) const
{
    if (m_command->count("--url") == 0)
        return {};
    const QString text = QString::fromStdString(m_url);
    if (const auto url = urlFromOption(text); !url)
        return base::failure(url.error());
    const auto fields = profiles::fieldsOf(text, QDir::currentPath());
    if (!fields)
        return base::failure(fields.error());
    const auto before = profiles::fieldsOf(profile.url, QDir::homePath());
    if (!profile.password.isEmpty() && (!before || profiles::leadElsewhere(*before, *fields))) {
        profile.password = {};
        if (m_command->count("--password-from") == 0) {
            shell.console().err(Text::tr("The saved password was for another server or user and "
                                         "is forgotten; --password-from gives a new one."));
        }
    }
    profile.url = profiles::urlOf(*fields);
    return {};
}

base::Result<> ProfileOptions::applyTexts(profiles::Profile &profile) const
{
    if (m_command->count("--environment") > 0) {
        const QString name = QString::fromStdString(m_environment);
        const auto environment = profiles::environmentNamed(name);
        if (!environment) {
            return base::failure(
                {.code = base::ErrorCode::Usage,
                 .message = Text::tr("'%1' is no environment").arg(name),
                 .hint = Text::tr("Write development, test, staging or production.")});
        }
        profile.environment = *environment;
    }
    if (m_command->count("--read-only") > 0)
        profile.readOnly = m_readOnly;
    if (m_command->count("--role") > 0)
        profile.role = QString::fromStdString(m_role);
    if (m_command->count("--project") == 0)
        return {};
    const QString project = QString::fromStdString(m_project);
    if (!project.isEmpty() && !QFileInfo(project).isDir()) {
        return base::failure({.code = base::ErrorCode::ProjectNotFound,
                              .message = Text::tr("There is no directory %1").arg(project),
                              .hint = Text::tr("Name the directory that holds stemma.toml or "
                                               "alembic.ini.")});
    }
    profile.project = project.isEmpty() ? QString() : QFileInfo(project).absoluteFilePath();
    return {};
}

base::Result<> ProfileOptions::applyTimeouts(profiles::Profile &profile) const
{
    struct Timeout
    {
        const char *option;
        const std::string &text;
        std::optional<std::chrono::milliseconds> &value;
    };
    const std::initializer_list<Timeout> timeouts{
        {"--connect-timeout", m_connectTimeout, profile.connectTimeout},
        {"--lock-timeout", m_lockTimeout, profile.lockTimeout},
        {"--statement-timeout", m_statementTimeout, profile.statementTimeout},
    };
    for (const auto &[option, text, value] : timeouts) {
        if (m_command->count(option) == 0)
            continue;
        const QString written = QString::fromStdString(text);
        value = scripts::parseDuration(written);
        if (!value && !written.isEmpty()) {
            return base::failure(
                {.code = base::ErrorCode::Usage,
                 .message =
                     Text::tr("%1 has no value that is a time").arg(QLatin1StringView(option)),
                 .hint = scripts::durationHint()});
        }
    }
    return {};
}

base::Result<> ProfileOptions::applySecrets(profiles::Profile &profile, Shell &shell) const
{
    struct Source
    {
        const char *option;
        const std::string &text;
        base::Secret &secret;
        QString question;
    };
    const std::initializer_list<Source> sources{
        {"--password-from", m_passwordFrom, profile.password,
         Text::tr("Password for %1:").arg(profile.url)},
        {"--key-password-from", m_keyPasswordFrom, profile.sslPassword,
         Text::tr("Passphrase of the TLS key:")},
    };
    for (const auto &[option, text, secret, question] : sources) {
        if (m_command->count(option) == 0)
            continue;
        const QString source = QString::fromStdString(text);
        if (source == QLatin1StringView("none")) {
            secret = {};
            continue;
        }
        auto read = readSecret(source, question, shell.console(), shell.stopToken());
        if (!read)
            return base::failure(std::move(read.error()));
        secret = *std::move(read);
    }
    return {};
}

int told(Shell &shell, const profiles::Profile &profile, const QString &sentence)
{
    if (shell.json())
        shell.document({{QStringLiteral("profile"), profileObject(profile)}});
    else if (!shell.quiet())
        shell.console().out(sentence);
    return Done;
}

class ProfileAdd final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileAdd)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("add", tr("Save a connection under a name").toStdString());
        addProfileName(*command, m_name);
        m_options.declare(*command, true);
        return command;
    }

    int run(Shell &shell) override
    {
        profiles::Profile profile;
        profile.name = argumentText(m_name);
        if (auto applied = m_options.apply(profile, shell); !applied)
            return shell.fail(applied.error());
        const auto store = shell.profiles().open(ProfileAccess::Missing::Make);
        if (!store)
            return shell.fail(store.error());
        auto id = (*store)->save(profile);
        if (!id)
            return shell.fail(id.error());
        profile.id = *id;
        return told(shell, profile,
                    tr("Saved '%1' in %2.").arg(profile.name, (*store)->vault().display()));
    }

private:
    std::string m_name{};
    ProfileOptions m_options{};
};

class ProfileEdit final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileEdit)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("edit", tr("Change what is given and leave the rest").toStdString());
        addProfileName(*command, m_name);
        command->add_option("--name", m_newName, tr("Another name").toStdString())
            ->type_name("NAME");
        m_options.declare(*command, false);
        return command;
    }

    int run(Shell &shell) override
    {
        auto profile = shell.profiles().load(argumentText(m_name));
        if (!profile)
            return shell.fail(profile.error());
        if (!m_newName.empty())
            profile->name = QString::fromStdString(m_newName);
        if (auto applied = m_options.apply(*profile, shell); !applied)
            return shell.fail(applied.error());
        const auto store = shell.profiles().open();
        if (!store)
            return shell.fail(store.error());
        if (auto saved = (*store)->save(*profile); !saved)
            return shell.fail(saved.error());
        return told(shell, *profile, tr("Saved '%1'.").arg(profile->name));
    }

private:
    std::string m_name{};
    std::string m_newName{};
    ProfileOptions m_options{};
};

} // namespace

std::unique_ptr<Verb> makeProfileAdd()
{
    return std::make_unique<ProfileAdd>();
}

std::unique_ptr<Verb> makeProfileEdit()
{
    return std::make_unique<ProfileEdit>();
}

} // namespace cli
