#pragma once

#include "scripts/config.h"

namespace migration {

/// A Python that may be the one of a project.
struct Interpreter
{
    QString path{};          ///< Absolute; a link in an environment is not followed.
    QString found{};         ///< Where it comes from: a phrase such as "the directory .venv".
    bool isDemanded = false; ///< The configuration names it: no other will do.
};

/// The interpreters to try for the Alembic project of \a config, best first: the one that
/// `stemma.toml` names, and none beside it; else `.venv` and `venv` of the project and of the
/// directories above it up to the repository's, what Poetry, Pipenv and uv made for them, the
/// active environment, `python3`, and the interpreter of the program `alembic`. Each exists, if
/// only as a link that leads nowhere any more; what is installed in it is not looked at.
QList<Interpreter> interpretersFor(const scripts::ProjectConfig &config);

} // namespace migration
