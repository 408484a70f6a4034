#pragma once

#include "base/result.h"
#include "scripts/directivescanner.h"
#include "scripts/script.h"

namespace scripts {

/// A `-- migrate:` line, read.
struct Marker
{
    bool up = true;
    Section section{}; ///< Without its SQL.
};

/// Reads the marker in \a directive. BadScript names the word that is not known.
base::Result<Marker> parseMarker(const Directive &directive, const QString &path);

/// The credential set that `-- credentials:encrypt <set>` names.
base::Result<QString> parseCredentialStep(const Directive &directive, const QString &path);

} // namespace scripts
