#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "migration/importalembic.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

using Outcome = migration::ImportProof::Outcome;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Same: return QStringLiteral("same");
    case Outcome::Different: return QStringLiteral("different");
    case Outcome::NotMade: break;
    }
    return QStringLiteral("not_made");
}

/// `import alembic DIRECTORY`.
class Import final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Import)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "import", tr("Write a native project from this Alembic project, and prove that it "
                         "does the same")
                          .toStdString());
        command->add_option("kind", m_kind, tr("What to import: alembic").toStdString())
            ->required()
            ->type_name("alembic");
        command->add_option("directory", m_directory, tr("Where to write it").toStdString())
            ->required()
            ->type_name("DIRECTORY");
        return command;
    }

    int run(Shell &shell) override
    {
        if (m_kind != "alembic") {
            return shell.fail(
                {.code = base::ErrorCode::Usage,
                 .message = tr("'%1' cannot be imported").arg(QString::fromStdString(m_kind)),
                 .hint = tr("There is `stemma import alembic DIRECTORY`.")});
        }
        auto project = shell.soundProject();
        if (!project)
            return shell.fail(project.error());
        auto url = shell.databaseUrl(project->config);
        if (!url)
            return shell.fail(url.error());
        const auto report = migration::importAlembic(
            *project, *url, QString::fromStdString(m_directory), shell.context());
        if (!report)
            return shell.fail(report.error(), *project);
        if (shell.json()) {
            printJson(shell, *report);
        } else {
            print(shell, *report);
        }
        return report->gaps.isEmpty() && report->proof.outcome == Outcome::Same ? Done : Found;
    }

private:
    static void print(Shell &shell, const migration::ImportReport &report)
    {
        const Console &console = shell.console();
        console.out(tr("Wrote %n revision(s) to %1, for %2.", nullptr, report.revisions)
                        .arg(report.directory, report.engine));
        for (const migration::ImportGap &gap : report.gaps) {
            console.out(gap.upgrade ? tr("Write the rest of %1 by hand, in %2: %3")
                                          .arg(gap.revision, gap.path, gap.reason.message)
                                    : tr("The downgrade of %1 is marked irreversible, in %2: %3")
                                          .arg(gap.revision, gap.path, gap.reason.message));
        }
        const migration::ImportProof &proof = report.proof;
        if (proof.outcome == Outcome::Same) {
            console.out(proof.alsoDown ? tr("Proven: on scratch databases both projects make the "
                                            "same schema, up and down again.")
                                       : tr("Proven: on scratch databases both projects make the "
                                            "same schema. The way back was not compared."));
        } else if (proof.outcome == Outcome::Different) {
            console.out(tr("The two projects do not make the same schema:"));
            for (const QString &line : proof.differences)
                console.out(QLatin1StringView("  ") + line);
        } else {
            console.out(tr("Not proven: the projects could not be compared."));
            printError(console, *proof.error);
        }
    }

    static void printJson(const Shell &shell, const migration::ImportReport &report)
    {
        QJsonArray gaps;
        for (const migration::ImportGap &gap : report.gaps) {
            gaps.append(
                QJsonObject{{QStringLiteral("revision"), gap.revision},
                            {QStringLiteral("direction"),
                             gap.upgrade ? QStringLiteral("upgrade") : QStringLiteral("downgrade")},
                            {QStringLiteral("path"), gap.path},
                            {QStringLiteral("error"), errorObject(gap.reason)}});
        }
        QJsonObject proof{
            {QStringLiteral("outcome"), outcomeName(report.proof.outcome)},
            {QStringLiteral("also_down"), report.proof.alsoDown},
            {QStringLiteral("differences"), QJsonArray::fromStringList(report.proof.differences)}};
        if (report.proof.error)
            proof.insert(QStringLiteral("error"), errorObject(*report.proof.error));
        shell.document({{QStringLiteral("directory"), report.directory},
                        {QStringLiteral("engine"), report.engine},
                        {QStringLiteral("revisions"), report.revisions},
                        {QStringLiteral("gaps"), gaps},
                        {QStringLiteral("proof"), proof}});
    }

    std::string m_kind{};
    std::string m_directory{};
};

} // namespace

std::unique_ptr<Verb> makeImport()
{
    return std::make_unique<Import>();
}

} // namespace cli
