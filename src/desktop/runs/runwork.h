#pragma once

#include "desktop/jobs/target.h"
#include "jobs/job.h"
#include "migration/runner.h"

#include <memory>
#include <optional>

namespace desktop {

/// The account of a run from the window. Written by the job's thread before the job ends, read by
/// the window after it ended.
struct RunAccount
{
    std::optional<migration::RunReport> report{}; ///< Nothing when nothing was begun.
    std::optional<QStringList> rows{}; ///< Where the database stands; nothing when not known.
    bool isAlembic =
        false; ///< Python did the work: what it does beside its transaction nobody knows.
};

/// Work that runs \a request on \a target and leaves its account in \a account. The outcome's error
/// is explained with what the project knows.
jobs::Job::Work runWork(Target target, migration::Request request,
                        std::shared_ptr<RunAccount> account);

/// How far a run came that failed, and where that leaves the database: whole sentences.
QString standingText(const RunAccount &account, const base::Error &error);

} // namespace desktop
