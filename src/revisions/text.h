#pragma once

#include <QCoreApplication>

namespace revisions {

/// The translation context of this room's messages.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(revisions::Text)
};

} // namespace revisions
