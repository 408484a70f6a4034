#include "migration/check.h"

#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString kindName(migration::Finding::Kind kind)
{
    using Kind = migration::Finding::Kind;
    switch (kind) {
    case Kind::Edited: return QStringLiteral("edited");
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::Skipped: return QStringLiteral("skipped");
    case Kind::Failed: return QStringLiteral("failed");
    case Kind::Unfinished: break;
    }
    return QStringLiteral("unfinished");
}

class Check final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Check)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("check", tr("Exit 3 when a revision is pending or a script of an "
                                           "applied one was edited, is missing or unknown")
                                            .toStdString());
        command->add_flag(
            "--no-models", m_noModels,
            tr("Alembic projects: do not compare the models with the database").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return shell.fail(workspace.error());
        const auto report = migration::check(*workspace, !m_noModels, shell.context());
        if (!report)
            return shell.fail(report.error());
        if (shell.json()) {
            QJsonObject document = documentOf(*workspace, report->standing, report->isFine);
            addDifferences(document, report->differences);
            shell.document(document);
        } else {
            print(shell, *workspace, report->standing, report->isFine);
            for (const migration::ModelDifference &difference : report->differences)
                shell.console().out(difference.text);
        }
        return report->isFine ? Done : Found;
    }

private:
    static void addDifferences(QJsonObject &document,
                               const QList<migration::ModelDifference> &differences)
    {
        QJsonArray array;
        for (const migration::ModelDifference &difference : differences) {
            array.append(QJsonObject{{QStringLiteral("kind"), difference.kind},
                                     {QStringLiteral("table"), difference.table},
                                     {QStringLiteral("name"), difference.name},
                                     {QStringLiteral("from"), difference.from},
                                     {QStringLiteral("to"), difference.to},
                                     {QStringLiteral("text"), difference.text}});
        }
        document.insert(QStringLiteral("differences"), array);
    }

    static QJsonObject documentOf(const migration::Workspace &workspace,
                                  const migration::Standing &standing, bool fine)
    {
        QJsonArray problems;
        for (const base::Error &problem : workspace.project.problems)
            problems.append(errorObject(problem));
        QJsonArray findings;
        for (const migration::Finding &finding : standing.findings) {
            findings.append(QJsonObject{{QStringLiteral("kind"), kindName(finding.kind)},
                                        {QStringLiteral("revision"), finding.revision},
                                        {QStringLiteral("error"), errorObject(finding.error)}});
        }
        const QStringList notApplied = migration::pendingIds(workspace.project.graph, standing);
        return {
            {QStringLiteral("database"), workspace.connection->display()},
            {QStringLiteral("ok"), fine},
            {QStringLiteral("initialised"), standing.database.version.exists},
            {QStringLiteral("rows"), QJsonArray::fromStringList(standing.rows())},
            {QStringLiteral("pending"),
             QJsonArray::fromStringList(standing.isPendingKnown ? notApplied : QStringList())},
            {QStringLiteral("not_known"),
             QJsonArray::fromStringList(standing.isPendingKnown ? QStringList() : notApplied)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(workspace.project.remarks)},
        };
    }

    static void print(Shell &shell, const migration::Workspace &workspace,
                      const migration::Standing &standing, bool fine)
    {
        const Console &console = shell.console();
        const scripts::Project &project = workspace.project;
        for (const base::Error &problem : project.problems)
            printError(console, problem);
        if (standing.database.runLogDenied) {
            shell.context().log(
                base::Level::Warning,
                tr("The run log may not be read with this role, so edited scripts "
                   "would not be noticed: GRANT SELECT ON stemma_run, stemma_step."));
        }
        for (const migration::Finding &finding : standing.findings)
            printError(console, finding.error);
        for (const QString &remark : project.remarks)
            shell.context().log(base::Level::Warning, remark);
        if (!standing.database.version.exists) {
            console.out(
                tr("Database not initialised: %1 has no table %2.")
                    .arg(workspace.connection->display(), workspace.versionTable->qualified()));
        }
        if (standing.pending > 0) {
            console.out(standing.isPendingKnown
                            ? tr("Target database is not up to date: %n revision(s) pending.",
                                 nullptr, standing.pending)
                            : tr("Of %n revision(s) it is not known whether they are applied.",
                                 nullptr, standing.pending));
            for (const QString &id : migration::pendingIds(project.graph, standing)) {
                const int index = project.graph.indexOf(id);
                const QString message = index < 0 ? QString() : project.graph.at(index).message;
                console.out(QLatin1StringView("  ") +
                            (id + QLatin1StringView("  ") + message).trimmed());
            }
        }
        if (fine) {
            console.out(tr("%1 is up to date, and every applied script is as it was applied.")
                            .arg(workspace.connection->display()));
        }
    }

    bool m_noModels = false;
};

} // namespace

std::unique_ptr<Verb> makeCheck()
{
    return std::make_unique<Check>();
}

} // namespace cli
