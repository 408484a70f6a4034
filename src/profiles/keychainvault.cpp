#include "profiles/keychainvault.h"

#include "profiles/text.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

base::Error locked(const QString &detail)
{
    return {.code = base::ErrorCode::VaultLocked,
            .message = Text::tr("The keychain is locked."),
            .hint = Text::tr("Unlock it (it asks for the password of your login), then try again."),
            .detail = detail};
}

base::Error unavailable(const QString &detail)
{
    return {.code = base::ErrorCode::VaultUnavailable,
            .message = Text::tr("No keychain answers in this session."),
            .hint = Text::tr("Start the keychain of your desktop (for example gnome-keyring or "
                             "KWallet), or keep the connections in a vault file. Over SSH and "
                             "in containers there mostly is no keychain."),
            .detail = detail};
}

base::Error errorOf(const KeychainOutcome &outcome)
{
    if (outcome.locked)
        return locked(outcome.text);
    using Kind = KeychainOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Missing:
        return {.code = base::ErrorCode::VaultItemMissing,
                .message = Text::tr("The keychain has no such item."),
                .hint = Text::tr("Was it removed there, or saved in another vault?"),
                .detail = outcome.text};
    case Kind::NotRemoved:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("The keychain did not remove the item."),
                .hint = Text::tr("Remove it in the program that shows your keychain."),
                .detail = outcome.text};
    case Kind::Refused:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("Access to the keychain was refused."),
                .hint = Text::tr("Try again and allow Stemma to use the item."),
                .detail = outcome.text};
    case Kind::Denied:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("The keychain does not let Stemma in."),
                .hint =
                    Text::tr("Look at its settings for Stemma, or keep the connections in a vault "
                             "file."),
                .detail = outcome.text};
    case Kind::Done:
    case Kind::Unavailable: break;
    }
    return unavailable(outcome.text);
}

} // namespace

/// Where the keychain's thread leaves the outcome. Shared, since whoever waited may have given up.
struct KeychainVault::Answer
{
    std::mutex mutex{};
    std::condition_variable_any arrived{};
    std::optional<KeychainOutcome> outcome{};

    void give(KeychainOutcome given)
    {
        const std::scoped_lock guard(mutex);
        outcome = std::move(given);
        arrived.notify_all();
    }
};

KeychainVault::KeychainVault(MakeJobs makeJobs, Settings settings)
    : m_makeJobs(std::move(makeJobs))
    , m_settings(std::move(settings))
{
    m_thread.setObjectName("keychain"_L1);
    m_loop.moveToThread(&m_thread);
    m_thread.start();
}

KeychainVault::~KeychainVault()
{
    m_thread.quit();
    m_thread.wait();
}

QString KeychainVault::display() const
{
    return Text::tr("the keychain");
}

base::Result<base::Secret> KeychainVault::read(const QString &key)
{
    return ask([key](KeychainJobs &jobs, KeychainJobs::Finished finished) {
        jobs.read(key, std::move(finished));
    });
}

base::Result<> KeychainVault::write(const QString &key, const base::Secret &bytes)
{
    // A copy, as the job may begin after the caller has given up.
    const auto copy = std::make_shared<const base::Secret>(bytes.clone());
    const auto written = ask([key, copy](KeychainJobs &jobs, KeychainJobs::Finished finished) {
        jobs.write(key, *copy, std::move(finished));
    });
    if (!written)
        return base::failure(written.error());
    return {};
}

base::Result<> KeychainVault::remove(const QString &key)
{
    const auto removed = ask([key](KeychainJobs &jobs, KeychainJobs::Finished finished) {
        jobs.remove(key, std::move(finished));
    });
    if (!removed && removed.error().code != base::ErrorCode::VaultItemMissing)
        return base::failure(removed.error());
    return {};
}

base::Result<> KeychainVault::probe()
{
    const auto answer = read(u"probe"_s);
    if (!answer && answer.error().code != base::ErrorCode::VaultItemMissing)
        return base::failure(answer.error());
    return {};
}

base::Result<std::shared_ptr<KeychainJobs>> KeychainVault::jobs()
{
    const std::scoped_lock guard(m_mutex);
    if (!m_jobs) {
        auto made = m_makeJobs();
        if (!made)
            return base::failure(std::move(made.error()));
        m_jobs = std::move(*made);
    }
    return m_jobs;
}

/// The second attempt is for a keychain that was started anew since the last call.
base::Result<base::Secret> KeychainVault::ask(const Start &start)
{
    auto answer = askOnce(start);
    if (!answer && answer.error().code == base::ErrorCode::VaultUnavailable)
        answer = askOnce(start);
    return answer;
}

/// Runs the job on the keychain's thread and waits. What goes there is a copy, so that nothing of
/// the caller is touched once it has given up.
base::Result<base::Secret> KeychainVault::askOnce(const Start &start)
{
    const auto answer = std::make_shared<Answer>();
    const auto jobs = this->jobs();
    if (!jobs)
        return base::failure(jobs.error());
    QMetaObject::invokeMethod(&m_loop, [jobs = *jobs, start, answer] {
        start(*jobs, [answer](KeychainOutcome outcome) { answer->give(std::move(outcome)); });
    });

    std::unique_lock guard(answer->mutex);
    const bool inTime = answer->arrived.wait_for(guard, m_settings.stop, m_settings.limit,
                                                 [&answer] { return answer->outcome.has_value(); });
    if (std::optional<KeychainOutcome> &outcome = answer->outcome; inTime && outcome) {
        if (outcome->kind == KeychainOutcome::Kind::Done)
            return std::move(outcome->bytes);
        return base::failure(errorOf(*outcome));
    }
    if (m_settings.stop.stop_requested()) {
        return base::failure({.code = base::ErrorCode::Cancelled,
                              .message = Text::tr("Waiting for the keychain was cancelled.")});
    }
    return base::failure(
        {.code = base::ErrorCode::VaultLocked,
         .message = Text::tr("The keychain did not answer within %n second(s).", nullptr,
                             static_cast<int>((m_settings.limit.count() + 999) / 1000)),
         .hint = Text::tr("It may be asking for its password in a window behind others. Answer "
                          "it, then try again.")});
}

} // namespace profiles
