#include "credentials/fernet.h"

#include "credentials/base64.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <algorithm>
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
constexpr qsizetype signingSize = 16;

/// The length of \a text without its PKCS#7 padding; -1 when it has none. It tells an attacker
/// nothing: what comes here is authentic.
qsizetype unpaddedSize(QByteArrayView text)
{
    const auto pad = static_cast<unsigned char>(text.back());
    if (pad == 0 || pad > blockSize)
        return -1;
    const QByteArrayView padding = text.last(pad);
    const bool whole = std::ranges::all_of(
        padding, [pad](char byte) { return static_cast<unsigned char>(byte) == pad; });
    return whole ? text.size() - pad : -1;
}

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
    made.m_sha.reset(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    made.m_encrypt.reset(EVP_CIPHER_CTX_new());
    made.m_decrypt.reset(EVP_CIPHER_CTX_new());
    made.m_inner.reset(EVP_MD_CTX_new());
    made.m_outer.reset(EVP_MD_CTX_new());
    made.m_hash.reset(EVP_MD_CTX_new());
    if (!made.m_aes || !made.m_sha || !made.m_encrypt || !made.m_decrypt || !made.m_inner ||
        !made.m_outer || !made.m_hash) {
        return base::failure(openSslError("AES-128-CBC, SHA256"));
    }
    const unsigned char *bytes = bytesOf(key);
    constexpr std::array<unsigned char, ivSize> anyIv{};
    const bool ready = made.takeSigningKey(bytes) &&
                       EVP_EncryptInit_ex2(made.m_encrypt.get(), made.m_aes.get(),
                                           bytes + signingSize, nullptr, nullptr) == 1 &&
                       EVP_DecryptInit_ex2(made.m_decrypt.get(), made.m_aes.get(),
                                           bytes + signingSize, anyIv.data(), nullptr) == 1 &&
                       EVP_CIPHER_CTX_set_padding(made.m_decrypt.get(), 0) == 1;
    if (!ready)
        return base::failure(openSslError("EVP_EncryptInit"));
    return made;
}

/// HMAC (RFC 2104) hashes a block of the key before the text and another before the result. Both
/// are hashed here once: copying their state costs half of what the library's own HMAC takes to
/// begin anew.
bool Fernet::takeSigningKey(const unsigned char *key)
{
    constexpr std::size_t hashBlock = 64;
    const auto begin = [&](EVP_MD_CTX *context, unsigned char pad) {
        std::array<unsigned char, hashBlock> block{};
        std::copy_n(key, signingSize, block.begin());
        for (unsigned char &byte : block)
            byte ^= pad;
        const bool begun = EVP_DigestInit_ex2(context, m_sha.get(), nullptr) == 1 &&
                           EVP_DigestUpdate(context, block.data(), block.size()) == 1;
        OPENSSL_cleanse(block.data(), block.size());
        return begun;
    };
    return begin(m_inner.get(), 0x36) && begin(m_outer.get(), 0x5C);
}

bool Fernet::mac(QByteArrayView bytes, unsigned char *digest) const
{
    EVP_MD_CTX *hash = m_hash.get();
    return EVP_MD_CTX_copy_ex(hash, m_inner.get()) == 1 &&
           EVP_DigestUpdate(hash, bytes.data(), static_cast<std::size_t>(bytes.size())) == 1 &&
           EVP_DigestFinal_ex(hash, digest, nullptr) == 1 &&
           EVP_MD_CTX_copy_ex(hash, m_outer.get()) == 1 &&
           EVP_DigestUpdate(hash, digest, macSize) == 1 &&
           EVP_DigestFinal_ex(hash, digest, nullptr) == 1;
}

/// Decrypts whole blocks. In CBC a block is mixed with the ciphertext before it only, so that an
/// initialisation vector is nothing but one more block in front, whose plaintext means nothing: a
/// context that is never begun anew saves most of what a token costs.
bool Fernet::decrypt(QByteArrayView iv, QByteArrayView text, unsigned char *to) const
{
    std::array<unsigned char, blockSize> nothing{};
    int size = 0;
    return EVP_DecryptUpdate(m_decrypt.get(), nothing.data(), &size, bytesOf(iv), ivSize) == 1 &&
           EVP_DecryptUpdate(m_decrypt.get(), to, &size, bytesOf(text),
                             static_cast<int>(text.size())) == 1 &&
           size == text.size();
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
    if (text.isEmpty() || !decrypt(token.bytes().sliced(ivAt, ivSize), text, plaintext.bytes())) {
        ERR_clear_error();
        plaintext.clear();
        return Opened::Damaged;
    }
    const qsizetype size = unpaddedSize(plaintext.view());
    if (size < 0) {
        plaintext.clear();
        return Opened::Damaged;
    }
    plaintext.resize(size);
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
