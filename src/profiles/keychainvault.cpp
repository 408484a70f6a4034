#include "profiles/keychainvault.h"

#include "profiles/text.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLibrary>
#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Under which all items stand in the keychain.
constexpr auto service = "stemma"_L1;

/// How QtKeychain's job ended.
struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString text{};
    bool locked = false; ///< The collection was still locked afterwards.
    base::Secret bytes{};
};

/// Makes libsecret, which QtKeychain has loaded, forget its session with the Secret Service. It
/// goes on with the one it has for ever, even when the service was started anew and knows it no
/// more. Nothing happens where there is no libsecret.
void forgetSession()
{
    QLibrary libsecret(u"secret-1"_s, 0);
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect"))) {
        disconnect();
    }
}

/// Whether the Secret Service has the default collection locked. libsecret tells a dismissed
/// question and a locked collection from a missing item no more than with words.
bool isCollectionLocked()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    call.setAutoStartService(false);
    constexpr int milliseconds = 2'000;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, milliseconds);
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty() &&
           reply.arguments().first().value<QDBusVariant>().variant().toBool();
}

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

base::Error errorOf(const Outcome &outcome)
{
    if (outcome.locked)
        return locked(outcome.text);
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        return {.code = base::ErrorCode::VaultItemMissing,
                .message = Text::tr("The keychain has no such item."),
                .hint = Text::tr("Was it removed there, or saved in another vault?"),
                .detail = outcome.text};
    case QKeychain::CouldNotDeleteEntry:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("The keychain did not remove the item."),
                .hint = Text::tr("Remove it in the program that shows your keychain."),
                .detail = outcome.text};
    case QKeychain::AccessDeniedByUser:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("Access to the keychain was refused."),
                .hint = Text::tr("Try again and allow Stemma to use the item."),
                .detail = outcome.text};
    case QKeychain::AccessDenied:
        return {.code = base::ErrorCode::VaultDenied,
                .message = Text::tr("The keychain does not let Stemma in."),
                .hint =
                    Text::tr("Look at its settings for Stemma, or keep the connections in a vault "
                             "file."),
                .detail = outcome.text};
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return unavailable(outcome.text);
}

} // namespace

/// Where the keychain's thread leaves the outcome. Shared, since whoever waited may have given up.
struct KeychainVault::Answer
{
    std::mutex mutex{};
    std::condition_variable_any arrived{};
    std::optional<Outcome> outcome{};

    void give(Outcome given)
    {
        const std::scoped_lock guard(mutex);
        outcome = std::move(given);
        arrived.notify_all();
    }
};

KeychainVault::KeychainVault(Settings settings)
    : m_settings(std::move(settings))
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
    return ask([&key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    });
}

base::Result<> KeychainVault::write(const QString &key, const base::Secret &bytes)
{
    QByteArray plain = bytes.view().toByteArray();
    const auto written = ask([&key, &plain] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(plain);
        return job;
    });
    OPENSSL_cleanse(plain.data(), static_cast<std::size_t>(plain.size()));
    if (!written)
        return base::failure(written.error());
    return {};
}

base::Result<> KeychainVault::remove(const QString &key)
{
    const auto removed = ask([&key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
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

/// The second attempt is for a keychain that was started anew since the last call.
base::Result<base::Secret> KeychainVault::ask(const std::function<QKeychain::Job *()> &makeJob)
{
    auto answer = askOnce(makeJob);
    if (!answer && answer.error().code == base::ErrorCode::VaultUnavailable)
        answer = askOnce(makeJob);
    return answer;
}

/// Runs the job on the keychain's thread and waits. The job is made here and handed over whole, so
/// that nothing of the caller is touched once it has given up.
base::Result<base::Secret> KeychainVault::askOnce(const std::function<QKeychain::Job *()> &makeJob)
{
    QKeychain::Job *job = makeJob();
    job->setInsecureFallback(false);
    job->moveToThread(&m_thread);
    const auto answer = std::make_shared<Answer>();
    const auto finished = [answer, loop = &m_loop](QKeychain::Job *done) {
        Outcome outcome{.error = done->error(), .text = done->errorString()};
        if (outcome.error != QKeychain::NoError) {
            outcome.locked = isCollectionLocked();
            // Afterwards, not in the middle of libsecret's own answer; the next job comes behind
            // it.
            if (outcome.error == QKeychain::OtherError &&
                QDBusConnection::sessionBus().isConnected())
                QMetaObject::invokeMethod(loop, &forgetSession, Qt::QueuedConnection);
        } else if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
            QByteArray bytes = reading->binaryData();
            outcome.bytes = base::Secret(QByteArrayView(bytes));
            OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
        }
        answer->give(std::move(outcome));
    };
    QObject::connect(job, &QKeychain::Job::finished, job, finished);
    QMetaObject::invokeMethod(&m_loop, [job] { job->start(); });

    std::unique_lock guard(answer->mutex);
    const bool inTime = answer->arrived.wait_for(guard, m_settings.stop, m_settings.limit,
                                                 [&answer] { return answer->outcome.has_value(); });
    if (std::optional<Outcome> &outcome = answer->outcome; inTime && outcome) {
        if (outcome->error == QKeychain::NoError)
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
