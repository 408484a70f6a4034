#pragma once

#include "desktop/jobs/target.h"
#include "migration/request.h"
#include "revisions/words.h"

#include <optional>

namespace jobs {
class Context;
}

namespace desktop {

/// What a run would do, as it is shown before anybody agrees: a value that a worker makes.
struct RunPreview
{
    migration::Request request{}; ///< What was planned: as asked, made definite where need be.
    QString display{};            ///< The database, without secrets; empty when it was not reached.
    database::Engine engine = database::Engine::Sqlite;
    QStringList rows{};                   ///< Where the database stands.
    migration::PreparedPlan plan{};       ///< Empty when it could not be planned.
    std::optional<base::Error> refusal{}; ///< Why it must not be run, or could not be planned.
    bool hasUnfinishedStep = false;       ///< A step without a transaction is open: Resume decides.
    QString sql{};                        ///< All that would run, step by step.
    QList<int> sqlLines{};                ///< 0-based line of \a sql at which each step begins.
    /// The steps are Python: renderSql() puts their statements into \a sql.
    bool isPython = false;
};

/// Plans \a request on \a target in a session that cannot write; only a SQLite file that is still
/// to be made is made, as upgrading would. Waits for vault, host and files: for a worker.
RunPreview previewRun(const Target &target, const migration::Request &request,
                      jobs::Context &context);

using revisions::rowsText;

/// Has the project's Alembic write the statements of \a preview, which is for \a target, by its
/// offline mode; what was written before is remembered. Waits for Python: for a worker.
base::Result<RunPreview> renderSql(const Target &target, RunPreview preview,
                                   jobs::Context &context);

/// How the program calls itself in pg_stat_activity, so that a waiting colleague can see whose run
/// it is.
QString sessionName();

/// For a session that only reads, on behalf of a job.
database::OpenOptions sessionOptions(database::Observer &log, jobs::Context &context);

} // namespace desktop
