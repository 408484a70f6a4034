#pragma once

#include "database/split.h"
#include "migration/workspace.h"
#include "revisions/plan.h"
#include "scripts/script.h"

namespace migration {

/// A step of a plan together with what its script says for the engine at hand.
struct PreparedStep
{
    revisions::Step step{};
    QString path{};
    scripts::ScriptPlace place{}; ///< How \a path is read.
    QByteArray digest{}; ///< Of what this step runs; the run compares it with the file again.
    bool transactional = true;
    bool irreversible = false;          ///< There is no way back from this revision.
    QString reason{};                   ///< Why, when it is irreversible.
    bool undoesNothing = false;         ///< An upgrade with statements, whose downgrade has none.
    int statements = 0;                 ///< 0 where the script is Python.
    std::optional<base::Error> fault{}; ///< Why this step cannot run.
};

/// A plan that has been looked at from both sides: what it changes in the version table and what
/// its scripts would run. Its digest names exactly this: same rows, same steps, same text.
struct PreparedPlan
{
    revisions::MigrationPlan plan{};
    QList<PreparedStep> steps{};
    QString digest{}; ///< 64 hex digits.

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty() && !plan.purge; }
    /// Why the plan must not be run: the first step's fault, a downgrade past an irreversible
    /// revision, an id wider than the version table's column (\a width, 0 for no limit).
    [[nodiscard]] base::Result<> runnable(int width) const;
};

/// Reads the scripts that \a plan needs, in parallel, splits and checks them for \a engine, and
/// keeps no SQL. Never fails as a whole: what is wrong with a script is the step's fault.
PreparedPlan prepare(const scripts::Project &project, database::Engine engine,
                     revisions::MigrationPlan plan);

/// The log line of \a step without its "Running": for what is planned, and for what is committed.
QString stepText(const revisions::Step &step);

/// The section of \a script that a step in \a direction runs on \a engine; null when none serves.
const scripts::Section *sectionFor(const scripts::Script &script, revisions::Direction direction,
                                   database::Engine engine);

/// Whether \a section with \a statements runs in a transaction.
bool isTransactional(const scripts::Section &section, const QList<database::Statement> &statements);

/// The statements of \a section, checked: inside a transaction no transaction control and nothing
/// that refuses one; \a path is for messages.
base::Result<QList<database::Statement>> statementsOf(const scripts::Section &section,
                                                      database::Engine engine, const QString &path);

} // namespace migration
