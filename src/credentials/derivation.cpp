#include "credentials/derivation.h"

#include "credentials/base64.h"
#include "credentials/openssl.h"
#include "credentials/text.h"

#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keySize = 32;
using KeyBytes = std::array<unsigned char, keySize>;

base::Error badKey(const QString &message, const QString &hint)
{
    return {.code = base::ErrorCode::BadKey, .message = message, .hint = hint};
}

QByteArrayView viewOf(const unsigned char *bytes, qsizetype size)
{
    return {bytes, size};
}

/// One-shot digest; the first 32 bytes, or 32 hex digits, of it become the key.
base::Result<base::Secret> hashed(QByteArrayView secret, const char *digest, bool hex)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, digest, nullptr, secret.data(),
                     static_cast<std::size_t>(secret.size()), bytes.data(), &size) != 1) {
        return base::failure(openSslError(digest));
    }
    Buffer digits;
    if (hex) {
        constexpr auto letters = "0123456789abcdef";
        for (std::size_t i = 0; i < size; ++i) {
            digits.append(static_cast<unsigned char>(letters[bytes[i] >> 4U]));
            digits.append(static_cast<unsigned char>(letters[bytes[i] & 0x0FU]));
        }
    }
    base::Secret key(hex ? digits.view(0, keySize) : viewOf(bytes.data(), keySize));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

base::Result<base::Secret> decoded(const base::Secret &secret)
{
    Buffer bytes;
    const Decoded read = decodeLeniently(secret.view(), bytes, true);
    if (!read.ok || bytes.size() != keySize) {
        return base::failure(
            badKey(Text::tr("The secret is no Fernet key: it must be base64 of 32 bytes."),
                   Text::tr("A key has 44 characters and ends in '='. If the application makes its "
                            "key from the secret, name how: --derive sha256, pbkdf2, ...")));
    }
    return base::Secret(bytes.view());
}

base::Result<base::Secret> padded(const base::Secret &secret, unsigned char filler)
{
    Buffer bytes(secret.view().first(qMin(secret.size(), keySize)));
    while (bytes.size() < keySize)
        bytes.append(filler);
    return base::Secret(bytes.view());
}

base::Result<base::Secret> truncated(const base::Secret &secret)
{
    if (secret.size() < keySize) {
        return base::failure(badKey(Text::tr("The secret is shorter than 32 bytes."),
                                    Text::tr("Truncating needs 32 bytes; 'pad-nul', 'pad-space' "
                                             "and 'repeat' fill up shorter secrets.")));
    }
    return base::Secret(secret.view().first(keySize));
}

base::Result<base::Secret> repeated(const base::Secret &secret)
{
    Buffer bytes;
    while (bytes.size() < keySize)
        bytes.append(secret.view().first(qMin(secret.size(), keySize - bytes.size())));
    return base::Secret(bytes.view());
}

base::Result<base::Secret> pbkdf2(QByteArrayView secret, const Derivation &how, const char *digest)
{
    KeyBytes key{};
    const OpenSsl<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, "PBKDF2", nullptr));
    const OpenSsl<EVP_KDF_CTX> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return base::failure(openSslError("PBKDF2"));
    QByteArray name(digest);
    QByteArray salt = how.salt;
    int iterations = how.iterations;
    int lenient = 1; // The application's salt is what it is, however short.
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(),
                                          static_cast<std::size_t>(salt.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
                                          const_cast<char *>(secret.data()), // NOLINT: only read
                                          static_cast<std::size_t>(secret.size())),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_ITER, &iterations),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_PKCS5, &lenient),
        OSSL_PARAM_construct_end()};
    if (EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data()) != 1)
        return base::failure(openSslError("PBKDF2"));
    base::Secret made(viewOf(key.data(), keySize));
    OPENSSL_cleanse(key.data(), key.size());
    return made;
}

base::Result<base::Secret> hkdf(QByteArrayView secret, const Derivation &how)
{
    KeyBytes key{};
    const OpenSsl<EVP_KDF> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const OpenSsl<EVP_KDF_CTX> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        return base::failure(openSslError("HKDF"));
    QByteArray name("SHA256");
    // Without a salt, HKDF takes zeros of the digest's length.
    QByteArray salt = how.salt.isEmpty() ? QByteArray(32, '\0') : how.salt;
    QByteArray info = how.info;
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, name.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(),
                                          static_cast<std::size_t>(salt.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY,
                                          const_cast<char *>(secret.data()), // NOLINT: only read
                                          static_cast<std::size_t>(secret.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(),
                                          static_cast<std::size_t>(info.size())),
        OSSL_PARAM_construct_end()};
    if (EVP_KDF_derive(context.get(), key.data(), key.size(), parameters.data()) != 1)
        return base::failure(openSslError("HKDF"));
    base::Secret made(viewOf(key.data(), keySize));
    OPENSSL_cleanse(key.data(), key.size());
    return made;
}

base::Result<base::Secret> scrypt(QByteArrayView secret, const Derivation &how)
{
    constexpr std::uint64_t mostMemory = 1ULL << 30U;
    KeyBytes key{};
    if (EVP_PBE_scrypt(
            secret.data(), static_cast<std::size_t>(secret.size()), bytesOf(how.salt),
            static_cast<std::size_t>(how.salt.size()), static_cast<std::uint64_t>(how.cost),
            static_cast<std::uint64_t>(how.blockSize), static_cast<std::uint64_t>(how.parallel),
            mostMemory, key.data(), key.size()) != 1) {
        return base::failure(openSslError("scrypt"));
    }
    base::Secret made(viewOf(key.data(), keySize));
    OPENSSL_cleanse(key.data(), key.size());
    return made;
}

using Make = base::Result<base::Secret> (*)(const base::Secret &, const Derivation &);

base::Result<base::Secret> sha256(const base::Secret &secret, const Derivation &)
{
    return hashed(secret.view(), "SHA256", false);
}

base::Result<base::Secret> hybrid(const base::Secret &secret, const Derivation &how)
{
    auto key = decoded(secret);
    return key ? std::move(key) : sha256(secret, how);
}

base::Result<base::Secret> pbkdf2OfSha256(const base::Secret &secret, const Derivation &how)
{
    auto first = hashed(secret.view(), "SHA256", false);
    return first ? pbkdf2(first->view(), how, "SHA256") : std::move(first);
}

struct Preset
{
    QLatin1StringView name;
    Make make = nullptr;
    bool iterated = false; ///< Wants a number of iterations.
    QByteArrayView salt{}; ///< Fixed by the package.
    QByteArrayView info{}; ///< Fixed by the package.
    int iterations = 0;    ///< Fixed by the package.
};

Make hkdfPreset()
{
    return [](const base::Secret &s, const Derivation &d) { return hkdf(s.view(), d); };
}

Make pbkdf2Preset()
{
    return [](const base::Secret &s, const Derivation &d) { return pbkdf2(s.view(), d, "SHA256"); };
}

const QList<Preset> &table()
{
    static const QList<Preset> presets{
        {.name = "raw"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return decoded(s); }},
        {.name = "sha256"_L1, .make = sha256},
        {.name = "hybrid"_L1, .make = hybrid},
        {.name = "truncate"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return truncated(s); }},
        {.name = "pad-nul"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return padded(s, 0); }},
        {.name = "pad-zero-char"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return padded(s, '0'); }},
        {.name = "pad-space"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return padded(s, ' '); }},
        {.name = "repeat"_L1,
         .make = [](const base::Secret &s, const Derivation &) { return repeated(s); }},
        {.name = "sha256-hex32"_L1,
         .make = [](const base::Secret &s,
                    const Derivation &) { return hashed(s.view(), "SHA256", true); }},
        {.name = "md5-hex"_L1,
         .make = [](const base::Secret &s,
                    const Derivation &) { return hashed(s.view(), "MD5", true); }},
        {.name = "sha512-32"_L1,
         .make = [](const base::Secret &s,
                    const Derivation &) { return hashed(s.view(), "SHA512", false); }},
        {.name = "pbkdf2-sha256"_L1, .make = pbkdf2Preset(), .iterated = true},
        {.name = "pbkdf2-sha1"_L1,
         .make = [](const base::Secret &s,
                    const Derivation &d) { return pbkdf2(s.view(), d, "SHA1"); },
         .iterated = true},
        {.name = "pbkdf2-sha512"_L1,
         .make = [](const base::Secret &s,
                    const Derivation &d) { return pbkdf2(s.view(), d, "SHA512"); },
         .iterated = true},
        {.name = "pbkdf2-sha256-of-sha256"_L1, .make = pbkdf2OfSha256, .iterated = true},
        {.name = "hkdf-sha256"_L1, .make = hkdfPreset()},
        {.name = "scrypt"_L1,
         .make = [](const base::Secret &s, const Derivation &d) { return scrypt(s.view(), d); }},
        {.name = "sqlalchemy-utils"_L1, .make = sha256},
        {.name = "django-fernet-fields"_L1,
         .make = hkdfPreset(),
         .salt = "django-fernet-fields-hkdf-salt",
         .info = "django-fernet-fields"},
        {.name = "djfernet"_L1,
         .make = hkdfPreset(),
         .salt = "djfernet-hkdf-salt",
         .info = "djfernet"},
        // The package takes its salt from the setting SALT_KEY.
        {.name = "django-fernet-encrypted-fields"_L1,
         .make = pbkdf2Preset(),
         .iterated = true,
         .iterations = 100'000},
    };
    return presets;
}

const Preset *presetNamed(const QString &name)
{
    const QString wanted = name == "pbkdf2"_L1 ? u"pbkdf2-sha256"_s
                           : name == "hkdf"_L1 ? u"hkdf-sha256"_s
                           : name == "pad"_L1  ? u"pad-nul"_s
                                               : name;
    for (const Preset &preset : table()) {
        if (preset.name == wanted)
            return &preset;
    }
    return nullptr;
}

} // namespace

QStringList presets()
{
    QStringList names;
    for (const Preset &preset : table())
        names.append(preset.name);
    return names;
}

base::Result<Derivation> completed(Derivation derivation)
{
    const Preset *preset = presetNamed(derivation.preset);
    if (!preset) {
        return base::failure(
            {.code = base::ErrorCode::Usage,
             .message = Text::tr("There is no derivation '%1'.").arg(derivation.preset),
             .hint = Text::tr("These are known: %1. `stemma credentials status "
                              "SET --detect` finds the one in use.")
                         .arg(presets().join(u", "_s))});
    }
    derivation.preset = preset->name;
    if (derivation.salt.isEmpty())
        derivation.salt = preset->salt.toByteArray();
    if (derivation.info.isEmpty())
        derivation.info = preset->info.toByteArray();
    if (derivation.iterations == 0)
        derivation.iterations = preset->iterations;
    if (preset->iterated && derivation.iterations <= 0) {
        return base::failure(
            {.code = base::ErrorCode::Usage,
             .message = Text::tr("'%1' needs the number of iterations.").arg(derivation.preset),
             .hint = Text::tr("It stands in the application's source, beside the salt: often "
                              "100000, 390000 or 480000.")});
    }
    return derivation;
}

QString derivationText(const Derivation &derivation)
{
    return derivation.iterations > 0 ? Text::tr("%1, %n iterations", nullptr, derivation.iterations)
                                           .arg(derivation.preset)
                                     : derivation.preset;
}

QByteArray saltOf(const QByteArray &text)
{
    if (text.startsWith("hex:"))
        return QByteArray::fromHex(text.sliced(4));
    return text.startsWith("base64:") ? QByteArray::fromBase64(text.sliced(7)) : text;
}

base::Result<base::Secret> deriveKey(const base::Secret &secret, const Derivation &derivation)
{
    auto complete = completed(derivation);
    if (!complete)
        return base::failure(std::move(complete.error()));
    if (secret.isEmpty()) {
        return base::failure(
            badKey(Text::tr("The secret is empty."),
                   Text::tr("Is the setting that the application reads it from set here, too?")));
    }
    return presetNamed(complete->preset)->make(secret, *complete);
}

QString fingerprintOf(const base::Secret &key)
{
    constexpr QByteArrayView purpose("fingerprint");
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    HMAC(EVP_sha256(), key.view().data(), static_cast<int>(key.size()), bytesOf(purpose),
         static_cast<std::size_t>(purpose.size()), digest.data(), &size);
    return QString::fromLatin1(QByteArray(viewOf(digest.data(), 8).toByteArray()).toHex());
}

} // namespace credentials
