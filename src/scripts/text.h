#pragma once

#include <QCoreApplication>

namespace scripts {

/// Translation context of the room.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(scripts::Text)
};

} // namespace scripts
