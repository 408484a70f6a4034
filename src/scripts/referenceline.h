#pragma once

#include "scripts/config.h"

namespace scripts {

/// The 1-based line on which the header of \a source names \a id as a parent or a dependency; 0
/// when it is not found. Of an Alembic file the line of the variable. For messages about what is
/// rare: the header is read once more for it.
int referenceLine(const QByteArray &source, ProjectKind kind, const QString &id);

} // namespace scripts
