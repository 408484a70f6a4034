// The one entry of the library that `stemma` opens for a keychain: cli/keychainlibrary.cpp.

#include "profiles/keychain/qtkeychainjobs.h"

extern "C" Q_DECL_EXPORT profiles::KeychainJobs *stemmaKeychainJobs();

/// The caller owns what comes back.
profiles::KeychainJobs *stemmaKeychainJobs()
{
    return profiles::makeQtKeychainJobs().release();
}
