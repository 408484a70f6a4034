#pragma once

#include "base/clock.h"
#include "desktop/jobs/target.h"
#include "migration/scriptwriting.h"

#include <optional>

namespace desktop {

/// The project that a script is written into, and the database that is shown with it, if any: an
/// env.py may want one, and models are compared with one.
struct WritingPlace
{
    scripts::ProjectConfig config{};
    std::optional<Target> target{};

    [[nodiscard]] bool isPython() const { return config.kind == scripts::ProjectKind::Alembic; }
};

/// What is to be written.
struct WritingOrder
{
    migration::ScriptOrder script{};
    bool autogenerates = false; ///< Filled with what the models have and the database has not.
};

/// What a sheet that writes a script wants to know of the project first.
struct WritingGround
{
    QString nextId{}; ///< Empty where the project's Alembic makes it.
    QStringList heads{};
    QHash<QString, QString> messages{}; ///< Of each head.
    QStringList ids{};                  ///< All revisions, newest first.
    bool hasModels = false;             ///< There is something to fill a revision from.
};

// Both wait for files, the second one for Python and a database too: for a worker.

base::Result<WritingGround> readWritingGround(const WritingPlace &place, const base::Clock &clock);
/// The scripts that were written: one, except where an env.py of several databases makes more. An
/// error is explained with what the project knows.
base::Result<QList<migration::WrittenScript>>
writeScripts(const WritingPlace &place, const WritingOrder &order, jobs::Context &context);

} // namespace desktop
