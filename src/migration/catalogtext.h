#pragma once

#include "database/connection.h"

namespace migration {

/// Everything that the database behind \a connection has, as sorted lines that can be compared: on
/// PostgreSQL tables with columns, constraints and indexes, views, sequences, types, functions and
/// triggers; on SQLite the schema's text without white space that means nothing. Left out are
/// \a versionTable and Stemma's run log.
base::Result<QStringList> catalogText(database::Connection &connection,
                                      const QString &versionTable);

} // namespace migration
