#pragma once

#include "scripts/config.h"

#include <QDateTime>
#include <QObject>
#include <QThread>

#include <memory>

namespace desktop {

/// Tells when scripts or the configuration of a project change on disk. Everything that touches
/// files happens on a thread of its own; a signal comes once a burst of changes has calmed down,
/// and only when what was listed differs from before.
class ProjectWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ProjectWatcher(QObject *parent = nullptr);
    ~ProjectWatcher() override;

    /// Watches the directories of \a config from now on. What changed after \a readAt, when the
    /// project that is shown was read, is told as well.
    void watch(const scripts::ProjectConfig &config, const QDateTime &readAt);
    void stop();

Q_SIGNALS:
    void changed();

private:
    class Worker;

    QThread m_thread{};
    Worker *m_worker; ///< Lives on m_thread, which deletes it when it ends.
};

} // namespace desktop
