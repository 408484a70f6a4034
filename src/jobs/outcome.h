#pragma once

#include "base/result.h"

namespace jobs {

/// How a job ended and how much of it happened: a run stopped after step 3 of 7 has changed the
/// database, and its report must say so.
struct Outcome
{
    int stepsDone = 0;
    base::Result<> result{};
};

} // namespace jobs
