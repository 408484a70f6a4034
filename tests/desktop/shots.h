#pragma once

#include <QString>

class QWidget;

namespace testsupport {

/// Saves pictures of \a widget, which is shown, as <name>-light.png and <name>-dark.png at 200 %
/// and <name>-large.png with twice the font, into the folder that STEMMA_SHOTS names; does nothing
/// without it.
void shoot(QWidget &widget, const QString &name);

} // namespace testsupport
