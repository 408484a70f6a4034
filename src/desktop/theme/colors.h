#pragma once

#include "profiles/environment.h"

#include <QColor>
#include <QPalette>

namespace desktop {

/// What a colour says. It never says it alone: a word or a shape stands beside it.
enum class Tone { Good, Caution, Bad, Muted };

/// Whether \a palette is a dark one. Qt 6.4 cannot ask the system.
bool isDark(const QPalette &palette);

/// Colours that read on the base colour of \a palette with a contrast of at least 4.5 to 1.
QColor environmentColor(profiles::Environment environment, const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);
/// Colour of the branch with number \a branch; neighbours differ, also for the colour-blind.
QColor laneColor(int branch, const QPalette &palette);

/// Colours of SQL.
struct SqlColors
{
    QColor keyword{};
    QColor text{};
    QColor number{};
    QColor comment{};
};
SqlColors sqlColors(const QPalette &palette);

/// \a palette with a colour of links that reads on its base colour, whatever the system says.
QPalette withReadableLinks(QPalette palette);

/// The contrast of two colours as WCAG 2.1 counts it: 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace desktop
