#pragma once

#include "base/result.h"
#include "desktop/history/historymarks.h"

#include <QFont>
#include <QPalette>

#include <stop_token>

namespace desktop {

enum class ExportFormat { Text, Svg, Png, Pdf };

/// Everything that a file with a picture of a history is made of.
struct HistoryExport
{
    std::shared_ptr<const HistoryContent> content{}; ///< What is shown; shared with the window.
    HistoryMarks marks{};
    QString title{};
    QFont font{};
    QPalette palette{}; ///< A light one: files are read on white.
    ExportFormat format = ExportFormat::Text;
    QString file{};
};

/// Writes the file, whole or not at all. Paints with the GraphPainter of the window, PDF over as
/// many pages as it takes. FileNotWritable; Refused for a PNG that would be too high to paint;
/// Cancelled. For worker threads.
base::Result<> writeExport(const HistoryExport &request, const std::stop_token &stop);

} // namespace desktop
