#include "profiles/profile.h"

#include <QDir>

#include <utility>

namespace profiles {

Profile Profile::clone() const
{
    return {.id = id,
            .name = name,
            .environment = environment,
            .url = url,
            .password = password.clone(),
            .sslPassword = sslPassword.clone(),
            .role = role,
            .readOnly = readOnly,
            .project = project,
            .connectTimeout = connectTimeout,
            .lockTimeout = lockTimeout,
            .statementTimeout = statementTimeout};
}

base::Result<database::Url> databaseUrl(const Profile &profile)
{
    // A relative SQLite path must not change its meaning with the directory of a shell.
    const QString base = profile.project.isEmpty() ? QDir::homePath() : profile.project;
    auto url = database::parseUrl(profile.url, base);
    if (!url)
        return url;
    if (!profile.password.isEmpty())
        url->password = profile.password.clone();
    if (!profile.sslPassword.isEmpty())
        url->sslPassword = profile.sslPassword.clone();
    return url;
}

database::OpenOptions openOptions(const Profile &profile, database::OpenOptions options)
{
    if (profile.connectTimeout)
        options.connectTimeout = *profile.connectTimeout;
    if (profile.lockTimeout)
        options.lockTimeout = profile.lockTimeout;
    if (profile.statementTimeout)
        options.statementTimeout = profile.statementTimeout;
    if (profile.readOnly) {
        options.readOnly = true;
        options.create = false;
    }
    if (!profile.role.isEmpty())
        options.role = profile.role;
    return options;
}

} // namespace profiles
