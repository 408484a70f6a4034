#include "credentials/aead.h"
#include "credentials/derivation.h"
#include "credentials/detect.h"
#include "credentials/foreign.h"
#include "credentials/selftest.h"
#include "credentials/vectors.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;

/// AES-GCM, the formats of other libraries and the derivations, against what they really wrote.
class TestCiphers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gcmBothWays();
    void sqlAlchemyUtilsBothWays();
    void railsMessages();
    void vaultValues();
    void aeadValuesStayInTheirRow();
    void derivesEveryPreset();
    void findsThePresetFromTheData();
    void selfTestPasses();
};

void TestCiphers::gcmBothWays()
{
    int refused = 0;
    for (const QJsonObject &vector : vectors::all(u"aesgcm.json"_s)) {
        const auto cipher = AesGcm::create(vectors::hex(vector, "key_hex"_L1));
        QVERIFY(cipher);
        const QByteArray nonce = vectors::hex(vector, "nonce_hex"_L1);
        const QByteArray associated = vectors::base64(vector, "aad_b64"_L1);
        const QByteArray text = vectors::hex(vector, "ciphertext_hex"_L1);
        const QByteArray tag = vectors::hex(vector, "tag_hex"_L1);
        Buffer plaintext;
        const Opened opened = cipher->open(nonce, associated, text, tag, plaintext);
        const bool ok = vector.value("open"_L1) == "ok"_L1;
        QVERIFY2((opened == Opened::Yes) == ok, qPrintable(vector.value("id"_L1).toString()));
        if (!ok) {
            ++refused;
            QVERIFY(plaintext.isEmpty());
            continue;
        }
        QCOMPARE(plaintext.view().toByteArray(), vectors::base64(vector, "plaintext_b64"_L1));
        Buffer sealed;
        QVERIFY(cipher->seal(plaintext.view(), nonce, associated, sealed));
        QCOMPARE(sealed.view().toByteArray(), text + tag);
    }
    QVERIFY(refused > 5);
}

void TestCiphers::sqlAlchemyUtilsBothWays()
{
    int seen = 0;
    for (const QJsonObject &vector : vectors::all(u"sqlalchemy_utils.json"_s)) {
        const auto key = deriveKey(base::Secret(vectors::text(vector, "secret"_L1)),
                                   {.preset = u"sqlalchemy-utils"_s});
        QVERIFY(key);
        const QByteArray text = vectors::text(vector, "ciphertext"_L1);
        const QJsonObject decrypted = vector.value("decrypt"_L1).toObject();
        Buffer plaintext;
        if (vector.value("engine"_L1) == "AesGcmEngine"_L1) {
            const auto cipher = AesGcm::create(key->view());
            QCOMPARE(openSqlAlchemyGcm(*cipher, text, plaintext), Opened::Yes);
            const QByteArray nonce = QByteArray::fromBase64(text).first(12);
            Buffer again;
            QVERIFY(sealSqlAlchemyGcm(*cipher, plaintext.view(), nonce, again));
            QCOMPARE(again.view().toByteArray(), text);
        } else {
            const auto format =
                foreignNamed(u"sqlalchemy-aes-"_s + vector.value("padding"_L1).toString());
            QVERIFY(format);
            const Opened opened = openSqlAlchemyAes(key->view(), *format, text, plaintext);
            if (decrypted.value("result"_L1) != "ok"_L1) {
                QVERIFY2(opened != Opened::Yes, text.constData());
                continue;
            }
            QVERIFY2(opened == Opened::Yes, text.constData());
            Buffer again;
            QVERIFY(sealSqlAlchemyAes(key->view(), *format, vectors::text(vector, "plaintext"_L1),
                                      again));
            QCOMPARE(again.view().toByteArray(), text);
        }
        QCOMPARE(QString::fromUtf8(plaintext.view()), decrypted.value("text"_L1).toString());
        ++seen;
    }
    QVERIFY(seen > 150);
}

void TestCiphers::railsMessages()
{
    const QByteArray key(32, 'r');
    const auto cipher = AesGcm::create(key);
    const QByteArray nonce(12, 'n');
    const auto message = [&](const QByteArray &plaintext, const QJsonObject &more) {
        Buffer sealed;
        if (!cipher->seal(plaintext, nonce, {}, sealed))
            qFatal("sealing failed");
        const QByteArray bytes = sealed.view().toByteArray();
        QJsonObject headers = more;
        headers.insert(u"iv"_s, QString::fromLatin1(nonce.toBase64()));
        headers.insert(u"at"_s, QString::fromLatin1(bytes.last(16).toBase64()));
        return QJsonDocument(
                   QJsonObject{{u"p"_s, QString::fromLatin1(bytes.chopped(16).toBase64())},
                               {u"h"_s, headers}})
            .toJson(QJsonDocument::Compact);
    };
    Buffer plaintext;
    QCOMPARE(openRails(*cipher, message("token", {}), plaintext), Opened::Yes);
    QCOMPARE(plaintext.view().toByteArray(), "token");
    // zlib's stream without Qt's length in front.
    const QByteArray deflated = qCompress(QByteArray(500, 'z')).sliced(4);
    QCOMPARE(openRails(*cipher, message(deflated, {{u"c"_s, true}}), plaintext), Opened::Yes);
    QCOMPARE(plaintext.view().toByteArray(), QByteArray(500, 'z'));

    // A data key of the value's own, wrapped with ours.
    const QByteArray dataKey(32, 'd');
    const auto inner = AesGcm::create(dataKey);
    Buffer sealed;
    QVERIFY(inner->seal("inside", nonce, {}, sealed));
    const QByteArray bytes = sealed.view().toByteArray();
    const QJsonObject headers{{u"iv"_s, QString::fromLatin1(nonce.toBase64())},
                              {u"at"_s, QString::fromLatin1(bytes.last(16).toBase64())},
                              {u"k"_s, QString::fromLatin1(message(dataKey, {}).toBase64())}};
    const QByteArray wrapped =
        QJsonDocument(QJsonObject{{u"p"_s, QString::fromLatin1(bytes.chopped(16).toBase64())},
                                  {u"h"_s, headers}})
            .toJson();
    QCOMPARE(openRails(*cipher, wrapped, plaintext), Opened::Yes);
    QCOMPARE(plaintext.view().toByteArray(), "inside");

    const auto other = AesGcm::create(QByteArray(32, 'o'));
    QCOMPARE(openRails(*other, message("token", {}), plaintext), Opened::WrongKey);
    QCOMPARE(openRails(*cipher, "{\"p\": 5}", plaintext), Opened::NoToken);
}

void TestCiphers::vaultValues()
{
    const auto cipher = AesGcm::create(QByteArray(32, 'v'));
    const QByteArray nonce(12, 'n');
    Buffer bytes(nonce);
    QVERIFY(cipher->seal("from transit", nonce, {}, bytes));
    const QByteArray text = "vault:v3:" + bytes.view().toByteArray().toBase64();
    Buffer plaintext;
    QCOMPARE(openVault(*cipher, text, plaintext), Opened::Yes);
    QCOMPARE(plaintext.view().toByteArray(), "from transit");
    QCOMPARE(openVault(*cipher, text.chopped(8), plaintext), Opened::WrongKey);
    QCOMPARE(openVault(*cipher, "vault:v3", plaintext), Opened::NoToken);
}

void TestCiphers::aeadValuesStayInTheirRow()
{
    const auto cipher = AesGcm::create(QByteArray(32, 'a'));
    const Place here{.table = "t", .column = "c", .key = {"1", "23"}};
    Buffer text;
    QVERIFY(sealAead(*cipher, "secret", "0123abcd", here, true, QByteArray(12, 'n'), text));
    QVERIFY(text.view().startsWith("v1.0123abcd."));
    QCOMPARE(text.size(), aeadSize(6));
    const QByteArray sealed = text.view().toByteArray();
    AeadValue value;
    QVERIFY(value.read(sealed));
    Buffer plaintext;
    QCOMPARE(openAead(*cipher, value, here, true, plaintext), Opened::Yes);
    QCOMPARE(plaintext.view().toByteArray(), "secret");
    const QList<Place> elsewhere{{.table = "u", .column = "c", .key = {"1", "23"}},
                                 {.table = "t", .column = "d", .key = {"1", "23"}},
                                 {.table = "t", .column = "c", .key = {"12", "3"}},
                                 {.table = "t", .column = "c", .key = {"123"}}};
    for (const Place &place : elsewhere)
        QCOMPARE(openAead(*cipher, value, place, true, plaintext), Opened::WrongKey);
    // The key's mark is sealed in, too.
    QByteArray renamed = sealed;
    renamed.replace("0123abcd", "0123abce");
    QVERIFY(value.read(renamed));
    QCOMPARE(openAead(*cipher, value, here, true, plaintext), Opened::WrongKey);
}

void TestCiphers::derivesEveryPreset()
{
    QSet<QString> seen;
    for (const QJsonObject &vector : vectors::all(u"keys.json"_s, u"keys"_s)) {
        const QJsonObject parameters = vector.value("params"_L1).toObject();
        const Derivation derivation{
            .preset = vector.value("preset"_L1).toString(),
            .salt = vectors::base64(parameters, "salt_b64"_L1),
            .iterations = parameters.value("iterations"_L1).toInt(),
            .info = parameters.value("info"_L1).toString().toUtf8(),
            .cost = parameters.value("n"_L1).toInt(16384),
            .blockSize = parameters.value("r"_L1).toInt(8),
            .parallel = parameters.value("p"_L1).toInt(1),
        };
        seen.insert(derivation.preset);
        const auto key =
            deriveKey(base::Secret(vector.value("secret"_L1).toString().toUtf8()), derivation);
        QVERIFY2(key, qPrintable(derivation.preset));
        QCOMPARE(key->view().toByteArray().toHex(), vectors::text(vector, "key_bytes_hex"_L1));
    }
    for (const QString &preset : presets())
        QVERIFY2(seen.contains(preset) || preset == "hybrid"_L1, qPrintable(preset));
}

void TestCiphers::findsThePresetFromTheData()
{
    const base::Secret secret("a SECRET_KEY of some application");
    const Derivation used{.preset = u"pbkdf2-sha256"_s, .salt = "salt", .iterations = 100'000};
    const auto key = deriveKey(secret, used);
    const auto fernet = Fernet::create(key->view());
    Buffer text;
    QVERIFY(fernet->seal("x", 1, QByteArray(16, 'i'), text));
    const auto found = detect(secret, {"plaintext", text.view().toByteArray()}, {});
    QVERIFY(found);
    QCOMPARE(found->derivation, used);
    QCOMPARE(found->opened, 1);
    QVERIFY(!detect(base::Secret("another"), {text.view().toByteArray()},
                    {.salt = "salt", .iterations = 1000}));
}

void TestCiphers::selfTestPasses()
{
    const auto passed = selfTest();
    QVERIFY2(passed, passed ? "" : qPrintable(passed.error().message));
}

QTEST_APPLESS_MAIN(TestCiphers)
#include "tst_ciphers.moc"
