#pragma once

#include "credentials/keyring.h"

#include <functional>

namespace credentials {

/// The sets' key rings at rest. Calls may wait for a keychain: never made on a GUI thread.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    /// For people: "the keychain", "the file /srv/keys.toml".
    [[nodiscard]] virtual QString display() const = 0;
    /// The ring of \a set; an empty one when there is none yet.
    virtual base::Result<KeyRing> load(const QString &set) = 0;
    virtual base::Result<> save(const KeyRing &ring) = 0;
    /// Puts \a key in front of the ring of \a set, as the primary one unless \a decryptOnly, and
    /// returns the ring as it rests then. AlreadyExists as of KeyRing::add().
    virtual base::Result<KeyRing> add(const QString &set, Key key, bool decryptOnly);
    /// Notes that \a values more values of \a set were written with the key \a id.
    virtual base::Result<> noteUse(const QString &set, const QString &id, quint64 values);
    /// Whether noteUse() is remembered.
    [[nodiscard]] virtual bool countsUse() const { return true; }
};

/// The key rings that rest in a vault, one item for each set.
class VaultKeys final : public KeyStore
{
public:
    /// The way to the items of the vault; VaultItemMissing for one that is not there.
    struct Items
    {
        std::function<QString()> display{};
        std::function<base::Result<base::Secret>(const QString &set)> read{};
        std::function<base::Result<>(const QString &set, const base::Secret &bytes)> write{};
    };

    explicit VaultKeys(Items items)
        : m_items(std::move(items))
    {
    }

    [[nodiscard]] QString display() const override { return m_items.display(); }
    base::Result<KeyRing> load(const QString &set) override;
    base::Result<> save(const KeyRing &ring) override;

private:
    Items m_items;
};

} // namespace credentials
