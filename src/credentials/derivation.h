#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QStringList>

namespace credentials {

/// How an application makes 32 key bytes of its secret. Holds no secret, though a salt may be worth
/// hiding: it is never shown.
struct Derivation
{
    QString preset = QStringLiteral("raw");
    QByteArray salt{};
    int iterations = 0; ///< PBKDF2; 0 where the preset has none.
    QByteArray info{};  ///< HKDF.
    int cost = 16384;   ///< scrypt: n, r and p.
    int blockSize = 8;
    int parallel = 1;

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

/// Every preset's name, the most frequent first.
QStringList presets();
/// Checks that \a derivation names a preset and has what it needs (PBKDF2 wants iterations);
/// fills in the fixed parameters of the packages. Usage otherwise, naming the nearest preset.
base::Result<Derivation> completed(Derivation derivation);
/// "pbkdf2-sha256, 480000 iterations": for lists; no salt.
QString derivationText(const Derivation &derivation);

/// The bytes that a person means by \a text: "hex:...", "base64:..." or the text itself.
QByteArray saltOf(const QByteArray &text);

/// The 32 key bytes. BadKey when \a secret cannot be a key of that kind; says why, never quotes it.
base::Result<base::Secret> deriveKey(const base::Secret &secret, const Derivation &derivation);

/// The first 16 hex digits of HMAC-SHA256(key, "fingerprint"): tells keys apart and gives nothing
/// away, not even a way to guess a passphrase faster than by the derivation.
QString fingerprintOf(const base::Secret &key);

} // namespace credentials
