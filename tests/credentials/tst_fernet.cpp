#include "credentials/base64.h"
#include "credentials/deployment.h"
#include "credentials/derivation.h"
#include "credentials/fernet.h"
#include "credentials/vectors.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;

/// Fernet against what pyca wrote and read.
class TestFernet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatPythonWrites();
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void readsTheSpecsToken();
    void rotatesAsMultiFernet();
    void keepsTheAgeThatAnApplicationMinds();
    void deploysTheWritingKeyFirst();
    void takesTheKeysThatPythonTakes();
    void knowsTheLengthOfATokenBeforehand();
};

namespace {

/// The verdict as the vectors give it.
QJsonObject verdict(const QByteArray &key, const QByteArray &text, bool textOnly)
{
    for (const char c : text) {
        if (textOnly && (static_cast<unsigned char>(c) & 0x80U) != 0)
            return {{u"result"_s, u"ValueError"_s}};
    }
    const auto fernet = Fernet::create(key);
    FernetToken token;
    Buffer plaintext;
    if (!token.read(text, textOnly) || fernet->open(token, plaintext) != Opened::Yes)
        return {{u"result"_s, u"InvalidToken"_s}};
    return {{u"result"_s, u"ok"_s},
            {u"plaintext_b64"_s, QString::fromLatin1(plaintext.view().toByteArray().toBase64())}};
}

} // namespace

void TestFernet::writesWhatPythonWrites()
{
    const QList<QJsonObject> tokens = vectors::all(u"tokens.json"_s);
    QVERIFY(tokens.size() > 200);
    for (const QJsonObject &vector : tokens) {
        const auto fernet =
            Fernet::create(vectors::fernetKey(vector.value("fernet_key"_L1).toString()));
        QVERIFY(fernet);
        const QByteArray plaintext = vectors::base64(vector, "plaintext_b64"_L1);
        const QByteArray expected = vectors::text(vector, "token"_L1);
        FernetToken token;
        QVERIFY(token.read(expected, true));
        // JSON's numbers are doubles; what they cannot hold is taken from the token's own bytes.
        constexpr double exact = 9007199254740992.0;
        const double number = vector.value("time"_L1).toDouble();
        const quint64 seconds = number < exact ? static_cast<quint64>(number) : token.time();
        Buffer text;
        QVERIFY(fernet->seal(plaintext, seconds, vectors::hex(vector, "iv_hex"_L1), text));
        QCOMPARE(text.view().toByteArray(), expected);

        QVERIFY(token.isCanonical());
        QCOMPARE(token.time(), seconds);
        Buffer opened;
        QCOMPARE(fernet->open(token, opened), Opened::Yes);
        QCOMPARE(opened.view().toByteArray(), plaintext);
    }
}

void TestFernet::readsWhatPythonReads_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("damaged tokens") << u"invalid.json"_s;
    QTest::newRow("spellings of base64") << u"base64.json"_s;
}

void TestFernet::readsWhatPythonReads()
{
    QFETCH(QString, file);
    const QList<QJsonObject> all = vectors::all(file);
    QVERIFY(all.size() > 50);
    for (const QJsonObject &vector : all) {
        const QByteArray key = vectors::fernetKey(vector.value("fernet_key"_L1).toString());
        const QByteArray text = vectors::text(vector, "token"_L1);
        const QByteArray name = vector.value("name"_L1).toString().toUtf8();
        for (const bool textOnly : {true, false}) {
            const QJsonObject expected =
                vector.value(textOnly ? "pyca_str"_L1 : "pyca_bytes"_L1).toObject();
            const QJsonObject found = verdict(key, text, textOnly);
            QVERIFY2(found == expected, (name + ": " + QJsonDocument(found).toJson() +
                                         QJsonDocument(expected).toJson())
                                            .constData());
        }
        FernetToken token;
        if (vector.value("pyca_str"_L1).toObject().value("result"_L1) == "ok"_L1) {
            QVERIFY2(token.read(text, true), name.constData());
            QCOMPARE(token.isCanonical(), vector.value("canonical"_L1).toBool());
        }
    }
}

void TestFernet::readsTheSpecsToken()
{
    int seen = 0;
    for (const auto &member : {u"generate"_s, u"verify"_s, u"invalid"_s}) {
        for (const QJsonObject &vector : vectors::all(u"spec.json"_s, member)) {
            const QByteArray key = vectors::fernetKey(vector.value("fernet_key"_L1).toString());
            const QJsonObject found = verdict(key, vectors::text(vector, "token"_L1), true);
            const QJsonObject expected =
                member == "invalid"_L1
                    ? vector.value("pyca_without_ttl"_L1).toObject()
                    : QJsonObject{{u"result"_s, u"ok"_s},
                                  {u"plaintext_b64"_s,
                                   QString::fromLatin1(
                                       vectors::text(vector, "plaintext_text"_L1).toBase64())}};
            QCOMPARE(found, expected);
            ++seen;
        }
    }
    QCOMPARE(seen, 10);
}

void TestFernet::deploysTheWritingKeyFirst()
{
    const auto key = [](const QString &id) {
        return *makeKey(id, base::Secret(id.toUtf8()), {.preset = u"sha256"_s});
    };
    // The keys that come first in each MultiFernet.
    const auto first = [](const KeyRing &ring, const QString &writer) {
        QStringList names;
        for (const QString &line : deploymentText(ring, writer).split(u'\n')) {
            if (line.startsWith("    MultiFernet("_L1))
                names.append(line.section(u"KEY_"_s, 1, 1).section(u'.', 0, 0));
        }
        return names;
    };
    KeyRing ring(u"ads"_s);
    QVERIFY(ring.add(key(u"old"_s)));
    QVERIFY(ring.add(key(u"x"_s), true));
    QVERIFY(ring.add(key(u"new"_s)));
    QCOMPARE(first(ring, u"old"_s), QStringList({u"OLD"_s, u"NEW"_s, u"NEW"_s}));
    // A key to read with changes nothing of what is written with.
    QVERIFY(ring.add(key(u"y"_s), true));
    QCOMPARE(first(ring, u"new"_s), QStringList({u"NEW"_s, u"NEW"_s}));
    // Where it is not known what is written with, it is no key that was added later to read with.
    QVERIFY(first(ring, {}).value(0) != "Y"_L1);
}

void TestFernet::rotatesAsMultiFernet()
{
    for (const QJsonObject &vector : vectors::all(u"multifernet.json"_s)) {
        const QJsonArray keys = vector.value("keys"_L1).toArray();
        const QByteArray text = vectors::text(vector, "token"_L1);
        FernetToken token;
        QVERIFY(token.read(text, true));
        Buffer plaintext;
        int under = -1;
        for (int i = 0; i < keys.size() && under < 0; ++i) {
            const auto fernet = Fernet::create(vectors::fernetKey(keys.at(i).toString()));
            if (fernet->open(token, plaintext) == Opened::Yes)
                under = i;
        }
        QCOMPARE(under, vector.value("under_index"_L1).toInt(-1));
        const QJsonObject rotated = vector.value("rotate"_L1).toObject();
        QCOMPARE(under >= 0, rotated.value("result"_L1) == "ok"_L1);
        if (under < 0)
            continue;
        const auto first = Fernet::create(vectors::fernetKey(keys.first().toString()));
        Buffer fresh;
        QVERIFY(
            first->seal(plaintext.view(), token.time(), vectors::hex(rotated, "iv_hex"_L1), fresh));
        QCOMPARE(fresh.view().toByteArray(), vectors::text(rotated, "token"_L1));
    }
}

/// A column has no age limit, so that each token opens; an application that has one must find the
/// rotated token as old as it was: refused when \c ttl is over, or when it is of the future.
void TestFernet::keepsTheAgeThatAnApplicationMinds()
{
    constexpr quint64 skew = 60; // Seconds that pyca lets a clock be behind.
    const auto fresh = Fernet::create(QByteArray(32, 'k'));
    int refused = 0;
    int damaged = 0;
    for (const QJsonObject &vector : vectors::all(u"ttl.json"_s)) {
        const auto fernet =
            Fernet::create(vectors::fernetKey(vector.value("fernet_key"_L1).toString()));
        FernetToken token;
        Buffer plaintext;
        QVERIFY(token.read(vectors::text(vector, "token"_L1), true));
        if (fernet->open(token, plaintext) != Opened::Yes) { // Damaged: then its age says nothing.
            QCOMPARE(vector.value("result"_L1).toString(), u"InvalidToken"_s);
            ++damaged;
            continue;
        }
        QCOMPARE(token.time(), static_cast<quint64>(vector.value("token_time"_L1).toInteger()));

        Buffer text;
        FernetToken rotated;
        QVERIFY(fresh->seal(plaintext.view(), token.time(), QByteArray(16, 'i'), text));
        QVERIFY(rotated.read(text.view(), true));
        const auto now = static_cast<quint64>(vector.value("now"_L1).toInteger());
        const QJsonValue ttl = vector.value("ttl"_L1);
        const bool tooOld = rotated.time() + static_cast<quint64>(ttl.toInteger()) < now;
        const bool accepted = ttl.isNull() || (!tooOld && now + skew >= rotated.time());
        QCOMPARE(accepted, vector.value("result"_L1) == "ok"_L1);
        refused += accepted ? 0 : 1;
        if (accepted)
            QCOMPARE(plaintext.view().toByteArray(), vectors::base64(vector, "plaintext_b64"_L1));
    }
    QVERIFY(refused > 0);
    QCOMPARE(damaged, 1);
}

void TestFernet::takesTheKeysThatPythonTakes()
{
    for (const QJsonObject &vector : vectors::all(u"keytext.json"_s)) {
        const base::Secret secret(vectors::text(vector, "key_text"_L1));
        const auto key = deriveKey(secret, {});
        QVERIFY2(key.has_value() == (vector.value("pyca"_L1) == "ok"_L1),
                 qPrintable(vector.value("name"_L1).toString()));
        if (key)
            QCOMPARE(key->view().toByteArray(), vectors::hex(vector, "key_bytes_hex"_L1));
    }
}

void TestFernet::knowsTheLengthOfATokenBeforehand()
{
    const auto fernet = Fernet::create(QByteArray(32, 'k'));
    Buffer text;
    for (int size = 0; size < 200; ++size) {
        QVERIFY(fernet->seal(QByteArray(size, 'x'), 1'700'000'000, QByteArray(16, 'i'), text));
        QCOMPARE(text.size(), Fernet::tokenSize(size));
    }
}

QTEST_APPLESS_MAIN(TestFernet)
#include "tst_fernet.moc"
