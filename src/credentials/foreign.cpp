#include "credentials/foreign.h"

#include "credentials/base64.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <array>
#include <utility>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto names = std::to_array<std::pair<Foreign, QLatin1StringView>>({
    {Foreign::SqlAlchemyNaive, "sqlalchemy-aes-naive"_L1},
    {Foreign::SqlAlchemyPkcs5, "sqlalchemy-aes-pkcs5"_L1},
    {Foreign::SqlAlchemyOneAndZeroes, "sqlalchemy-aes-oneandzeroes"_L1},
    {Foreign::SqlAlchemyZeroes, "sqlalchemy-aes-zeroes"_L1},
    {Foreign::SqlAlchemyGcm, "sqlalchemy-aes-gcm"_L1},
    {Foreign::Rails, "rails"_L1},
    {Foreign::Vault, "vault"_L1},
});

constexpr qsizetype blockSize = 16;

/// One call of AES-256-CBC without padding; \a out takes as many bytes as \a in has.
bool cbc(QByteArrayView key, QByteArrayView in, unsigned char *out, bool encrypt)
{
    const OpenSsl<EVP_CIPHER> aes(EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr));
    const OpenSsl<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    const bool done = aes && context &&
                      EVP_CipherInit_ex2(context.get(), aes.get(), bytesOf(key), bytesOf(key),
                                         encrypt ? 1 : 0, nullptr) == 1 &&
                      EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                      EVP_CipherUpdate(context.get(), out, &size, bytesOf(in),
                                       static_cast<int>(in.size())) == 1 &&
                      EVP_CipherFinal_ex(context.get(), out + size, &rest) == 1;
    if (!done)
        ERR_clear_error();
    return done;
}

/// Bytes of \a padded that belong to the text; -1 when it cannot have been padded so.
qsizetype unpadded(QByteArrayView padded, Foreign padding)
{
    qsizetype size = padded.size();
    const auto last = static_cast<unsigned char>(padded.back());
    switch (padding) {
    case Foreign::SqlAlchemyNaive:
        while (size > 0 && padded[size - 1] == '*')
            --size;
        return size;
    case Foreign::SqlAlchemyPkcs5:
        if (last == 0 || last > blockSize)
            return -1;
        for (qsizetype i = size - last; i < size; ++i) {
            if (static_cast<unsigned char>(padded[i]) != last)
                return -1;
        }
        return size - last;
    case Foreign::SqlAlchemyOneAndZeroes: return padded.lastIndexOf('\x80');
    case Foreign::SqlAlchemyZeroes: return last == 0 || last > blockSize ? -1 : size - last;
    default: return -1;
    }
}

void pad(Buffer &text, Foreign padding)
{
    const qsizetype missing = blockSize - text.size() % blockSize;
    const auto fill = [&](unsigned char first, unsigned char middle, unsigned char last) {
        for (qsizetype i = 1; i <= missing; ++i)
            text.append(i == missing && last != middle ? last : i == 1 ? first : middle);
    };
    const auto count = static_cast<unsigned char>(missing);
    switch (padding) {
    case Foreign::SqlAlchemyNaive: fill('*', '*', '*'); break;
    case Foreign::SqlAlchemyPkcs5: fill(count, count, count); break;
    case Foreign::SqlAlchemyOneAndZeroes: fill(0x80, 0, 0); break;
    default: fill(0, 0, count); break;
    }
}

QByteArray decodedField(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

/// Opens the message of \a object as it was encrypted: without decompression.
Opened openMessage(const AesGcm &cipher, const QJsonObject &object, Buffer &plaintext)
{
    const QJsonObject headers = object.value("h"_L1).toObject();
    const QByteArray nonce = decodedField(headers, "iv"_L1);
    const QByteArray tag = decodedField(headers, "at"_L1);
    if (nonce.isEmpty() || !object.contains("p"_L1))
        return Opened::NoToken;
    const QByteArray text = decodedField(object, "p"_L1);
    if (!headers.contains("k"_L1))
        return cipher.open(nonce, {}, text, tag, plaintext);
    // The data was encrypted with a key of its own, which travels along, encrypted with ours.
    Buffer key;
    const QByteArray wrapped = decodedField(headers, "k"_L1);
    QJsonObject envelope = QJsonDocument::fromJson(wrapped).object();
    if (envelope.isEmpty())
        envelope = headers.value("k"_L1).toObject();
    if (const Opened opened = openMessage(cipher, envelope, key); opened != Opened::Yes)
        return opened;
    if (key.size() != AesGcm::keySize)
        return Opened::Damaged;
    const auto inner = AesGcm::create(key.view());
    return inner ? inner->open(nonce, {}, text, tag, plaintext) : Opened::Damaged;
}

bool inflate(Buffer &plaintext)
{
    QByteArray framed(4, '\0'); // The size that qUncompress() wants in front; 0 is "not known".
    framed += plaintext.view();
    QByteArray inflated = qUncompress(framed);
    OPENSSL_cleanse(framed.data(), static_cast<std::size_t>(framed.size()));
    const bool ok = !inflated.isNull();
    plaintext.clear();
    plaintext.append(inflated);
    OPENSSL_cleanse(inflated.data(), static_cast<std::size_t>(inflated.size()));
    return ok;
}

} // namespace

QString foreignName(Foreign format)
{
    for (const auto &[known, name] : names) {
        if (known == format)
            return name;
    }
    return {};
}

std::optional<Foreign> foreignNamed(const QString &name)
{
    for (const auto &[format, known] : names) {
        if (known == name)
            return format;
    }
    return std::nullopt;
}

bool isAuthenticated(Foreign format)
{
    return format == Foreign::SqlAlchemyGcm || format == Foreign::Rails || format == Foreign::Vault;
}

Opened openSqlAlchemyAes(QByteArrayView key, Foreign padding, QByteArrayView text,
                         Buffer &plaintext)
{
    plaintext.clear();
    Buffer bytes;
    if (!decodeStrictly(text, bytes) || bytes.isEmpty() || bytes.size() % blockSize != 0)
        return Opened::NoToken;
    plaintext.resize(bytes.size());
    const bool opened = cbc(key, bytes.view(), plaintext.bytes(), false);
    const qsizetype size = opened ? unpadded(plaintext.view(), padding) : -1;
    if (size < 0 || !plaintext.view(0, size).isValidUtf8()) {
        plaintext.clear();
        return Opened::WrongKey;
    }
    plaintext.resize(size);
    return Opened::Yes;
}

bool sealSqlAlchemyAes(QByteArrayView key, Foreign padding, QByteArrayView plaintext, Buffer &text)
{
    text.clear();
    Buffer padded(plaintext);
    pad(padded, padding);
    Buffer bytes;
    bytes.resize(padded.size());
    if (!cbc(key, padded.view(), bytes.bytes(), true))
        return false;
    appendBase64(bytes.view(), text, Base64::Standard);
    return true;
}

Opened openSqlAlchemyGcm(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext)
{
    Buffer bytes;
    if (!decodeStrictly(text, bytes) || bytes.size() < AesGcm::nonceSize + AesGcm::tagSize)
        return Opened::NoToken;
    const QByteArrayView all = bytes.view();
    return cipher.open(all.first(AesGcm::nonceSize), {},
                       all.sliced(AesGcm::nonceSize + AesGcm::tagSize),
                       all.sliced(AesGcm::nonceSize, AesGcm::tagSize), plaintext);
}

bool sealSqlAlchemyGcm(const AesGcm &cipher, QByteArrayView plaintext, QByteArrayView nonce,
                       Buffer &text)
{
    text.clear();
    Buffer sealed;
    if (!cipher.seal(plaintext, nonce, {}, sealed))
        return false;
    Buffer bytes(nonce);
    bytes.append(sealed.view().last(AesGcm::tagSize));
    bytes.append(sealed.view().chopped(AesGcm::tagSize));
    appendBase64(bytes.view(), text, Base64::Standard);
    return true;
}

Opened openRails(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext)
{
    plaintext.clear();
    const QByteArrayView trimmed = text.trimmed();
    if (!trimmed.startsWith('{'))
        return Opened::NoToken;
    const QJsonObject object = QJsonDocument::fromJson(trimmed.toByteArray()).object();
    const Opened opened = openMessage(cipher, object, plaintext);
    const bool compressed = object.value("h"_L1).toObject().value("c"_L1).toBool();
    if (opened == Opened::Yes && compressed && !inflate(plaintext))
        return Opened::Damaged;
    return opened;
}

Opened openVault(const AesGcm &cipher, QByteArrayView text, Buffer &plaintext)
{
    plaintext.clear();
    const qsizetype colon = text.indexOf(':', 7);
    Buffer bytes;
    if (!text.startsWith("vault:v") || colon < 0 ||
        !decodeStrictly(text.sliced(colon + 1), bytes) ||
        bytes.size() < AesGcm::nonceSize + AesGcm::tagSize) {
        return Opened::NoToken;
    }
    const QByteArrayView all = bytes.view();
    return cipher.open(all.first(AesGcm::nonceSize), {},
                       all.sliced(AesGcm::nonceSize).chopped(AesGcm::tagSize),
                       all.last(AesGcm::tagSize), plaintext);
}

Opened openForeign(Foreign format, QByteArrayView key, const AesGcm &cipher, QByteArrayView text,
                   Buffer &plaintext)
{
    switch (format) {
    case Foreign::SqlAlchemyGcm: return openSqlAlchemyGcm(cipher, text, plaintext);
    case Foreign::Rails: return openRails(cipher, text, plaintext);
    case Foreign::Vault: return openVault(cipher, text, plaintext);
    default: return openSqlAlchemyAes(key, format, text, plaintext);
    }
}

} // namespace credentials
