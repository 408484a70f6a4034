#include "desktop/shell/sharedprofiles.h"

#include <algorithm>
#include <utility>

namespace desktop {

SharedProfiles::SharedProfiles(profiles::ProfileStore store)
    : m_damage(store.damage())
    , m_store(std::move(store))
{
    publish();
}

QList<profiles::Entry> SharedProfiles::entries() const
{
    const std::scoped_lock lock(m_entriesMutex);
    return m_entries;
}

bool SharedProfiles::contains(const QString &id) const
{
    return std::ranges::any_of(entries(),
                               [&id](const profiles::Entry &entry) { return entry.id == id; });
}

QString SharedProfiles::vaultDisplay() const
{
    const std::scoped_lock lock(m_entriesMutex);
    return m_vaultDisplay;
}

base::Result<profiles::Profile> SharedProfiles::load(const QString &id)
{
    const std::scoped_lock lock(m_storeMutex);
    return m_store.load(id);
}

base::Result<QString> SharedProfiles::save(const profiles::Profile &profile)
{
    const std::scoped_lock lock(m_storeMutex);
    auto saved = m_store.save(profile);
    publish();
    return saved;
}

base::Result<profiles::Removed> SharedProfiles::remove(const QString &id)
{
    const std::scoped_lock lock(m_storeMutex);
    auto removed = m_store.remove(id);
    publish();
    return removed;
}

base::Result<> SharedProfiles::restore(const profiles::Removed &removed)
{
    const std::scoped_lock lock(m_storeMutex);
    auto restored = m_store.restore(removed);
    publish();
    return restored;
}

base::Result<> SharedProfiles::reorder(const QStringList &ids)
{
    const std::scoped_lock lock(m_storeMutex);
    auto reordered = m_store.reorder(ids);
    publish();
    return reordered;
}

base::Result<base::Secret> SharedProfiles::readItem(const QString &key)
{
    const std::scoped_lock lock(m_storeMutex);
    return m_store.vault().read(key);
}

base::Result<> SharedProfiles::writeItem(const QString &key, const base::Secret &bytes)
{
    const std::scoped_lock lock(m_storeMutex);
    return m_store.vault().write(key, bytes);
}

void SharedProfiles::refresh()
{
    const std::scoped_lock lock(m_storeMutex);
    m_store.refresh();
    publish();
}

void SharedProfiles::replace(profiles::ProfileStore store)
{
    const std::scoped_lock lock(m_storeMutex);
    m_store = std::move(store);
    publish();
}

void SharedProfiles::publish()
{
    const std::scoped_lock lock(m_entriesMutex);
    m_entries = m_store.entries();
    m_vaultDisplay = m_store.vault().display();
}

std::shared_ptr<credentials::KeyStore> keyStoreOf(std::shared_ptr<SharedProfiles> profiles)
{
    return std::make_shared<credentials::VaultKeys>(credentials::VaultKeys::Items{
        .display = [profiles] { return profiles->vaultDisplay(); },
        .read = [profiles](
                    const QString &set) { return profiles->readItem(profiles::keyRingItem(set)); },
        .write =
            [profiles](const QString &set, const base::Secret &bytes) {
                return profiles->writeItem(profiles::keyRingItem(set), bytes);
            }});
}

} // namespace desktop
