#pragma once

#include "base/result.h"
#include "credentials/keyring.h"
#include "database/connection.h"
#include "database/runlog.h"
#include "database/versionstore.h"
#include "scripts/project.h"

#include <memory>

namespace migration {

/// A project and a connection to the database that it migrates: what every use case works on.
struct Workspace
{
    scripts::Project project{};
    std::unique_ptr<database::Connection> connection{};
    std::unique_ptr<database::VersionStore> versionTable{}; ///< Never null.
    database::RunLog runLog;
    /// Where \a connection leads, with its password: for the child process that runs an Alembic
    /// project. Native projects do not need it.
    database::Url url{};

    /// The keys of a credential set, for revisions with a credential step; may be empty where no
    /// such revision is run.
    std::function<base::Result<credentials::KeyRing>(const QString &set)> keys{};

    [[nodiscard]] QString engine() const { return database::engineName(connection->engine()); }
};

/// A workspace of what is there already: one loaded project may serve many databases.
/// An Alembic project runs only with the \a url of the connection.
Workspace makeWorkspace(scripts::Project project, std::unique_ptr<database::Connection> connection,
                        database::Url url = {});

/// \a url with a copy of its secrets.
database::Url clonedUrl(const database::Url &url);

/// Loads the project of \a config while the connection to \a url is being made: neither waits for
/// the other. The project's timeouts apply where \a options has none.
base::Result<Workspace> openWorkspace(const scripts::ProjectConfig &config,
                                      const database::Url &url, database::OpenOptions options);

} // namespace migration
