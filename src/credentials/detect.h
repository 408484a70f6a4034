#pragma once

#include "credentials/keyring.h"

#include <QByteArrayList>

#include <optional>

namespace credentials {

/// A derivation that was found by trying.
struct Detected
{
    Derivation derivation{};
    int opened = 0; ///< Of the tokens tried, how many it opens.
    int tried = 0;
};

/// Tries every preset on \a tokens (twenty are plenty) with \a secret: a MAC that fits is proof.
/// \a hint carries a salt, iterations or info where the person knows them; without, those that
/// occur in published code are tried. Nothing when none opens any. Takes seconds, for PBKDF2.
std::optional<Detected> detect(const base::Secret &secret, const QByteArrayList &tokens,
                               const Derivation &hint);

} // namespace credentials
