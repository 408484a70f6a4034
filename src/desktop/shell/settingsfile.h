#pragma once

#include <QSettings>

#include <memory>

namespace desktop {

/// The settings of the window: sizes, positions, choices. No connection and no secret is in them.
struct SettingsFile
{
    std::unique_ptr<QSettings> settings{};
    /// Where a damaged file was set aside; empty when the file was sound or not there.
    QString setAside{};
};

/// Opens \a path. A file that cannot be read as settings is renamed to "<path>.damaged-<time>" and
/// replaced by an empty one, so that a window always comes up and nothing is lost.
SettingsFile openSettings(const QString &path);

/// "$XDG_CONFIG_HOME/stemma/desktop.ini".
QString defaultSettingsPath();

} // namespace desktop
