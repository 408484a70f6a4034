#pragma once

#include "database/command.h"
#include "database/engine.h"

#include <QString>

namespace database {

/// The names of the run log's tables in one schema, and the statements that make them.
struct RunLogTables
{
    Engine engine = Engine::Sqlite;
    QString schema{};

    [[nodiscard]] QString runs() const;
    [[nodiscard]] QString steps() const;
    /// CREATE TABLE IF NOT EXISTS for both, with comments where the engine has them.
    [[nodiscard]] QList<Command> create() const;
};

} // namespace database
