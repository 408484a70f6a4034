#pragma once

#include <QJsonObject>
#include <QStringList>

/// Whether Alembic warned "present more than once" in this case.
bool hasDuplicateIds(const QJsonObject &vector);
/// Runs the operation of \a vector and says how the answer differs from Alembic's; empty if not.
QString checkVector(const QJsonObject &vector);
/// The same where our answer must be a duplicate_revision error that names both files.
QString checkDuplicateIds(const QJsonObject &vector);
/// \a rows of the version table less those that are ancestors of others.
QStringList withoutImpliedRows(const QJsonObject &vector, const QStringList &rows);
