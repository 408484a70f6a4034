#pragma once

#include "credentials/tableshape.h"

namespace credentials {

/// inspectTable() on PostgreSQL.
base::Result<TableShape> inspectPostgres(database::Connection &connection,
                                         const CredentialSet &set);

} // namespace credentials
