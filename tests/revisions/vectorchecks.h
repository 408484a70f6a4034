#pragma once

#include <QJsonObject>
#include <QString>

/// Whether Alembic warned "present more than once" in this case.
bool hasDuplicateIds(const QJsonObject &vector);
/// Runs the operation of \a vector and says how the answer differs from Alembic's; empty if not.
QString checkVector(const QJsonObject &vector);
/// The same where our answer must be a duplicate_revision error that names both files.
QString checkDuplicateIds(const QJsonObject &vector);
