#pragma once

#include "jobs/job.h"

#include <QString>

#include <optional>

namespace desktop {

class Settings;

/// How long jobs of a kind took, kept in the settings: what the next estimate is made from.
class Estimates
{
public:
    /// \a settings must outlive this.
    explicit Estimates(Settings &settings)
        : m_settings(settings)
    {
    }

    /// A job of \a kind took \a milliseconds for \a steps steps. Newer ones count more.
    void learn(const QString &kind, int steps, qint64 milliseconds);
    /// What one step of \a kind took in earlier jobs; nothing when there were none.
    [[nodiscard]] std::optional<qint64> perStep(const QString &kind) const;

    /// Milliseconds that \a job of \a kind, whose current step began when it had run for
    /// \a stepBegan milliseconds, will still take: from its own pace after three steps, from
    /// earlier jobs before; nothing when neither says anything, or when it is behind.
    [[nodiscard]] std::optional<qint64> remaining(const jobs::Job &job, const QString &kind,
                                                  qint64 stepBegan) const;

private:
    Settings &m_settings;
};

} // namespace desktop
