#pragma once

#include "desktop/history/historymarks.h"
#include "scripts/githistory.h"

#include <QAbstractTableModel>

namespace desktop {

/// The history of a project as a table, newest first. The graph is part of its first column, drawn
/// by a delegate: a table brings keyboard, selection, copying and screen readers along.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Graph, RevisionId, State, Databases, Author, Date, ColumnCount };
    enum Role { IdRole = Qt::UserRole, MatchRole };

    using FileHistories = QHash<QString, scripts::FileHistory>; ///< By path.

    explicit HistoryModel(QObject *parent = nullptr);

    /// Shows \a content. A reset: whoever keeps a selection keeps it by id.
    void setContent(std::shared_ptr<const HistoryContent> content);
    [[nodiscard]] const HistoryContent &content() const { return *m_content; }
    [[nodiscard]] const std::shared_ptr<const HistoryContent> &sharedContent() const
    {
        return m_content;
    }
    void setMarks(HistoryMarks marks);
    [[nodiscard]] const HistoryMarks &marks() const { return m_marks; }
    void setFileHistories(std::shared_ptr<const FileHistories> histories);
    [[nodiscard]] bool hasAuthors() const { return m_histories && !m_histories->isEmpty(); }
    /// Which revisions a search has found, by index in the graph; empty when nothing is searched.
    void setMatches(std::vector<bool> matches);
    [[nodiscard]] bool isMatch(int row) const;
    [[nodiscard]] QString id(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row) const;
    [[nodiscard]] const scripts::FileHistory *fileHistory(int row) const;
    void allChanged();

    std::shared_ptr<const HistoryContent> m_content; ///< Never null; shared with workers.
    HistoryMarks m_marks{};
    std::shared_ptr<const FileHistories> m_histories{}; ///< Null until git has been read.
    std::vector<bool> m_matches{};
};

} // namespace desktop
