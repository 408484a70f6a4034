#include "desktop/runs/runpreview.h"

#include "jobs/context.h"
#include "migration/alembic/renderedsql.h"
#include "migration/connectionlog.h"
#include "migration/explain.h"
#include "scripts/script.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using revisions::Direction;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::RunPreview)
};

/// What \a step runs, as it stands in its file.
QString sectionText(const migration::PreparedStep &step, database::Engine engine)
{
    if (step.step.direction == Direction::Stamp)
        return "-- "_L1 + Text::tr("changes the version table only") + u'\n';
    if (step.fault && step.digest.isEmpty())
        return "-- "_L1 + step.fault->message + u'\n';
    const auto script = scripts::readScript(step.place);
    if (!script)
        return "-- "_L1 + script.error().message + u'\n';
    const scripts::Section *section = migration::sectionFor(*script, step.step.direction, engine);
    if (!section || section->irreversible) {
        return "-- "_L1 + Text::tr("cannot be rolled back: %1").arg(step.reason) + u'\n';
    }
    return QString::fromUtf8(section->sql).trimmed() + u'\n';
}

/// Puts the steps together, each with what \a sections has for it.
void composeSql(RunPreview &preview, const QString &directory, const QStringList &sections)
{
    const auto total = preview.plan.steps.size();
    const QDir root(directory);
    int line = 0;
    preview.sql.clear();
    preview.sqlLines.clear();
    for (qsizetype i = 0; i < total; ++i) {
        const migration::PreparedStep &step = preview.plan.steps.at(i);
        QString text = "-- "_L1 +
                       Text::tr("Step %1 of %2: %3")
                           .arg(i + 1)
                           .arg(total)
                           .arg(migration::stepText(step.step)) +
                       u'\n';
        if (!step.path.isEmpty())
            text += "-- "_L1 + root.relativeFilePath(step.path) + u'\n';
        if (!step.transactional)
            text += "-- "_L1 + Text::tr("each statement for itself, without a transaction") + u'\n';
        text += u'\n' + sections.at(i) + u'\n';
        preview.sqlLines.append(line);
        line += static_cast<int>(text.count(u'\n'));
        preview.sql += text;
    }
}

/// What is known of the statements without running Python.
void composeFromFiles(RunPreview &preview, const scripts::Project &project)
{
    QStringList sections;
    for (const migration::PreparedStep &step : std::as_const(preview.plan.steps)) {
        if (preview.isPython) {
            sections.append(step.fault ? "-- "_L1 + step.fault->message + u'\n' : QString());
        } else {
            sections.append(sectionText(step, preview.engine));
        }
    }
    composeSql(preview, project.config.root, sections);
}

/// The target that takes one revision back. From a merge "-1" is an ambiguous walk; going down to
/// its first parent takes the merge back and nothing else, for the other parents stay heads.
QString oneBack(const revisions::RevisionGraph &graph, const QStringList &rows)
{
    const int index = rows.size() == 1 ? graph.indexOf(rows.first()) : -1;
    if (index < 0 || graph.parents(index).size() < 2)
        return u"-1"_s;
    return graph.at(graph.parents(index).front()).id;
}

} // namespace

RunPreview previewRun(const Target &target, const migration::Request &asked, jobs::Context &context)
{
    RunPreview preview{.request = asked};
    migration::Request &request = preview.request;
    migration::ConnectionLog log(context);
    auto workspace = target.open(sessionOptions(log, context));
    if (!workspace) {
        preview.refusal = std::move(workspace.error());
        return preview;
    }
    preview.display = workspace->connection->display();
    preview.engine = workspace->connection->engine();
    auto standing = migration::inspect(*workspace);
    if (!standing) {
        preview.refusal = migration::explained(std::move(standing.error()), workspace->project);
        return preview;
    }
    preview.rows = standing->rows();
    preview.hasUnfinishedStep = request.direction != Direction::Stamp &&
                                standing->first(migration::Finding::Kind::Unfinished) != nullptr;
    if (request.targets == QStringList{u"-1"_s})
        request.targets = {oneBack(workspace->project.graph, preview.rows)};
    auto plan = migration::planRequest(*workspace, *standing, request);
    if (!plan) {
        preview.refusal = migration::explained(std::move(plan.error()), workspace->project);
        return preview;
    }
    preview.plan = *std::move(plan);
    if (auto fine = preview.plan.runnable(standing->database.version.width); !fine)
        preview.refusal = std::move(fine.error());
    preview.isPython = workspace->project.config.kind == scripts::ProjectKind::Alembic &&
                       request.direction != Direction::Stamp;
    composeFromFiles(preview, workspace->project);
    return preview;
}

base::Result<RunPreview> renderSql(const Target &target, RunPreview preview, jobs::Context &context)
{
    migration::ConnectionLog log(context); // Must outlive the connection.
    auto workspace = target.open(sessionOptions(log, context));
    if (!workspace)
        return base::failure(std::move(workspace.error()));
    QStringList ids;
    for (const migration::PreparedStep &step : std::as_const(preview.plan.steps))
        ids.append(step.step.revision);
    auto rendered = migration::renderRevisions(workspace->project, workspace->url, ids, context);
    if (!rendered)
        return base::failure(std::move(rendered.error()));
    QStringList sections;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool up = preview.plan.steps.at(i).step.direction == Direction::Upgrade;
        sections.append(QString::fromUtf8((up ? rendered->at(i).up : rendered->at(i).down).text()));
    }
    composeSql(preview, workspace->project.config.root, sections);
    return preview;
}

database::OpenOptions sessionOptions(database::Observer &log, jobs::Context &context)
{
    return {.readOnly = true,
            .applicationName = sessionName(),
            .observer = &log,
            .stop = context.stopToken(),
            .disconnect = context.disconnectToken()};
}

QString sessionName()
{
    return u"stemma on %1, pid %2"_s.arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

} // namespace desktop
