#pragma once

#include "revisions/graph.h"

#include <QStringList>

namespace cli {

/// Texts about revisions in Alembic's forms (`heads`, `current`, `branches`, `history`, `show`);
/// source: Alembic 1.19, script/base.py, as docs/cli.md lists them.

/// Marks behind an id: "(label) (head) (current) (branchpoint) (mergepoint)".
struct Marks
{
    bool labels = false;
    bool head = false;         ///< "(head)", or "(effective head)" where only dependants follow.
    bool points = false;       ///< "(branchpoint)" and "(mergepoint)".
    bool dependencies = false; ///< As `heads --resolve-dependencies` sees it.
    QStringList current{};     ///< Ids that get "(current)".
};
QString markedId(const revisions::RevisionGraph &graph, int index, const Marks &marks);

/// "a -> b (label) (head), message", as a line of Alembic's `history`.
QString historyLine(const revisions::RevisionGraph &graph, int index, const QStringList &current);

/// The long form of `show` and `-v`: Rev, Parent or Merges, Path, the text indented.
QStringList longForm(const revisions::RevisionGraph &graph, int index, const QStringList &current);

} // namespace cli
