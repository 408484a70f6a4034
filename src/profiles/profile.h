#pragma once

#include "base/secret.h"
#include "database/connection.h"
#include "profiles/environment.h"

#include <chrono>
#include <optional>

namespace profiles {

/// A saved connection. Move-only: it may hold a password. It rests whole in a vault, as one item.
struct Profile
{
    QString id{};   ///< UUID without braces; stays when the name changes.
    QString name{}; ///< Unique, for people and for `-p`.
    Environment environment = Environment::Development;
    QString url{}; ///< As database::parseUrl() reads it, without any password.
    base::Secret password{};
    base::Secret sslPassword{}; ///< Passphrase of the client's TLS key.
    QString role{};             ///< PostgreSQL: `SET ROLE` after the login; empty for none.
    bool readOnly = false;      ///< Nothing can be changed through it; the server's session too.
    QString project{};          ///< Absolute directory of the project; empty for none.
    std::optional<std::chrono::milliseconds> connectTimeout{};
    std::optional<std::chrono::milliseconds> lockTimeout{};
    std::optional<std::chrono::milliseconds> statementTimeout{};

    /// A second profile with the same contents, secrets too.
    [[nodiscard]] Profile clone() const;
};

/// Where \a profile leads, with its secrets. BadUrl as of database::parseUrl().
base::Result<database::Url> databaseUrl(const Profile &profile);

/// \a options with what \a profile says of time limits and of reading only.
database::OpenOptions openOptions(const Profile &profile, database::OpenOptions options);

/// What a list shows of a profile before any vault is unlocked: no host, no user.
struct Entry
{
    QString id{};
    QString name{};
    Environment environment = Environment::Development;

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace profiles
