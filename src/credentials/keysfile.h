#pragma once

#include "credentials/keystore.h"

#include <QMap>

namespace credentials {

/// Keys in a file that only its owner may read, for machines without a keychain:
///
///     [[key]]
///     id = "2026"
///     secret = "base64 or passphrase, as the application has it"
///     derive = "sha256"           # raw when absent; salt, iterations, info as it needs
///     set = "amazon_ads"          # every set when absent
///
/// The newest stands first and is the primary one, unless another says `state = "primary"`. The
/// file is the person's: it is read, and never written except by add().
class KeysFile final : public KeyStore
{
public:
    /// What a file that is not there means: a mistake, or a ring without keys so far.
    enum class Missing { Fail, Empty };

    explicit KeysFile(QString path, Missing missing = Missing::Fail)
        : m_path(std::move(path))
        , m_missing(missing)
    {
    }

    [[nodiscard]] QString display() const override;
    base::Result<KeyRing> load(const QString &set) override;
    /// Refused: states and counters have no place in it.
    base::Result<> save(const KeyRing &ring) override;
    /// Makes the file when it is not there (0600). Usage for \a decryptOnly.
    base::Result<KeyRing> add(const QString &set, Key key, bool decryptOnly) override;
    /// A file keeps no counters.
    base::Result<> noteUse(const QString &, const QString &, quint64) override { return {}; }
    [[nodiscard]] bool countsUse() const override { return false; }

private:
    QString m_path;
    Missing m_missing;
};

/// Reads the text of such a file. The values go into \a Secret's pages without a copy elsewhere,
/// which is why this is not left to the TOML library. BadConfig with file and line.
base::Result<KeyRing> parseKeysFile(QByteArrayView text, const QString &path, const QString &set);

/// Puts the key in front of the others of the file, which is made when it is not there (0600).
base::Result<> prependToKeysFile(const QString &path, const QString &set, const QString &id,
                                 const base::Secret &secret, const Derivation &derivation);

/// The bytes of \a path, read straight into a Secret. Refused when others may read it.
base::Result<base::Secret> readSecretFile(const QString &path);
/// Writes \a secret into a new file of the owner's own (0600), for a deployment. FileNotWritable.
base::Result<> writeSecretFile(const QString &path, const base::Secret &secret);
/// The bytes that an open file descriptor gives up to its end, without the line break at the end.
base::Result<base::Secret> readSecretDescriptor(int descriptor);

} // namespace credentials
