#pragma once

#include "credentials/keystore.h"
#include "profiles/profilestore.h"

#include <mutex>

namespace desktop {

/// The saved profiles, for a window and all of its workers. entries() never waits and may be
/// called on the GUI thread; the others wait for the vault and their turn.
class SharedProfiles
{
public:
    explicit SharedProfiles(profiles::ProfileStore store);

    [[nodiscard]] QList<profiles::Entry> entries() const;
    /// Whether the profile \a id is saved here. Never waits.
    [[nodiscard]] bool contains(const QString &id) const;
    /// What was wrong with the index when it was read; empty when it was sound.
    [[nodiscard]] QString damage() const { return m_damage; }
    [[nodiscard]] QString vaultDisplay() const;

    base::Result<profiles::Profile> load(const QString &id);
    base::Result<QString> save(const profiles::Profile &profile);
    base::Result<profiles::Removed> remove(const QString &id);
    base::Result<> restore(const profiles::Removed &removed);
    base::Result<> reorder(const QStringList &ids);
    /// An item of the vault that is no profile.
    base::Result<base::Secret> readItem(const QString &key);
    base::Result<> writeItem(const QString &key, const base::Secret &bytes);
    /// Reads the index again, which another window may have changed.
    void refresh();
    /// Goes on with the profiles of \a store, which another vault holds.
    void replace(profiles::ProfileStore store);

private:
    /// Copies the entries for those who must not wait.
    void publish();

    mutable std::mutex m_entriesMutex{};
    QList<profiles::Entry> m_entries{};
    QString m_vaultDisplay{};
    QString m_damage{};
    std::mutex m_storeMutex{};
    profiles::ProfileStore m_store;
};

/// The key rings in the vault of \a profiles.
std::shared_ptr<credentials::KeyStore> keyStoreOf(std::shared_ptr<SharedProfiles> profiles);

} // namespace desktop
