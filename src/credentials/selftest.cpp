#include "credentials/selftest.h"

#include "credentials/aesgcm.h"
#include "credentials/base64.h"
#include "credentials/derivation.h"
#include "credentials/fernet.h"
#include "credentials/selftestvectors.h"
#include "credentials/text.h"

namespace credentials {

namespace {

QByteArray fromHex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray fromBase64(const char *text)
{
    return QByteArray::fromBase64(text);
}

bool fernetHolds(const selftestvectors::FernetVector &vector)
{
    const QByteArray key = QByteArray::fromBase64(vector.key, QByteArray::Base64UrlEncoding);
    const auto fernet = Fernet::create(key);
    Buffer text;
    Buffer plaintext;
    FernetToken token;
    return fernet &&
           fernet->seal(fromBase64(vector.plaintext), vector.time, fromHex(vector.iv), text) &&
           text.view() == QByteArrayView(vector.token) && token.read(vector.token, true) &&
           fernet->open(token, plaintext) == Opened::Yes &&
           plaintext.view() == fromBase64(vector.plaintext) && token.time() == vector.time;
}

/// A token with one bit changed must not open.
bool fernetRefuses(const selftestvectors::FernetVector &vector)
{
    const auto fernet =
        Fernet::create(QByteArray::fromBase64(vector.key, QByteArray::Base64UrlEncoding));
    QByteArray text(vector.token);
    text[text.size() / 2] = text.at(text.size() / 2) == 'A' ? 'B' : 'A';
    FernetToken token;
    Buffer plaintext;
    return fernet && token.read(text, true) && fernet->open(token, plaintext) == Opened::WrongKey;
}

bool gcmHolds(const selftestvectors::GcmVector &vector)
{
    const auto cipher = AesGcm::create(fromHex(vector.key));
    const QByteArray nonce = fromHex(vector.nonce);
    const QByteArray associated = fromBase64(vector.associated);
    const QByteArray all = fromHex(vector.sealed);
    const QByteArrayView text = QByteArrayView(all).chopped(AesGcm::tagSize);
    const QByteArrayView tag = QByteArrayView(all).last(AesGcm::tagSize);
    Buffer sealed;
    Buffer plaintext;
    return cipher && cipher->seal(fromBase64(vector.plaintext), nonce, associated, sealed) &&
           sealed.view() == all &&
           cipher->open(nonce, associated, text, tag, plaintext) == Opened::Yes &&
           plaintext.view() == fromBase64(vector.plaintext) &&
           cipher->open(nonce, associated, text, tag.chopped(1), plaintext) != Opened::Yes;
}

bool derivationHolds(const selftestvectors::DerivationVector &vector)
{
    const auto key = deriveKey(base::Secret(vector.secret), {.preset = QLatin1String(vector.preset),
                                                             .salt = fromBase64(vector.salt),
                                                             .iterations = vector.iterations,
                                                             .info = vector.info});
    return key && key->view() == fromHex(vector.key);
}

base::Error broken(const QString &what)
{
    return {.code = base::ErrorCode::Internal,
            .message = Text::tr("The self-test of %1 failed; nothing was touched.").arg(what),
            .hint = Text::tr("The cryptographic library gives wrong answers: check the "
                             "installation of OpenSSL, then the memory of this machine.")};
}

} // namespace

base::Result<> selfTest()
{
    using namespace Qt::Literals::StringLiterals;
    for (const auto &vector : selftestvectors::fernet) {
        if (!fernetHolds(vector) || !fernetRefuses(vector))
            return base::failure(broken(u"Fernet"_s));
    }
    for (const auto &vector : selftestvectors::gcm) {
        if (!gcmHolds(vector))
            return base::failure(broken(u"AES-256-GCM"_s));
    }
    for (const auto &vector : selftestvectors::derivations) {
        if (!derivationHolds(vector))
            return base::failure(broken(QLatin1String(vector.preset)));
    }
    return {};
}

} // namespace credentials
