#pragma once

#include <QCoreApplication>

namespace desktop::history {

/// Translation context of what this part says outside its widgets.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::history::Text)
};

} // namespace desktop::history
