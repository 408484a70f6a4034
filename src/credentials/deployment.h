#pragma once

#include "credentials/keyring.h"

namespace credentials {

/// What the application must be deployed with while both keys are in use, and what afterwards:
/// lines of Python for the derivations in \a ring, with the names of settings in place of secrets.
/// \a writer is the id of the key that the application writes with now, where that is known.
QString deploymentText(const KeyRing &ring, const QString &writer = {});

} // namespace credentials
