#pragma once

#include <QString>

namespace jobs {

/// How far a job is. Counts are of the job's own unit; a total of 0 means that it is not known.
struct Progress
{
    int done = 0;
    int total = 0;
    QString unit{};         ///< Plural noun of what is counted, untranslated: "revisions", "rows".
    QString step{};         ///< What is being done now, for people; may be empty.
    int statementsDone = 0; ///< Statements finished inside the current step.
    int statementsTotal = 0;
};

} // namespace jobs
