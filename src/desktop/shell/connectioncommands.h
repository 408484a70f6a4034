#pragma once

#include "base/clock.h"
#include "desktop/shell/sharedprofiles.h"
#include "profiles/keychainvault.h"
#include "profiles/vaultplace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QWidget;

namespace desktop {

class MessageBanner;
class Settings;

/// The commands that keep the saved connections: add, edit, remove, import, export, and the vault
/// in which they rest. Every call of the vault happens on a worker.
class ConnectionCommands : public QObject
{
    Q_OBJECT
public:
    /// What the commands work with; references must outlive them.
    struct Access
    {
        std::shared_ptr<SharedProfiles> profiles{};
        std::shared_ptr<profiles::KeychainVault> keychain{}; ///< The only one of the program.
        profiles::VaultPlace place{};                        ///< The vault in use.
        Settings &settings;
        const base::Clock &clock;
    };

    /// Dialogs open over \a window.
    ConnectionCommands(const Access &access, QWidget *window);

    void add();
    void edit(const QString &id);
    void duplicate(const QString &id);
    /// Removes at once, and offers to undo it for a while.
    void remove(const QString &id);
    void import();
    void exportAll();
    /// Looks whether another window or a command line has changed the list.
    void readAgain();
    /// \a reason says why the vault is in the way; nothing when somebody only wants to see it.
    void showVault(const std::optional<base::Error> &reason = {});

    /// Adds to \a banner what would help against \a error of the connection \a id: unlock the
    /// vault, edit the connection, try again.
    void offerHelp(MessageBanner &banner, const QString &id, const base::Error &error);
    /// Asks for a directory without waiting for it.
    void chooseDirectory(const QString &title, std::function<void(const QString &)> chosen);
    /// The languages to choose from; the next start speaks the chosen one.
    QMenu *makeLanguageMenu(QWidget *parent);

Q_SIGNALS:
    /// The list of connections, or what is behind one, is another.
    void changed();
    /// The connection \a id was added or edited.
    void saved(const QString &id);
    void failed(const base::Error &error);
    /// Something was removed; \a undo puts it back.
    void removed(const QString &name, const std::function<void()> &undo);

private:
    using ProfileShape = std::function<profiles::Profile(const profiles::Profile &)>;

    /// Opens the dialog on what \a shape makes of the profile \a id, once the vault has given it.
    void loadInto(const QString &id, ProfileShape shape);
    void openDialog(profiles::Profile profile);
    void restore(std::shared_ptr<const base::Result<profiles::Removed>> removed);

    std::shared_ptr<SharedProfiles> m_profiles;
    std::shared_ptr<profiles::KeychainVault> m_keychain;
    profiles::VaultPlace m_place;
    Settings &m_settings;
    const base::Clock &m_clock;
    QWidget *m_window;
};

} // namespace desktop
