// Rotating Fernet tokens in memory, one core, against a bare loop over OpenSSL that keeps its
// contexts: the same HMACs and the same blocks, nothing else. Run it in a release build.

#include "credentials/examiner.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;

namespace {

constexpr int tokens = 200'000;
constexpr int plaintextSize = 40;
constexpr int padded = 48;
constexpr int frame = 25 + padded;

/// What opening, sealing and opening again cost at the very least: three HMACs and three times the
/// blocks, with keyed contexts.
double bareLoop()
{
    std::array<unsigned char, 16> key{1};
    std::array<unsigned char, 16> iv{2};
    std::array<unsigned char, frame> bytes{};
    std::array<unsigned char, frame + 16> out{};
    std::array<unsigned char, 32> digest{};
    EVP_MAC *hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX *mac = EVP_MAC_CTX_new(hmac);
    std::array<char, 7> name{"SHA256"};
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_end()};
    EVP_MAC_init(mac, key.data(), key.size(), parameters.data());
    EVP_CIPHER *aes = EVP_CIPHER_fetch(nullptr, "AES-128-CBC", nullptr);
    EVP_CIPHER_CTX *encrypt = EVP_CIPHER_CTX_new();
    EVP_CIPHER_CTX *decrypt = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex2(encrypt, aes, key.data(), nullptr, nullptr);
    EVP_DecryptInit_ex2(decrypt, aes, key.data(), nullptr, nullptr);
    EVP_CIPHER_CTX_set_padding(decrypt, 0);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < tokens; ++i) {
        int size = 0;
        std::size_t length = 0;
        for (int pass = 0; pass < 3; ++pass) {
            EVP_MAC_init(mac, nullptr, 0, nullptr);
            EVP_MAC_update(mac, bytes.data(), bytes.size());
            EVP_MAC_final(mac, digest.data(), &length, digest.size());
        }
        for (int pass = 0; pass < 2; ++pass) {
            EVP_DecryptInit_ex2(decrypt, nullptr, nullptr, iv.data(), nullptr);
            EVP_DecryptUpdate(decrypt, out.data(), &size, bytes.data() + 25, padded);
        }
        EVP_EncryptInit_ex2(encrypt, nullptr, nullptr, iv.data(), nullptr);
        EVP_EncryptUpdate(encrypt, out.data(), &size, bytes.data(), plaintextSize);
        EVP_EncryptFinal_ex(encrypt, out.data() + size, &size);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    EVP_CIPHER_CTX_free(decrypt);
    EVP_CIPHER_CTX_free(encrypt);
    EVP_CIPHER_free(aes);
    EVP_MAC_CTX_free(mac);
    EVP_MAC_free(hmac);
    return tokens / seconds;
}

double rotation()
{
    KeyRing ring(u"bench"_s);
    auto old = makeKey(u"old"_s, base::Secret("old"), {.preset = u"sha256"_s});
    auto fresh = makeKey(u"new"_s, base::Secret("new"), {.preset = u"sha256"_s});
    const auto fernet = Fernet::create(old->bytes.view());
    RandomPool random;
    std::vector<QByteArray> values;
    Buffer text;
    for (int i = 0; i < tokens; ++i) {
        if (!fernet->seal(QByteArray(plaintextSize, 'x'), 1'700'000'000, random.next(16), text))
            return 0;
        values.push_back(text.view().toByteArray());
    }
    (void)ring.add(*std::move(old));
    (void)ring.add(*std::move(fresh));
    auto examiner = Examiner::create(ring, {});
    if (!examiner)
        return 0;
    Buffer plaintext;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &value : values) {
        const Finding finding = examiner->examine(value, {}, true, plaintext);
        if (finding.key != 1 || !examiner->seal(plaintext.view(), finding.time, {}, text))
            return 0;
    }
    return tokens / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const double bare = bareLoop();
    const double ours = rotation();
    out << "bare loop " << qRound(bare) << " tokens/s\nrotation  " << qRound(ours)
        << " tokens/s\nratio     " << ours / bare << '\n';
    return ours > 0 ? 0 : 1;
}
