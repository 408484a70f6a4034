#pragma once

#include "base/error.h"
#include "credentials/credentialset.h"

namespace credentials {

/// Why a job cannot work on the table of a set: BadSet, with what to do.
base::Error noTable(const CredentialSet &set);
base::Error noColumn(const CredentialSet &set, const QString &column, const QStringList &known);
base::Error notATable(const CredentialSet &set, const QString &kind);
base::Error noUniqueKey(const CredentialSet &set);
base::Error keyNotUnique(const CredentialSet &set);
base::Error generatedColumn(const CredentialSet &set, const QString &column);
base::Error keyIsEncrypted(const CredentialSet &set, const QString &column);
base::Error notText(const CredentialSet &set, const QString &column, const QString &type);

} // namespace credentials
