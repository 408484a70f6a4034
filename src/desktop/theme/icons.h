#pragma once

#include <QIcon>

namespace desktop {

/// The icon `resources/icons/<name>.svg`, drawn in the colour of the text it stands beside: it
/// follows light and dark, disabled and selected by itself, and is sharp at every scale.
QIcon themedIcon(const QString &name);

} // namespace desktop
