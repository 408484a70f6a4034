#pragma once

#include "profiles/profile.h"
#include "profiles/vault.h"

#include <functional>
#include <memory>
#include <optional>

namespace profiles {

/// A profile that was removed, with all that putting it back takes. Move-only: it holds secrets.
struct Removed
{
    Entry entry{};
    qsizetype position = 0;
    std::optional<base::Secret> item{}; ///< The vault's item as it was; nothing: it was gone.
};

/// The saved profiles: an index on disk (id, name, environment, order) and one vault item each.
/// Entries are read from the index alone and never touch the vault; load(), save() and remove()
/// wait for it and are made on a worker thread. Used by one thread at a time. Several stores may
/// share an index, in one program or in several: every change begins with reading it again.
class ProfileStore
{
public:
    /// \a indexPath is made when first written. A damaged index is set aside as
    /// "<path>.damaged-<time>"; its newest sound backup takes its place, also when it is gone, and
    /// damage() tells so. One that a newer version wrote stays as it is, see refusal(). The vault
    /// is shared because a window's workers may still be waiting for it when the window is gone.
    ProfileStore(QString indexPath, std::shared_ptr<Vault> vault);

    /// In the person's order.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// What was wrong with the index and where its text went; empty when it was sound.
    [[nodiscard]] const QString &damage() const { return m_damage; }
    /// Why the index is there and cannot be used: its entries are not known, and nothing is
    /// changed.
    [[nodiscard]] const std::optional<base::Error> &refusal() const { return m_refusal; }
    [[nodiscard]] Vault &vault() const { return *m_vault; }
    [[nodiscard]] const QString &indexPath() const { return m_indexPath; }
    /// Reads the index again, which another program may have changed.
    void refresh();

    /// The profile of \a id; ProfileNotFound when the index does not know it.
    [[nodiscard]] base::Result<Profile> load(const QString &id) const;
    /// The id of the profile called \a name; ProfileNotFound with the nearest names.
    [[nodiscard]] base::Result<QString> find(const QString &name) const;
    /// Adds \a profile, or replaces the one of its id; an empty id gets a new one, which is
    /// returned. The name must be free (AlreadyExists; letter case makes no difference), the URL
    /// sound and without a password.
    base::Result<QString> save(const Profile &profile);
    /// Removes the profile and its item; what restore() needs is returned.
    base::Result<Removed> remove(const QString &id);
    /// Puts back what remove() took away, at its place and under its id.
    base::Result<> restore(const Removed &removed);
    /// Puts the profiles in the order of \a ids; those not named follow in their order.
    base::Result<> reorder(const QStringList &ids);

    /// "$XDG_CONFIG_HOME/stemma/profiles.json".
    static QString defaultIndexPath();

private:
    base::Result<> checkName(const QString &name, const QString &id) const;
    /// Reads the index again under its lock, changes it with \a edit and writes it, with a backup
    /// of what was before.
    base::Result<> change(const std::function<void(QList<Entry> &)> &edit);
    enum class Index { Usable, Missing, Damaged };
    void readIndex();
    Index readFile();
    void refuse(base::Error error);
    void mend(Index index, bool locked);

    QString m_indexPath;
    std::shared_ptr<Vault> m_vault;
    QList<Entry> m_entries{};
    QString m_damage{};
    std::optional<base::Error> m_refusal{};
};

} // namespace profiles
