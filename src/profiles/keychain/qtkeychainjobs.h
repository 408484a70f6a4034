#pragma once

#include "profiles/keychainjobs.h"

#include <memory>

namespace profiles {

/// The keychain through QtKeychain: Secret Service, KWallet, macOS, Windows. Never its plain text
/// fallback. QtKeychain runs one job at a time for the whole process.
[[nodiscard]] std::unique_ptr<KeychainJobs> makeQtKeychainJobs();

} // namespace profiles
