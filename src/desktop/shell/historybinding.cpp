#include "desktop/shell/historybinding.h"

#include "desktop/runs/runpreview.h"
#include "migration/alembic/renderedsql.h"
#include "migration/connectionlog.h"

#include <QtConcurrent>

#include <utility>

namespace desktop {

namespace {

/// What one database's run log says of \a revision. On a worker.
RunsOfRevision runsIn(const Target &target, const QString &revision)
{
    RunsOfRevision runs{.name = target.name, .environment = target.environment};
    const auto connection = target.connect({.readOnly = true});
    if (!connection) {
        runs.error = connection.error().message;
        return runs;
    }
    const database::RunLog log((*connection)->engine(), target.config.versionTableSchema);
    const auto exists = log.exists(**connection);
    if (exists && !*exists)
        return runs;
    const auto steps = log.stepsOf(**connection, revision);
    if (!steps) {
        runs.error = steps.error().message;
        return runs;
    }
    runs.steps = *steps;
    constexpr int newest = 1000;
    const auto all = log.runs(**connection, newest);
    if (!all)
        return runs;
    for (const database::RunRecord &run : *all) {
        for (const database::StepRecord &step : std::as_const(runs.steps)) {
            if (step.run == run.id) {
                runs.runs.append(run);
                break;
            }
        }
    }
    return runs;
}

DatabaseMark markOf(const ConnectionSource &source, const Status &status, bool isTarget)
{
    DatabaseMark mark{.profile = source.entry.id,
                      .name = source.entry.name,
                      .environment = source.entry.environment,
                      .rows = status.standing.rows(),
                      .current = status.standing.current,
                      .applied = status.standing.applied,
                      .isPendingKnown = status.standing.isPendingKnown,
                      .isTarget = isTarget};
    for (const migration::Finding &finding : status.standing.findings) {
        if (finding.kind == migration::Finding::Kind::Edited)
            mark.edited.append(finding.revision);
    }
    return mark;
}

/// The SQL of \a revision for the engine of \a target. On a worker.
RevisionSql sqlOf(const std::shared_ptr<const scripts::Project> &project, const Target &target,
                  const QString &revision, jobs::Context &context)
{
    RevisionSql sql{.id = revision};
    migration::ConnectionLog log(context); // Must outlive the connection.
    const auto workspace = target.open(sessionOptions(log, context));
    if (!workspace) {
        sql.error = workspace.error();
        return sql;
    }
    const auto rendered = migration::renderRevisions(*project, workspace->url, {revision}, context);
    if (!rendered) {
        sql.error = rendered.error();
        return sql;
    }
    const migration::RenderedSql &both = rendered->first();
    const auto faultOf = [](const migration::RenderedSide &side) {
        if (!side.fault)
            return QString();
        QStringList lines{side.fault->message, side.fault->where(), side.fault->hint};
        lines.removeAll(QString());
        return lines.join(u'\n');
    };
    const QString engine = database::engineName(workspace->url.engine);
    sql.up = shortened(both.up.sql.trimmed());
    sql.up.engine = engine;
    sql.upFault = faultOf(both.up);
    sql.down = shortened(both.down.sql.trimmed());
    sql.down.engine = engine;
    sql.downFault = faultOf(both.down);
    sql.down.irreversible =
        both.down.fault && both.down.fault->code == base::ErrorCode::Irreversible;
    return sql;
}

} // namespace

HistoryBinding::HistoryBinding(HistoryPage &page, StatusBoard &board, const base::Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_board(board)
    , m_clock(clock)
{
    constexpr int waitersAtOnce = 16;
    m_readers.setMaxThreadCount(waitersAtOnce);
    connect(&board, &StatusBoard::changed, this, &HistoryBinding::take);
    connect(&page, &HistoryPage::runsWanted, this, &HistoryBinding::readRuns);
    connect(&page, &HistoryPage::sqlWanted, this, &HistoryBinding::renderSql);
    connect(&page, &HistoryPage::projectChangeSeen, this, [this] {
        if (m_connection.isEmpty())
            reloadProject();
        for (const ConnectionSource &source : m_board.sources()) {
            const Status *status = m_board.status(source.entry.id);
            if (status != nullptr && sharesProject(*status))
                m_board.refresh(source.entry.id);
        }
    });
}

void HistoryBinding::showConnection(const QString &id)
{
    m_connection = id;
    m_config.reset();
    const Status *status = m_board.status(id);
    if (status == nullptr || !status->project)
        show({});
    take(id);
    if (status == nullptr) {
        m_page.expectProject();
        m_board.refresh(id);
    }
}

void HistoryBinding::showProject(const scripts::ProjectConfig &config)
{
    m_connection.clear();
    m_config = config;
    show({});
    m_page.expectProject();
    reloadProject();
}

void HistoryBinding::clear()
{
    m_connection.clear();
    m_config.reset();
    show({});
}

void HistoryBinding::reloadProject()
{
    if (!m_config)
        return;
    QtConcurrent::run([config = *m_config] {
        return scripts::loadProject(config);
    }).then(this, [this, file = m_config->file](base::Result<scripts::Project> loaded) {
        if (!m_config || m_config->file != file)
            return; // Another one was opened in the meantime.
        if (loaded) {
            show(std::make_shared<const scripts::Project>(*std::move(loaded)));
        } else {
            fail(loaded.error());
        }
    });
}

void HistoryBinding::fail(const base::Error &error)
{
    m_page.setProject(m_project);
    Q_EMIT projectFailed(error);
}

void HistoryBinding::take(const QString &id)
{
    const Status *status = m_board.status(id);
    if (status == nullptr)
        return;
    if (id == m_connection && status->project && status->project != m_project) {
        show(status->project);
    } else if (id == m_connection && !status->project) {
        m_page.setProject({}); // There is none to expect any longer.
    } else if (sharesProject(*status)) {
        showMarks();
    }
}

void HistoryBinding::show(std::shared_ptr<const scripts::Project> project)
{
    m_project = std::move(project);
    m_page.setProject(m_project);
    showMarks();
    findEngine();
    Q_EMIT projectShown();
}

bool HistoryBinding::sharesProject(const Status &status) const
{
    return m_project && status.target && status.target->config.file == m_project->config.file;
}

void HistoryBinding::showMarks()
{
    QList<DatabaseMark> marks;
    for (const ConnectionSource &source : m_board.sources()) {
        const Status *status = m_board.status(source.entry.id);
        if (status != nullptr && status->isReachable() && sharesProject(*status))
            marks.append(markOf(source, *status, source.entry.id == m_connection));
    }
    m_page.setMarks(marks);
}

void HistoryBinding::readRuns(const QString &revision)
{
    QList<Target> targets;
    for (const ConnectionSource &source : m_board.sources()) {
        const Status *status = m_board.status(source.entry.id);
        if (status != nullptr && status->isReachable() && sharesProject(*status))
            targets.append(*status->target);
    }
    QtConcurrent::mapped(&m_readers, targets, [revision](const Target &target) {
        return runsIn(target, revision);
    }).then(this, [this, revision](const QFuture<RunsOfRevision> &runs) {
        m_page.setRuns(revision, runs.results());
    });
}

void HistoryBinding::renderSql(const QString &revision)
{
    const Status *status = m_board.status(m_connection);
    if (status == nullptr || !status->isReachable() || !m_project) {
        m_page.setSql(
            {.id = revision,
             .error = base::Error{.code = base::ErrorCode::Refused,
                                  .message = tr("it is written for a database, and none is open"),
                                  .hint = tr("Open a connection of this project.")}});
        return;
    }
    const auto sql = std::make_shared<RevisionSql>();
    const auto work = [sql, project = m_project, target = *status->target,
                       revision](jobs::Context &context) {
        *sql = sqlOf(project, target, revision, context);
        return jobs::Outcome{};
    };
    m_rendering.reset(new jobs::Job(tr("Write the SQL"), work, m_clock, this));
    connect(m_rendering.get(), &jobs::Job::finished, this, [this, sql] { m_page.setSql(*sql); });
    m_rendering->start();
}

/// Once for every project that is shown, because it takes a process.
void HistoryBinding::findEngine()
{
    if (!m_project || m_project->config.kind != scripts::ProjectKind::Alembic ||
        m_project->config.file == m_engineOf)
        return;
    m_engineOf = m_project->config.file;
    const auto engine = std::make_shared<AlembicEngine>();
    const auto work = [engine, config = m_project->config](jobs::Context &context) {
        *engine = desktop::findEngine(config, context);
        return jobs::Outcome{};
    };
    m_asking.reset(new jobs::Job(tr("Look for Alembic"), work, m_clock, this));
    connect(m_asking.get(), &jobs::Job::finished, this,
            [this, engine, file = m_engineOf] { Q_EMIT engineFound(file, *engine); });
    m_asking->start();
}

} // namespace desktop
