#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "database/engine.h"

namespace database {

/// Where a database is, taken apart from what a person typed. Move-only: it may hold a password.
struct Url
{
    Engine engine = Engine::Sqlite;
    /// SQLite: the file's absolute path, or ":memory:".
    QString path{};
    /// PostgreSQL: a libpq connection string (URI or keywords) without any password.
    QString conninfo{};
    base::Secret password{};
    /// PostgreSQL: the passphrase of the client key (`sslpassword`), to be handed to libpq apart.
    base::Secret sslPassword{};
    /// For people: no password, recognisable. "postgresql://app@db1:5432/shop", "sqlite:/srv/a.db".
    QString display{};
};

/// Reads a URL in Stemma's, libpq's or SQLAlchemy's spellings: `sqlite:PATH`, `sqlite:///PATH`,
/// `sqlite+aiosqlite:///PATH`, `postgresql://...`, `postgres://...`, `postgresql+asyncpg://...`,
/// `postgresql:service=name` and `postgresql:host=... dbname=...` (keywords), multi-host forms.
/// Slashes are counted as SQLAlchemy does: `sqlite:///shop.db` is relative,
/// `sqlite:////srv/shop.db` absolute, `sqlite://` and `sqlite::memory:` are in memory. A relative
/// path is taken from
/// \a baseDirectory. A path is taken as it stands, up to a `?`; nothing in it is percent-decoded.
///
/// Parameters are libpq's, and those of SQLAlchemy's drivers that have a meaning here (`ssl` of
/// asyncpg); what only tunes a Python driver is passed over, anything else is BadUrl. BadUrl never
/// quotes the password. MariaDB is UnsupportedServer.
base::Result<Url> parseUrl(const QString &text, const QString &baseDirectory);

} // namespace database
