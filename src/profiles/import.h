#pragma once

#include "profiles/profile.h"

#include <functional>
#include <utility>
#include <vector>

namespace profiles {

/// What a file offers to be saved.
struct Found
{
    Profile profile{}; ///< Without an id; its name may be taken.
    QString origin{};  ///< Where it stood: "line 3", "service staging", "DATABASE_URL".
};

/// A file's profiles, and what in it could not be used and why, as whole sentences.
struct Import
{
    std::vector<Found> found{};
    QStringList passedOver{};
};

/// Names and database URLs, passwords and all.
using NamedUrls = QList<std::pair<QString, QString>>;
/// Reads the URLs out of a file whose grammar this room does not know (`.env`, `alembic.ini`), and
/// tells in \a passedOver what in it could not be read.
using UrlReader =
    std::function<base::Result<NamedUrls>(const QString &path, QStringList &passedOver)>;

/// Reads the profiles of \a path, which its name tells to be a password file (`.pgpass`), a
/// service file (`pg_service.conf`) or an export of profiles (`.json`); \a urls reads any other.
base::Result<Import> readImport(const QString &path, const UrlReader &urls);

/// Every line without a wildcard in host, database or user. \a path is for messages.
Import fromPasswordFile(const QByteArray &bytes);
/// Every service. BadConfig with the line that cannot be read.
base::Result<Import> fromServiceFile(const QByteArray &bytes, const QString &path);
/// What exportDocument() made.
base::Result<Import> fromExport(const QByteArray &bytes, const QString &path);
/// The profile \a name of \a url, whose password is taken out of it. A relative SQLite path is
/// taken from \a baseDirectory.
base::Result<Profile> fromUrl(const QString &name, const QString &url,
                              const QString &baseDirectory);

/// \a profiles as one JSON document without a secret.
QByteArray exportDocument(const std::vector<Profile> &profiles);

/// \a name, or with a number behind it when \a taken has it (letter case makes no difference).
QString freeName(const QString &name, const QStringList &taken);
/// What a name says of its use: "prod-eu" is production, "staging" staging; development when it
/// says nothing.
Environment environmentGuessed(const QString &name);

} // namespace profiles
