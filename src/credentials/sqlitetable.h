#pragma once

#include "credentials/tableshape.h"

namespace credentials {

/// inspectTable() on SQLite.
base::Result<TableShape> inspectSqlite(database::Connection &connection, const CredentialSet &set);

} // namespace credentials
