#include "desktop/history/historymarks.h"

#include "desktop/history/text.h"

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using history::Text;

HistoryMarks::HistoryMarks(const revisions::RevisionGraph &graph, QList<DatabaseMark> marks,
                           const QStringList &plan)
    : m_databases(std::move(marks))
{
    for (qsizetype position = 0; position < m_databases.size(); ++position) {
        const DatabaseMark &mark = m_databases.at(position);
        if (mark.isTarget)
            m_target = position;
        for (const QString &id : mark.current.isEmpty() ? mark.rows : mark.current) {
            if (const int index = graph.indexOf(id); index >= 0)
                m_standsAt[index].append(static_cast<int>(position));
        }
    }
    if (const DatabaseMark *mark = target()) {
        for (const QString &id : mark->edited) {
            if (const int index = graph.indexOf(id); index >= 0)
                m_edited.insert(index);
        }
    }
    int step = 0;
    for (const QString &id : plan) {
        ++step;
        if (const int index = graph.indexOf(id); index >= 0)
            m_steps.insert(index, step);
    }
}

const DatabaseMark *HistoryMarks::target() const
{
    return m_target < 0 ? nullptr : &m_databases.at(m_target);
}

Standing HistoryMarks::standing(int revision) const
{
    const DatabaseMark *mark = target();
    if (!mark || revision >= mark->applied.size())
        return Standing::Unknown;
    if (mark->applied.at(revision))
        return Standing::Applied;
    return mark->isPendingKnown ? Standing::Pending : Standing::Unknown;
}

NodeLook HistoryMarks::look(const HistoryContent &content, int row) const
{
    const int index = content.row(row).revision;
    const revisions::Revision &revision = content.revision(row);
    return {.standing = standing(index),
            .isCurrent = m_target >= 0 && m_standsAt.value(index).contains(m_target),
            .isHead = content.graph().isHead(index),
            .isBase = revision.isBase(),
            .isMerge = revision.isMergePoint(),
            .isReadable = content.isReadable(row)};
}

QList<Chip> HistoryMarks::chips(const HistoryContent &content, int row) const
{
    const int index = content.row(row).revision;
    const revisions::Revision &revision = content.revision(row);
    QList<Chip> chips;
    if (const int number = step(index); number > 0)
        chips.append({.kind = Chip::Kind::Step, .text = QString::number(number)});
    for (const QString &label : revision.branchLabels)
        chips.append({.kind = Chip::Kind::Label, .text = label});
    if (content.graph().isHead(index))
        chips.append({.kind = Chip::Kind::Point, .text = Text::tr("head")});
    if (!content.isReadable(row))
        chips.append({.kind = Chip::Kind::Remark, .text = Text::tr("unreadable")});
    if (isEdited(index))
        chips.append({.kind = Chip::Kind::Remark, .text = Text::tr("edited")});
    return chips;
}

QList<Chip> HistoryMarks::databaseChips(const HistoryContent &content, int row) const
{
    QList<Chip> chips;
    const auto found = m_standsAt.constFind(content.row(row).revision);
    if (found == m_standsAt.cend())
        return chips;
    for (const int position : *found) {
        const DatabaseMark &mark = m_databases.at(position);
        chips.append({.kind = Chip::Kind::Database,
                      .text = mark.name,
                      .environment = mark.environment,
                      .isTarget = mark.isTarget});
    }
    return chips;
}

QString HistoryMarks::stateText(const HistoryContent &content, int row) const
{
    const int index = content.row(row).revision;
    QStringList words;
    switch (standing(index)) {
    case Standing::Unknown: break;
    case Standing::Applied: words.append(Text::tr("Applied")); break;
    case Standing::Pending: words.append(Text::tr("Pending")); break;
    }
    if (isEdited(index))
        words.append(Text::tr("edited"));
    if (!content.isReadable(row))
        words.append(Text::tr("unreadable"));
    return words.join(", "_L1);
}

QString HistoryMarks::spoken(const HistoryContent &content, int row) const
{
    const int index = content.row(row).revision;
    const revisions::Revision &revision = content.revision(row);
    const NodeLook node = look(content, row);
    QStringList parts{revision.message.section(u'\n', 0, 0),
                      Text::tr("revision %1").arg(revision.id)};
    if (const QString state = stateText(content, row); !state.isEmpty())
        parts.append(state);
    if (const int number = step(index); number > 0)
        parts.append(Text::tr("step %1 of the plan").arg(number));
    if (node.isHead)
        parts.append(Text::tr("head"));
    if (node.isBase)
        parts.append(Text::tr("base"));
    if (node.isMerge) {
        parts.append(Text::tr("merge of %n revisions", nullptr,
                              static_cast<int>(content.graph().parents(index).size())));
    }
    if (content.graph().isBranchPoint(index))
        parts.append(Text::tr("branch point"));
    for (const QString &label : revision.branchLabels)
        parts.append(Text::tr("branch %1").arg(label));
    for (const Chip &chip : databaseChips(content, row)) {
        parts.append(Text::tr("%1 (%2) stands here")
                         .arg(chip.text, profiles::environmentText(chip.environment)));
    }
    return parts.join(", "_L1);
}

QStringList HistoryMarks::strangers(const revisions::RevisionGraph &graph) const
{
    QStringList sentences;
    for (const DatabaseMark &mark : m_databases) {
        for (const QString &row : mark.rows) {
            if (graph.indexOf(row) < 0) {
                sentences.append(
                    Text::tr("%1 stands at revision %2, which no script of this project has.")
                        .arg(mark.name, row));
            }
        }
    }
    return sentences;
}

} // namespace desktop
