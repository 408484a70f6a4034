#pragma once

#include "desktop/history/databasemark.h"
#include "revisions/graph.h"

namespace testsupport {

/// A target that stands at the revision \a at, with its ancestors applied.
inline desktop::DatabaseMark targetAt(const revisions::RevisionGraph &graph, const QString &at)
{
    QList<bool> applied(graph.size(), false);
    QList<int> open{graph.indexOf(at)};
    while (!open.isEmpty()) {
        const int index = open.takeLast();
        if (applied.at(index))
            continue;
        applied[index] = true;
        for (const int parent : graph.allDown(index))
            open.append(parent);
    }
    return {.profile = QStringLiteral("1"),
            .name = QStringLiteral("orders"),
            .environment = profiles::Environment::Staging,
            .rows = {at},
            .current = {at},
            .applied = applied,
            .isTarget = true};
}

} // namespace testsupport
