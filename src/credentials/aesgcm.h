#pragma once

#include "base/result.h"
#include "credentials/buffer.h"
#include "credentials/fernet.h"
#include "credentials/openssl.h"

namespace credentials {

/// AES-256-GCM under one key. Used by one thread.
class AesGcm
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;

    static base::Result<AesGcm> create(QByteArrayView key);

    /// Opens \a ciphertext into \a plaintext (emptied before). A tag that has not all of its 16
    /// bytes is refused: OpenSSL would take one byte, and 256 guesses then forge a value.
    [[nodiscard]] Opened open(QByteArrayView nonce, QByteArrayView associated,
                              QByteArrayView ciphertext, QByteArrayView tag,
                              Buffer &plaintext) const;
    /// Appends the ciphertext and its tag to \a out.
    [[nodiscard]] bool seal(QByteArrayView plaintext, QByteArrayView nonce,
                            QByteArrayView associated, Buffer &out) const;

private:
    AesGcm() = default;

    OpenSsl<EVP_CIPHER> m_aes{};
    OpenSsl<EVP_CIPHER_CTX> m_encrypt{};
    OpenSsl<EVP_CIPHER_CTX> m_decrypt{};
};

} // namespace credentials
