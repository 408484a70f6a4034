#pragma once

#include "revisions/graph.h"

#include <optional>

namespace revisions {

/// Alembic's identifier grammar (ids, prefixes, head, heads, base, label@..., relative steps)
/// applied to a graph. Source: Alembic 1.19, script/revision.py; docs/revisions.md.
///
/// Errors carry what Alembic's command line prints as the message and the text of its root
/// exception as the detail.

/// The one revision that \a identifier names; nothing for `base` (get_revision).
base::Result<std::optional<QString>> resolveOne(const RevisionGraph &graph,
                                                const QString &identifier);

/// What a plain identifier names, in Alembic's order (get_revisions). An entry of nothing means
/// "walked past base"; the entry "base" means exactly at it; see docs/revisions.md.
base::Result<QList<std::optional<QString>>> resolveAll(const RevisionGraph &graph,
                                                       const QString &identifier);

/// As resolveAll(), and what steps from a revision lead to: `27c6+2`, `head-1`, `label@base+3`.
base::Result<QList<std::optional<QString>>> resolveWalked(const RevisionGraph &graph,
                                                          const QString &identifier);

/// Revisions of `history -r \a range`, newest first; an empty range is everything. \a rows are
/// those of the version table, needed for `current`.
base::Result<QStringList> historyRange(const RevisionGraph &graph, const QString &range,
                                       const QStringList &rows);

/// What `alembic current` lists for a version table with \a rows: one entry per branch, those
/// that are only implied by dependencies too. In load order.
base::Result<QStringList> currentRevisions(const RevisionGraph &graph, const QStringList &rows);

/// `current --check-heads`: fails with NotAtHeads unless \a rows are the heads by `down_revision`.
base::Result<> checkAtHeads(const RevisionGraph &graph, const QStringList &rows);

} // namespace revisions
