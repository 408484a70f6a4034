#pragma once

#include "credentials/jobtypes.h"
#include "credentials/keyring.h"
#include "jobs/context.h"

namespace credentials {

/// Counts what the values of \a set are, without changing any. \a sample, when not 0, ends it after
/// that many rows.
base::Result<Survey> survey(database::Connection &connection, const CredentialSet &set,
                            const KeyRing &ring, jobs::Context &context, int sample = 0);

/// survey() with keys derived anew, and its result in the audit log where there is one and the
/// connection may write, and in the file \a auditFile (empty for none).
base::Result<Survey> verify(database::Connection &connection, const CredentialSet &set,
                            const KeyRing &ring, jobs::Context &context,
                            const QString &auditFile = {});

/// Runs a job to its end, resuming or joining one that is open. Correct whatever dies in between:
/// every value decides by itself whether it is done, and none is written that was changed since it
/// was read. Fails without a report only while nothing was begun; WrongKey when the values open
/// under none of the keys.
base::Result<JobReport> runJob(const Connector &connect, const CredentialSet &set,
                               const KeyRing &ring, const JobRequest &request,
                               jobs::Context &context);

/// What a verification that found \a survey says, in a sentence.
QString verdictText(const Survey &survey);

/// KeyInUse when a value of \a set is under the key \a id of \a ring: a key that rows still need
/// must not go.
base::Result<> checkUnused(database::Connection &connection, const CredentialSet &set,
                           const KeyRing &ring, const QString &id, jobs::Context &context);

/// Encrypts what is plaintext inside the transaction that \a connection has open: the credential
/// step of a revision. All or nothing, since the transaction decides; values that no key opens
/// fail it. Returns the values that were encrypted.
base::Result<qint64> encryptInTransaction(database::Connection &connection,
                                          const CredentialSet &set, const KeyRing &ring,
                                          jobs::Context &context);

/// The tokens of \a set, at most \a most, for detect().
base::Result<QByteArrayList> sampleTokens(database::Connection &connection,
                                          const CredentialSet &set, int most);

} // namespace credentials
