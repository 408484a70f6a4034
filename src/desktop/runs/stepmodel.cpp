#include "desktop/runs/stepmodel.h"

#include "desktop/jobs/durationtext.h"
#include "desktop/theme/colors.h"

#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

void StepModel::setSteps(QList<migration::PreparedStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_durations.fill(-1, m_steps.size());
    m_running = -1;
    m_done = 0;
    m_ended = m_failed = false;
    endResetModel();
}

void StepModel::setRunning(int row)
{
    m_running = row;
    m_done = row;
    changed();
}

void StepModel::setDuration(const QString &revision, qint64 milliseconds)
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).step.revision == revision)
            m_durations[i] = milliseconds;
    }
    changed();
}

void StepModel::setEnded(int done, bool failed)
{
    m_done = done;
    m_running = -1;
    m_ended = true;
    m_failed = failed;
    changed();
}

StepModel::Progress StepModel::progressAt(int row) const
{
    if (row < m_done)
        return Progress::Done;
    if (row == m_running)
        return Progress::Running;
    if (!m_ended)
        return Progress::Planned;
    return row == m_done && m_failed ? Progress::Failed : Progress::NotRun;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return m_steps.at(index.row()).fault && index.column() == State
                   ? m_steps.at(index.row()).fault->message
                   : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Number) {
            return tr("Step %1: %2, %3")
                .arg(index.row() + 1)
                .arg(migration::stepText(m_steps.at(index.row()).step), stateText(index.row()));
        }
        return text(index.row(), index.column());
    case Qt::ForegroundRole: return foreground(index.row(), index.column());
    default: return {};
    }
}

QString StepModel::text(int row, int column) const
{
    const migration::PreparedStep &step = m_steps.at(row);
    switch (column) {
    case Number: return QString::number(row + 1);
    case Revision:
        return step.step.revision.isEmpty() ? step.step.to.join(", "_L1) : step.step.revision;
    case Message: return step.step.message;
    case Transaction:
        if (step.step.direction == revisions::Direction::Stamp)
            return tr("Version table only");
        return step.transactional ? tr("One transaction") : tr("Without a transaction");
    case WayBack:
        if (step.step.direction == revisions::Direction::Stamp)
            return {};
        if (step.irreversible)
            return tr("Irreversible: %1").arg(step.reason);
        return step.undoesNothing ? tr("Rolling back undoes nothing: its downgrade is empty")
                                  : tr("Can be rolled back");
    case State: return stateText(row);
    default: return {};
    }
}

QString StepModel::stateText(int row) const
{
    switch (progressAt(row)) {
    case Progress::Planned: return m_steps.at(row).fault ? tr("Cannot run") : tr("Planned");
    case Progress::Running: return tr("Running");
    case Progress::Failed: return tr("Failed");
    case Progress::NotRun: return tr("Not run");
    case Progress::Done: break;
    }
    const qint64 duration = m_durations.at(row);
    return duration < 0 ? tr("Done") : tr("Done in %1").arg(durationText(duration));
}

QVariant StepModel::foreground(int row, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    const migration::PreparedStep &step = m_steps.at(row);
    if (column == WayBack && (step.irreversible || step.undoesNothing))
        return toneColor(Tone::Caution, palette);
    if (column == Transaction && !step.transactional)
        return toneColor(Tone::Caution, palette);
    if (column != State)
        return {};
    const Progress progress = progressAt(row);
    if (progress == Progress::Done)
        return toneColor(Tone::Good, palette);
    if (progress == Progress::Failed || (progress == Progress::Planned && step.fault))
        return toneColor(Tone::Bad, palette);
    return {};
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Step");
    case Revision: return tr("Revision");
    case Message: return tr("Message");
    case Transaction: return tr("Runs in");
    case WayBack: return tr("Way back");
    case State: return tr("State");
    default: return {};
    }
}

void StepModel::changed()
{
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace desktop
