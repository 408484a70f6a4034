#include "credentials/aesgcm.h"

#include <openssl/err.h>

namespace credentials {

base::Result<AesGcm> AesGcm::create(QByteArrayView key)
{
    Q_ASSERT(key.size() == keySize);
    AesGcm made;
    made.m_aes.reset(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    made.m_encrypt.reset(EVP_CIPHER_CTX_new());
    made.m_decrypt.reset(EVP_CIPHER_CTX_new());
    if (!made.m_aes || !made.m_encrypt || !made.m_decrypt ||
        EVP_EncryptInit_ex2(made.m_encrypt.get(), made.m_aes.get(), bytesOf(key), nullptr,
                            nullptr) != 1 ||
        EVP_DecryptInit_ex2(made.m_decrypt.get(), made.m_aes.get(), bytesOf(key), nullptr,
                            nullptr) != 1) {
        return base::failure(openSslError("AES-256-GCM"));
    }
    return made;
}

Opened AesGcm::open(QByteArrayView nonce, QByteArrayView associated, QByteArrayView ciphertext,
                    QByteArrayView tag, Buffer &plaintext) const
{
    plaintext.clear();
    if (tag.size() != tagSize || nonce.isEmpty())
        return Opened::NoToken;
    EVP_CIPHER_CTX *context = m_decrypt.get();
    plaintext.resize(ciphertext.size());
    int size = 0;
    int rest = 0;
    // The tag's parameter lacks the const; it is only read.
    auto *expected =
        const_cast<char *>(tag.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    bool opened = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN,
                                      static_cast<int>(nonce.size()), nullptr) == 1 &&
                  EVP_DecryptInit_ex2(context, nullptr, nullptr, bytesOf(nonce), nullptr) == 1;
    if (opened && !associated.isEmpty()) {
        opened = EVP_DecryptUpdate(context, nullptr, &size, bytesOf(associated),
                                   static_cast<int>(associated.size())) == 1;
    }
    size = 0;
    if (opened && !ciphertext.isEmpty()) {
        opened = EVP_DecryptUpdate(context, plaintext.bytes(), &size, bytesOf(ciphertext),
                                   static_cast<int>(ciphertext.size())) == 1;
    }
    unsigned char nothing = 0;
    opened = opened &&
             EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, expected) == 1 &&
             EVP_DecryptFinal_ex(context, &nothing, &rest) == 1;
    if (!opened) {
        ERR_clear_error();
        plaintext.clear();
        return Opened::WrongKey;
    }
    return Opened::Yes;
}

bool AesGcm::seal(QByteArrayView plaintext, QByteArrayView nonce, QByteArrayView associated,
                  Buffer &out) const
{
    EVP_CIPHER_CTX *context = m_encrypt.get();
    const qsizetype begin = out.size();
    out.resize(begin + plaintext.size() + tagSize);
    unsigned char *place = out.bytes() + begin;
    int size = 0;
    int rest = 0;
    bool sealed = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN,
                                      static_cast<int>(nonce.size()), nullptr) == 1 &&
                  EVP_EncryptInit_ex2(context, nullptr, nullptr, bytesOf(nonce), nullptr) == 1;
    if (sealed && !associated.isEmpty()) {
        sealed = EVP_EncryptUpdate(context, nullptr, &size, bytesOf(associated),
                                   static_cast<int>(associated.size())) == 1;
    }
    if (sealed && !plaintext.isEmpty()) {
        sealed = EVP_EncryptUpdate(context, place, &size, bytesOf(plaintext),
                                   static_cast<int>(plaintext.size())) == 1;
    }
    sealed =
        sealed && EVP_EncryptFinal_ex(context, place + plaintext.size(), &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, place + plaintext.size()) == 1;
    if (!sealed) {
        ERR_clear_error();
        out.resize(begin);
    }
    return sealed;
}

} // namespace credentials
