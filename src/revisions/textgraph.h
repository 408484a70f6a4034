#pragma once

#include "revisions/lanes.h"

#include <QStringList>

namespace revisions {

/// The characters that a text graph is drawn with.
enum class GraphStyle { Unicode, Ascii };

/// One line of a text graph: a revision's, or one that only leads lines to other lanes.
struct GraphLine
{
    QString drawing{}; ///< Without blanks at its end.
    int revision = -1; ///< Index in the graph; -1 for a connecting line.

    friend bool operator==(const GraphLine &, const GraphLine &) = default;
};

/// Draws placed revisions as `git log --graph` does, from top to bottom. \a marks has the sign of
/// every row's revision, one character wide. Dependencies are dotted. A line that only crosses
/// another passes under it. Linear in rows times lanes.
QList<GraphLine> drawGraph(const QList<LaneRow> &rows, const QStringList &marks,
                           GraphStyle style = GraphStyle::Unicode);

} // namespace revisions
