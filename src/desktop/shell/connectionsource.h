#pragma once

#include "desktop/jobs/target.h"
#include "desktop/shell/sharedprofiles.h"

namespace desktop {

/// A line of the connection list: what it shows at once, and how to get the target behind it.
struct ConnectionSource
{
    profiles::Entry entry{};
    bool isDemo = false;
    /// Loads the profile from the vault and reads its project's configuration. On a worker.
    std::function<base::Result<Target>()> resolve{};
};

/// The source of a saved profile.
ConnectionSource profileSource(const profiles::Entry &entry,
                               std::shared_ptr<SharedProfiles> profiles);

/// The id of the demo, which is no profile and needs no vault.
QString demoId();
/// The source of the demo. Resolving it writes the sample project into \a directory the first
/// time; its database `demo.db` stands beside it, where `./run` keeps it too.
ConnectionSource demoSource(const QString &directory);
/// "$XDG_DATA_HOME/stemma".
QString demoDirectory();

/// A target of \a url without a profile behind it, for the project of \a config.
Target targetOf(QString id, QString name, const scripts::ProjectConfig &config,
                std::shared_ptr<const database::Url> url,
                std::shared_ptr<credentials::KeyStore> keys = {});

} // namespace desktop
