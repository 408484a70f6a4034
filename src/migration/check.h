#pragma once

#include "migration/alembic/alembicfiles.h"
#include "migration/standing.h"

namespace migration {

/// What the database of \a standing has not: revisions in the order of \a graph, and behind them
/// what is due again.
QStringList pendingIds(const revisions::RevisionGraph &graph, const Standing &standing);

/// What a check of one database found.
struct CheckReport
{
    Standing standing{}; ///< Its findings are explained.
    QList<ModelDifference> differences{};
    bool comparedModels = false; ///< Otherwise nothing is known of the models.
    bool isFine = false; ///< Nothing pending, edited, missing, unknown, damaged or different.
};

/// Looks at the database of \a workspace and at the scripts of its project. Where all of that is
/// sound and \a models is set, an Alembic project's models are compared with the database, too:
/// Alembic compares with the schema of the newest revision only.
base::Result<CheckReport> check(Workspace &workspace, bool models, jobs::Context &context);

} // namespace migration
