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
    /// For people: no password, recognisable. "postgresql://app@db1:5432/shop", "sqlite:/srv/a.db".
    QString display{};
};

/// Reads a URL in Stemma's, libpq's or SQLAlchemy's spellings: `sqlite:PATH`, `sqlite:///PATH`,
/// `sqlite+aiosqlite:///PATH`, `postgresql://...`, `postgres://...`, `postgresql+asyncpg://...`,
/// `postgresql:service=name` and `postgresql:host=... dbname=...` (keywords), multi-host forms.
/// A relative SQLite path is taken from \a baseDirectory. BadUrl never quotes the password.
base::Result<Url> parseUrl(const QString &text, const QString &baseDirectory);

} // namespace database
