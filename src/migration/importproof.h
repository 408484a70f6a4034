#pragma once

#include "migration/importalembic.h"

namespace migration {

/// Applies \a alembic and \a native to a scratch database each, made beside that of \a url, and
/// compares what they made; then both downgrade to base and are compared again.
ImportProof prove(const scripts::Project &alembic, const scripts::ProjectConfig &native,
                  const database::Url &url, bool alsoDown, bool comparesRows,
                  jobs::Context &context);

} // namespace migration
