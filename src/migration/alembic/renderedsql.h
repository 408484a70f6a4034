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

    /// The statements, and a fault as comments behind them.
    [[nodiscard]] QByteArray text() const;
};

/// The SQL of a Python revision by Alembic's offline mode.
struct RenderedSql
{
    RenderedSide up{};
    RenderedSide down{};

    /// As a native script would have it, with the section markers; a fault as comments.
    [[nodiscard]] QByteArray text() const;
};

/// Renders \a revisions of an Alembic project for the engine of \a url, which need not be there.
/// What was rendered before, from the same text of file and env.py, is taken from the user's cache
/// directory; the project's Alembic is started for the rest only, and once. The results are in the
/// order of \a revisions. Fails when Alembic cannot work for the project at all.
base::Result<QList<RenderedSql>> renderRevisions(const scripts::Project &project,
                                                 const database::Url &url,
                                                 const QStringList &revisions,
                                                 jobs::Context &context);

} // namespace migration
