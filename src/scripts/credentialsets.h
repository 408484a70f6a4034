#pragma once

#include "scripts/config.h"

namespace scripts {

/// The credential sets that the bytes of a `stemma.toml` declare. BadConfig with line: a key that
/// is not known, a value of another kind, no table or no columns.
base::Result<QList<CredentialSetConfig>> readCredentialSets(const QByteArray &bytes,
                                                            const QString &path);

} // namespace scripts
