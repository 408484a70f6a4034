#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Reading the files of tests/data/fernet: what stock Python really does.
namespace vectors {

inline QJsonObject document(const QString &name)
{
    QFile file(QStringLiteral(STEMMA_TEST_DATA "/fernet/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QList<QJsonObject> all(const QString &name,
                              const QString &member = QStringLiteral("vectors"))
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : document(name).value(member).toArray())
        objects.append(value.toObject());
    return objects;
}

inline QByteArray text(const QJsonObject &object, QLatin1StringView name)
{
    const QString encoded = QString(name) + QStringLiteral("_utf8_b64");
    if (object.contains(encoded))
        return QByteArray::fromBase64(object.value(encoded).toString().toLatin1());
    return object.value(name).toString().toUtf8();
}

inline QByteArray base64(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

inline QByteArray hex(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

/// The key bytes of a Fernet key's text.
inline QByteArray fernetKey(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

} // namespace vectors
