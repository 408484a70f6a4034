#pragma once

#include "base/result.h"
#include "credentials/keyring.h"
#include "database/connection.h"
#include "database/runlog.h"
#include "database/state.h"
#include "database/versionstore.h"
#include "scripts/project.h"

#include <future>
#include <memory>
#include <optional>

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

    /// What the database said while the files were still being read, if it was asked then:
    /// inspectAtOpening() takes it.
    std::optional<base::Result<database::DatabaseState>> stateAtOpening{};

    [[nodiscard]] QString engine() const { return database::engineName(connection->engine()); }
};

/// A workspace of what is there already: one loaded project may serve many databases.
/// An Alembic project runs only with the \a url of the connection.
Workspace makeWorkspace(scripts::Project project, std::unique_ptr<database::Connection> connection,
                        database::Url url = {});

/// \a url with a copy of its secrets.
database::Url clonedUrl(const database::Url &url);

/// A project whose files are being read on threads of their own from its construction on.
class LoadingProject
{
public:
    explicit LoadingProject(scripts::ProjectConfig config);
    Q_DISABLE_COPY_MOVE(LoadingProject)

    [[nodiscard]] const scripts::ProjectConfig &config() const { return m_config; }
    /// What loadProject() gave; waits for it. Moving from it is once.
    base::Result<scripts::Project> &wait();

private:
    scripts::ProjectConfig m_config;
    std::future<base::Result<scripts::Project>> m_future;
    std::optional<base::Result<scripts::Project>> m_project{};
};

/// Connects to \a url and asks where the database stands while \a project is being read: neither
/// waits for the other. The project's timeouts apply where \a options has none. Takes the project
/// when it succeeds; when the connection fails, \a project serves for another attempt.
base::Result<Workspace> openWorkspace(LoadingProject &project, const database::Url &url,
                                      database::OpenOptions options);
base::Result<Workspace> openWorkspace(const scripts::ProjectConfig &config,
                                      const database::Url &url, database::OpenOptions options);

} // namespace migration
