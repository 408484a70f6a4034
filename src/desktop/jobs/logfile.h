#pragma once

#include "base/result.h"
#include "desktop/jobs/logmodel.h"

namespace desktop {

enum class LogFormat { Text, JsonLines };

/// By the ending of \a path: ".jsonl" and ".json" are JSON lines, anything else is text.
LogFormat logFormatOf(const QString &path);

/// Writes \a lines to \a path, whole or not at all. In JSON lines each is an object with `at` (UTC,
/// ISO), `level`, `text`, `subject`, `milliseconds` and `job`. Waits for the disk: for a worker.
base::Result<> saveLog(const QString &path, LogFormat format, const QList<LogLine> &lines,
                       const QHash<int, QString> &titles);

} // namespace desktop
