#pragma once

#include "base/error.h"
#include "cli/console.h"

#include <QJsonObject>

namespace cli {

/// 0 done, 1 failed, 2 wrong usage, 3 a check found something, 4 refused for safety, 5 lock held
/// by another, 130 cancelled: the contract of docs/cli.md.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    Found = 3,
    RefusedForSafety = 4,
    LockedByAnother = 5,
    CancelledByUser = 130
};

ExitCode exitCodeOf(base::ErrorCode code);

/// The `error` member of a JSON document; absent parts are left out.
QJsonObject errorObject(const base::Error &error);

/// For people, on stderr: what happened, where, the statement, what to do next.
void printError(const Console &console, const base::Error &error);

} // namespace cli
