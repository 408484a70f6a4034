#pragma once

#include "database/url.h"
#include "jobs/context.h"
#include "scripts/project.h"

#include <optional>

namespace migration {

/// A revision that could not be written whole.
struct ImportGap
{
    QString revision{};
    bool upgrade = true; ///< Otherwise its downgrade.
    QString path{};      ///< The file that was written.
    base::Error reason{};
};

/// How the proof went: both projects applied to scratch databases.
struct ImportProof
{
    enum class Outcome {
        Same,      ///< Up and down again, the catalogs are equal.
        Different, ///< They are not: differences says where.
        NotMade    ///< It could not be tried: error says why.
    };
    Outcome outcome = Outcome::NotMade;
    bool alsoDown = false;     ///< Whether the way back was compared too.
    QStringList differences{}; ///< Lines "alembic: ..." and "native: ...".
    std::optional<base::Error> error{};
};

/// What importing did.
struct ImportReport
{
    QString directory{};
    QString engine{};
    int revisions = 0;
    QList<ImportGap> gaps{};
    ImportProof proof{};
};

/// Writes a native project into \a directory from the Alembic \a project: a script for each
/// revision with the same id, parents, labels, dependencies, message and date, its SQL by
/// Alembic's offline mode for the engine of \a url. Then proves it: on scratch databases, which
/// are made on the server of \a url (or as temporary files) and dropped again, Alembic applies its
/// project and Stemma the new one, and the catalogs are compared, up and down.
///
/// AlreadyExists when the directory holds a project. Where a revision cannot be rendered to its
/// end, a statement that fails stands in place of the rest, so that no run passes over it.
base::Result<ImportReport> importAlembic(const scripts::Project &project, const database::Url &url,
                                         const QString &directory, jobs::Context &context);

} // namespace migration
