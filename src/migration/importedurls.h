#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <utility>

namespace migration {

/// The database URLs that the file \a path holds, each with a name for a profile, passwords and
/// all: every variable of a `.env` whose value is one (and PGHOST, PGUSER... together), every
/// section of an `alembic.ini` with a sqlalchemy.url, the `database` of a `stemma.toml`.
/// BadConfig for a file of another kind.
base::Result<QList<std::pair<QString, QString>>> importedUrls(const QString &path);

} // namespace migration
