#pragma once

#include "base/error.h"
#include "database/postgres/handle.h"
#include "database/url.h"

#include <chrono>

namespace database::postgres {

/// Why connecting failed, from the SQLSTATE when a server answered (with PQERRORS_VERBOSE on)
/// and from the system's own error texts when none did, so that it works in any language.
base::Error connectError(PGconn *connection, const Url &url);

/// No answer within \a limit.
base::Error connectTimeout(PGconn *connection, const Url &url, std::chrono::milliseconds limit);

} // namespace database::postgres
