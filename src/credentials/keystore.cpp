#include "credentials/keystore.h"

namespace credentials {

base::Result<KeyRing> KeyStore::add(const QString &set, Key key, bool decryptOnly)
{
    auto ring = load(set);
    if (!ring)
        return ring;
    base::Result<> done = ring->add(std::move(key), decryptOnly);
    if (done)
        done = save(*ring);
    return done ? std::move(ring) : base::failure(std::move(done.error()));
}

base::Result<> KeyStore::noteUse(const QString &set, const QString &id, quint64 values)
{
    auto ring = load(set);
    if (!ring)
        return base::failure(std::move(ring.error()));
    ring->countEncryptions(id, values);
    return save(*ring);
}

base::Result<KeyRing> VaultKeys::load(const QString &set)
{
    auto item = m_items.read(set);
    if (!item && item.error().code == base::ErrorCode::VaultItemMissing)
        return KeyRing(set);
    if (!item)
        return base::failure(std::move(item.error()));
    return KeyRing::fromJson(*item);
}

base::Result<> VaultKeys::save(const KeyRing &ring)
{
    return m_items.write(ring.set(), ring.toJson());
}

} // namespace credentials
