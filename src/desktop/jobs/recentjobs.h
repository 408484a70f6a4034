#pragma once

#include "profiles/environment.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace desktop {

class Settings;

/// How a job stands, or ended.
enum class JobEnd { Running, Paused, Stopping, Done, Stopped, Failed };

/// A job of an earlier start of the program: what a list still says of it. What it logged, and why
/// it failed, may name hosts and is not kept.
struct PastJob
{
    QString title{};
    QString targetId{};   ///< Profile concerned; empty for none.
    QString targetName{}; ///< What people called it.
    std::optional<profiles::Environment> environment{};
    JobEnd end = JobEnd::Done; ///< Done, Stopped or Failed.
    QDateTime startedAt{};     ///< UTC.
    qint64 milliseconds = 0;   ///< It took.

    friend bool operator==(const PastJob &, const PastJob &) = default;
};

/// The jobs that ended last, kept in the settings.
class RecentJobs
{
public:
    static constexpr qsizetype most = 50;

    /// \a settings must outlive this.
    explicit RecentJobs(Settings &settings);

    /// Oldest first; what cannot be read is left out.
    [[nodiscard]] const QList<PastJob> &jobs() const { return m_jobs; }
    void add(const PastJob &job);
    void remove(const PastJob &job);

private:
    void save();

    Settings &m_settings;
    QList<PastJob> m_jobs{};
};

} // namespace desktop
