#include "desktop/shell/overviewmodel.h"

#include "desktop/theme/colors.h"

#include <QGuiApplication>
#include <QLocale>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using migration::Finding;

namespace {

QString joined(const QStringList &ids)
{
    return QLocale().createSeparatedList(ids);
}

bool needsAttention(const Status &status)
{
    return !status.standing.findings.isEmpty() ||
           (status.project && !status.project->problems.isEmpty());
}

} // namespace

OverviewModel::OverviewModel(StatusBoard &board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &StatusBoard::sourcesChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&board, &StatusBoard::changed, this, [this](const QString &id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.sources().size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OverviewModel::idAt(int row) const
{
    return m_board.sources().at(row).entry.id;
}

int OverviewModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Connection");
    case Environment: return tr("Environment");
    case Position: return tr("Revision");
    case Pending: return tr("Pending");
    case Heads: return tr("Heads");
    case Edited: return tr("Edited scripts");
    case LastRun: return tr("Last run");
    case By: return tr("By");
    case State: return tr("State");
    default: return {};
    }
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionSource &source = m_board.sources().at(index.row());
    const auto column = static_cast<Column>(index.column());
    const Status *status = m_board.status(source.entry.id);
    switch (role) {
    case Qt::DisplayRole: return text(source, column);
    case Qt::ToolTipRole:
        if (status != nullptr && status->error)
            return status->error->message;
        return status != nullptr && !status->database.isEmpty() ? status->database : QString();
    case Qt::AccessibleTextRole:
        return column == Name ? sentence(source.entry.id) : text(source, column);
    case Qt::TextAlignmentRole:
        if (column == Pending || column == Edited)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::ForegroundRole:
        if (column == State && status != nullptr) {
            const bool bad = status->error.has_value() || needsAttention(*status);
            const Tone tone = bad                            ? Tone::Bad
                              : status->standing.pending > 0 ? Tone::Caution
                                                             : Tone::Good;
            return toneColor(tone, QGuiApplication::palette());
        }
        return {};
    case IdRole: return source.entry.id;
    case EnvironmentRole: return static_cast<int>(source.entry.environment);
    case SortRole: return sortValue(source, column);
    default: return {};
    }
}

QVariant OverviewModel::sortValue(const ConnectionSource &source, Column column) const
{
    const Status *status = m_board.status(source.entry.id);
    const bool reached = status != nullptr && status->isReachable();
    switch (column) {
    case Environment: return static_cast<int>(source.entry.environment);
    case Pending: return reached && status->standing.isPendingKnown ? status->standing.pending : -1;
    case Edited: return reached ? status->editedScripts() : -1;
    case LastRun: return reached && status->lastRun ? status->lastRun->startedAt : QDateTime();
    default: return text(source, column);
    }
}

QString OverviewModel::text(const ConnectionSource &source, Column column) const
{
    switch (column) {
    case Name: return source.entry.name;
    case Environment: return profiles::environmentText(source.entry.environment);
    case State: return stateText(source);
    default: break;
    }
    const Status *status = m_board.status(source.entry.id);
    return status != nullptr && status->isReachable() ? reachedText(*status, column) : QString();
}

QString OverviewModel::reachedText(const Status &status, Column column) const
{
    const migration::Standing &standing = status.standing;
    switch (column) {
    case Position:
        if (!standing.database.version.exists || standing.rows().isEmpty())
            return tr("none");
        return joined(standing.current);
    case Pending:
        return standing.isPendingKnown ? QLocale().toString(standing.pending) : tr("unknown");
    case Heads:
        if (auto heads = status.project->graph.effectiveHeads())
            return joined(*heads);
        return tr("unknown");
    case Edited: return QLocale().toString(status.editedScripts());
    case LastRun:
        return status.lastRun ? QLocale().toString(status.lastRun->startedAt.toLocalTime(),
                                                   QLocale::ShortFormat)
                              : tr("never");
    case By:
        return status.lastRun ? u"%1@%2"_s.arg(status.lastRun->user, status.lastRun->host)
                              : QString();
    default: return {};
    }
}

QString OverviewModel::stateText(const ConnectionSource &source) const
{
    const Status *status = m_board.status(source.entry.id);
    if (m_board.isReading(source.entry.id))
        return tr("Reading…");
    if (status == nullptr)
        return tr("Not read yet");
    if (status->error && status->error->code == base::ErrorCode::VaultLocked)
        return tr("The vault is locked");
    if (status->error)
        return status->error->message;
    if (!status->project->problems.isEmpty()) {
        return tr("%n problem(s) in the project", nullptr,
                  static_cast<int>(status->project->problems.size()));
    }
    if (!status->standing.findings.isEmpty())
        return status->standing.findings.first().error.message;
    if (status->target->isToBeMade)
        return tr("No file yet; the first upgrade makes it");
    if (status->standing.pending > 0)
        return tr("%n revision(s) pending", nullptr, status->standing.pending);
    return tr("Up to date");
}

QString OverviewModel::sentence(const QString &id) const
{
    const ConnectionSource *source = m_board.source(id);
    if (source == nullptr)
        return {};
    const Status *status = m_board.status(id);
    const QString state = stateText(*source);
    if (status == nullptr || !status->isReachable()) {
        return tr("%1, %2: %3", "connection, environment, state")
            .arg(source->entry.name, profiles::environmentText(source->entry.environment), state);
    }
    return tr("%1, %2, at %3: %4", "connection, environment, revision, state")
        .arg(source->entry.name, profiles::environmentText(source->entry.environment),
             reachedText(*status, Position), state);
}

} // namespace desktop
