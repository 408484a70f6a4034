#pragma once

#include "base/log.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <array>

namespace desktop {

/// One line of the account of a job.
struct LogLine
{
    int job = 0;
    base::LogRecord record{};
};

/// What the lines of a log are to be chosen by.
struct LogFilter
{
    std::array<bool, 4> levels{true, true, true, true}; ///< By base::Level.
    QString text{};                                     ///< Part of the text, whatever the case.
    int job = 0;                                        ///< 0 for all.
};

/// The log of all jobs, and of its lines those that a filter lets through. Filtering anew goes on
/// in slices between other events, so that a hundred thousand lines are no delay.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Message, Duration, JobColumn, ColumnCount };

    explicit LogModel(QObject *parent = nullptr);

    void append(int job, const QString &title, const QList<base::LogRecord> &records);
    void removeJob(int job);
    void setFilter(const LogFilter &filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }

    /// Lines of each level in the job of the filter, whatever else it says.
    [[nodiscard]] const std::array<int, 4> &counts() const { return m_counts; }
    /// Every line has been looked at since the filter changed.
    [[nodiscard]] bool isComplete() const { return m_looked == m_lines.size(); }
    /// Old lines that were let go to bound the memory.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

    [[nodiscard]] const base::LogRecord &recordAt(int row) const;
    /// The line in one row of text, as copying and saving have it.
    [[nodiscard]] QString lineText(int row) const;
    /// What is shown now. The records are shared, not copied.
    [[nodiscard]] QList<LogLine> shownLines() const;
    [[nodiscard]] QHash<int, QString> titles() const { return m_titles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] bool passes(const LogLine &line) const;
    [[nodiscard]] QString text(int row, int column) const;
    void filterAnew();
    void look();
    void bound();

    QList<LogLine> m_lines{};
    QList<int> m_shown{}; ///< Indexes of lines, ascending.
    qsizetype m_looked = 0;
    LogFilter m_filter{};
    std::array<int, 4> m_counts{};
    QHash<int, QString> m_titles{};
    qint64 m_dropped = 0;
    QTimer m_slices{};
};

/// The word for a level.
QString levelText(base::Level level);
/// "2026-11-23 07:36:06.120  Warning  text", \a line of a log as text.
QString logLineText(const LogLine &line);

} // namespace desktop
