#pragma once

#include "profiles/keychainjobs.h"
#include "profiles/vault.h"

#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>

namespace profiles {

/// The keychain of the system. Its jobs belong on one thread with an event loop: this owns that
/// thread, so there is one KeychainVault per process. Calls from other threads hand their job over
/// and wait.
class KeychainVault final : public Vault
{
public:
    struct Settings
    {
        std::chrono::milliseconds limit{120'000}; ///< A person may have to answer.
        std::stop_token stop{};                   ///< Ends the waiting with Cancelled.
    };

    /// How the vault comes by what speaks to the keychain: asked for when it is first needed.
    using MakeJobs = std::function<base::Result<std::unique_ptr<KeychainJobs>>()>;

    KeychainVault(MakeJobs makeJobs, Settings settings);
    explicit KeychainVault(MakeJobs makeJobs)
        : KeychainVault(std::move(makeJobs), Settings{})
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

    /// Starts a job on the keychain's thread.
    using Start = std::function<void(KeychainJobs &jobs, KeychainJobs::Finished finished)>;

    base::Result<base::Secret> ask(const Start &start);
    base::Result<base::Secret> askOnce(const Start &start);

    base::Result<std::shared_ptr<KeychainJobs>> jobs();

    MakeJobs m_makeJobs;
    std::mutex m_mutex{}; ///< Guards m_jobs.
    std::shared_ptr<KeychainJobs> m_jobs{};
    Settings m_settings;
    QThread m_thread{};
    QObject m_loop{}; ///< Lives on m_thread; what is posted to it runs there.
};

} // namespace profiles
