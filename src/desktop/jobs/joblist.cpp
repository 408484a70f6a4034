#include "desktop/jobs/joblist.h"

#include "desktop/jobs/durationtext.h"
#include "desktop/jobs/target.h"
#include "desktop/theme/colors.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What happened, where and what to do next.
QString errorText(const base::Error &error)
{
    QString text = error.message;
    if (!error.where().isEmpty())
        text += " ("_L1 + error.where() + u')';
    if (!error.hint.isEmpty())
        text += u'\n' + error.hint;
    return text;
}

} // namespace

JobRequest requestFor(const Target &target, QString title, StopConsequence consequence)
{
    return {.title = std::move(title),
            .targetId = target.profile,
            .targetName = target.name,
            .environment = target.environment,
            .consequence = consequence};
}

JobList::JobList(Settings &settings, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_recent(settings)
    , m_estimates(settings)
{
    bringBack();
    m_ticker.setInterval(1'000);
    connect(&m_ticker, &QTimer::timeout, this, &JobList::tick);
}

void JobList::bringBack()
{
    for (const PastJob &past : m_recent.jobs()) {
        m_entries.push_back({.request = {.title = past.title,
                                         .targetId = past.targetId,
                                         .targetName = past.targetName,
                                         .environment = past.environment},
                             .number = ++m_lastNumber,
                             .past = past});
    }
}

PastJob JobList::pastOf(const Entry &entry) const
{
    if (entry.past)
        return *entry.past;
    return {.title = entry.request.title,
            .targetId = entry.request.targetId,
            .targetName = entry.request.targetName,
            .environment = entry.request.environment,
            .end = endOf(entry),
            .startedAt = entry.job->startedAt(),
            .milliseconds = entry.job->elapsed()};
}

JobList::~JobList()
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.job == nullptr; });
    for (const Entry &entry : m_entries) {
        disconnect(entry.job, nullptr, this, nullptr);
        entry.job->requestStop(jobs::Stop::Statement);
    }
    for (const Entry &entry : m_entries)
        delete entry.job;
}

jobs::Job *JobList::start(const JobRequest &request, jobs::Job::Work work)
{
    auto *job = new jobs::Job(request.title, std::move(work), m_clock, this);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({.request = request, .job = job, .number = ++m_lastNumber});
    endInsertRows();
    watch(job);
    job->start();
    if (!m_ticker.isActive())
        m_ticker.start();
    Q_EMIT runningCountChanged(runningCount());
    return job;
}

void JobList::watch(jobs::Job *job)
{
    const int number = m_lastNumber;
    const QString title = job->title();
    connect(job, &jobs::Job::logged, this,
            [this, number, title](const auto &records) { m_log.append(number, title, records); });
    connect(job, &jobs::Job::progressed, this, [this, job] {
        noteStep(job);
        changed(job);
    });
    connect(job, &jobs::Job::stopping, this, [this, job] { changed(job); });
    connect(job, &jobs::Job::pausedChanged, this, [this, job] { changed(job); });
    connect(job, &jobs::Job::finished, this,
            [this, job](const jobs::Outcome &outcome) { finish(job, outcome); });
}

void JobList::finish(jobs::Job *job, const jobs::Outcome &outcome)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    const Entry entry = m_entries.at(static_cast<std::size_t>(row));
    if (outcome.result)
        m_estimates.learn(entry.request.kind, outcome.stepsDone, job->elapsed());
    m_recent.add(pastOf(entry));
    logEnd(entry, outcome);
    changed(job);
    if (runningCount() == 0)
        m_ticker.stop();
    Q_EMIT runningCountChanged(runningCount());
    Q_EMIT jobFinished(job, entry.request);
}

/// The reason of a failure belongs into the account as well as into whatever window asked.
void JobList::logEnd(const Entry &entry, const jobs::Outcome &outcome)
{
    base::LogRecord record{.text = outcome.summary, .at = m_clock.now()};
    if (!outcome.result) {
        const base::Error &error = outcome.result.error();
        const bool stopped = error.code == base::ErrorCode::Cancelled;
        record.level = stopped ? base::Level::Warning : base::Level::Error;
        record.text = errorText(error);
    }
    if (!record.text.isEmpty())
        m_log.append(entry.number, entry.request.title, {record});
    // Such as Python's traceback: for whoever wants to know, below everything else.
    QList<base::LogRecord> details;
    if (!outcome.result) {
        for (const QString &line : outcome.result.error().detail.split(u'\n', Qt::SkipEmptyParts))
            details.append({.level = base::Level::Debug, .text = line, .at = record.at});
    }
    if (!details.isEmpty())
        m_log.append(entry.number, entry.request.title, details);
}

jobs::Job *JobList::jobAt(int row) const
{
    return m_entries.at(static_cast<std::size_t>(row)).job;
}

const JobRequest &JobList::requestAt(int row) const
{
    return m_entries.at(static_cast<std::size_t>(row)).request;
}

int JobList::numberAt(int row) const
{
    return m_entries.at(static_cast<std::size_t>(row)).number;
}

int JobList::rowOf(const jobs::Job *job) const
{
    if (job == nullptr)
        return -1;
    const auto found = std::ranges::find(m_entries, job, &Entry::job);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

JobList::End JobList::endAt(int row) const
{
    return endOf(m_entries.at(static_cast<std::size_t>(row)));
}

JobList::End JobList::endOf(const Entry &entry) const
{
    if (entry.past)
        return entry.past->end;
    const jobs::Job *job = entry.job;
    const std::optional<jobs::Outcome> &outcome = job->outcome();
    if (!outcome)
        return job->stop() ? End::Stopping : job->isPaused() ? End::Paused : End::Running;
    if (outcome->result)
        return End::Done;
    return outcome->result.error().code == base::ErrorCode::Cancelled ? End::Stopped : End::Failed;
}

int JobList::runningCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_entries, [](const Entry &entry) { return entry.job && entry.job->isRunning(); }));
}

bool JobList::isBusy(const QString &targetId) const
{
    return std::ranges::any_of(m_entries, [&targetId](const Entry &entry) {
        return entry.request.targetId == targetId && entry.job && entry.job->isRunning();
    });
}

void JobList::stopAll(jobs::Stop stop)
{
    for (const Entry &entry : m_entries) {
        if (entry.job)
            entry.job->requestStop(stop);
    }
}

void JobList::clearFinished()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        clear(row);
}

void JobList::clear(int row)
{
    const Entry entry = m_entries.at(static_cast<std::size_t>(row));
    if (entry.job && entry.job->isRunning())
        return;
    m_recent.remove(pastOf(entry));
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    m_log.removeJob(entry.number);
    if (entry.job)
        entry.job->deleteLater();
}

int JobList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JobList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole:
        if (const auto outcome = entry.job ? entry.job->outcome() : std::nullopt;
            outcome && !outcome->result)
            return outcome->result.error().message;
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? spoken(index.row()) : text(index.row(), index.column());
    case Qt::ForegroundRole:
        if (index.column() == State && endAt(index.row()) == End::Failed)
            return toneColor(Tone::Bad, QGuiApplication::palette());
        return {};
    case EnvironmentRole:
        return entry.request.environment ? QVariant(static_cast<int>(*entry.request.environment))
                                         : QVariant();
    case DoneRole: return entry.job ? entry.job->progress().done : 0;
    case TotalRole: return entry.job ? entry.job->progress().total : 0;
    case NumberRole: return entry.number;
    case RunningRole: return entry.job && entry.job->isRunning();
    default: return {};
    }
}

QString JobList::text(int row, int column) const
{
    const Entry &entry = m_entries.at(static_cast<std::size_t>(row));
    if (entry.past)
        return pastText(*entry.past, column);
    const jobs::Progress &progress = entry.job->progress();
    switch (column) {
    case Target: return entry.request.targetName;
    case Title: return entry.request.title;
    case Progress:
        if (const auto &outcome = entry.job->outcome(); !entry.job->isRunning() && outcome)
            return outcome->summary;
        if (progress.total == 0)
            return progress.step;
        if (progress.unit == "rows"_L1) {
            return tr("%1 of %2 rows")
                .arg(QLocale().toString(progress.done), QLocale().toString(progress.total));
        }
        return tr("Step %1 of %2")
            .arg(std::min(progress.done + 1, progress.total))
            .arg(progress.total);
    case Elapsed: return clockText(entry.job->elapsed());
    case Remaining: return remainingText(entry);
    case State: return endText(endAt(row));
    default: return {};
    }
}

QString JobList::pastText(const PastJob &past, int column) const
{
    switch (column) {
    case Target: return past.targetName;
    case Title: return past.title;
    case Elapsed: return clockText(past.milliseconds);
    case State:
        return tr("%1, %2", "how a job ended, when it began")
            .arg(endText(past.end),
                 QLocale().toString(past.startedAt.toLocalTime(), QLocale::ShortFormat));
    default: return {};
    }
}

QString JobList::remainingText(const Entry &entry) const
{
    const auto remaining = m_estimates.remaining(*entry.job, entry.request.kind, entry.stepBegan);
    return remaining ? tr("about %1").arg(clockText(*remaining)) : QString();
}

QString JobList::spoken(int row) const
{
    const QString progress = text(row, Progress);
    if (progress.isEmpty())
        return tr("%1, %2").arg(text(row, Title), text(row, State));
    return tr("%1, %2, %3").arg(text(row, Title), text(row, State), progress);
}

QVariant JobList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Target: return tr("Target");
    case Title: return tr("Job");
    case Progress: return tr("Progress");
    case Elapsed: return tr("Elapsed");
    case Remaining: return tr("Remaining");
    case State: return tr("State");
    default: return {};
    }
}

void JobList::noteStep(const jobs::Job *job)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    Entry &entry = m_entries.at(static_cast<std::size_t>(row));
    if (entry.stepsDone == job->progress().done)
        return;
    entry.stepsDone = job->progress().done;
    entry.stepBegan = job->elapsed();
}

void JobList::changed(const jobs::Job *job)
{
    if (const int row = rowOf(job); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JobList::tick()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const jobs::Job *job = jobAt(row); job && job->isRunning())
            Q_EMIT dataChanged(index(row, Elapsed), index(row, Remaining));
    }
}

QString endText(JobList::End end)
{
    switch (end) {
    case JobList::End::Running: return JobList::tr("Running");
    case JobList::End::Paused: return JobList::tr("Paused");
    case JobList::End::Stopping: return JobList::tr("Stopping");
    case JobList::End::Done: return JobList::tr("Done");
    case JobList::End::Stopped: return JobList::tr("Stopped");
    case JobList::End::Failed: return JobList::tr("Failed");
    }
    return {};
}

} // namespace desktop
