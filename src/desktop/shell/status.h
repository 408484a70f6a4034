#pragma once

#include "desktop/shell/connectionsource.h"
#include "migration/standing.h"

#include <QDateTime>

#include <optional>
#include <stop_token>

namespace desktop {

/// What is known of one connection: a value that a worker makes and the window shows.
struct Status
{
    QString profile{};
    std::optional<Target> target{}; ///< Nothing when the profile could not be read.
    std::shared_ptr<const scripts::Project> project{}; ///< Null when it could not be loaded.
    std::optional<base::Error> error{};                ///< Why the database could not be read.
    QString database{};                                ///< For people, without secrets.
    QString server{};                                  ///< "PostgreSQL 15.20".
    migration::Standing standing{};                    ///< Meaningful without an error.
    std::optional<database::RunRecord> lastRun{};
    QDateTime readAt{};

    [[nodiscard]] bool isReachable() const { return target && !error; }
    [[nodiscard]] int editedScripts() const;
};

/// Loads each project once, however many databases stand on it. For the workers of one refresh.
class ProjectCache
{
public:
    /// The project of \a config; whoever asks second waits for the first.
    base::Result<std::shared_ptr<const scripts::Project>>
    load(const scripts::ProjectConfig &config);

private:
    struct Slot;
    std::mutex m_mutex{};
    QHash<QString, std::shared_ptr<Slot>> m_slots{};
};

/// Reads where the database of \a source stands, in a session that cannot write. Never fails: what
/// went wrong is part of the answer. Waits for vault, host and files.
Status readStatus(const ConnectionSource &source, ProjectCache &projects, std::stop_token stop);

} // namespace desktop
