#pragma once

#include "credentials/aesgcm.h"

#include <QString>

#include <optional>

namespace credentials {

/// Formats of other libraries, to rotate from. None of them is ever written to a database.
enum class Foreign {
    SqlAlchemyNaive, ///< SQLAlchemy-Utils' AesEngine with its paddings: not authenticated.
    SqlAlchemyPkcs5,
    SqlAlchemyOneAndZeroes,
    SqlAlchemyZeroes,
    SqlAlchemyGcm, ///< SQLAlchemy-Utils' AesGcmEngine.
    Rails,         ///< Active Record Encryption's JSON.
    Vault          ///< Vault transit: "vault:v1:...".
};

/// The format's name in stemma.toml: "sqlalchemy-aes-naive", "rails", ...
QString foreignName(Foreign format);
std::optional<Foreign> foreignNamed(const QString &name);
/// Whether a wrong key is always noticed. Where not, a value's state cannot be told by trying.
bool isAuthenticated(Foreign format);

/// AES-256-CBC as SQLAlchemy-Utils' AesEngine uses it: one IV for all, the key's first half.
Opened openSqlAlchemyAes(QByteArrayView key, Foreign padding, QByteArrayView text,
                         Buffer &plaintext);
/// The same forwards, for tests and vectors.
bool sealSqlAlchemyAes(QByteArrayView key, Foreign padding, QByteArrayView plaintext, Buffer &text);
/// base64 of nonce, tag and then the ciphertext.
Opened openSqlAlchemyGcm(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext);
bool sealSqlAlchemyGcm(const AesGcm &cipher, QByteArrayView plaintext, QByteArrayView nonce,
                       Buffer &text);
/// `{"p": ..., "h": {"iv": ..., "at": ...}}`, with a wrapped data key and compression where it
/// says.
Opened openRails(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext);
/// `vault:v<N>:` and base64 of nonce, ciphertext and tag.
Opened openVault(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext);

/// open...() of \a format, where \a key are the 32 bytes that \a cipher was made of.
Opened openForeign(Foreign format, QByteArrayView key, const AesGcm &cipher, QByteArrayView text,
                   Buffer &plaintext);

} // namespace credentials
