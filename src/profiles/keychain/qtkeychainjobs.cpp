#include "profiles/keychain/qtkeychainjobs.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Under which all items stand in the keychain.
constexpr auto service = "stemma"_L1;

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

KeychainOutcome::Kind kindOf(QKeychain::Error error)
{
    using Kind = KeychainOutcome::Kind;
    switch (error) {
    case QKeychain::NoError: return Kind::Done;
    case QKeychain::EntryNotFound: return Kind::Missing;
    case QKeychain::CouldNotDeleteEntry: return Kind::NotRemoved;
    case QKeychain::AccessDeniedByUser: return Kind::Refused;
    case QKeychain::AccessDenied: return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return Kind::Unavailable;
}

KeychainOutcome outcomeOf(const QKeychain::Job &job)
{
    KeychainOutcome outcome{.kind = kindOf(job.error()), .text = job.errorString()};
    if (job.error() != QKeychain::NoError) {
        outcome.locked = isCollectionLocked();
        // Afterwards, not in the middle of libsecret's own answer; the next job comes behind it.
        if (job.error() == QKeychain::OtherError && QDBusConnection::sessionBus().isConnected())
            QTimer::singleShot(0, &forgetSession);
    } else if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job)) {
        QByteArray bytes = reading->binaryData();
        outcome.bytes = base::Secret(QByteArrayView(bytes));
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    return outcome;
}

/// The job deletes itself when it is done.
void start(QKeychain::Job &job, const QString &key, KeychainJobs::Finished finished)
{
    job.setKey(key);
    job.setInsecureFallback(false);
    QObject::connect(
        &job, &QKeychain::Job::finished, &job,
        [finished = std::move(finished)](QKeychain::Job *done) { finished(outcomeOf(*done)); });
    job.start();
}

class QtKeychainJobs final : public KeychainJobs
{
public:
    void read(const QString &key, Finished finished) override
    {
        start(*new QKeychain::ReadPasswordJob(service), key, std::move(finished));
    }

    void write(const QString &key, const base::Secret &bytes, Finished finished) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(bytes.view().toByteArray());
        start(*job, key, std::move(finished));
    }

    void remove(const QString &key, Finished finished) override
    {
        start(*new QKeychain::DeletePasswordJob(service), key, std::move(finished));
    }
};

} // namespace

std::unique_ptr<KeychainJobs> makeQtKeychainJobs()
{
    return std::make_unique<QtKeychainJobs>();
}

} // namespace profiles
