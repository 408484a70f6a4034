#pragma once

#include "credentials/foreign.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace credentials {

/// What is written.
enum class Format {
    Fernet,
    Aead ///< AES-256-GCM with the key's mark: "v1.<mark>.<base64>".
};

/// One kind of stored credential: `[credentials.NAME]` of stemma.toml.
struct CredentialSet
{
    QString name{};
    QString schema{}; ///< Empty: where the session finds the table.
    QString table{};
    QStringList key{}; ///< Empty: the primary key.
    QStringList columns{};
    Format format = Format::Fernet;
    bool bound = true;         ///< AEAD: sealed to table, column and row.
    QString prefix{};          ///< Before each value, "enc:" for example; not part of the token.
    QList<Foreign> sources{};  ///< Formats without a mark of their own, to rotate from.
    bool encryptEmpty = false; ///< Whether the application encrypts an empty text.
};

} // namespace credentials
