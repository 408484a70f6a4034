#include "cli/verbgroup.h"

#include <utility>

namespace cli {

VerbGroup::VerbGroup(QString name, QString description, std::initializer_list<Make> verbs)
    : m_name(std::move(name))
    , m_description(std::move(description))
{
    for (const Make make : verbs)
        m_verbs.push_back(make());
}

CLI::App *VerbGroup::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(m_name.toStdString(), m_description.toStdString());
    command->require_subcommand(1);
    for (const auto &verb : m_verbs)
        verb->declare(*command)->callback([this, &verb] { m_chosen = verb.get(); });
    return command;
}

} // namespace cli
