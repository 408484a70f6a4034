#pragma once

#include "database/url.h"
#include "scripts/config.h"

namespace cli {

/// Which database a command works on, in this order: `--database` (\a option),
/// STEMMA_DATABASE_URL, DATABASE_URL of the environment, DATABASE_URL of the project's `.env`, the
/// configuration's own. A password inside \a option is refused: argument lists are public.
/// BadUrl with the list of these places when none says anything.
base::Result<database::Url> findDatabaseUrl(const QString &option,
                                            const scripts::ProjectConfig &config);

/// The URL that an option holds: a relative path is taken from here, a password is refused.
base::Result<database::Url> urlFromOption(const QString &option);

/// Whether any of these places names a database.
bool namesDatabase(const QString &option, const scripts::ProjectConfig &config);

} // namespace cli
