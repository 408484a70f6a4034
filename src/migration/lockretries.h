#pragma once

#include "jobs/context.h"
#include "migration/preparedplan.h"

namespace migration {

/// The tries of one step that waits for somebody's lock: how often, and how long between them.
class LockRetries
{
public:
    /// \a context must outlive this.
    LockRetries(const scripts::ProjectConfig &config, jobs::Context &context)
        : m_most(config.lockRetries)
        , m_context(context)
    {
    }

    /// Whether a step that failed with \a error is tried once more.
    [[nodiscard]] bool isWorthwhile(const base::Error &error) const
    {
        return error.code == base::ErrorCode::LockTimeout && m_tried < m_most;
    }
    /// Says that \a revision is tried again, and waits, each time longer. Cancelled by a stop.
    base::Result<> wait(const base::Error &error, const QString &revision);

private:
    int m_most = 0;
    int m_tried = 0;
    std::chrono::milliseconds m_pause{500};
    jobs::Context &m_context;
};

/// The script of \a step is not any more what was planned.
base::Error changedSincePlanned(const PreparedStep &step);

} // namespace migration
