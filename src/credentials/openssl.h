#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace credentials {

/// Deleter of OpenSSL's objects.
struct OpenSslFree
{
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

template<typename T>
using OpenSsl = std::unique_ptr<T, OpenSslFree>;

inline const unsigned char *bytesOf(QByteArrayView view)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): OpenSSL's bytes are unsigned
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// OpenSSL failed at \a what, which it does only when its installation is broken. Empties its
/// error queue.
base::Error openSslError(const char *what);

} // namespace credentials
