#include "credentials/buffer.h"
#include "credentials/keyring.h"
#include "credentials/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView secretMember("\"secret\":\"");

/// The key without its secret.
QJsonObject described(const Key &key)
{
    return {{u"id"_s, key.id},
            {u"derive"_s, key.derivation.preset},
            {u"salt"_s, QString::fromLatin1(key.derivation.salt.toHex())},
            {u"iterations"_s, key.derivation.iterations},
            {u"info"_s, QString::fromLatin1(key.derivation.info.toHex())},
            {u"cost"_s, key.derivation.cost},
            {u"block_size"_s, key.derivation.blockSize},
            {u"parallel"_s, key.derivation.parallel},
            {u"state"_s, stateName(key.state)},
            {u"fingerprint"_s, key.fingerprint},
            {u"encryptions"_s, QString::number(key.encryptions)},
            {u"added"_s, key.added.toString(Qt::ISODate)}};
}

Derivation derivationOf(const QJsonObject &object)
{
    return {.preset = object.value("derive"_L1).toString(),
            .salt = QByteArray::fromHex(object.value("salt"_L1).toString().toLatin1()),
            .iterations = object.value("iterations"_L1).toInt(),
            .info = QByteArray::fromHex(object.value("info"_L1).toString().toLatin1()),
            .cost = object.value("cost"_L1).toInt(16384),
            .blockSize = object.value("block_size"_L1).toInt(8),
            .parallel = object.value("parallel"_L1).toInt(1)};
}

void appendHex(Buffer &out, QByteArrayView bytes)
{
    constexpr auto letters = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out.append(static_cast<unsigned char>(letters[byte >> 4U]));
        out.append(static_cast<unsigned char>(letters[byte & 0x0FU]));
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

base::Error damaged()
{
    return {.code = base::ErrorCode::BadKey,
            .message = Text::tr("The key ring in the vault is damaged."),
            .hint = Text::tr("Add the keys again from where the application has them: `stemma "
                             "keys add`. The database is not concerned.")};
}

/// The secrets of \a json in their order, taken out of it: \a rest is the document with empty ones,
/// so that Qt's JSON reader never holds any.
std::vector<base::Secret> takeSecrets(QByteArrayView json, QByteArray &rest)
{
    std::vector<base::Secret> secrets;
    qsizetype from = 0;
    for (qsizetype at = json.indexOf(secretMember); at >= 0;
         at = json.indexOf(secretMember, from)) {
        const qsizetype begin = at + secretMember.size();
        rest += json.sliced(from, begin - from);
        Buffer bytes;
        qsizetype i = begin;
        for (; i + 1 < json.size() && hexDigit(json[i]) >= 0 && hexDigit(json[i + 1]) >= 0;
             i += 2) {
            bytes.append(
                static_cast<unsigned char>(hexDigit(json[i]) * 16 + hexDigit(json[i + 1])));
        }
        secrets.emplace_back(bytes.view());
        from = i;
    }
    rest += json.sliced(from);
    return secrets;
}

} // namespace

base::Secret KeyRing::toJson() const
{
    Buffer out;
    out.append("{\"stemma\":1,\"set\":");
    // An array of one text, without its brackets, is that text as JSON.
    const QByteArray name = QJsonDocument(QJsonArray{m_set}).toJson(QJsonDocument::Compact);
    out.append(QByteArrayView(name).sliced(1).chopped(1));
    out.append(",\"keys\":[");
    for (const Key &key : m_keys) {
        if (&key != &m_keys.front())
            out.append(',');
        out.append("{\"secret\":\"");
        appendHex(out, key.secret.view());
        out.append("\",");
        const QByteArray rest = QJsonDocument(described(key)).toJson(QJsonDocument::Compact);
        out.append(QByteArrayView(rest).sliced(1));
    }
    out.append("]}");
    return base::Secret(out.view());
}

base::Result<KeyRing> KeyRing::fromJson(const base::Secret &json)
{
    QByteArray rest;
    std::vector<base::Secret> secrets = takeSecrets(json.view(), rest);
    const QJsonObject document = QJsonDocument::fromJson(rest).object();
    const QJsonArray keys = document.value("keys"_L1).toArray();
    if (document.value("stemma"_L1).toInt() != 1 ||
        keys.size() != static_cast<qsizetype>(secrets.size())) {
        return base::failure(damaged());
    }
    KeyRing ring(document.value("set"_L1).toString());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QJsonObject object = keys.at(i).toObject();
        auto key =
            makeKey(object.value("id"_L1).toString(),
                    std::move(secrets.at(static_cast<std::size_t>(i))), derivationOf(object));
        if (!key)
            return base::failure(std::move(key.error()));
        // The derivation must give what it gave when the key came in.
        if (key->fingerprint != object.value("fingerprint"_L1).toString())
            return base::failure(damaged());
        const QString state = object.value("state"_L1).toString();
        key->state = state == "primary"_L1   ? KeyState::Primary
                     : state == "retired"_L1 ? KeyState::Retired
                                             : KeyState::DecryptOnly;
        key->encryptions = object.value("encryptions"_L1).toString().toULongLong();
        key->added = QDateTime::fromString(object.value("added"_L1).toString(), Qt::ISODate);
        ring.m_keys.push_back(*std::move(key));
    }
    return ring;
}

} // namespace credentials
