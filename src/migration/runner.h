#pragma once

#include "jobs/context.h"
#include "migration/request.h"

namespace migration {

/// What a run did: the account that survives a failure.
struct RunReport
{
    QString run{}; ///< Empty when there was nothing to do.
    PreparedPlan prepared{};
    QList<qint64> durations{}; ///< Milliseconds of each finished step, in the plan's order.
    QStringList rows{};        ///< Where the database stands now, as far as it is known.
    std::optional<base::Error> error{}; ///< Why it ended early.
    bool leftOpen = false;              ///< A step without a transaction was begun and did not end.
    bool isUncertain = false; ///< It is not known that the failed step left nothing behind.

    [[nodiscard]] int stepsDone() const { return static_cast<int>(durations.size()); }
};

/// PlanChanged unless \a prepared is the plan that \a request was agreed to for, if any.
base::Result<> agreed(const PreparedPlan &prepared, const Request &request);

/// Runs what \a request asks for, under the runner lock and with the promises of docs/runs.md.
///
/// The state is read again under the lock and the plan made anew from it: another runner may have
/// finished in the meantime. When a digest was agreed to and the plan is no longer that one,
/// PlanChanged stops the run before it starts. Fails without a report only while nothing was
/// begun; from then on the report tells how far it came.
base::Result<RunReport> run(Workspace &workspace, const Request &request, jobs::Context &context);

/// run() for a caller that holds the runner lock already.
base::Result<RunReport> runLocked(Workspace &workspace, const Request &request,
                                  jobs::Context &context);

/// Records that the present text of \a revisions is what the database holds, so that they no
/// longer count as edited. Each must be applied.
base::Result<> acceptEdited(Workspace &workspace, const QStringList &revisions,
                            jobs::Context &context);

} // namespace migration
