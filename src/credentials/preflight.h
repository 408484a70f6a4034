#pragma once

#include "credentials/examiner.h"
#include "credentials/jobtypes.h"
#include "credentials/rowstore.h"

namespace credentials {

/// Looks at the first rows: WrongKey when more of their values than bad luck explains open under
/// none of the keys. The most frequent mistake of all, found before anything is written.
base::Result<> checkKeys(database::Connection &connection, RowStore &store,
                         const CredentialSet &set, const TableShape &shape, const KeyRing &ring);

/// Values that \a request should have written and has not, without those that were set aside.
qint64 valuesLeft(const Survey &now, const JobRequest &request);

/// A key ring's ids and fingerprints with \a counts: the frame of every report.
Survey surveyOf(const CredentialSet &set, const TableShape &shape, const KeyRing &ring,
                Counts counts);

} // namespace credentials
