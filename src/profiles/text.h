#pragma once

#include <QCoreApplication>

namespace profiles {

/// Translation context of the room's texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(profiles::Text)
};

} // namespace profiles
