#pragma once

class QDialog;

namespace desktop {

class Settings;

/// Gives \a dialog the size that one of its class had when it was closed last, and notes the size
/// that it has when it is closed. Before it is shown. \a settings must outlive the dialog.
void rememberSize(QDialog &dialog, Settings &settings);

} // namespace desktop
