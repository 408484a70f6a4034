#include "cli/verbs/writing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Writing)
};

base::Result<QList<migration::WrittenScript>> written(Shell &shell, const scripts::Project &project,
                                                      const migration::ScriptOrder &order,
                                                      bool autogenerates)
{
    if (autogenerates) {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        return migration::autogenerate(*workspace, order, shell.context());
    }
    // Most projects write revisions without a database; one that needs it will say so.
    base::Result<database::Url> url = base::failure({});
    if (project.config.kind == scripts::ProjectKind::Alembic)
        url = shell.databaseUrl(project.config);
    return migration::writeScript(project, order, url ? &*url : nullptr, shell.context());
}

QJsonObject documentOf(const migration::WrittenScript &script)
{
    QJsonArray warnings;
    for (const migration::ScriptWarning &warning : script.warnings) {
        warnings.append(QJsonObject{{QStringLiteral("kind"), warning.kind},
                                    {QStringLiteral("name"), warning.name},
                                    {QStringLiteral("text"), warning.text},
                                    {QStringLiteral("line"), warning.line}});
    }
    return {{QStringLiteral("revision"), script.revision},
            {QStringLiteral("path"), script.path},
            {QStringLiteral("warnings"), warnings}};
}

} // namespace

int writeAndReport(Shell &shell, const scripts::Project &project,
                   const migration::ScriptOrder &order, bool autogenerates)
{
    const auto scripts = written(shell, project, order, autogenerates);
    if (!scripts)
        return shell.fail(scripts.error(), project);
    if (shell.json() && project.config.kind != scripts::ProjectKind::Alembic) {
        shell.document({{QStringLiteral("revision"), scripts->first().revision},
                        {QStringLiteral("path"), scripts->first().path}});
        return Done;
    }
    if (shell.json()) {
        QJsonObject document = scripts->isEmpty() ? QJsonObject() : documentOf(scripts->first());
        QJsonArray array;
        for (const migration::WrittenScript &script : *scripts)
            array.append(documentOf(script));
        document.insert(QStringLiteral("scripts"), array);
        shell.document(document);
        return Done;
    }
    for (const migration::WrittenScript &script : *scripts) {
        shell.console().out(Text::tr("Wrote %1").arg(script.path));
        for (const migration::ScriptWarning &warning : script.warnings) {
            shell.context().log(base::Level::Warning,
                                Text::tr("Line %1: %2").arg(warning.line).arg(warning.text));
        }
    }
    return Done;
}

} // namespace cli
