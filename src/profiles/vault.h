#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace profiles {

/// Where secrets rest: the keychain of the system, or an encrypted file. Items are named by a key
/// ("profile/<id>", "keyring/<set>") and hold bytes.
///
/// Calls wait for the keychain, which may ask a person: never made on a GUI thread. From any other.
class Vault
{
public:
    virtual ~Vault() = default;

    /// For people: "the keychain (Secret Service)", "the vault file /home/anna/vault".
    [[nodiscard]] virtual QString display() const = 0;
    /// The item's bytes. VaultItemMissing, VaultLocked, VaultDenied, VaultUnavailable.
    virtual base::Result<base::Secret> read(const QString &key) = 0;
    /// Makes or replaces the item.
    virtual base::Result<> write(const QString &key, const base::Secret &bytes) = 0;
    /// An item that is not there is no failure.
    virtual base::Result<> remove(const QString &key) = 0;
};

/// The key of the item that holds the key ring of the credential set \a set.
inline QString keyRingItem(const QString &set)
{
    return QStringLiteral("keyring/") + set;
}

} // namespace profiles
