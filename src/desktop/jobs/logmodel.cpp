#include "desktop/jobs/logmodel.h"

#include "desktop/jobs/durationtext.h"
#include "desktop/theme/colors.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sliceMilliseconds = 8;
constexpr qsizetype linesPerLook = 2'000;
constexpr qsizetype mostLines = 500'000;
constexpr qsizetype droppedAtOnce = 100'000;

std::size_t indexOf(base::Level level)
{
    return static_cast<std::size_t>(level);
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &LogModel::look);
}

void LogModel::append(int job, const QString &title, const QList<base::LogRecord> &records)
{
    m_titles.insert(job, title);
    m_lines.reserve(std::max(m_lines.size() + records.size(), m_lines.capacity()));
    for (const base::LogRecord &record : records)
        m_lines.append({.job = job, .record = record});
    bound();
    if (!m_slices.isActive())
        look();
}

void LogModel::removeJob(int job)
{
    m_titles.remove(job);
    if (m_lines.removeIf([job](const LogLine &line) { return line.job == job; }) > 0)
        filterAnew();
}

void LogModel::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    filterAnew();
}

void LogModel::filterAnew()
{
    beginResetModel();
    m_shown.clear();
    m_looked = 0;
    m_counts = {};
    endResetModel();
    look();
}

/// Looks at the lines that were not looked at yet, for as long as a slice lasts.
void LogModel::look()
{
    QElapsedTimer timer;
    timer.start();
    QList<int> found;
    while (m_looked < m_lines.size() && timer.elapsed() < sliceMilliseconds) {
        const qsizetype end = std::min(m_looked + linesPerLook, m_lines.size());
        for (; m_looked < end; ++m_looked) {
            const LogLine &line = m_lines.at(m_looked);
            if (m_filter.job == 0 || m_filter.job == line.job)
                ++m_counts.at(indexOf(line.record.level));
            if (passes(line))
                found.append(static_cast<int>(m_looked));
        }
    }
    if (!found.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_shown += found;
        endInsertRows();
    }
    if (!isComplete())
        m_slices.start(0);
    Q_EMIT countsChanged();
}

void LogModel::bound()
{
    if (m_lines.size() <= mostLines)
        return;
    const qsizetype gone = std::max(droppedAtOnce, m_lines.size() - mostLines);
    m_lines.remove(0, gone);
    m_dropped += gone;
    filterAnew();
}

bool LogModel::passes(const LogLine &line) const
{
    return (m_filter.job == 0 || m_filter.job == line.job) &&
           m_filter.levels.at(indexOf(line.record.level)) &&
           (m_filter.text.isEmpty() ||
            line.record.text.contains(m_filter.text, Qt::CaseInsensitive));
}

const base::LogRecord &LogModel::recordAt(int row) const
{
    return m_lines.at(m_shown.at(row)).record;
}

QString LogModel::lineText(int row) const
{
    return logLineText(m_lines.at(m_shown.at(row)));
}

QList<LogLine> LogModel::shownLines() const
{
    if (m_shown.size() == m_lines.size())
        return m_lines;
    QList<LogLine> lines;
    lines.reserve(m_shown.size());
    for (const int index : m_shown)
        lines.append(m_lines.at(index));
    return lines;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const base::LogRecord &record = recordAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == Message ? record.text : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Message ? tr("%1: %2").arg(levelText(record.level), record.text)
                                         : text(index.row(), index.column());
    case Qt::ForegroundRole:
        if (record.level == base::Level::Error)
            return toneColor(Tone::Bad, QGuiApplication::palette());
        if (record.level == base::Level::Warning)
            return toneColor(Tone::Caution, QGuiApplication::palette());
        if (record.level == base::Level::Debug)
            return toneColor(Tone::Muted, QGuiApplication::palette());
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString LogModel::text(int row, int column) const
{
    const LogLine &line = m_lines.at(m_shown.at(row));
    switch (column) {
    case Time: return line.record.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Level: return levelText(line.record.level);
    case Message: return line.record.text.simplified();
    case Duration:
        return line.record.milliseconds < 0 ? QString() : durationText(line.record.milliseconds);
    case JobColumn: return m_titles.value(line.job);
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time: return tr("Time");
    case Level: return tr("Level");
    case Message: return tr("Message");
    case Duration: return tr("Duration");
    case JobColumn: return tr("Job");
    default: return {};
    }
}

QString levelText(base::Level level)
{
    switch (level) {
    case base::Level::Debug: return LogModel::tr("Detail");
    case base::Level::Info: return LogModel::tr("Note");
    case base::Level::Warning: return LogModel::tr("Warning");
    case base::Level::Error: return LogModel::tr("Error");
    }
    return {};
}

QString logLineText(const LogLine &line)
{
    QString text = line.record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + "  "_L1 +
                   levelText(line.record.level) + "  "_L1 + line.record.text;
    if (line.record.milliseconds >= 0)
        text += "  "_L1 + durationText(line.record.milliseconds);
    return text;
}

} // namespace desktop
