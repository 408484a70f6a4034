#pragma once

#include "base/result.h"
#include "credentials/credentialset.h"
#include "scripts/config.h"

namespace migration {

/// The credential set that \a config declares under \a name, its words understood. SetNotFound with
/// the names there are; BadConfig with file and line for a word that is not known.
base::Result<credentials::CredentialSet> credentialSet(const scripts::ProjectConfig &config,
                                                       const QString &name);

} // namespace migration
