#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/console.h"

#include <QString>

#include <stop_token>

namespace cli {

/// Reads a secret from where \a source says: "prompt" asks \a question on the terminal, "fd:N"
/// reads an open file descriptor, "file:PATH" a file, "env:NAME" a variable. One line break at the
/// end is not part of it. Usage for any other word, Refused when nobody can be asked.
base::Result<base::Secret> readSecret(const QString &source, const QString &question,
                                      const Console &console, const std::stop_token &stop);

/// The same for a secret that is set: at a prompt it is asked for twice, and must not be empty.
base::Result<base::Secret> readNewSecret(const QString &source, const QString &question,
                                         const Console &console, const std::stop_token &stop);

} // namespace cli
