#pragma once

#include <QStringList>

#include <stop_token>

namespace cli {

/// Parses \a arguments (the program's name first) and runs the command that they name.
/// \a stop is what Ctrl-C requests. Returns the exit code of docs/cli.md.
int runCommandLine(const QStringList &arguments, std::stop_token stop);

} // namespace cli
