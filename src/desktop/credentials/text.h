#pragma once

#include <QCoreApplication>

namespace desktop::rotation {

/// Translation context of what this part says outside its widgets.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::rotation::Text)
};

} // namespace desktop::rotation
