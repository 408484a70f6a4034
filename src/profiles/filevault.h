#pragma once

#include "profiles/sealed.h"
#include "profiles/vault.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace profiles {

/// A vault in one file, for machines without a keychain: all items sealed together with
/// AES-256-GCM under a key that scrypt makes of a master passphrase. Only the owner may read it.
///
/// While unlocked the key is in memory, never the passphrase or the items; every call reads the
/// file again, so that several programs can use it. After some time without a call it locks itself.
class FileVault final : public Vault
{
public:
    struct Settings
    {
        std::chrono::milliseconds idle = std::chrono::minutes(15); ///< Then it locks itself.
        int logN = KeyRecipe().logN; ///< scrypt's work for a passphrase that is set from now on.
    };

    /// \a path is absolute. Nothing is read yet.
    FileVault(QString path, Settings settings);
    explicit FileVault(QString path)
        : FileVault(std::move(path), Settings{})
    {
    }
    ~FileVault() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether the file is there.
    [[nodiscard]] bool exists() const;
    /// Makes the file with no items in it, unlocked. AlreadyExists when it is there.
    base::Result<> create(const base::Secret &passphrase);
    /// VaultDenied for a wrong passphrase; VaultUnavailable for a file that cannot be used.
    base::Result<> unlock(const base::Secret &passphrase);
    /// Forgets the key.
    void lock();
    [[nodiscard]] bool isLocked() const;
    /// Seals the file under another passphrase. Other programs that have it open find it locked.
    base::Result<> changePassphrase(const base::Secret &before, const base::Secret &after);

    [[nodiscard]] QString display() const override;
    base::Result<base::Secret> read(const QString &key) override;
    base::Result<> write(const QString &key, const base::Secret &bytes) override;
    base::Result<> remove(const QString &key) override;

private:
    struct Item
    {
        QByteArray key{};
        base::Secret bytes{};
    };
    using Items = std::vector<Item>;

    struct Key
    {
        KeyRecipe recipe{};
        base::Secret bytes{};
    };

    [[nodiscard]] base::Result<Sealed> readFile() const;
    base::Result<> writeFile(const Key &key, const base::Secret &plain) const;
    base::Result<Items> openItems();
    base::Result<> change(const QString &key, const base::Secret *bytes);
    base::Result<Key> keyFor(const Sealed &document, const base::Secret &passphrase) const;
    void keep(Key key);
    void lockWhenIdle(const std::stop_token &stop);

    static base::Secret packed(const Items &items);
    static base::Result<Items> unpacked(const base::Secret &plain);

    const QString m_path;
    const Settings m_settings;
    mutable std::mutex m_mutex{}; ///< Held during a call; guards everything below.
    std::optional<Key> m_key{};
    std::chrono::steady_clock::time_point m_lastUse{};
    std::condition_variable_any m_used{};
    std::jthread m_idleWatch{};
};

} // namespace profiles
