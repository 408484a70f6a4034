#include "credentials/fernet.h"

#include "credentials/base64.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/params.h>

#include <array>

namespace credentials {

namespace {

constexpr unsigned char version = 0x80;
constexpr qsizetype timeAt = 1;
constexpr qsizetype ivAt = 9;
constexpr qsizetype textAt = 25;
constexpr qsizetype macSize = 32;
constexpr qsizetype blockSize = 16;
constexpr qsizetype smallestToken = textAt + blockSize + macSize;

} // namespace

bool FernetToken::read(QByteArrayView text, bool textOnly)
{
    const Decoded decoded = decodeLeniently(text, m_bytes, textOnly);
    m_canonical = decoded.canonical;
    return decoded.ok && m_bytes.size() >= smallestToken && *m_bytes.bytes() == version;
}

quint64 FernetToken::time() const
{
    return qFromBigEndian<quint64>(m_bytes.bytes() + timeAt);
}

base::Result<Fernet> Fernet::create(QByteArrayView key)
{
    Q_ASSERT(key.size() == keySize);
    Fernet made;
    made.m_aes.reset(EVP_CIPHER_fetch(nullptr, "AES-128-CBC", nullptr));
    made.m_hmac.reset(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    made.m_encrypt.reset(EVP_CIPHER_CTX_new());
    made.m_decrypt.reset(EVP_CIPHER_CTX_new());
    if (!made.m_aes || !made.m_hmac)
        return base::failure(openSslError("AES-128-CBC, HMAC"));
    made.m_mac.reset(EVP_MAC_CTX_new(made.m_hmac.get()));
    if (!made.m_encrypt || !made.m_decrypt || !made.m_mac)
        return base::failure(openSslError("EVP_CIPHER_CTX_new"));
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_end()};
    const unsigned char *bytes = bytesOf(key);
    const bool ready = EVP_MAC_init(made.m_mac.get(), bytes, 16, parameters.data()) == 1 &&
                       EVP_EncryptInit_ex2(made.m_encrypt.get(), made.m_aes.get(), bytes + 16,
                                           nullptr, nullptr) == 1 &&
                       EVP_DecryptInit_ex2(made.m_decrypt.get(), made.m_aes.get(), bytes + 16,
                                           nullptr, nullptr) == 1;
    if (!ready)
        return base::failure(openSslError("EVP_EncryptInit"));
    return made;
}

bool Fernet::mac(QByteArrayView bytes, unsigned char *digest) const
{
    std::size_t size = 0;
    // A null key: the context goes on with the one it has.
    return EVP_MAC_init(m_mac.get(), nullptr, 0, nullptr) == 1 &&
           EVP_MAC_update(m_mac.get(), bytesOf(bytes), static_cast<std::size_t>(bytes.size())) ==
               1 &&
           EVP_MAC_final(m_mac.get(), digest, &size, macSize) == 1 && size == macSize;
}

bool Fernet::isSealedHere(const FernetToken &token) const
{
    std::array<unsigned char, macSize> expected{};
    const QByteArrayView bytes = token.bytes();
    return mac(bytes.chopped(macSize), expected.data()) &&
           CRYPTO_memcmp(expected.data(), bytesOf(bytes.last(macSize)), macSize) == 0;
}

Opened Fernet::open(const FernetToken &token, Buffer &plaintext) const
{
    plaintext.clear();
    if (!isSealedHere(token))
        return Opened::WrongKey;
    const QByteArrayView text = token.bytes().sliced(textAt).chopped(macSize);
    if (text.size() % blockSize != 0)
        return Opened::Damaged;
    plaintext.resize(text.size());
    int size = 0;
    int rest = 0;
    const bool opened =
        EVP_DecryptInit_ex2(m_decrypt.get(), nullptr, nullptr,
                            bytesOf(token.bytes().sliced(ivAt, ivSize)), nullptr) == 1 &&
        EVP_DecryptUpdate(m_decrypt.get(), plaintext.bytes(), &size, bytesOf(text),
                          static_cast<int>(text.size())) == 1 &&
        EVP_DecryptFinal_ex(m_decrypt.get(), plaintext.bytes() + size, &rest) == 1;
    if (!opened) {
        ERR_clear_error();
        plaintext.clear();
        return Opened::Damaged;
    }
    plaintext.resize(size + rest);
    return Opened::Yes;
}

bool Fernet::seal(QByteArrayView plaintext, quint64 time, QByteArrayView iv, Buffer &text) const
{
    Q_ASSERT(iv.size() == ivSize);
    text.resize(0);
    // Encrypted straight into the frame, which holds no plaintext at any time.
    const qsizetype padded = (plaintext.size() / blockSize + 1) * blockSize;
    m_frame.resize(textAt + padded + macSize);
    unsigned char *bytes = m_frame.bytes();
    *bytes = version;
    qToBigEndian(time, bytes + timeAt);
    std::copy_n(bytesOf(iv), ivSize, bytes + ivAt);
    int size = 0;
    int rest = 0;
    const bool sealed =
        EVP_EncryptInit_ex2(m_encrypt.get(), nullptr, nullptr, bytesOf(iv), nullptr) == 1 &&
        EVP_EncryptUpdate(m_encrypt.get(), bytes + textAt, &size, bytesOf(plaintext),
                          static_cast<int>(plaintext.size())) == 1 &&
        EVP_EncryptFinal_ex(m_encrypt.get(), bytes + textAt + size, &rest) == 1 &&
        size + rest == padded && mac(m_frame.view(0, textAt + padded), bytes + textAt + padded);
    if (!sealed) {
        ERR_clear_error();
        return false;
    }
    appendBase64(m_frame.view(), text, Base64::Url);
    return true;
}

} // namespace credentials
