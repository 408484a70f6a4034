#include "revisions/chain.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Cuts what follows \a separator off \a text and returns it as a list.
QStringList cutOff(QString &text, QChar separator)
{
    const qsizetype place = text.indexOf(separator);
    if (place < 0)
        return {};
    const QStringList list = text.mid(place + 1).split(u',', Qt::SkipEmptyParts);
    text.truncate(place);
    return list;
}

} // namespace

revisions::RevisionGraph chain(const QString &text)
{
    QList<revisions::Revision> list;
    for (QString item : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList labels = cutOff(item, u'=');
        const QStringList dependencies = cutOff(item, u'|');
        const QStringList parents = cutOff(item, u':');
        list.append({.id = item,
                     .downRevisions = parents,
                     .branchLabels = labels,
                     .dependsOn = dependencies,
                     .message = u"make "_s + item,
                     .path = u"versions/"_s + item + u".sql"_s});
    }
    return revisions::RevisionGraph::build(list);
}

QList<int> asWritten(const revisions::RevisionGraph &graph)
{
    QList<int> order(graph.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}
