#pragma once

#include <QString>

#include <CLI/App.hpp>

namespace cli {

/// The completion script for \a shell ("bash", "zsh", "fish"), made from the declared commands and
/// options of \a app, so that it cannot fall behind them.
QString completionScript(const CLI::App &app, const QString &shell);

} // namespace cli
