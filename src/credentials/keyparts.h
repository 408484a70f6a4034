#pragma once

#include <QByteArrayList>
#include <QString>

namespace credentials {

/// A row's key as a JSON array of texts: as the job's tables keep it.
QString keyToJson(const QByteArrayList &key);
/// The key in \a json; empty for NULL and for what is no such array.
QByteArrayList keyFromJson(const QString &json);

} // namespace credentials
