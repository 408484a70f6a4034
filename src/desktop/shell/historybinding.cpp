#include "desktop/shell/historybinding.h"

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
                      .isTarget = isTarget};
    for (const migration::Finding &finding : status.standing.findings) {
        if (finding.kind == migration::Finding::Kind::Edited)
            mark.edited.append(finding.revision);
    }
    return mark;
}

} // namespace

HistoryBinding::HistoryBinding(HistoryPage &page, StatusBoard &board, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_board(board)
{
    constexpr int waitersAtOnce = 16;
    m_readers.setMaxThreadCount(waitersAtOnce);
    connect(&board, &StatusBoard::changed, this, &HistoryBinding::take);
    connect(&page, &HistoryPage::runsWanted, this, &HistoryBinding::readRuns);
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
    if (status == nullptr)
        m_board.refresh(id);
}

void HistoryBinding::showProject(const scripts::ProjectConfig &config)
{
    m_connection.clear();
    m_config = config;
    show({});
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
        if (loaded)
            show(std::make_shared<const scripts::Project>(*std::move(loaded)));
        else
            Q_EMIT projectFailed(loaded.error());
    });
}

void HistoryBinding::take(const QString &id)
{
    const Status *status = m_board.status(id);
    if (status == nullptr)
        return;
    if (id == m_connection && status->project && status->project != m_project)
        show(status->project);
    else if (sharesProject(*status))
        showMarks();
}

void HistoryBinding::show(std::shared_ptr<const scripts::Project> project)
{
    m_project = std::move(project);
    m_page.setProject(m_project);
    showMarks();
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

} // namespace desktop
