#include "cli/verbs/all.h"
#include "cli/verbs/profile.h"
#include "migration/importedurls.h"
#include "profiles/import.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cli {

namespace {

class ProfileRemove final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileRemove)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "remove", tr("Forget a profile and its secrets; the database stays").toStdString());
        addProfileName(*command, m_name);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString name = argumentText(m_name);
        const auto listed = shell.profiles().list();
        if (!listed)
            return shell.fail(listed.error());
        const auto id = (*listed)->find(name);
        if (!id)
            return shell.fail(id.error());
        if (!shell.yes() && !agreed(shell, name)) {
            if (shell.stopToken().stop_requested())
                return shell.fail(Shell::cancelled());
            return shell.fail({.code = base::ErrorCode::Refused,
                               .message = tr("Removing was not confirmed"),
                               .hint = tr("Add --yes to go ahead. Nothing was changed.")});
        }
        const auto store = shell.profiles().open();
        if (!store)
            return shell.fail(store.error());
        if (const auto removed = (*store)->remove(*id); !removed)
            return shell.fail(removed.error());
        if (shell.json()) {
            shell.document({{QStringLiteral("removed"), name}});
        } else if (!shell.quiet()) {
            shell.console().out(tr("Removed '%1'.").arg(name));
        }
        return Done;
    }

private:
    static bool agreed(Shell &shell, const QString &name)
    {
        if (!shell.console().canAsk())
            return false;
        const QString answer = shell.console().ask(
            tr("Forget '%1' and its password? (yes/no)").arg(name), shell.stopToken());
        return answer.trimmed().compare(tr("yes"), Qt::CaseInsensitive) == 0;
    }

    std::string m_name{};
};

class ProfileImport final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileImport)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "import", tr("Save every connection of a .env, .pgpass, pg_service.conf, alembic.ini, "
                         "stemma.toml or export")
                          .toStdString());
        command->add_option("file", m_file, tr("The file").toStdString())
            ->type_name("FILE")
            ->required();
        return command;
    }

    int run(Shell &shell) override
    {
        auto import = profiles::readImport(argumentText(m_file), migration::importedUrls);
        if (!import)
            return shell.fail(import.error());
        const auto store = shell.profiles().open(ProfileAccess::Missing::Make);
        if (!store)
            return shell.fail(store.error());
        QStringList saved;
        for (profiles::Found &found : import->found) {
            QStringList taken;
            for (const profiles::Entry &entry : (*store)->entries())
                taken.append(entry.name);
            found.profile.name = profiles::freeName(found.profile.name, taken);
            if (const auto id = (*store)->save(found.profile); !id)
                return shell.fail(id.error());
            saved.append(found.profile.name);
        }
        if (shell.json()) {
            shell.document(
                {{QStringLiteral("imported"), QJsonArray::fromStringList(saved)},
                 {QStringLiteral("passed_over"), QJsonArray::fromStringList(import->passedOver)}});
            return Done;
        }
        for (const QString &reason : std::as_const(import->passedOver))
            shell.console().err(reason);
        if (!shell.quiet()) {
            shell.console().out(
                tr("Imported %n profile(s): %1", nullptr, static_cast<int>(saved.size()))
                    .arg(saved.join(QLatin1StringView(", "))));
        }
        return Done;
    }

private:
    std::string m_file{};
};

class ProfileExport final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileExport)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "export", tr("Write all profiles without their secrets to a file").toStdString());
        command->add_option("file", m_file, tr("The file").toStdString())
            ->type_name("FILE")
            ->required();
        return command;
    }

    int run(Shell &shell) override
    {
        const auto store = shell.profiles().open();
        if (!store)
            return shell.fail(store.error());
        std::vector<profiles::Profile> all;
        for (const profiles::Entry &entry : (*store)->entries()) {
            auto profile = (*store)->load(entry.id);
            if (!profile)
                return shell.fail(profile.error());
            all.push_back(*std::move(profile));
        }
        const QString path = argumentText(m_file);
        if (QFileInfo::exists(path) && !shell.yes() && !mayReplace(shell, path)) {
            return shell.fail(shell.stopToken().stop_requested()
                                  ? Shell::cancelled()
                                  : base::Error{.code = base::ErrorCode::Refused,
                                                .message = tr("%1 is there already").arg(path),
                                                .hint = tr("Add --yes to replace it. Nothing was "
                                                           "changed."),
                                                .file = path});
        }
        QSaveFile file(path);
        // Hosts and users are nobody else's business either.
        if (!file.open(QFile::WriteOnly) ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            file.write(profiles::exportDocument(all)) < 0 || !file.commit()) {
            return shell.fail({.code = base::ErrorCode::FileNotWritable,
                               .message = tr("%1 cannot be written").arg(path),
                               .hint = tr("Check the directory, the rights and the disk."),
                               .detail = file.errorString(),
                               .file = path});
        }
        const int count = static_cast<int>(all.size());
        if (shell.json()) {
            shell.document({{QStringLiteral("exported"), count}, {QStringLiteral("file"), path}});
        } else if (!shell.quiet()) {
            shell.console().out(
                tr("Wrote %n profile(s) without secrets to %1.", nullptr, count).arg(path));
        }
        return Done;
    }

private:
    static bool mayReplace(Shell &shell, const QString &path)
    {
        if (!shell.console().canAsk())
            return false;
        const QString answer = shell.console().ask(
            tr("%1 is there already. Replace it? (yes/no)").arg(path), shell.stopToken());
        return answer.trimmed().compare(tr("yes"), Qt::CaseInsensitive) == 0;
    }

    std::string m_file{};
};

} // namespace

std::unique_ptr<Verb> makeProfileRemove()
{
    return std::make_unique<ProfileRemove>();
}

std::unique_ptr<Verb> makeProfileImport()
{
    return std::make_unique<ProfileImport>();
}

std::unique_ptr<Verb> makeProfileExport()
{
    return std::make_unique<ProfileExport>();
}

} // namespace cli
