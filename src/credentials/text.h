#pragma once

#include <QCoreApplication>

namespace credentials {

/// Translation context of the room's texts.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credentials::Text)
};

} // namespace credentials
