#pragma once

#include "database/command.h"

#include <algorithm>

namespace database {

/// How many of \a commands were read from a script; the others are made by Stemma.
inline int scriptStatements(const QList<Command> &commands)
{
    return static_cast<int>(std::ranges::count_if(
        commands, [](const Command &command) { return command.origin.line > 0; }));
}

} // namespace database
