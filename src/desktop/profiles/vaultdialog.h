#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/secret.h"
#include "profiles/vaultplace.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class VaultDialog;
}

namespace desktop {

/// Where connections are kept: tries the keychain again, unlocks a vault file, makes one or gives
/// one another passphrase. Shown
/// when the vault in use does not answer, is locked or refuses, with the reason; or to change it.
class VaultDialog : public QDialog
{
    Q_OBJECT
public:
    enum class File { Open, Make };
    /// What the dialog asks for; all run on a worker and may take as long as a person does.
    struct Services
    {
        std::function<base::Result<>()> tryKeychain{};
        std::function<base::Result<>(const QString &path, const base::Secret &passphrase,
                                     File what)>
            openFile{};
        /// Seals the file anew, and has it open afterwards.
        std::function<base::Result<>(const QString &path, const base::Secret &before,
                                     const base::Secret &after)>
            changePassphrase{};
    };

    /// \a place is in use now; \a reason says why the dialog is needed.
    VaultDialog(const profiles::VaultPlace &place, const std::optional<base::Error> &reason,
                Services services, QWidget *parent = nullptr);
    ~VaultDialog() override;

Q_SIGNALS:
    /// The vault at \a place is open and is to be used from now on.
    void opened(const profiles::VaultPlace &place);

private:
    void showChoice();
    void proceed();
    void change();
    void finish(const base::Result<> &result, const profiles::VaultPlace &place);
    void browse();
    void clearSecrets();

    std::unique_ptr<Ui::VaultDialog> m_ui;
    Services m_services;
    bool m_isKeychain; ///< What is in use until another choice is made.
};

} // namespace desktop
