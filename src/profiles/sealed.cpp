#include "profiles/sealed.h"

#include "profiles/text.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keySize = 32;
constexpr int saltSize = 16;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

constexpr auto magic = "stemma-vault"_L1;
constexpr auto formatVersion = "1"_L1;

// Bounds for what a file may ask of the machine that opens it.
constexpr int smallestLogN = 10;
constexpr int largestLogN = 22;
constexpr int largestR = 16;
constexpr int largestP = 4;
constexpr qsizetype longestHeader = 200;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Plain bytes on their way into a Secret, wiped whatever happens.
class Wiped
{
public:
    explicit Wiped(qsizetype size)
        : m_bytes(size, '\0')
    {
    }
    ~Wiped() { OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;

    unsigned char *data() { return bytesOf(m_bytes); }
    [[nodiscard]] base::Secret secret() const { return base::Secret(QByteArrayView(m_bytes)); }

private:
    QByteArray m_bytes;
};

std::unexpected<base::Error> cryptoFailure()
{
    return base::failure({.code = base::ErrorCode::VaultUnavailable,
                          .message = Text::tr("OpenSSL could not do the encryption."),
                          .hint = Text::tr("Is there enough memory?")});
}

std::unexpected<base::Error> notAVault()
{
    return base::failure(
        {.code = base::ErrorCode::VaultUnavailable,
         .message = Text::tr("The file is not a vault of Stemma, or it was damaged."),
         .hint = Text::tr("Check the path, or bring the file back from a backup.")});
}

base::Result<QByteArray> randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    if (RAND_bytes(bytesOf(bytes), size) != 1)
        return cryptoFailure();
    return bytes;
}

QByteArray headerLine(const Sealed &document)
{
    const KeyRecipe &recipe = document.recipe;
    return u"%1 %2 scrypt %3 %4 %5 %6 aes-256-gcm %7\n"_s.arg(magic, formatVersion)
        .arg(recipe.logN)
        .arg(recipe.r)
        .arg(recipe.p)
        .arg(QLatin1StringView(recipe.salt.toBase64()),
             QLatin1StringView(document.nonce.toBase64()))
        .toLatin1();
}

} // namespace

base::Result<KeyRecipe> newRecipe(int logN)
{
    auto salt = randomBytes(saltSize);
    if (!salt)
        return base::failure(std::move(salt.error()));
    return KeyRecipe{.logN = logN, .salt = *std::move(salt)};
}

base::Result<base::Secret> derivedKey(const KeyRecipe &recipe, const base::Secret &passphrase)
{
    const quint64 n = quint64(1) << recipe.logN;
    const auto r = static_cast<quint64>(recipe.r);
    const auto p = static_cast<quint64>(recipe.p);
    const quint64 memory = 128 * r * (n + p + 2) + (quint64(1) << 20);
    Wiped key(keySize);
    const QByteArrayView secret = passphrase.view();
    if (EVP_PBE_scrypt(secret.data(), static_cast<std::size_t>(secret.size()),
                       bytesOf(QByteArrayView(recipe.salt)),
                       static_cast<std::size_t>(recipe.salt.size()), n, r, p, memory, key.data(),
                       keySize) != 1) {
        return cryptoFailure();
    }
    return key.secret();
}

base::Result<Sealed> sealed(const KeyRecipe &recipe, const base::Secret &key,
                            const base::Secret &plain)
{
    auto nonce = randomBytes(nonceSize);
    if (!nonce)
        return base::failure(std::move(nonce.error()));
    Sealed document{.recipe = recipe, .nonce = *std::move(nonce)};
    const QByteArray header = headerLine(document);
    const int size = static_cast<int>(plain.size());
    document.ciphertext = QByteArray(size + tagSize, '\0');
    unsigned char *out = bytesOf(document.ciphertext);

    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int last = 0;
    const bool done =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()),
                           bytesOf(QByteArrayView(document.nonce))) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(QByteArrayView(header)),
                          static_cast<int>(header.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out, &written, bytesOf(plain.view()), size) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + written, &last) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out + size) == 1;
    if (!done)
        return cryptoFailure();
    return document;
}

base::Result<base::Secret> opened(const Sealed &document, const base::Secret &key)
{
    const QByteArray header = headerLine(document);
    const int size = static_cast<int>(document.ciphertext.size()) - tagSize;
    QByteArray tag = document.ciphertext.last(tagSize);
    Wiped plain(size + 1);

    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int last = 0;
    const bool ready =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()),
                           bytesOf(QByteArrayView(document.nonce))) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(QByteArrayView(header)),
                          static_cast<int>(header.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), plain.data(), &written,
                          bytesOf(QByteArrayView(document.ciphertext)), size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1;
    if (!ready)
        return cryptoFailure();
    if (EVP_DecryptFinal_ex(context.get(), plain.data() + written, &last) != 1) {
        return base::failure(
            {.code = base::ErrorCode::VaultDenied,
             .message = Text::tr("The passphrase does not open the vault file."),
             .hint = Text::tr("Type it again. If it is surely right, the file was changed by "
                              "somebody or something: bring it back from a backup.")});
    }
    const base::Secret whole = plain.secret();
    return base::Secret(whole.view().first(size));
}

QByteArray toBytes(const Sealed &document)
{
    return headerLine(document) + document.ciphertext;
}

base::Result<Sealed> sealedFromBytes(const QByteArray &bytes)
{
    const qsizetype end = bytes.first(std::min(bytes.size(), longestHeader)).indexOf('\n');
    if (end < 0)
        return notAVault();
    const QList<QByteArray> words = bytes.first(end).split(' ');
    if (words.size() < 2 || QLatin1StringView(words[0]) != magic)
        return notAVault();
    if (QLatin1StringView(words[1]) != formatVersion) {
        return base::failure({.code = base::ErrorCode::VaultUnavailable,
                              .message = Text::tr("The vault file was written by a newer Stemma."),
                              .hint = Text::tr("Use that version.")});
    }
    if (words.size() != 9 || words[2] != "scrypt" || words[7] != "aes-256-gcm")
        return notAVault();
    Sealed document{.recipe = {.logN = words[3].toInt(),
                               .r = words[4].toInt(),
                               .p = words[5].toInt(),
                               .salt = QByteArray::fromBase64(words[6])},
                    .nonce = QByteArray::fromBase64(words[8]),
                    .ciphertext = bytes.sliced(end + 1)};
    const KeyRecipe &recipe = document.recipe;
    const bool sound = recipe.logN >= smallestLogN && recipe.logN <= largestLogN && recipe.r >= 1 &&
                       recipe.r <= largestR && recipe.p >= 1 && recipe.p <= largestP &&
                       recipe.salt.size() == saltSize && document.nonce.size() == nonceSize &&
                       document.ciphertext.size() >= tagSize;
    // What cannot be written the same way again was not written by us; the header is authenticated.
    if (!sound || headerLine(document) != bytes.first(end + 1))
        return notAVault();
    return document;
}

} // namespace profiles
