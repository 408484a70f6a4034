#pragma once

#include "desktop/jobs/joblist.h"

#include <QObject>

#include <chrono>

namespace desktop {

/// Tells the desktop that a long job has ended while no window of the program is in front, through
/// org.freedesktop.Notifications. Silent where there is no such service.
class JobNotifier : public QObject
{
    Q_OBJECT
public:
    /// \a jobs must outlive the notifier.
    explicit JobNotifier(JobList &jobs, QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Shorter jobs are not worth a word.
    void setThreshold(std::chrono::milliseconds threshold) { m_threshold = threshold; }

private:
    void consider(const jobs::Job &job);

    bool m_enabled = true;
    std::chrono::milliseconds m_threshold{10'000};
};

} // namespace desktop
