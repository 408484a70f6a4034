#pragma once

#include "base/result.h"
#include "profiles/keychainjobs.h"

#include <memory>

namespace cli {

/// What speaks to the keychain, from the library beside the program that src/profiles/keychain/
/// builds. VaultUnavailable when that is missing or from another build.
base::Result<std::unique_ptr<profiles::KeychainJobs>> loadKeychainJobs();

} // namespace cli
