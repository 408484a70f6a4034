#pragma once

#include "migration/runner.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// Writers of the JSON documents of docs/cli.md; names there are a contract and only grow.

/// One entry of `revisions`. \a current are the ids that count as current.
QJsonObject revisionObject(const revisions::RevisionGraph &graph, int index,
                           const QStringList &current);
/// `{"revisions": [...]}` of \a indexes in this order.
QJsonObject revisionsDocument(const revisions::RevisionGraph &graph, const QList<int> &indexes,
                              const QStringList &current);
/// `plan`, and `upgrade`, `downgrade`, `stamp` before they run.
QJsonObject planDocument(const migration::PreparedPlan &prepared, const QString &database);
/// planDocument() with the run's id and each finished step's duration.
QJsonObject runDocument(const migration::RunReport &report, const QString &database);

} // namespace cli
