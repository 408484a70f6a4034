#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace scripts {

/// Reads "500ms", "5s", "10min", "2h" or "0" (none), blanks around and between allowed. Nothing
/// when \a text is anything else or would not fit 32 bits of milliseconds, PostgreSQL's limit.
std::optional<std::chrono::milliseconds> parseDuration(QStringView text);

/// What to write instead, for the hint of an error.
QString durationHint();

} // namespace scripts
