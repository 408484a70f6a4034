#include "desktop/history/historymodel.h"

#include <QDir>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_content(std::make_shared<const HistoryContent>())
{
}

void HistoryModel::setContent(std::shared_ptr<const HistoryContent> content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

void HistoryModel::setMarks(HistoryMarks marks)
{
    m_marks = std::move(marks);
    allChanged();
}

void HistoryModel::setFileHistories(std::shared_ptr<const FileHistories> histories)
{
    m_histories = std::move(histories);
    allChanged();
}

void HistoryModel::setMatches(std::vector<bool> matches)
{
    m_matches = std::move(matches);
    allChanged();
}

void HistoryModel::allChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool HistoryModel::isMatch(int row) const
{
    const auto revision = static_cast<std::size_t>(m_content->row(row).revision);
    return revision < m_matches.size() && m_matches[revision];
}

QString HistoryModel::id(int row) const
{
    return row >= 0 && row < rowCount() ? m_content->revision(row).id : QString();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_content->rowCount();
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Graph ? m_marks.spoken(*m_content, index.row())
                                       : text(index.row(), index.column());
    case Qt::ToolTipRole: return tip(index.row());
    case IdRole: return m_content->revision(index.row()).id;
    case MatchRole: return isMatch(index.row());
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Graph: return tr("History");
    case RevisionId: return tr("Revision");
    case State: return tr("State");
    case Databases: return tr("Databases");
    case Author: return tr("Author");
    case Date: return tr("Date");
    default: return {};
    }
}

QString HistoryModel::text(int row, int column) const
{
    const revisions::Revision &revision = m_content->revision(row);
    switch (column) {
    case Graph: return firstLine(revision.message);
    case RevisionId: return revision.id;
    case State: return m_marks.stateText(*m_content, row);
    case Databases: {
        QStringList names;
        for (const Chip &chip : m_marks.databaseChips(*m_content, row))
            names.append(chip.text);
        return names.join(", "_L1);
    }
    case Author: {
        const scripts::FileHistory *file = fileHistory(row);
        return file ? file->written.author : QString();
    }
    case Date: {
        // As written, without the time of day: the calendar day is what people look for.
        if (!revision.createDate.isEmpty())
            return revision.createDate.left(10);
        const scripts::FileHistory *file = fileHistory(row);
        return file ? file->written.when.date().toString(Qt::ISODate) : QString();
    }
    default: return {};
    }
}

/// Only values that are in memory: a tooltip that waits for anything freezes the window.
QString HistoryModel::tip(int row) const
{
    const revisions::Revision &revision = m_content->revision(row);
    QStringList lines{revision.id.toHtmlEscaped()};
    lines.first() = u"<b>"_s + lines.first() + u"</b>"_s;
    if (const QString date = text(row, Date); !date.isEmpty())
        lines.first() += u" \u00b7 "_s + date.toHtmlEscaped();
    if (const scripts::FileHistory *file = fileHistory(row))
        lines.first() += u" \u00b7 "_s + file->written.author.toHtmlEscaped();
    lines.append(revision.message.toHtmlEscaped());
    if (const QString state = m_marks.stateText(*m_content, row); !state.isEmpty())
        lines.append(state.toHtmlEscaped());
    const QStringList labels = m_content->graph().labels(m_content->row(row).revision);
    if (!labels.isEmpty())
        lines.append(tr("Branch: %1").arg(labels.join(", "_L1)).toHtmlEscaped());
    for (const Chip &chip : m_marks.databaseChips(*m_content, row)) {
        lines.append(tr("%1 (%2) stands here.")
                         .arg(chip.text, profiles::environmentText(chip.environment))
                         .toHtmlEscaped());
    }
    return u"<p>"_s + lines.join("<br>"_L1) + u"</p>"_s;
}

const scripts::FileHistory *HistoryModel::fileHistory(int row) const
{
    if (!m_histories)
        return nullptr;
    const auto found = m_histories->constFind(QDir::cleanPath(m_content->revision(row).path));
    return found == m_histories->cend() ? nullptr : &*found;
}

} // namespace desktop
