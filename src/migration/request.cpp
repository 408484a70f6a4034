#include "migration/request.h"

#include "migration/lineplan.h"
#include "revisions/usablepart.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace migration {

namespace {

using base::Error;
using base::ErrorCode;
using Kind = Finding::Kind;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Request)
};

/// A damaged project, told with what the run log knows about the script that is missing.
Error damaged(const Workspace &workspace, const Standing &standing)
{
    const QList<Error> &problems = workspace.project.problems;
    Error error = problems.first();
    if (error.code == ErrorCode::MissingParent) {
        if (const Finding *missing = standing.first(Kind::Missing)) {
            Error told = missing->error;
            told.detail = error.message;
            return told;
        }
    }
    return error;
}

/// Whether \a request may be planned though scripts of the project cannot be used: to look at it,
/// or because it goes back, which must stay possible. Alembic loads every file itself, so there
/// nothing runs beside a bad one.
bool mayPassOver(const Workspace &workspace, const Standing &standing, const Request &request)
{
    if (workspace.project.problems.isEmpty() || request.onlyLook)
        return true;
    return request.direction == Direction::Downgrade && !standing.first(Kind::Unknown) &&
           workspace.project.config.kind == scripts::ProjectKind::Native;
}

/// Whether \a steps are sure to undo what is uppermost: none of them is of a revision with an
/// unsure place, and what is applied and unsure lies below them.
bool areSure(const revisions::RevisionGraph &graph, const revisions::RevisionGraph &usable,
             const Standing &standing, const QList<revisions::Step> &steps)
{
    std::vector<bool> undone(static_cast<std::size_t>(graph.size()));
    std::vector<bool> below(undone);
    QList<int> todo;
    for (const revisions::Step &step : steps) {
        todo.append(graph.indexOf(step.revision));
        undone[static_cast<std::size_t>(todo.last())] = true;
    }
    while (!todo.isEmpty()) {
        const int index = todo.takeLast();
        if (below[static_cast<std::size_t>(index)])
            continue;
        below[static_cast<std::size_t>(index)] = true;
        for (const int parent : graph.allDown(index))
            todo.append(parent);
    }
    for (int index = 0; index < graph.size(); ++index) {
        const auto at = static_cast<std::size_t>(index);
        if ((undone[at] || (standing.applied.value(index) && !below[at])) &&
            revisions::isUnsure(graph, usable, index)) {
            return false;
        }
    }
    return true;
}

Error unknownRow(Error error, const Request &request)
{
    if (request.direction == Direction::Stamp) {
        error.hint += QLatin1StringView(error.hint.isEmpty() ? "" : " ") +
                      Text::tr("`stemma stamp --purge %1` empties the table first.")
                          .arg(request.targets.join(u' '));
    }
    return error;
}

/// A revision in Python is run as a whole: nobody knows its statements.
Error onlyWhole(const Error &unfinished)
{
    return {.code = ErrorCode::Usage,
            .message =
                Text::tr("--resume-after is for SQL scripts, whose statements are on record"),
            .hint = unfinished.hint,
            .detail = unfinished.message};
}

base::Result<> allowed(const Workspace &workspace, const Standing &standing, const Request &request)
{
    if (!mayPassOver(workspace, standing, request))
        return base::failure(damaged(workspace, standing));
    if (const Finding *unknown = standing.first(Kind::Unknown); unknown && !request.purge)
        return base::failure(unknownRow(unknown->error, request));
    if (request.direction == Direction::Stamp)
        return {};
    if (const Finding *open = standing.first(Kind::Unfinished);
        open && request.resume == Resume::No) {
        return base::failure(open->error);
    }
    if (const Finding *open = standing.first(Kind::Unfinished);
        open && request.resume == Resume::After &&
        workspace.project.config.kind == scripts::ProjectKind::Alembic) {
        return base::failure(onlyWhole(open->error));
    }
    // Rolling back must stay possible in an emergency, whatever became of the upgrade's text.
    if (request.direction == Direction::Downgrade)
        return {};
    for (const Kind kind : {Kind::Missing, Kind::Edited}) {
        if (const Finding *finding = standing.first(kind))
            return base::failure(finding->error);
    }
    return {};
}

/// Refuses a stamp that would leave a row beside an ancestor of it: upgrade could not go on from
/// there. Alembic ends in a traceback, or leaves such a table behind.
base::Result<> leavesUsableRows(const revisions::RevisionGraph &graph, const QStringList &rows)
{
    const QSet<QString> wanted(rows.cbegin(), rows.cend());
    for (const QString &row : rows) {
        QSet<int> seen;
        QList<int> todo{graph.indexOf(row)};
        while (!todo.isEmpty()) {
            const int index = todo.takeLast();
            if (index < 0 || seen.contains(index))
                continue;
            seen.insert(index);
            if (graph.at(index).id != row && wanted.contains(graph.at(index).id)) {
                return base::failure({
                    .code = ErrorCode::InvalidTarget,
                    .message = Text::tr("Requested revision %1 overlaps with other requested "
                                        "revisions %2")
                                   .arg(row, graph.at(index).id),
                    .hint =
                        Text::tr("%1 stands on %2 already: name only the newest of each branch.")
                            .arg(row, graph.at(index).id),
                });
            }
            for (const int parent : graph.normalizedDown(index))
                todo.append(parent);
        }
    }
    return {};
}

base::Result<revisions::MigrationPlan> plannedIn(const revisions::RevisionGraph &graph,
                                                 const Standing &standing, const Request &request)
{
    switch (request.direction) {
    case Direction::Upgrade:
        return revisions::planUpgrade(graph, standing.rows(), request.targets.value(0));
    case Direction::Downgrade:
        return revisions::planDowngrade(graph, standing.rows(), request.targets.value(0));
    case Direction::Stamp: break;
    }
    return revisions::planStamp(graph, standing.rows(), request.targets, request.purge);
}

base::Result<revisions::MigrationPlan> planned(const Workspace &workspace, const Standing &standing,
                                               const Request &request)
{
    const revisions::RevisionGraph &graph = workspace.project.graph;
    if (graph.isSound())
        return plannedIn(graph, standing, request);
    if (request.direction != Direction::Downgrade)
        return base::failure(damaged(workspace, standing));
    const revisions::RevisionGraph usable = revisions::usablePart(graph);
    auto plan = plannedIn(usable, standing, request);
    if (!plan || !areSure(graph, usable, standing, plan->steps))
        return base::failure(damaged(workspace, standing));
    return plan;
}

} // namespace

base::Result<PreparedPlan> planRequest(const Workspace &workspace, const Standing &standing,
                                       const Request &request)
{
    if (auto fine = allowed(workspace, standing, request); !fine)
        return base::failure(std::move(fine.error()));
    auto plan = planned(workspace, standing, request);
    if (!plan)
        return base::failure(std::move(plan.error()));
    if (workspace.project.config.isLinear()) {
        if (auto fine = completeLine(workspace, standing, *plan); !fine)
            return base::failure(std::move(fine.error()));
    }
    if (request.direction == Direction::Stamp && plan->to.size() > 1) {
        if (auto usable = leavesUsableRows(workspace.project.graph, plan->to); !usable)
            return base::failure(std::move(usable.error()));
    }
    return prepare(workspace.project, workspace.connection->engine(), *std::move(plan));
}

} // namespace migration
