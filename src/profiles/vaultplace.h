#pragma once

#include "base/result.h"

#include <QString>

namespace profiles {

/// Which vault a person has chosen: "keychain" or "file:PATH" on the command line, in
/// STEMMA_VAULT and in the window's settings.
struct VaultPlace
{
    QString file{}; ///< Absolute path of the vault file; empty: the keychain.

    [[nodiscard]] bool isKeychain() const { return file.isEmpty(); }
    /// The list of the profiles that rest in this vault: the one of the person's settings for the
    /// keychain, a file beside it for a vault file.
    [[nodiscard]] QString indexPath() const;
    /// "keychain" or "file:PATH".
    [[nodiscard]] QString text() const;

    friend bool operator==(const VaultPlace &, const VaultPlace &) = default;
};

/// The place that \a text names; the keychain for an empty one. Usage for anything else.
base::Result<VaultPlace> parseVaultPlace(const QString &text);
/// Where a vault file is made when nobody says where: "$XDG_DATA_HOME/stemma/vault".
QString defaultVaultFile();

} // namespace profiles
