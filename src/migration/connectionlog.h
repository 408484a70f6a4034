#pragma once

#include "database/connection.h"
#include "jobs/context.h"

namespace migration {

/// Turns what a connection observes (notices, lock waits, finished statements) into log records
/// and progress of a job. Used on the job's thread, like the context itself.
class ConnectionLog final : public database::Observer
{
public:
    /// \a context must outlive this.
    explicit ConnectionLog(jobs::Context &context)
        : m_context(context)
    {
    }

    void noticed(const QString &severity, const QString &text) override;
    void blocked(const QList<database::Blocker> &blockers,
                 std::chrono::milliseconds waited) override;
    void runnerWaiting(const QList<database::Blocker> &holders,
                       std::chrono::milliseconds waited) override;
    void commandDone(int index, int total) override;

private:
    jobs::Context &m_context;
};

/// A session in words: "pid 4711, anna from 10.0.0.8, psql, idle in transaction since ...: UPDATE
/// ...".
QString describe(const database::Blocker &blocker);

} // namespace migration
