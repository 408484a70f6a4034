#pragma once

#include "profiles/profile.h"
#include "profiles/vault.h"

#include <memory>

namespace profiles {

/// The saved profiles: an index on disk (id, name, environment, order) and one vault item each.
/// Entries are read from the index alone and never touch the vault; load(), save() and remove()
/// wait for it and are made on a worker thread. Used by one thread at a time.
class ProfileStore
{
public:
    /// \a indexPath is made when first written. A damaged index is set aside as
    /// "<path>.damaged-<time>" and told by damage(). The vault is shared because a window's
    /// workers may still be waiting for it when the window is gone.
    ProfileStore(QString indexPath, std::shared_ptr<Vault> vault);

    /// In the person's order.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// What was wrong with the index and where its text went; empty when it was sound.
    [[nodiscard]] const QString &damage() const { return m_damage; }
    [[nodiscard]] Vault &vault() const { return *m_vault; }

    /// The profile of \a id; ProfileNotFound when the index does not know it.
    [[nodiscard]] base::Result<Profile> load(const QString &id) const;
    /// The id of the profile called \a name; ProfileNotFound with the nearest names.
    [[nodiscard]] base::Result<QString> find(const QString &name) const;
    /// Adds \a profile, or replaces the one of its id; an empty id gets a new one, which is
    /// returned. The name must be free.
    base::Result<QString> save(const Profile &profile);
    /// Removes the profile and its item.
    base::Result<> remove(const QString &id);
    /// Puts the profiles in the order of \a ids.
    base::Result<> reorder(const QStringList &ids);

    /// "$XDG_CONFIG_HOME/stemma/profiles.json".
    static QString defaultIndexPath();

private:
    base::Result<> writeIndex() const;

    QString m_indexPath;
    std::shared_ptr<Vault> m_vault;
    QList<Entry> m_entries{};
    QString m_damage{};
};

} // namespace profiles
