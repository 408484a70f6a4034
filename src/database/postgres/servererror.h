#pragma once

#include "base/error.h"
#include "database/command.h"
#include "database/postgres/handle.h"

namespace database::postgres {

/// What the server said against \a command. \a interrupted: we have asked for the interruption
/// ourselves, which the server cannot tell from anybody else's.
base::Error serverError(const PGresult *result, const Command &command, bool interrupted);

} // namespace database::postgres
