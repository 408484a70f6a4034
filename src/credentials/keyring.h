#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "credentials/derivation.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace credentials {

/// What a key may still do.
enum class KeyState {
    Primary,     ///< New values are written with it.
    DecryptOnly, ///< Values under it are read and rotated.
    Retired      ///< No value is under it; kept for old backups.
};

QString stateName(KeyState state); ///< "primary", "decrypt-only", "retired": as in files.

/// One key of a ring. Move-only: it holds secrets.
struct Key
{
    QString id{};
    Derivation derivation{};
    KeyState state = KeyState::DecryptOnly;
    base::Secret secret{};   ///< What the application has in its settings.
    base::Secret bytes{};    ///< The 32 bytes derived of it.
    QString fingerprint{};   ///< Of the bytes; see fingerprintOf().
    quint64 encryptions = 0; ///< Values that were written with it.
    QDateTime added{};       ///< UTC.

    /// The first 8 characters of the fingerprint: what AEAD values carry.
    [[nodiscard]] QByteArray mark() const { return fingerprint.first(8).toLatin1(); }
    /// A second key with the same contents.
    [[nodiscard]] Key clone() const;
};

/// Derives the bytes and the fingerprint of a key. BadKey and Usage as of deriveKey().
base::Result<Key> makeKey(const QString &id, base::Secret secret, const Derivation &derivation);
/// A new Fernet key, as text.
base::Secret generatedSecret();

/// The keys of one credential set, newest first. Move-only.
class KeyRing
{
public:
    KeyRing() = default;
    explicit KeyRing(QString set)
        : m_set(std::move(set))
    {
    }

    [[nodiscard]] const QString &set() const { return m_set; }
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// Null when there is none of that id.
    [[nodiscard]] const Key *find(const QString &id) const;
    /// Null only in an empty ring, or in one whose keys are all retired.
    [[nodiscard]] const Key *primary() const;
    [[nodiscard]] KeyRing clone() const;
    /// The ring with every key derived anew from its secret, in a state in which nothing that a job
    /// has done to its keys can play a part. WrongKey when one comes out differently.
    [[nodiscard]] base::Result<KeyRing> derivedAnew() const;
    /// Keys and fingerprints in words, for messages: "2026 (3f81...), 2025 (9a07...)".
    [[nodiscard]] QString text() const;

    /// Adds \a key in front, as the primary one unless \a decryptOnly. AlreadyExists when the id
    /// or the very key is there.
    base::Result<> add(Key key, bool decryptOnly = false);
    /// Makes \a id the key that is written with.
    base::Result<> promote(const QString &id);
    /// Whether no value is under it is the caller's to know. Refused for the primary key.
    base::Result<> retire(const QString &id);
    /// Takes it out of the ring for good. Refused for the primary key.
    base::Result<> remove(const QString &id);
    void countEncryptions(const QString &id, quint64 count);

    /// As it rests in a vault. Secrets appear in it as hex digits.
    [[nodiscard]] base::Secret toJson() const;
    static base::Result<KeyRing> fromJson(const base::Secret &json);

private:
    Key *findKey(const QString &id);

    QString m_set{};
    std::vector<Key> m_keys{};
};

} // namespace credentials
