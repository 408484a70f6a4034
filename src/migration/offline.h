#pragma once

#include "database/versiontable.h"
#include "migration/alembic/renderedsql.h"
#include "revisions/plan.h"
#include "scripts/project.h"

#include <QHash>

namespace migration {

/// Gives \a plan, which was made without a database, the steps that an upgrade to the end of a line
/// takes beside it: every repeatable script, behind the newest version.
void completeOffline(const scripts::Project &project, revisions::MigrationPlan &plan);

/// Fails with IdTooLong when the script of \a plan makes a version table that one of its ids does
/// not fit; a table that is there already may be wider. Alembic prints such a script, and the
/// server refuses it: offlineScript() is exact, so whoever prints for a person asks here first.
[[nodiscard]] base::Result<> fitsOffline(const scripts::Project &project, database::Engine engine,
                                         const revisions::MigrationPlan &plan);

/// The SQL script that `--sql` prints for \a plan, in Alembic's form: comments with the log lines,
/// the statements, the version table's changes, each ended by a semicolon and a blank line; on
/// PostgreSQL inside BEGIN and COMMIT, which a step without a transaction interrupts.
/// Nothing is returned when a script cannot be rendered, so that no half of a script is ever piped
/// into a database. Source: Alembic 1.19, offline mode (docs/cli.md). For an Alembic project \a
/// rendered holds what renderRevisions() says of the plan's revisions.
base::Result<QByteArray> offlineScript(const scripts::Project &project, database::Engine engine,
                                       const revisions::MigrationPlan &plan,
                                       const QHash<QString, RenderedSql> &rendered = {});

} // namespace migration
