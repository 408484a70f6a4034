#pragma once

#include "base/log.h"
#include "desktop/shell/statusboard.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DiagnosticsDialog;
}

namespace desktop {

class Settings;

/// What a report is made of, beside what the computer tells by itself.
struct DiagnosticsInput
{
    QString vault{}; ///< Where the connections rest.
    const StatusBoard &board;
    const Settings &settings;
    QList<base::LogRecord> log{}; ///< The newest records of all jobs, oldest first.
};

/// The report as text: versions, screens, settings, connections (their environment and the code of
/// what is wrong, no names and no hosts) and the log, with everything masked that looks like a
/// secret.
QString diagnosticsReport(const DiagnosticsInput &input);

/// Shows a report before it leaves the program.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const QString &report, QWidget *parent = nullptr);
    ~DiagnosticsDialog() override;

private:
    void save();

    std::unique_ptr<Ui::DiagnosticsDialog> m_ui;
};

} // namespace desktop
