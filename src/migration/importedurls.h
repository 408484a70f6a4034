#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace migration {

/// The database URLs that the file \a path holds, each with a name for a profile, passwords and
/// all: every variable of a `.env` whose value is one (and PGHOST, PGUSER... together), every
/// section of an `alembic.ini` with a sqlalchemy.url, the `database` of a `stemma.toml`.
/// BadConfig for a file of another kind. Lines of a `.env` that are no assignments are told in
/// \a passedOver, as "path:line: why".
base::Result<QList<std::pair<QString, QString>>> importedUrls(const QString &path,
                                                              QStringList &passedOver);

} // namespace migration
