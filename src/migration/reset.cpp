#include "migration/reset.h"

#include "database/dropall.h"
#include "database/quote.h"
#include "migration/alembic/alembicsession.h"

#include <QCoreApplication>

#include <utility>

namespace migration {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Reset)
};

} // namespace

base::Result<RunReport> reset(Workspace &workspace, const QString &environment,
                              const QString &target, jobs::Context &context)
{
    if (environment != QLatin1StringView("development")) {
        return base::failure({
            .code = base::ErrorCode::Refused,
            .message = Text::tr("Reset drops everything, and nothing marks %1 as a development "
                                "database")
                           .arg(workspace.connection->display()),
            .hint = Text::tr("Put `environment = \"development\"` into stemma.toml if it is one. "
                             "Nothing was changed."),
        });
    }
    if (!workspace.project.problems.isEmpty())
        return base::failure(workspace.project.problems.first());

    // Before anything is dropped: can the project's own Alembic build it again, and here?
    if (workspace.project.config.kind == scripts::ProjectKind::Alembic) {
        auto session = AlembicSession::open(workspace, context);
        auto reached = session ? (*session)->verify()
                               : base::Result<>(base::failure(std::move(session.error())));
        if (!reached)
            return base::failure(std::move(reached.error()));
    }

    auto lock = workspace.connection->lockRunner(workspace.versionTable->qualified(),
                                                 workspace.project.config.runnerWait);
    if (!lock)
        return base::failure(std::move(lock.error()));
    auto drops = database::dropEverything(*workspace.connection);
    if (!drops)
        return base::failure(std::move(drops.error()));
    const qsizetype dropCount = drops->size();
    // Alembic expects the version table's schema to be there, and so does the upgrade.
    if (!workspace.versionTable->schema().isEmpty() &&
        workspace.connection->engine() == database::Engine::PostgreSql) {
        drops->append({.sql = "CREATE SCHEMA IF NOT EXISTS " +
                              database::quotedName(workspace.versionTable->schema()).toUtf8()});
    }
    if (auto dropped = workspace.connection->transact(*drops); !dropped)
        return base::failure(std::move(dropped.error()));
    context.log(base::Level::Info,
                Text::tr("Dropped %n object(s)", nullptr, static_cast<int>(dropCount)));
    return runLocked(workspace, {.targets = {target}, .command = QStringLiteral("reset")}, context);
}

} // namespace migration
