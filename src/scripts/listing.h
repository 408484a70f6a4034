#pragma once

#include "scripts/config.h"

namespace scripts {

/// The script files of \a config in load order, as Alembic orders them: location by location,
/// names sorted by code point, and where it is recursive the files of a directory before its
/// sub-directories. A missing version directory of an Alembic project is passed over, as Alembic
/// does; that of a native one is ProjectNotFound. FileUnreadable when one cannot be listed.
base::Result<QStringList> listScripts(const ProjectConfig &config);

} // namespace scripts
