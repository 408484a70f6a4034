#pragma once

#include "database/engine.h"
#include "scripts/githistory.h"
#include "scripts/project.h"

#include <memory>
#include <optional>

namespace desktop {

/// A text of a script as the details show it.
struct ScriptText
{
    QString engine{}; ///< Of the section's marker; empty serves every engine.
    QString text{};   ///< Perhaps only its beginning; see isCut.
    bool isCut = false;
    bool transactional = true;
    bool irreversible = false;
    QString reason{}; ///< Why it is irreversible.
};

/// What the file of one revision says: a value, read on a worker thread.
struct RevisionDetails
{
    QString id{};
    QString path{};
    bool isPython = false;
    QList<ScriptText> up{}; ///< Of Python, what was rendered; empty until then.
    QList<ScriptText> down{};
    ScriptText source{};   ///< The whole file, of Python only.
    QStringList remarks{}; ///< What lint would say.
    QString error{};       ///< Why the file cannot be shown; else empty.
};

/// Reads the script of the revision with \a index in \a project's graph. Waits for the file.
RevisionDetails readDetails(const std::shared_ptr<const scripts::Project> &project, int index);

/// The SQL of a Python revision, which only its project's own Alembic can tell.
struct RevisionSql
{
    QString id{};
    ScriptText up{};
    ScriptText down{};
    QString upFault{}; ///< Why the rest of \a up cannot be told without running it.
    QString downFault{};
    std::optional<base::Error> error{}; ///< Why nothing could be rendered at all.
};

/// \a text as far as a view shows it.
ScriptText shortened(const QString &text);

/// How the text of \a section is to be read: by the engine of its marker, else by \a fallback.
database::Engine engineOf(const ScriptText &section, database::Engine fallback);

} // namespace desktop
