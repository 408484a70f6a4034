#pragma once

#include "credentials/ledger.h"
#include "jobs/context.h"

namespace credentials {

/// Notes \a record of the set \a set beside the set's table, where the ledger is, and in \a file
/// (empty for none). What was done stays done whatever becomes of its record: a failure is a
/// warning in the log of \a context. A connection that only reads leaves the file alone to tell.
void noteAudit(database::Connection &connection, Ledger &ledger, const QString &set,
               QJsonObject record, const QString &file, jobs::Context &context);

} // namespace credentials
