#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace credentials {

/// \a record with what every record of the audit says: the set, when, on which host, who, with
/// which version.
QJsonObject auditRecord(QJsonObject record, const QString &set);

/// What chains the record \a text to the one whose digest is \a previous: SHA-256 in hex digits.
QByteArray chainedDigest(QByteArrayView previous, QByteArrayView text);

/// The audit of this host: a file that is only added to, one JSON object in a line, each with the
/// digest of the one before. It holds no secret, and only its owner reads it. What a database lost
/// or somebody took out of it still stands here, and the other way round.
class AuditFile
{
public:
    explicit AuditFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// In $XDG_STATE_HOME, else in ~/.local/state.
    static QString usualPath();

    /// Appends \a record and waits until it is on the disk. Processes that append at once wait for
    /// each other. FileNotWritable, or Refused when the file is a link or others may write to it.
    base::Result<> append(const QJsonObject &record) const;
    /// How many records there are; 0 without a file. FileUnreadable, with the line, when the chain
    /// is broken there.
    [[nodiscard]] base::Result<qint64> check() const;

private:
    QString m_path;
};

} // namespace credentials
