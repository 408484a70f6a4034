#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace profiles {

/// How the key of a vault file is made of its passphrase: scrypt's parameters and salt.
struct KeyRecipe
{
    int logN =
        17; ///< Work and memory: 2^17 blocks of 1 KiB make 128 MiB and a good third of a second.
    int r = 8;
    int p = 1;
    QByteArray salt{}; ///< 16 bytes.

    friend bool operator==(const KeyRecipe &, const KeyRecipe &) = default;
};

/// A sealed document: the recipe of its key, and what AES-256-GCM made of the contents.
struct Sealed
{
    KeyRecipe recipe{};
    QByteArray nonce{};      ///< 12 bytes, new for every sealing.
    QByteArray ciphertext{}; ///< With the 16 bytes of the tag behind it.
};

/// A recipe with a salt of its own.
base::Result<KeyRecipe> newRecipe(int logN);
/// The 32 bytes of the key. Takes as long as the recipe asks for.
base::Result<base::Secret> derivedKey(const KeyRecipe &recipe, const base::Secret &passphrase);

/// \a plain under \a key; the recipe is authenticated with it.
base::Result<Sealed> sealed(const KeyRecipe &recipe, const base::Secret &key,
                            const base::Secret &plain);
/// What was sealed; VaultDenied when the key is another or a byte was changed.
base::Result<base::Secret> opened(const Sealed &document, const base::Secret &key);

/// One line that says what the file is and how it was made, then the ciphertext.
QByteArray toBytes(const Sealed &document);
/// VaultUnavailable for what is no vault file, and for one that a newer Stemma wrote.
base::Result<Sealed> sealedFromBytes(const QByteArray &bytes);

} // namespace profiles
