#pragma once

#include "cli/console.h"
#include "jobs/context.h"

#include <QElapsedTimer>

namespace cli {

/// Shows a job's progress and log on stderr: a bar on a terminal, else a line per finished step;
/// JSON lines with `--json`.
class ProgressPrinter final : public jobs::Watcher
{
public:
    /// \a verbosity: -1 quiet (warnings only), 0 as usual, 1 with details.
    ProgressPrinter(const Console &console, bool json, int verbosity);

    void progressed(const jobs::Progress &progress) override;
    void logged(const base::LogRecord &record) override;
    [[nodiscard]] bool wantsDetails() const override { return m_verbosity >= 1; }

private:
    void drawBar(const jobs::Progress &progress);

    const Console &m_console;
    bool m_json;
    int m_verbosity;
    QElapsedTimer m_sinceStart{};
    QElapsedTimer m_sinceDrawn{};
};

/// "850 ms", "12.3 s", "4 min 10 s".
QString durationText(qint64 milliseconds);

} // namespace cli
