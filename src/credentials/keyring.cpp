#include "credentials/keyring.h"

#include "base/shellword.h"
#include "credentials/base64.h"
#include "credentials/randompool.h"
#include "credentials/text.h"

#include <algorithm>
#include <utility>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

base::Error notFound(const QString &id, const KeyRing &ring)
{
    return {.code = base::ErrorCode::KeyNotFound,
            .message = Text::tr("The key ring of '%1' has no key '%2'.").arg(ring.set(), id),
            .hint = ring.isEmpty()
                        ? Text::tr("It is empty: `stemma keys add %1 ID --from ...` adds one.")
                              .arg(base::shellWord(ring.set()))
                        : Text::tr("It has: %1.").arg(ring.text())};
}

base::Error isPrimary(const QString &id)
{
    return {.code = base::ErrorCode::Refused,
            .message =
                Text::tr("The key '%1' is the one that new values are written with.").arg(id),
            .hint = Text::tr("Add its successor first and rotate to it.")};
}

} // namespace

QString stateName(KeyState state)
{
    switch (state) {
    case KeyState::Primary: return u"primary"_s;
    case KeyState::DecryptOnly: return u"decrypt-only"_s;
    case KeyState::Retired: break;
    }
    return u"retired"_s;
}

Key Key::clone() const
{
    return {.id = id,
            .derivation = derivation,
            .state = state,
            .secret = secret.clone(),
            .bytes = bytes.clone(),
            .fingerprint = fingerprint,
            .encryptions = encryptions,
            .added = added};
}

base::Result<Key> makeKey(const QString &id, base::Secret secret, const Derivation &derivation)
{
    auto complete = completed(derivation);
    if (!complete)
        return base::failure(std::move(complete.error()));
    auto bytes = deriveKey(secret, *complete);
    if (!bytes)
        return base::failure(std::move(bytes.error()).within(Text::tr("Key '%1'").arg(id)));
    Key key{.id = id,
            .derivation = *complete,
            .secret = std::move(secret),
            .fingerprint = fingerprintOf(*bytes)};
    key.bytes = *std::move(bytes);
    return key;
}

base::Secret generatedSecret()
{
    RandomPool random;
    Buffer text;
    appendBase64(random.next(32), text, Base64::Url);
    return base::Secret(text.view());
}

const Key *KeyRing::find(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &Key::id);
    return found == m_keys.end() ? nullptr : &*found;
}

Key *KeyRing::findKey(const QString &id)
{
    const auto found = std::ranges::find(m_keys, id, &Key::id);
    return found == m_keys.end() ? nullptr : &*found;
}

const Key *KeyRing::primary() const
{
    const auto found = std::ranges::find(m_keys, KeyState::Primary, &Key::state);
    return found == m_keys.end() ? nullptr : &*found;
}

KeyRing KeyRing::clone() const
{
    KeyRing copy(m_set);
    for (const Key &key : m_keys)
        copy.m_keys.push_back(key.clone());
    return copy;
}

base::Result<KeyRing> KeyRing::derivedAnew() const
{
    KeyRing fresh(m_set);
    for (const Key &key : m_keys) {
        auto made = makeKey(key.id, key.secret.clone(), key.derivation);
        if (!made)
            return base::failure(std::move(made.error()));
        if (made->fingerprint != key.fingerprint) {
            return base::failure(
                {.code = base::ErrorCode::WrongKey,
                 .message =
                     Text::tr("The key '%1' has another fingerprint when it is derived anew.")
                         .arg(key.id),
                 .hint = Text::tr("The key ring is damaged: add the key again.")});
        }
        made->state = key.state;
        fresh.m_keys.push_back(*std::move(made));
    }
    return fresh;
}

QString KeyRing::text() const
{
    QStringList texts;
    for (const Key &key : m_keys)
        texts.append(u"%1 (%2)"_s.arg(key.id, key.fingerprint));
    return texts.join(u", "_s);
}

base::Result<> KeyRing::add(Key key, bool decryptOnly)
{
    for (const Key &other : m_keys) {
        if (other.id == key.id) {
            return base::failure(
                {.code = base::ErrorCode::AlreadyExists,
                 .message = Text::tr("The ring of '%1' has a key '%2' already.").arg(m_set, key.id),
                 .hint = Text::tr("Give the new one another id; a date is a good one.")});
        }
        if (other.fingerprint == key.fingerprint) {
            return base::failure(
                {.code = base::ErrorCode::AlreadyExists,
                 .message =
                     Text::tr("This is the key '%1' once more: both have the fingerprint %2.")
                         .arg(other.id, key.fingerprint),
                 .hint = Text::tr("A rotation to it would change nothing. Is the setting of the "
                                  "application the old one still?")});
        }
    }
    const bool first = primary() == nullptr;
    key.state = decryptOnly && !first ? KeyState::DecryptOnly : KeyState::Primary;
    if (key.state == KeyState::Primary) {
        for (Key &other : m_keys) {
            if (other.state == KeyState::Primary)
                other.state = KeyState::DecryptOnly;
        }
    }
    m_keys.insert(m_keys.begin(), std::move(key));
    return {};
}

base::Result<> KeyRing::promote(const QString &id)
{
    Key *key = findKey(id);
    if (!key)
        return base::failure(notFound(id, *this));
    for (Key &other : m_keys) {
        if (other.state == KeyState::Primary)
            other.state = KeyState::DecryptOnly;
    }
    key->state = KeyState::Primary;
    return {};
}

base::Result<> KeyRing::retire(const QString &id)
{
    Key *key = findKey(id);
    if (!key)
        return base::failure(notFound(id, *this));
    if (key->state == KeyState::Primary)
        return base::failure(isPrimary(id));
    key->state = KeyState::Retired;
    return {};
}

base::Result<> KeyRing::remove(const QString &id)
{
    const Key *key = find(id);
    if (!key)
        return base::failure(notFound(id, *this));
    if (key->state == KeyState::Primary && m_keys.size() > 1)
        return base::failure(isPrimary(id));
    std::erase_if(m_keys, [&id](const Key &other) { return other.id == id; });
    return {};
}

void KeyRing::countEncryptions(const QString &id, quint64 count)
{
    if (Key *key = findKey(id))
        key->encryptions += count;
}

} // namespace credentials
