#pragma once

#include "revisions/plan.h"

#include <QJsonObject>

/// What we answer to a golden case, in the form of its `expect`.
using Answer = base::Result<QJsonObject>;

bool isPlanOperation(const QString &operation);
base::Result<revisions::MigrationPlan> planFor(const QJsonObject &vector);
base::Result<revisions::Revision> newRevision(const QJsonObject &vector);
/// Heads, bases, branches, walk, identifiers, history and current. Fields that Alembic prints in
/// arbitrary order are sorted, as they are in the vectors.
Answer answerTo(const QJsonObject &vector);
QString compact(const QJsonValue &value);
