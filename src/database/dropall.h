#pragma once

#include "database/connection.h"

namespace database {

/// The commands that drop every object of the application, for one transact(): on PostgreSQL the
/// relations, sequences, types, domains, collations, functions, procedures and aggregates in the
/// schemas of the search path, on SQLite views, triggers and tables. What belongs to an extension
/// or to the server stays, and so do the schemas themselves.
base::Result<QList<Command>> dropEverything(Connection &connection);

} // namespace database
