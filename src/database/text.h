#pragma once

#include <QCoreApplication>

namespace database {

/// Translation context of the room's texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(database::Text)
};

} // namespace database
