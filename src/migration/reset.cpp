#include "migration/reset.h"

#include "database/dropall.h"
#include "database/quote.h"
#include "migration/alembic/alembicsession.h"
#include "migration/versionstores.h"

#include <QCoreApplication>

#include <utility>

namespace migration {

namespace {

using base::ErrorCode;
using scripts::ProjectKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Reset)
};

/// What makes a database one for development, in the words of the project.
QString howToMark(const scripts::ProjectConfig &config)
{
    if (config.kind == ProjectKind::Alembic && !config.alembic) {
        return Text::tr("If it is one, put `environment = \"development\"` and below it a line "
                        "`[alembic]` into a stemma.toml beside %1. Nothing was changed.")
            .arg(config.file);
    }
    return Text::tr("Put `environment = \"development\"` into stemma.toml if it is one. "
                    "Nothing was changed.");
}

base::Result<> isForDevelopment(const Workspace &workspace, const QString &environment)
{
    if (environment == QLatin1StringView("development"))
        return {};
    const QString display = workspace.connection->display();
    if (!environment.isEmpty()) {
        return base::failure({
            .code = ErrorCode::Refused,
            .message = Text::tr("Reset drops everything, and %1 is marked as '%2', not as a "
                                "development database")
                           .arg(display, environment),
            .hint = Text::tr("`environment` of stemma.toml and the profile's count, the more "
                             "dangerous of the two. Nothing was changed."),
        });
    }
    return base::failure({
        .code = ErrorCode::Refused,
        .message =
            Text::tr("Reset drops everything, and nothing marks %1 as a development database")
                .arg(display),
        .hint = howToMark(workspace.project.config),
    });
}

/// The upgrade from an empty database to \a request's target can be run as far as anybody can tell
/// without running it: whatever is wrong with it must be known before anything is dropped.
base::Result<> canBeBuiltAgain(const Workspace &workspace, const Request &request)
{
    const Standing empty{.database = {.version = stateOfNothing(*workspace.versionTable)}};
    auto prepared = planRequest(workspace, empty, request);
    if (!prepared)
        return base::failure(std::move(prepared.error()));
    return prepared->runnable(empty.database.version.width);
}

base::Error nothingToBuild(const Workspace &workspace)
{
    const scripts::ProjectConfig &config = workspace.project.config;
    return {
        .code = ErrorCode::Refused,
        .message = Text::tr("The project has no revisions, so nothing could build %1 again")
                       .arg(workspace.connection->display()),
        .hint = Text::tr("Is it the right project? Its scripts are looked for in %1. Nothing was "
                         "changed.")
                    .arg(config.locations.join(QLatin1StringView(", "))),
        .file = config.file,
    };
}

} // namespace

base::Result<RunReport> reset(Workspace &workspace, const QString &environment,
                              const QString &target, jobs::Context &context)
{
    const scripts::Project &project = workspace.project;
    const Request request{.targets = {target}, .command = QStringLiteral("reset")};
    if (auto may = isForDevelopment(workspace, environment); !may)
        return base::failure(std::move(may.error()));
    if (!project.problems.isEmpty())
        return base::failure(project.problems.first());

    auto lock = workspace.connection->lockRunner(workspace.versionTable->qualified(),
                                                 project.config.runnerWait);
    if (!lock)
        return base::failure(std::move(lock.error()));
    auto drops = database::dropEverything(*workspace.connection);
    if (!drops)
        return base::failure(std::move(drops.error()));
    if (project.graph.size() == 0 && project.repeatables.isEmpty() && !drops->isEmpty())
        return base::failure(nothingToBuild(workspace));
    if (auto can = canBeBuiltAgain(workspace, request); !can)
        return base::failure(std::move(can.error()));
    // Can the project's own Alembic build it again, and here?
    if (project.config.kind == ProjectKind::Alembic) {
        auto session = AlembicSession::open(workspace, context);
        auto reached = session ? (*session)->verify()
                               : base::Result<>(base::failure(std::move(session.error())));
        if (!reached)
            return base::failure(std::move(reached.error()));
    }

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
    return runLocked(workspace, request, context);
}

} // namespace migration
