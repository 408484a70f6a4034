#pragma once

#include "credentials/keystore.h"
#include "migration/workspace.h"
#include "profiles/environment.h"

#include <functional>

namespace desktop {

/// One database of one project, as a window's work sees it: who it is, and how to get there.
/// A value; the opening itself happens on whatever worker thread calls it.
struct Target
{
    QString profile{}; ///< Id of the profile; stable, and different for every target.
    QString name{};    ///< What people call it, and what production asks to be typed.
    profiles::Environment environment = profiles::Environment::Development;
    bool readOnly = false; ///< Nothing may be changed; the window offers no way to.
    /// SQLite: there is no file yet; the first upgrade makes it. Until then sessions that cannot
    /// write find an empty database.
    bool isToBeMade = false;
    scripts::ProjectConfig config{};
    /// Connects with the profile's own settings on top of these. May wait for a host: never called
    /// on the GUI thread.
    std::function<base::Result<std::unique_ptr<database::Connection>>(database::OpenOptions)>
        connect{};
    /// Loads the project and connects with the profile's own settings on top of these. May wait
    /// for a keychain, a host and files: never called on the GUI thread.
    std::function<base::Result<migration::Workspace>(database::OpenOptions)> open{};
    /// The keys of the project's credential sets, at rest; null where there is no place for any.
    /// Waits for a keychain.
    std::shared_ptr<credentials::KeyStore> keys{};
};

} // namespace desktop
