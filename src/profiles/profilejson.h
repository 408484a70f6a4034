#pragma once

#include "profiles/profile.h"

#include <QJsonObject>

namespace profiles {

/// \a profile as JSON without its secrets: what an export and `profile show` hold.
QJsonObject publicObject(const Profile &profile);
/// The profile that \a object describes; its secrets are empty. BadConfig names the member that
/// is missing or of the wrong kind.
base::Result<Profile> profileFromObject(const QJsonObject &object);

/// \a profile whole, secrets too, as the vault keeps it: one versioned JSON document.
base::Secret vaultItem(const Profile &profile);
/// The profile in \a item. BadConfig when it was written by a newer Stemma, or by none.
base::Result<Profile> profileFromItem(const base::Secret &item);

} // namespace profiles
