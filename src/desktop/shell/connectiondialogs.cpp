// The dialogs of the connection commands.
#include "desktop/profiles/importdialog.h"
#include "desktop/profiles/profiledialog.h"
#include "desktop/profiles/vaultdialog.h"
#include "desktop/settings/settings.h"
#include "desktop/shell/connectioncommands.h"
#include "migration/importedurls.h"
#include "profiles/filevault.h"

#include <QtConcurrent>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto vaultKey = "vault"_L1;

/// Saves under the profile's name, or under that name with a number where it is taken.
base::Result<QString> saveUnderFreeName(SharedProfiles &profiles, const profiles::Profile &found)
{
    QStringList taken;
    for (const profiles::Entry &entry : profiles.entries())
        taken.append(entry.name);
    profiles::Profile profile = found.clone();
    profile.name = profiles::freeName(profile.name, taken);
    return profiles.save(profile);
}

} // namespace

void ConnectionCommands::add()
{
    openDialog({});
}

void ConnectionCommands::edit(const QString &id)
{
    loadInto(id, [](const profiles::Profile &profile) { return profile.clone(); });
}

void ConnectionCommands::duplicate(const QString &id)
{
    loadInto(id,
             [](const profiles::Profile &profile) { return ProfileDialog::duplicateOf(profile); });
}

void ConnectionCommands::loadInto(const QString &id, ProfileShape shape)
{
    using Loaded = std::shared_ptr<const base::Result<profiles::Profile>>;
    QtConcurrent::run([profiles = m_profiles, id]() -> Loaded {
        // Shared, because a continuation must be copied while a profile cannot be.
        return std::make_shared<const base::Result<profiles::Profile>>(profiles->load(id));
    }).then(this, [this, shape = std::move(shape)](const Loaded &loaded) {
        if (*loaded) {
            openDialog(shape(**loaded));
        } else {
            Q_EMIT failed(loaded->error());
        }
    });
}

void ConnectionCommands::openDialog(profiles::Profile profile)
{
    auto *dialog = new ProfileDialog(
        std::move(profile),
        [profiles = m_profiles](const profiles::Profile &edited) { return profiles->save(edited); },
        m_clock, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this, [this](const QString &id) {
        Q_EMIT changed();
        Q_EMIT saved(id);
    });
    dialog->open();
}

void ConnectionCommands::import()
{
    auto *dialog =
        new ImportDialog({.read =
                              [](const QString &path) {
                                  return profiles::readImport(path, migration::importedUrls);
                              },
                          .save =
                              [profiles = m_profiles](const profiles::Profile &profile) {
                                  return saveUnderFreeName(*profiles, profile);
                              }},
                         m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] { Q_EMIT changed(); });
    dialog->open();
}

void ConnectionCommands::showVault(const std::optional<base::Error> &reason)
{
    /// The file vault that a worker has opened, until the dialog says that it is to be used.
    const auto opened = std::make_shared<std::shared_ptr<profiles::Vault>>();
    auto *dialog = new VaultDialog(
        m_place, reason,
        {.tryKeychain = [keychain = m_keychain] { return keychain->probe(); },
         .openFile = [opened](const QString &path, const base::Secret &passphrase,
                              VaultDialog::File what) -> base::Result<> {
             auto vault = std::make_shared<profiles::FileVault>(path);
             auto result = what == VaultDialog::File::Make ? vault->create(passphrase)
                                                           : vault->unlock(passphrase);
             if (result)
                 *opened = std::move(vault);
             return result;
         },
         .changePassphrase = [opened](const QString &path, const base::Secret &before,
                                      const base::Secret &after) -> base::Result<> {
             auto vault = std::make_shared<profiles::FileVault>(path);
             auto result = vault->changePassphrase(before, after);
             if (result)
                 *opened = std::move(vault);
             return result;
         }},
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VaultDialog::opened, this, [this, opened](const profiles::VaultPlace &place) {
        std::shared_ptr<profiles::Vault> vault = m_keychain;
        if (!place.isKeychain())
            vault = *opened;
        m_place = place;
        m_settings.setValue(vaultKey, place.text());
        QtConcurrent::run([profiles = m_profiles, place, vault] {
            profiles->replace(profiles::ProfileStore(place.indexPath(), vault));
        }).then(this, [this] { Q_EMIT changed(); });
    });
    dialog->open();
}

} // namespace desktop
