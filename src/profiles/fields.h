#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "database/engine.h"

#include <QList>
#include <QString>

#include <utility>

namespace profiles {

/// A database URL taken apart into what a form has fields for. Texts are decoded. Move-only: the
/// URL that was taken apart may have held a password.
struct Fields
{
    database::Engine engine = database::Engine::PostgreSql;
    QString path{}; ///< SQLite: as it stood, absolute.
    // PostgreSQL
    QString host{}; ///< Several separated by commas; a directory for a Unix socket.
    QString port{}; ///< One for all hosts, or as many as hosts.
    QString database{};
    QString user{};
    QString sslMode{}; ///< "disable" to "verify-full"; empty: libpq's default.
    QString sslRootCert{};
    QString sslCert{};
    QString sslKey{};
    /// Every other parameter, as name and value: service, options, target_session_attrs, ...
    QList<std::pair<QString, QString>> others{};
    base::Secret password{};
    base::Secret sslPassword{};
};

/// Takes \a url apart. A relative SQLite path is taken from \a baseDirectory. BadUrl as
/// database::parseUrl().
base::Result<Fields> fieldsOf(const QString &url, const QString &baseDirectory);

/// Whether a password for \a before must not go to \a after: another server, or another user.
[[nodiscard]] bool leadElsewhere(const Fields &before, const Fields &after);

/// The URL that \a fields make, without the passwords: "sqlite:/srv/shop.db",
/// "postgresql://app@db1:5432/shop?sslmode=verify-full".
QString urlOf(const Fields &fields);

} // namespace profiles
