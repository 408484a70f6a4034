#pragma once

#include "profiles/vault.h"

#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace QKeychain {
class Job;
}

namespace profiles {

/// The keychain of the system through QtKeychain: Secret Service, KWallet, macOS, Windows. Never
/// its plain text fallback.
///
/// QtKeychain runs one job at a time for the whole process and expects all of them on one thread
/// with an event loop: this owns that thread, so there is one KeychainVault per process. Calls
/// from other threads hand their job over and wait.
class KeychainVault final : public Vault
{
public:
    struct Settings
    {
        std::chrono::milliseconds limit{120'000}; ///< A person may have to answer.
        std::stop_token stop{};                   ///< Ends the waiting with Cancelled.
    };

    explicit KeychainVault(Settings settings);
    KeychainVault()
        : KeychainVault(Settings{})
    {
    }
    ~KeychainVault() override;

    [[nodiscard]] QString display() const override;
    base::Result<base::Secret> read(const QString &key) override;
    base::Result<> write(const QString &key, const base::Secret &bytes) override;
    base::Result<> remove(const QString &key) override;

    /// Asks the keychain for nothing that matters: does it answer, and is it unlocked?
    base::Result<> probe();

private:
    struct Answer;

    base::Result<base::Secret> ask(const std::function<QKeychain::Job *()> &makeJob);
    base::Result<base::Secret> askOnce(const std::function<QKeychain::Job *()> &makeJob);

    Settings m_settings;
    QThread m_thread{};
    QObject m_loop{}; ///< Lives on m_thread; what is posted to it runs there.
};

} // namespace profiles
