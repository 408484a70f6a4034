#pragma once

#include "credentials/aead.h"
#include "credentials/credentialset.h"
#include "credentials/fernet.h"
#include "credentials/keyring.h"
#include "credentials/randompool.h"

#include <functional>
#include <vector>

namespace credentials {

/// What a value is, decided from the value alone.
enum class ValueKind {
    Keyed,     ///< Opens under a key of the ring.
    Plaintext, ///< Does not look like any token.
    Unreadable ///< Looks like a token, and opens under no key. Never to be encrypted again.
};

struct Finding
{
    ValueKind kind = ValueKind::Plaintext;
    int key = -1;         ///< Place in the ring; -1 for none.
    bool current = false; ///< Under the primary key, in the set's format, spelled as it is written.
    bool hasTime = false;
    quint64 time = 0; ///< Seconds since 1970, of a Fernet token.
    /// Why it is unreadable: "no key opens it", ... Untranslated: it is stored.
    const char *reason = "";
};

/// Opens and seals values with the keys of a ring. Holds the keys in the library's contexts; used
/// by one thread.
class Examiner
{
public:
    /// \a ring must outlive it. KeyNotFound when it is empty or has no primary key.
    static base::Result<Examiner> create(const KeyRing &ring, const CredentialSet &set);

    /// What \a value is; \a plaintext is what it says, where it could be opened. An empty value is
    /// the caller's to mind.
    Finding examine(QByteArrayView value, const Place &place, bool textOnly, Buffer &plaintext);
    /// The value to be written for \a plaintext under the primary key, into \a out. Opened again
    /// before it is handed out: what cannot be read is never written.
    bool seal(QByteArrayView plaintext, quint64 time, const Place &place, Buffer &out);
    /// HMAC of \a value under the primary key, in hex: tells whether two are the same, nothing
    /// else.
    [[nodiscard]] QString digest(QByteArrayView value) const;
    [[nodiscard]] int primary() const { return m_primary; }
    [[nodiscard]] std::size_t keys() const { return m_keys.size(); }

private:
    struct Ciphers
    {
        Fernet fernet;
        AesGcm gcm;
        QByteArray mark{};
        QByteArrayView bytes{};
    };

    explicit Examiner(CredentialSet set)
        : m_set(std::move(set))
        , m_prefix(m_set.prefix.toUtf8())
    {
    }
    [[nodiscard]] bool examineFernet(QByteArrayView text, bool textOnly, Buffer &plaintext,
                                     Finding &finding);
    [[nodiscard]] bool examineMarked(QByteArrayView text, const Place &place, Buffer &plaintext,
                                     Finding &finding);
    void examineRest(QByteArrayView text, Buffer &plaintext, Finding &finding);
    [[nodiscard]] bool tryKeys(const std::function<Opened(const Ciphers &)> &open,
                               Finding &finding);
    [[nodiscard]] bool opensAgain(QByteArrayView plaintext, const Place &place, const Buffer &out);

    CredentialSet m_set;
    QByteArray m_prefix;
    std::vector<Ciphers> m_keys{};
    int m_primary = -1;
    int m_last = 0; ///< The key that opened the value before: tried first.
    RandomPool m_random{};
    FernetToken m_token{};
    AeadValue m_aead{};
    Buffer m_check{};
    Buffer m_sealed{};
};

} // namespace credentials
