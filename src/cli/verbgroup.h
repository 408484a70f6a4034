#pragma once

#include "cli/verb.h"

#include <QString>

#include <initializer_list>
#include <memory>
#include <vector>

namespace cli {

/// A family of commands below one word: `keys add`, `keys list`, ... One of them must be named.
class VerbGroup final : public Verb
{
public:
    using Make = std::unique_ptr<Verb> (*)();

    /// \a description is the word's line in the help.
    VerbGroup(QString name, QString description, std::initializer_list<Make> verbs);

    CLI::App *declare(CLI::App &app) override;
    int run(Shell &shell) override { return m_chosen->run(shell); }

private:
    QString m_name;
    QString m_description;
    std::vector<std::unique_ptr<Verb>> m_verbs{};
    Verb *m_chosen = nullptr;
};

} // namespace cli
