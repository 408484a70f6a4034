#include "revisions/plansteps.h"

#include "revisions/resolver.h"
#include "revisions/text.h"

#include <algorithm>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

QString Step::heading() const
{
    return message.isEmpty() ? log : log.chopped(message.size() + 2);
}

PlanSteps::PlanSteps(const RevisionGraph &graph, Direction direction, const QStringList &rows)
    : m_graph(graph)
    , m_rows(graph.size())
{
    m_plan.direction = direction;
    m_plan.from = rows;
    m_plan.from.sort();
    for (const QString &row : rows)
        m_rows.insert(graph.indexOf(row));
    warnOfDuplicates();
}

void PlanSteps::warnOfDuplicates()
{
    QStringList repeated;
    for (qsizetype place = 1; place < m_plan.from.size(); ++place) {
        if (m_plan.from.at(place) == m_plan.from.at(place - 1))
            repeated.append(m_plan.from.at(place));
    }
    repeated.removeDuplicates();
    for (const QString &row : repeated) {
        warn(Text::tr("The version table holds %1 more than once; a step that moves that row "
                      "will fail. Stamp the table with --purge to set it right.")
                 .arg(row));
    }
}

void PlanSteps::run(int revision, std::span<const int> removed, std::span<const int> added)
{
    const Revision &script = m_graph.at(revision);
    const QStringList below = sortedIds(m_graph.normalizedDown(revision));
    const bool isUp = m_plan.direction == Direction::Upgrade;
    const QString parents = script.downRevisions.join(u", "_s);
    QString log = isUp ? u"Running upgrade "_s + parents + u" -> "_s + script.id
                       : u"Running downgrade "_s + script.id + u" -> "_s + parents;
    if (!script.message.isEmpty())
        log += u", "_s + script.message;
    append({.direction = m_plan.direction,
            .revision = script.id,
            .from = isUp ? below : QStringList{script.id},
            .to = isUp ? QStringList{script.id} : below,
            .log = log,
            .message = script.message},
           removed, added);
}

void PlanSteps::stamp(std::span<const int> from, std::span<const int> to,
                      std::span<const int> removed, std::span<const int> added)
{
    append({.direction = Direction::Stamp,
            .from = sortedIds(from),
            .to = ids(to),
            .log = u"Running stamp_revision "_s + ids(from).join(u", "_s) + u" -> "_s +
                   ids(to).join(u", "_s)},
           removed, added);
}

void PlanSteps::append(Step step, std::span<const int> removed, std::span<const int> added)
{
    for (const int row : removed)
        m_rows.remove(row);
    for (const int row : added)
        m_rows.insert(row);
    step.rows = {.removed = sortedIds(removed), .added = sortedIds(added)};
    // Most steps turn what they come from into what they lead to; then the lists are shared.
    if (step.rows.removed == step.from)
        step.rows.removed = step.from;
    if (step.rows.added == step.to)
        step.rows.added = step.to;
    m_plan.steps.append(std::move(step));
}

MigrationPlan PlanSteps::take() &&
{
    // Rows that no step has moved are kept as often as the table has them.
    RevisionSet counted(m_graph.size());
    const QStringList &before = m_plan.purge ? QStringList() : m_plan.from;
    for (const QString &row : before) {
        const int index = m_graph.indexOf(row);
        if (m_rows.contains(index)) {
            m_plan.to.append(row);
            counted.insert(index);
        }
    }
    for (int index = 0; index < m_graph.size(); ++index) {
        if (m_rows.contains(index) && !counted.contains(index))
            m_plan.to.append(m_graph.at(index).id);
    }
    m_plan.to.sort();
    return std::move(m_plan);
}

QStringList PlanSteps::ids(std::span<const int> revisions) const
{
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(revisions.size()));
    for (const int revision : revisions)
        ids.append(m_graph.at(revision).id);
    return ids;
}

QStringList PlanSteps::sortedIds(std::span<const int> revisions) const
{
    QStringList sorted = ids(revisions);
    sorted.sort();
    return sorted;
}

base::Result<OfflineRange> splitOfflineRange(const QString &range)
{
    const qsizetype colon = range.indexOf(u':');
    if (colon < 0)
        return OfflineRange{.to = range};
    OfflineRange result{.from = range.left(colon), .hasFrom = true, .to = range.mid(colon + 1)};
    if (!result.from.isEmpty() && !result.to.isEmpty() && !result.to.contains(u':'))
        return result;
    const QString text = Text::tr("Range revision not allowed");
    return base::failure({.code = base::ErrorCode::InvalidTarget,
                          .message = text,
                          .hint = Text::tr("Write from:to with both ends, as in base:head."),
                          .detail = text});
}

base::Result<QStringList> offlineRows(const RevisionGraph &graph, const OfflineRange &range)
{
    if (!range.hasFrom || range.from == "base"_L1)
        return QStringList();
    const auto found = Resolver(graph).one(range.from);
    if (!found)
        return wordedFailure(found.error(), {});
    const Place place = *found;
    return place ? QStringList{graph.at(*place).id} : QStringList();
}

} // namespace revisions
