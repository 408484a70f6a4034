#pragma once

#include "revisions/plan.h"

namespace revisions {

/// "upgrade", "downgrade" or "stamp": as run logs, documents and the command line have it.
QString directionName(Direction direction);

/// Rows of a version table in words: "20260215_0004", "a, b", or "base" for none.
QString rowsText(const QStringList &rows);

} // namespace revisions
