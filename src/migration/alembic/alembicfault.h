#pragma once

#include "migration/alembic/interpreter.h"

#include <QJsonObject>

namespace migration {

/// What the driver's account \a account of an exception says, as one error for people: what
/// happened where and what to do, the traceback in the detail.
base::Error alembicFault(const QJsonObject &account, const Interpreter &interpreter,
                         const scripts::ProjectConfig &config);

} // namespace migration
