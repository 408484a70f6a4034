#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/credentialverbs.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Keys final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Keys)

public:
    Keys()
    {
        m_verbs.push_back(makeKeysAdd());
        m_verbs.push_back(makeKeysList());
        m_verbs.push_back(makeKeysRetire());
        m_verbs.push_back(makeKeysRemove());
        m_verbs.push_back(makeKeysExport());
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("keys", tr("The keys of a credential set").toStdString());
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

std::unique_ptr<Verb> makeKeys()
{
    return std::make_unique<Keys>();
}

} // namespace cli
