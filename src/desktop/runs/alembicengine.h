#pragma once

#include "scripts/config.h"

namespace jobs {
class Context;
}

namespace desktop {

/// What runs the revisions of an Alembic project.
struct AlembicEngine
{
    QString alembic{};        ///< "1.8.1"; empty when none was found.
    QString versions{};       ///< "Alembic 1.8.1, SQLAlchemy 1.4.46, Python 3.11.2".
    QString interpreter{};    ///< Where it is and how it was found; or why there is none.
    QStringList passedOver{}; ///< Interpreters without Alembic, as sentences.

    [[nodiscard]] bool isFound() const { return !alembic.isEmpty(); }
    /// All of it, a line each.
    [[nodiscard]] QString text() const;
};

/// Asks the project's interpreter; nothing of the project is run. Waits for a process: for a
/// worker.
AlembicEngine findEngine(const scripts::ProjectConfig &config, jobs::Context &context);

} // namespace desktop
