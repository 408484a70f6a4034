#pragma once

#include "credentials/credentialset.h"
#include "credentials/keyring.h"
#include "database/connection.h"

namespace credentials {

/// How many values the application's own library was asked to open, and how many it opened to the
/// same text.
struct AppCheck
{
    int asked = 0;
    int agreed = 0;
};

/// What \a check found, in a sentence.
QString appCheckText(const AppCheck &check);

/// Has \a python, with the package `cryptography`, open up to a hundred values under the primary
/// key. Key and values go through its standard input; what comes back are HMACs of the texts.
/// Fails when the program cannot be run or has no such package.
base::Result<AppCheck> checkWithPython(database::Connection &connection, const CredentialSet &set,
                                       const KeyRing &ring, const QString &python);

} // namespace credentials
