#pragma once

#include "base/result.h"
#include "credentials/credentialset.h"
#include "scripts/config.h"

namespace migration {

/// The credential set that \a config declares under \a name, its words understood. SetNotFound with
/// the names there are; BadSet with file and line for one that cannot be used.
base::Result<credentials::CredentialSet> credentialSet(const scripts::ProjectConfig &config,
                                                       const QString &name);

} // namespace migration
