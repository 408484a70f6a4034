#include "cli/profileaccess.h"

#include "cli/keychainlibrary.h"
#include "cli/secretsource.h"

#include <QCoreApplication>

#include <utility>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProfileAccess)
};

} // namespace

ProfileAccess::ProfileAccess(QString vault, QString passphraseFrom, const Console &console,
                             std::stop_token stop)
    : m_vaultText(vault.isEmpty() ? qEnvironmentVariable("STEMMA_VAULT") : std::move(vault))
    , m_passphraseFrom(std::move(passphraseFrom))
    , m_console(console)
    , m_stop(std::move(stop))
{
}

base::Result<> ProfileAccess::connect()
{
    if (m_store)
        return m_store->refusal() ? base::Result<>(base::failure(*m_store->refusal()))
                                  : base::Result<>();
    auto place = profiles::parseVaultPlace(m_vaultText);
    if (!place)
        return base::failure(std::move(place.error()));
    std::shared_ptr<profiles::Vault> vault;
    if (place->isKeychain()) {
        m_keychain = std::make_shared<profiles::KeychainVault>(
            &loadKeychainJobs, profiles::KeychainVault::Settings{.stop = m_stop});
        vault = m_keychain;
    } else {
        m_file = std::make_shared<profiles::FileVault>(place->file);
        vault = m_file;
    }
    m_store = std::make_unique<profiles::ProfileStore>(place->indexPath(), std::move(vault));
    if (m_store->refusal())
        return base::failure(*m_store->refusal());
    if (!m_store->damage().isEmpty())
        m_console.err(m_store->damage());
    return {};
}

base::Result<profiles::ProfileStore *> ProfileAccess::list()
{
    if (auto connected = connect(); !connected)
        return base::failure(std::move(connected.error()));
    return m_store.get();
}

base::Result<profiles::ProfileStore *> ProfileAccess::open(Missing missing)
{
    if (auto connected = connect(); !connected)
        return base::failure(std::move(connected.error()));
    if (m_file) {
        if (auto opened = openFile(missing); !opened)
            return base::failure(std::move(opened.error()));
    }
    return m_store.get();
}

base::Result<> ProfileAccess::openFile(Missing missing)
{
    if (!m_file->isLocked())
        return {};
    const bool isThere = m_file->exists();
    if (!isThere && missing == Missing::Fail) {
        return base::failure({.code = base::ErrorCode::VaultUnavailable,
                              .message = Text::tr("There is no vault file %1").arg(m_file->path()),
                              .hint = Text::tr("`stemma profile add` makes it."),
                              .file = m_file->path()});
    }
    const QString source = m_passphraseFrom.isEmpty() ? QStringLiteral("prompt") : m_passphraseFrom;
    if (m_passphraseFrom.isEmpty() && !m_console.canAsk()) {
        return base::failure({.code = base::ErrorCode::VaultLocked,
                              .message = Text::tr("The vault file %1 is locked, and nobody can be "
                                                  "asked for its passphrase")
                                             .arg(m_file->path()),
                              .hint = Text::tr("Give it by --passphrase-from fd:N, file:PATH or "
                                               "env:NAME."),
                              .file = m_file->path()});
    }
    const QString question =
        isThere ? Text::tr("Passphrase of %1:").arg(m_file->path())
                : Text::tr("A passphrase for the new vault file %1:").arg(m_file->path());
    const auto passphrase = isThere ? readSecret(source, question, m_console, m_stop)
                                    : readNewSecret(source, question, m_console, m_stop);
    if (!passphrase)
        return base::failure(passphrase.error());
    if (isThere)
        return m_file->unlock(*passphrase);
    auto made = m_file->create(*passphrase);
    // Another program may have made it since we looked.
    if (!made && made.error().code == base::ErrorCode::AlreadyExists)
        return m_file->unlock(*passphrase);
    return made;
}

base::Result<profiles::Profile> ProfileAccess::load(const QString &name)
{
    // The name first: nobody should type a passphrase for a profile that is not there.
    const auto listed = list();
    if (!listed)
        return base::failure(listed.error());
    auto id = (*listed)->find(name);
    if (!id)
        return base::failure(std::move(id.error()));
    const auto store = open();
    if (!store)
        return base::failure(store.error());
    return (*store)->load(*id);
}

bool ProfileAccess::isVaultChosen() const
{
    return !m_vaultText.isEmpty();
}

base::Result<> ProfileAccess::probe()
{
    if (auto connected = connect(); !connected)
        return connected;
    if (m_keychain)
        return m_keychain->probe();
    if (!m_passphraseFrom.isEmpty() && m_passphraseFrom != QLatin1StringView("prompt"))
        return openFile(Missing::Fail);
    const auto answer = m_file->read(QStringLiteral("probe"));
    using enum base::ErrorCode;
    const bool answers =
        answer || answer.error().code == VaultItemMissing || answer.error().code == VaultLocked;
    return answers ? base::Result<>() : base::failure(answer.error());
}

} // namespace cli
