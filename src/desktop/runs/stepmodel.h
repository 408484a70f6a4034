#pragma once

#include "migration/preparedplan.h"

#include <QAbstractTableModel>

namespace desktop {

/// The steps of a plan and what became of each.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Revision, Message, Transaction, WayBack, State, ColumnCount };
    enum class Progress { Planned, Running, Done, Failed, NotRun };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(QList<migration::PreparedStep> steps);
    [[nodiscard]] const migration::PreparedStep &stepAt(int row) const { return m_steps.at(row); }
    /// Step \a row runs now; those before it are done.
    void setRunning(int row);
    void setDuration(const QString &revision, qint64 milliseconds);
    /// The run is over after \a done steps; \a failed says that the next one failed.
    void setEnded(int done, bool failed);
    [[nodiscard]] Progress progressAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QVariant foreground(int row, int column) const;
    void changed();

    QList<migration::PreparedStep> m_steps{};
    QList<qint64> m_durations{};
    int m_running = -1;
    int m_done = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace desktop
