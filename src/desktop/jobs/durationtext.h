#pragma once

#include <QString>

namespace desktop {

/// "340 ms", "1.2 s", "3 min 5 s", "2 h 4 min": a duration for people, translated.
QString durationText(qint64 milliseconds);
/// The same to whole seconds, for a clock that ticks: "0:07", "12:40", "1:02:03".
QString clockText(qint64 milliseconds);

} // namespace desktop
