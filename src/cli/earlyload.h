#pragma once

#include <QStringList>

#include <thread>

namespace cli {

/// Opens libpq on a thread of its own when the command line or the environment names a PostgreSQL
/// server. With the two dozen libraries behind it, that takes as long as reading the project: it
/// may as well happen meanwhile. Whoever needs libpq asks for it as ever, and waits for the rest.
[[nodiscard]] std::jthread loadLibpqEarly(const QStringList &arguments);

} // namespace cli
