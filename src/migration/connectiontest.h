#pragma once

#include "database/connection.h"
#include "jobs/context.h"
#include "scripts/config.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace migration {

/// What a connection test looks at, in this order.
enum class Check {
    Resolve, ///< PostgreSQL: the host's name leads to an address.
    Port,    ///< PostgreSQL: something listens there.
    Tls,     ///< PostgreSQL: client and server agree on encryption.
    Login,   ///< PostgreSQL: user and password.
    File,    ///< SQLite: it is there and may be read.
    Database,
    Server,       ///< Its version.
    VersionTable, ///< May be read, if it is there.
    Rights        ///< To make tables and to change the version table.
};

enum class CheckOutcome {
    Passed,
    Remark, ///< Nothing is wrong, but a person should know.
    Failed,
    Skipped ///< Not tried: an earlier one failed, or it does not apply here.
};

/// How one check went.
struct CheckResult
{
    Check check = Check::Resolve;
    CheckOutcome outcome = CheckOutcome::Skipped;
    QString text{}; ///< A sentence: what was found, or why it was not tried.
    std::optional<base::Error> error{};
    std::chrono::milliseconds time{0};
};

/// "Host name", "Port", ... for a list.
QString checkTitle(Check check);
/// "resolve", "port", "tls", ...: in JSON.
QString checkName(Check check);
/// "passed", "remark", "failed", "skipped": in JSON.
QString outcomeName(CheckOutcome outcome);

/// What is to be tested and how.
struct ConnectionProbe
{
    database::Url url{};
    database::OpenOptions options{};  ///< Its stop token is replaced by that of the job.
    scripts::ProjectConfig project{}; ///< Says which version table to look for.
};

/// The configuration of the project at \a directory, for a probe; the usual one where there is no
/// directory or no project that can be read. Reads files.
scripts::ProjectConfig configForProbe(const QString &directory);

/// The whole account.
struct ConnectionReport
{
    QList<CheckResult> results{}; ///< One for each of checksFor().
    QString server{};             ///< "PostgreSQL 15.20"; empty when it was not reached.

    /// The check that failed; null when none did.
    [[nodiscard]] const CheckResult *failure() const;
};

/// The checks that a test of \a engine makes, in their order: for a list that fills.
QList<Check> checksFor(database::Engine engine);

/// Tests the connection and changes nothing. Each result is handed to \a told as soon as it is
/// there, on the job's thread. After a failure, and after a stop request (Cancelled), the rest is
/// skipped.
ConnectionReport testConnection(ConnectionProbe probe, jobs::Context &context,
                                const std::function<void(const CheckResult &)> &told);

} // namespace migration
