#pragma once

#include <QCoreApplication>

namespace desktop {

/// Texts of this part's functions that belong to no widget.
struct CredentialText
{
    Q_DECLARE_TR_FUNCTIONS(desktop::Credentials)
};

} // namespace desktop
