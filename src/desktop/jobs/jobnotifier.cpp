#include "desktop/jobs/jobnotifier.h"

#include "desktop/jobs/durationtext.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QThreadPool>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int byTheServer = -1; ///< How long it is shown.

/// On a thread of the pool: reaching the bus for the first time may wait for a socket.
void notify(const QString &title, const QString &body)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    message.setArguments({QCoreApplication::applicationName(), quint32(0), u"stemma"_s, title, body,
                          QStringList(), QVariantMap(), byTheServer});
    QThreadPool::globalInstance()->start(
        [message] { QDBusConnection::sessionBus().send(message); });
}

} // namespace

JobNotifier::JobNotifier(JobList &jobs, QObject *parent)
    : QObject(parent)
{
    connect(&jobs, &JobList::jobFinished, this, [this](const jobs::Job *job) { consider(*job); });
}

void JobNotifier::consider(const jobs::Job &job)
{
    const std::optional<jobs::Outcome> &outcome = job.outcome();
    if (!outcome || !m_enabled || job.elapsed() < m_threshold.count() ||
        QApplication::activeWindow())
        return;
    const auto &result = outcome->result;
    if (result) {
        notify(tr("%1 is done").arg(job.title()),
               tr("After %1. %2").arg(durationText(job.elapsed()), outcome->summary));
    } else if (result.error().code == base::ErrorCode::Cancelled) {
        notify(tr("%1 was stopped").arg(job.title()), result.error().message);
    } else {
        notify(tr("%1 failed").arg(job.title()), result.error().message);
    }
}

} // namespace desktop
