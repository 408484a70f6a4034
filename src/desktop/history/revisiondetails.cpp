#include "desktop/history/revisiondetails.h"

#include "scripts/alembicheader.h"
#include "scripts/script.h"

namespace desktop {

namespace {

/// A text view takes its time to lay out more than this, and nobody reads it there.
constexpr qsizetype longestText = 60'000;

QList<ScriptText> textsOf(const QList<scripts::Section> &sections)
{
    QList<ScriptText> texts;
    for (const scripts::Section &section : sections) {
        ScriptText text = shortened(QString::fromUtf8(section.sql).trimmed());
        text.engine = section.engine;
        text.transactional = section.transactional;
        text.irreversible = section.irreversible;
        text.reason = section.reason;
        texts.append(text);
    }
    return texts;
}

} // namespace

ScriptText shortened(const QString &text)
{
    if (text.size() <= longestText)
        return {.text = text};
    const qsizetype end = text.lastIndexOf(u'\n', longestText);
    return {.text = text.left(end > 0 ? end : longestText), .isCut = true};
}

RevisionDetails readDetails(const std::shared_ptr<const scripts::Project> &project, int index)
{
    const revisions::Revision &revision = project->graph.at(index);
    RevisionDetails details{.id = revision.id, .path = revision.path};
    details.isPython = revision.path.endsWith(QLatin1StringView(".py"));
    if (details.isPython) {
        const auto source = scripts::readPythonSource(revision.path);
        if (source) {
            details.source = shortened(*source);
        } else {
            details.error = source.error().message;
        }
        return details;
    }
    const auto script =
        scripts::readScript(project->placeOf(revision.id).value_or(scripts::ScriptPlace()));
    if (!script) {
        details.error = script.error().message;
        return details;
    }
    details.up = textsOf(script->up);
    details.down = textsOf(script->down);
    details.remarks = script->remarks;
    return details;
}

database::Engine engineOf(const ScriptText &section, database::Engine fallback)
{
    if (section.engine.isEmpty())
        return fallback;
    return section.engine == database::engineName(database::Engine::Sqlite)
               ? database::Engine::Sqlite
               : database::Engine::PostgreSql;
}

} // namespace desktop
