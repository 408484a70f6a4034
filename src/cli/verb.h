#pragma once

#include <CLI/App.hpp>

namespace cli {

class Shell;

/// One command of the program: declares its name, options and help, and runs.
class Verb
{
public:
    virtual ~Verb() = default;

    /// Adds the command to \a app and returns it. The options are bound to this object.
    virtual CLI::App *declare(CLI::App &app) = 0;
    /// Runs with the parsed options. Returns the exit code.
    virtual int run(Shell &shell) = 0;
};

} // namespace cli
