#pragma once

class QWidget;

namespace desktop {

/// Gives every text that is visible in \a window and has a key of its own one that nothing else
/// there has: the menu bar keeps its keys, what comes first keeps its own, and what would share
/// one gets another letter of its text, or none. Each page was written, and translated, without
/// knowing what it would stand beside.
void settleMnemonics(QWidget &window);

} // namespace desktop
