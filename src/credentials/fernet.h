#pragma once

#include "base/result.h"
#include "credentials/buffer.h"
#include "credentials/openssl.h"

namespace credentials {

/// What became of an attempt to open a value under one key.
enum class Opened {
    Yes,
    NoToken,  ///< Not of this format.
    WrongKey, ///< Of this format, but the authentication fails: another key, or damaged.
    Damaged   ///< Authentic, and still not readable: wrong padding or length.
};

/// A Fernet token taken out of its base64: read once, tried under many keys.
class FernetToken
{
public:
    /// Takes \a text apart, as lenient as pyca; false when it is no token. \a textOnly as in
    /// decodeLeniently().
    bool read(QByteArrayView text, bool textOnly);

    /// Whether the text was spelled exactly as an encoder would.
    [[nodiscard]] bool isCanonical() const { return m_canonical; }
    /// When it was made: seconds since 1970.
    [[nodiscard]] quint64 time() const;
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes.view(); }

private:
    Buffer m_bytes;
    bool m_canonical = false;
};

/// Fernet (spec version 0x80: AES-128-CBC, HMAC-SHA256) under one key. The contexts keep the key,
/// so that a value costs only its own blocks. Used by one thread.
class Fernet
{
public:
    static constexpr qsizetype keySize = 32; ///< 16 bytes for signing, then 16 for encryption.
    static constexpr qsizetype ivSize = 16;

    /// \a key has keySize bytes.
    static base::Result<Fernet> create(QByteArrayView key);

    /// Opens \a token into \a plaintext (emptied before).
    [[nodiscard]] Opened open(const FernetToken &token, Buffer &plaintext) const;
    /// Checks the authentication only.
    [[nodiscard]] bool isSealedHere(const FernetToken &token) const;
    /// The canonical token of \a plaintext, made at \a time, into \a text (emptied before).
    [[nodiscard]] bool seal(QByteArrayView plaintext, quint64 time, QByteArrayView iv,
                            Buffer &text) const;

    /// Characters of the token for \a plaintext bytes.
    [[nodiscard]] static qsizetype tokenSize(qsizetype plaintext)
    {
        return 4 * ((57 + 16 * (plaintext / 16 + 1) + 2) / 3);
    }

private:
    Fernet() = default;
    [[nodiscard]] bool takeSigningKey(const unsigned char *key);
    [[nodiscard]] bool mac(QByteArrayView bytes, unsigned char *digest) const;
    [[nodiscard]] bool decrypt(QByteArrayView iv, QByteArrayView text, unsigned char *to) const;

    OpenSsl<EVP_CIPHER> m_aes{};
    OpenSsl<EVP_MD> m_sha{};
    OpenSsl<EVP_CIPHER_CTX> m_encrypt{};
    OpenSsl<EVP_CIPHER_CTX> m_decrypt{}; ///< Goes on from token to token; see decrypt().
    OpenSsl<EVP_MD_CTX> m_inner{};       ///< With the signing key's inner block, copied from.
    OpenSsl<EVP_MD_CTX> m_outer{};       ///< The same for the outer one.
    OpenSsl<EVP_MD_CTX> m_hash{};        ///< The copy that is worked on.
    mutable Buffer m_frame{}; ///< Of the token that is being made; kept, for it seldom grows.
};

} // namespace credentials
