// Rotating Fernet tokens in memory, one core, against a bare loop over OpenSSL's EVP that keeps its
// contexts. Run it in a release build.

#include "credentials/examiner.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;

namespace {

constexpr int tokens = 200'000;
constexpr int plaintextSize = 40;
constexpr int padded = 48;
constexpr int frame = 25 + padded; ///< Bytes in front of the HMAC.
constexpr int macSize = 32;
constexpr int rounds = 5;

/// The tokens that both loops rotate, as an application has written them.
std::vector<QByteArray> makeTokens(QByteArrayView key)
{
    const auto fernet = Fernet::create(key);
    RandomPool random;
    std::vector<QByteArray> values;
    Buffer text;
    for (int i = 0; i < tokens; ++i) {
        if (!fernet->seal(QByteArray(plaintextSize, 'x'), 1'700'000'000, random.next(16), text))
            return {};
        values.push_back(text.view().toByteArray());
    }
    return values;
}

/// One key in OpenSSL's contexts, keyed once.
struct BareKey
{
    explicit BareKey(const unsigned char *key)
    {
        std::array<char, 7> name{"SHA256"};
        const std::array parameters{
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
            OSSL_PARAM_construct_end()};
        EVP_MAC_init(mac.get(), key, 16, parameters.data());
        EVP_EncryptInit_ex2(encrypt.get(), aes.get(), key + 16, nullptr, nullptr);
        EVP_DecryptInit_ex2(decrypt.get(), aes.get(), key + 16, nullptr, nullptr);
    }

    void sign(const unsigned char *bytes, std::size_t size, unsigned char *digest) const
    {
        std::size_t length = 0;
        EVP_MAC_init(mac.get(), nullptr, 0, nullptr);
        EVP_MAC_update(mac.get(), bytes, size);
        EVP_MAC_final(mac.get(), digest, &length, macSize);
    }

    OpenSsl<EVP_MAC> hmac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
    OpenSsl<EVP_MAC_CTX> mac{EVP_MAC_CTX_new(hmac.get())};
    OpenSsl<EVP_CIPHER> aes{EVP_CIPHER_fetch(nullptr, "AES-128-CBC", nullptr)};
    OpenSsl<EVP_CIPHER_CTX> encrypt{EVP_CIPHER_CTX_new()};
    OpenSsl<EVP_CIPHER_CTX> decrypt{EVP_CIPHER_CTX_new()};
};

/// The least that a rotation takes: base64, HMAC and blocks of one key, a random IV, then blocks,
/// HMAC and base64 of the other. No other spelling, no second key to try, and what was made is
/// not read back.
double bareLoop(const std::vector<QByteArray> &values, const Key &from, const Key &to)
{
    const BareKey old(bytesOf(from.bytes.view()));
    const BareKey fresh(bytesOf(to.bytes.view()));
    std::array<unsigned char, frame + macSize + 3> bytes{};
    std::array<unsigned char, padded + 16> plaintext{};
    std::array<unsigned char, macSize> digest{};
    std::array<unsigned char, 256> text{};
    RandomPool random;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &value : values) {
        std::ranges::transform(value, text.begin(), [](char c) {
            return static_cast<unsigned char>(c == '-' ? '+' : c == '_' ? '/' : c);
        });
        EVP_DecodeBlock(bytes.data(), text.data(), static_cast<int>(value.size()));
        old.sign(bytes.data(), frame, digest.data());
        if (CRYPTO_memcmp(digest.data(), bytes.data() + frame, macSize) != 0)
            return 0;
        int size = 0;
        int rest = 0;
        EVP_DecryptInit_ex2(old.decrypt.get(), nullptr, nullptr, bytes.data() + 9, nullptr);
        EVP_DecryptUpdate(old.decrypt.get(), plaintext.data(), &size, bytes.data() + 25, padded);
        EVP_DecryptFinal_ex(old.decrypt.get(), plaintext.data() + size, &rest);
        std::ranges::copy(random.next(16), bytes.begin() + 9);
        EVP_EncryptInit_ex2(fresh.encrypt.get(), nullptr, nullptr, bytes.data() + 9, nullptr);
        EVP_EncryptUpdate(fresh.encrypt.get(), bytes.data() + 25, &size, plaintext.data(),
                          size + rest);
        EVP_EncryptFinal_ex(fresh.encrypt.get(), bytes.data() + 25 + size, &rest);
        fresh.sign(bytes.data(), frame, bytes.data() + frame);
        const int length = EVP_EncodeBlock(text.data(), bytes.data(), frame + macSize);
        std::replace(text.begin(), text.begin() + length, '+', '-');
        std::replace(text.begin(), text.begin() + length, '/', '_');
    }
    return tokens / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

double rotation(const std::vector<QByteArray> &values, const KeyRing &ring)
{
    auto examiner = Examiner::create(ring, {});
    if (!examiner)
        return 0;
    Buffer plaintext;
    Buffer text;
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
    KeyRing ring(u"bench"_s);
    for (const QString &id : {u"old"_s, u"new"_s}) {
        auto key = makeKey(id, base::Secret(id.toUtf8()), {.preset = u"sha256"_s});
        if (!key || !ring.add(*std::move(key)))
            return 1;
    }
    const Key &old = ring.keys().back();
    const std::vector<QByteArray> values = makeTokens(old.bytes.view());
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double bare = bareLoop(values, old, *ring.primary());
        const double ours = rotation(values, ring);
        if (bare <= 0 || ours <= 0)
            return 1;
        out << "bare loop " << qRound(bare) << " tokens/s, rotation " << qRound(ours)
            << " tokens/s\n";
        ratios.push_back(ours / bare);
    }
    std::ranges::sort(ratios);
    out << "ratio, median of " << rounds << ": " << ratios[rounds / 2] << " (at least 0.8)\n";
    return 0;
}
