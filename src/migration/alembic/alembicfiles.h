#pragma once

#include "database/url.h"
#include "jobs/context.h"
#include "migration/workspace.h"

#include <optional>

namespace migration {

/// What a reviewer should look at in a new revision.
struct ScriptWarning
{
    QString kind{}; ///< "drop_table", "drop_column", "rename", "not_null", "required".
    QString name{}; ///< "table" or "table.column".
    QString text{}; ///< A sentence.
    int line = 0;
};

/// A revision that the project's Alembic has written.
struct WrittenScript
{
    QString revision{};
    QString path{};
    QList<ScriptWarning> warnings{};
};

/// What `alembic revision` or `alembic merge` is asked for. Identifiers are in Alembic's grammar.
struct ScriptOrder
{
    QString message{};
    QString head = QStringLiteral("head");
    bool splice = false;
    QString branchLabel{};
    QString id{}; ///< Empty for one that Alembic makes.
    QStringList dependsOn{};
    QStringList merged{}; ///< Of a merge; otherwise empty.
};

/// Has the project's Alembic write a revision or a merge: its templates, its hooks. \a url is for
/// an env.py that wants one even then; null for none.
base::Result<QList<WrittenScript>> writeThroughAlembic(const scripts::ProjectConfig &config,
                                                       const database::Url *url,
                                                       const ScriptOrder &order,
                                                       jobs::Context &context);

/// The same with `--autogenerate`: filled with what the models have and the database of
/// \a workspace has not. NotAtHeads when the database is behind.
base::Result<QList<WrittenScript>> autogenerate(Workspace &workspace, const ScriptOrder &order,
                                                jobs::Context &context);

/// One difference between the models of an application and the database.
struct ModelDifference
{
    QString kind{}; ///< Alembic's name: "add_column", "modify_type", ...
    QString table{};
    QString name{};
    QString from{};
    QString to{};
    QString text{}; ///< A sentence.
};

/// What `alembic check` would report. The database must be at the heads.
base::Result<QList<ModelDifference>> compareModels(Workspace &workspace, jobs::Context &context);

/// Whether the project's env.py may name models to compare with: false only where its text says
/// that there are none. Alembic knows; see compareModels().
bool hasModels(const scripts::ProjectConfig &config);

} // namespace migration
