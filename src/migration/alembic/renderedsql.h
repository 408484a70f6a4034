#pragma once

#include "jobs/context.h"
#include "scripts/project.h"

namespace database {
struct Url;
}

namespace migration {

/// What one direction of a Python revision would execute.
struct RenderedSide
{
    QString sql{};                      ///< All of it, or what comes before the fault.
    std::optional<base::Error> fault{}; ///< Why the rest cannot be told without running it.
    QStringList files{};                ///< Of the project, that were read so far.

    /// The statements, and a fault as comments behind them.
    [[nodiscard]] QByteArray text() const;
};

/// The SQL of a Python revision by Alembic's offline mode.
struct RenderedSql
{
    RenderedSide up{};
    RenderedSide down{};
    QStringList files{}; ///< Of the project, that it depends on.

    /// As a native script would have it, with the section markers; a fault as comments.
    [[nodiscard]] QByteArray text() const;
};

enum class Rendering {
    Kept, ///< What was rendered before will do while its files are as they were.
    Anew
};

/// Renders \a revisions of an Alembic project for the engine of \a url, which need not be there.
/// What was rendered before, from the same text of file, env.py and whatever else of the project
/// was read for it, is taken from the user's cache directory; the project's Alembic is started for
/// the rest only. A revision that takes longer than `step_timeout`, else a minute, has a fault. The
/// results are in the order of \a revisions. Fails when Alembic cannot work for the project at all.
base::Result<QList<RenderedSql>> renderRevisions(const scripts::Project &project,
                                                 const database::Url &url,
                                                 const QStringList &revisions,
                                                 jobs::Context &context,
                                                 Rendering rendering = Rendering::Kept);

} // namespace migration
