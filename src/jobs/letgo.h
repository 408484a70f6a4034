#pragma once

#include "jobs/job.h"

namespace jobs {

/// Deletes a job without waiting for its work: it is interrupted, and deleted when it has ended.
/// Give such a job a parent, which waits for it if the program ends first.
struct LetGo
{
    void operator()(Job *job) const
    {
        if (!job->isRunning()) {
            job->deleteLater();
            return;
        }
        job->disconnect();
        QObject::connect(job, &Job::finished, job, &QObject::deleteLater);
        job->requestStop(Stop::Statement);
    }
};

/// A job that ends with whoever wanted its answer.
using BackgroundJob = std::unique_ptr<Job, LetGo>;

} // namespace jobs
