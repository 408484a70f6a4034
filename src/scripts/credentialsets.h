#pragma once

#include "scripts/config.h"

namespace scripts {

/// The credential sets that the bytes of a `stemma.toml` declare. A key that is not known, a value
/// of another kind, no table or no columns are the fault of their set alone.
base::Result<QList<CredentialSetConfig>> readCredentialSets(const QByteArray &bytes,
                                                            const QString &path);

} // namespace scripts
