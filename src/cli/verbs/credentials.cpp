#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Credentials final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Credentials)

public:
    Credentials()
    {
        m_verbs.push_back(makeCredentialsStatus());
        m_verbs.push_back(makeCredentialsEncrypt());
        m_verbs.push_back(makeCredentialsRotate());
        m_verbs.push_back(makeCredentialsVerify());
        m_verbs.push_back(makeCredentialsRetry());
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "credentials", tr("Encrypt, rotate and verify stored credentials").toStdString());
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

std::unique_ptr<Verb> makeCredentials()
{
    return std::make_unique<Credentials>();
}

void addSetName(CLI::App &command, std::string &name)
{
    command
        .add_option("set", name,
                    QCoreApplication::translate("cli::Credentials",
                                                "A credential set that stemma.toml declares")
                        .toStdString())
        ->type_name("SET")
        ->required();
}

} // namespace cli
