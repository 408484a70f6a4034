#include "profiles/vaultplace.h"

#include "profiles/profilestore.h"
#include "profiles/text.h"

#include <QDir>
#include <QStandardPaths>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

QString VaultPlace::indexPath() const
{
    return isKeychain() ? ProfileStore::defaultIndexPath() : file + ".profiles.json"_L1;
}

QString VaultPlace::text() const
{
    return isKeychain() ? u"keychain"_s : "file:"_L1 + file;
}

base::Result<VaultPlace> parseVaultPlace(const QString &text)
{
    constexpr auto prefix = "file:"_L1;
    if (text.isEmpty() || text == "keychain"_L1)
        return VaultPlace{};
    if (text.size() > prefix.size() && text.startsWith(prefix)) {
        const QString path = text.sliced(prefix.size());
        return VaultPlace{QDir::cleanPath(QDir::current().absoluteFilePath(path))};
    }
    return base::failure({.code = base::ErrorCode::Usage,
                          .message = Text::tr("'%1' names no vault.").arg(text),
                          .hint = Text::tr("Write keychain or file:PATH.")});
}

QString defaultVaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           "/stemma/vault"_L1;
}

} // namespace profiles
