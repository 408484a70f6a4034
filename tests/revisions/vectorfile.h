#pragma once

#include "revisions/graph.h"

#include <QJsonObject>

/// Golden cases of what Alembic answers, one JSON object a line; tests/data/graph/README.md.
struct VectorFile
{
    QList<QJsonObject> cases{};
    QString path{}; ///< Where they came from.

    /// The complete file where the shared vectors are at hand, else the selection in tests/data.
    static VectorFile read(const QString &name);
};

QStringList texts(const QJsonValue &value);
/// The graph of a case. Every revision gets a path, so that messages can name it.
revisions::RevisionGraph graphOf(const QJsonObject &vector);
QString joined(const QStringList &texts);
