#pragma once

#include "base/result.h"

#include <QString>

namespace jobs {

/// How a job ended and how much of it happened: a run stopped after step 3 of 7 has changed the
/// database, and its account must say so.
struct Outcome
{
    int stepsDone = 0;
    QString summary{}; ///< One translated sentence for people; may be empty after a failure.
    base::Result<> result{};
};

} // namespace jobs
