#include "cli/revisiontext.h"

namespace cli {

namespace {

using revisions::Revision;
using revisions::RevisionGraph;

QString joined(const QStringList &list)
{
    return list.join(QLatin1StringView(", "));
}

QString parentsText(const Revision &revision)
{
    return revision.isBase() ? QStringLiteral("<base>") : joined(revision.downRevisions);
}

} // namespace

QString markedId(const RevisionGraph &graph, int index, const Marks &marks)
{
    const Revision &revision = graph.at(index);
    QString text = revision.id;
    if (marks.labels && !graph.labels(index).isEmpty())
        text += QLatin1StringView(" (") + joined(graph.labels(index)) + u')';
    if (marks.head && graph.isHead(index)) {
        // Alembic's wording: "(head)" when nothing at all follows, "(effective head)" when only
        // dependants do.
        const bool plain = marks.dependencies || graph.isEffectiveHead(index);
        text += plain ? QStringLiteral(" (head)") : QStringLiteral(" (effective head)");
    }
    if (marks.current.contains(revision.id))
        text += QLatin1StringView(" (current)");
    if (marks.points && graph.isBranchPoint(index))
        text += QLatin1StringView(" (branchpoint)");
    if (marks.points && revision.isMergePoint())
        text += QLatin1StringView(" (mergepoint)");
    return text;
}

QString historyLine(const RevisionGraph &graph, int index, const QStringList &current)
{
    const Revision &revision = graph.at(index);
    QString text = parentsText(revision);
    if (!revision.dependsOn.isEmpty())
        text += QLatin1StringView(" (") + joined(revision.dependsOn) + u')';
    return text + QLatin1StringView(" -> ") +
           markedId(graph, index,
                    {.labels = true, .head = true, .points = true, .current = current}) +
           QLatin1StringView(", ") + revision.message;
}

QStringList longForm(const RevisionGraph &graph, int index, const QStringList &current)
{
    const Revision &revision = graph.at(index);
    QString marks;
    if (graph.isHead(index))
        marks += QLatin1StringView(" (head)");
    if (graph.isBranchPoint(index))
        marks += QLatin1StringView(" (branchpoint)");
    if (revision.isMergePoint())
        marks += QLatin1StringView(" (mergepoint)");
    if (current.contains(revision.id))
        marks += QLatin1StringView(" (current)");

    QStringList lines{QLatin1StringView("Rev: ") + revision.id + marks};
    lines.append(
        (revision.isMergePoint() ? QLatin1StringView("Merges: ") : QLatin1StringView("Parent: ")) +
        parentsText(revision));
    if (!revision.dependsOn.isEmpty())
        lines.append(QLatin1StringView("Also depends on: ") + joined(revision.dependsOn));
    if (graph.isBranchPoint(index)) {
        QStringList children;
        for (const int child : graph.next(index))
            children.append(graph.at(child).id);
        lines.append(QLatin1StringView("Branches into: ") + joined(children));
    }
    if (!graph.labels(index).isEmpty())
        lines.append(QLatin1StringView("Branch names: ") + joined(graph.labels(index)));
    lines.append(QLatin1StringView("Path: ") + revision.path);
    lines.append(QString());
    QString text = revision.message;
    if (!revision.description.isEmpty())
        text += QLatin1StringView("\n\n") + revision.description;
    if (!revision.createDate.isEmpty())
        text += QLatin1StringView("\n\nCreate Date: ") + revision.createDate;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.isEmpty() ? QString() : QLatin1StringView("    ") + line);
    lines.append(QString());
    return lines;
}

} // namespace cli
