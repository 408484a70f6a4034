#include "cli/verbs/profile.h"

#include "cli/verbs/all.h"
#include "profiles/profilejson.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Profile final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Profile)

public:
    Profile()
    {
        m_verbs.push_back(makeProfileAdd());
        m_verbs.push_back(makeProfileList());
        m_verbs.push_back(makeProfileShow());
        m_verbs.push_back(makeProfileTest());
        m_verbs.push_back(makeProfileEdit());
        m_verbs.push_back(makeProfileRemove());
        m_verbs.push_back(makeProfileImport());
        m_verbs.push_back(makeProfileExport());
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "profile", tr("Saved connections, kept in the keychain or a vault file").toStdString());
        command->require_subcommand(1);
        for (const auto &verb : m_verbs)
            verb->declare(*command)->callback([this, &verb] { m_chosen = verb.get(); });
        return command;
    }

    int run(Shell &shell) override { return m_chosen->run(shell); }

private:
    std::vector<std::unique_ptr<Verb>> m_verbs{};
    Verb *m_chosen = nullptr;
};

} // namespace

std::unique_ptr<Verb> makeProfile()
{
    return std::make_unique<Profile>();
}

void addProfileName(CLI::App &command, std::string &name)
{
    command
        .add_option("name", name,
                    QCoreApplication::translate("cli::Profile", "The profile's name").toStdString())
        ->type_name("NAME")
        ->required();
}

QJsonObject profileObject(const profiles::Profile &profile)
{
    QJsonObject object = profiles::publicObject(profile);
    object.insert(QStringLiteral("has_password"), !profile.password.isEmpty());
    return object;
}

} // namespace cli
