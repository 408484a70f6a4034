#pragma once

#include "cli/console.h"
#include "profiles/filevault.h"
#include "profiles/keychainvault.h"
#include "profiles/profilestore.h"
#include "profiles/vaultplace.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace cli {

/// The way of the command line to the saved profiles: the vault that `--vault` or STEMMA_VAULT
/// names, opened when something in it is needed and not before.
class ProfileAccess
{
public:
    /// \a vault and \a passphraseFrom are the options as typed; \a console must outlive this.
    ProfileAccess(QString vault, QString passphraseFrom, const Console &console,
                  std::stop_token stop);

    /// The list, without opening the vault.
    base::Result<profiles::ProfileStore *> list();
    enum class Missing { Fail, Make };
    /// The list with its vault open. A vault file that is not there is made on Missing::Make.
    base::Result<profiles::ProfileStore *> open(Missing missing = Missing::Fail);
    /// The profile called \a name, from the vault.
    base::Result<profiles::Profile> load(const QString &name);
    /// Whether a person chose the vault, by option or variable.
    [[nodiscard]] bool isVaultChosen() const;
    /// Whether the vault answers, and opens with the passphrase where one was given; nothing is
    /// asked of a person.
    base::Result<> probe();

private:
    base::Result<> connect();
    base::Result<> openFile(Missing missing);

    QString m_vaultText; ///< Empty: the keychain, as nobody chose.
    QString m_passphraseFrom;
    const Console &m_console;
    std::stop_token m_stop;
    std::shared_ptr<profiles::KeychainVault> m_keychain{};
    std::shared_ptr<profiles::FileVault> m_file{};
    std::unique_ptr<profiles::ProfileStore> m_store{};
};

} // namespace cli
