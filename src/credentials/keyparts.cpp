#include "credentials/keyparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace credentials {

QString keyToJson(const QByteArrayList &key)
{
    QJsonArray parts;
    for (const QByteArray &part : key)
        parts.append(QString::fromUtf8(part));
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QByteArrayList keyFromJson(const QString &json)
{
    QByteArrayList key;
    for (const QJsonValue &part : QJsonDocument::fromJson(json.toUtf8()).array())
        key.append(part.toString().toUtf8());
    return key;
}

} // namespace credentials
