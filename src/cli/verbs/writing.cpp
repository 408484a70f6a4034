#include "cli/verbs/writing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Writing)
};

} // namespace

int writeAndReport(Shell &shell, const scripts::Project &project,
                   const revisions::Revision &revision)
{
    auto path = scripts::writeRevision(project, revision, shell.clock().now());
    if (!path)
        return shell.fail(path.error());
    if (shell.json()) {
        shell.document(
            {{QStringLiteral("revision"), revision.id}, {QStringLiteral("path"), *path}});
    } else {
        shell.console().out(Text::tr("Wrote %1").arg(*path));
    }
    return Done;
}

namespace {

base::Result<QList<migration::WrittenScript>> writtenByAlembic(Shell &shell,
                                                               const scripts::Project &project,
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
    const auto url = shell.databaseUrl(project.config);
    return migration::writeThroughAlembic(project.config, url ? &*url : nullptr, order,
                                          shell.context());
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

int writePython(Shell &shell, const scripts::Project &project, const migration::ScriptOrder &order,
                bool autogenerates)
{
    const auto written = writtenByAlembic(shell, project, order, autogenerates);
    if (!written)
        return shell.fail(written.error(), project);
    if (shell.json()) {
        QJsonObject document = written->isEmpty() ? QJsonObject() : documentOf(written->first());
        QJsonArray scripts;
        for (const migration::WrittenScript &script : *written)
            scripts.append(documentOf(script));
        document.insert(QStringLiteral("scripts"), scripts);
        shell.document(document);
        return Done;
    }
    for (const migration::WrittenScript &script : *written) {
        shell.console().out(Text::tr("Wrote %1").arg(script.path));
        for (const migration::ScriptWarning &warning : script.warnings) {
            shell.context().log(base::Level::Warning,
                                Text::tr("Line %1: %2").arg(warning.line).arg(warning.text));
        }
    }
    return Done;
}

} // namespace cli
