#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/writing.h"
#include "revisions/plan.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Merge final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Merge)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("merge", tr("Write a script that joins heads").toStdString());
        command
            ->add_option("revisions", m_revisions,
                         tr("The revisions to join; default: heads").toStdString())
            ->type_name("REVISION");
        command->add_option("-m,--message", m_message, tr("What the revision does").toStdString())
            ->type_name("MESSAGE");
        command->add_option("--branch-label", m_label, tr("A label for the branch").toStdString())
            ->type_name("LABEL");
        command->add_option("--rev-id", m_id, tr("The id, instead of a new one").toStdString())
            ->type_name("ID");
        command->add_flag("--splice", m_splice,
                          tr("Allow revisions that have followers").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        auto project = shell.soundProject();
        if (!project)
            return shell.fail(project.error());
        QStringList revisions;
        for (const std::string &revision : m_revisions)
            revisions.append(argumentText(revision));
        if (revisions.isEmpty())
            revisions.append(QStringLiteral("heads"));
        auto revision = revisions::planMerge(
            project->graph, revisions,
            {
                .id = m_id.empty() ? scripts::newRevisionId(*project, shell.clock().now())
                                   : QString::fromStdString(m_id),
                .splice = m_splice,
                .branchLabel = QString::fromStdString(m_label),
            });
        if (!revision)
            return shell.fail(std::move(revision.error()), *project);
        if (revision->downRevisions.size() < 2) {
            return shell.fail({
                .code = base::ErrorCode::InvalidTarget,
                .message = tr("There is nothing to merge: %1 is the only head")
                               .arg(revision->downRevisions.join(u' ')),
                .hint = tr("`stemma heads` lists the heads."),
            });
        }
        revision->message =
            m_message.empty()
                ? tr("Merge %1").arg(revision->downRevisions.join(QLatin1StringView(", ")))
                : QString::fromStdString(m_message);
        if (project->config.kind == scripts::ProjectKind::Alembic) {
            return writePython(shell, *project,
                               {.message = revision->message,
                                .branchLabel = QString::fromStdString(m_label),
                                .id = QString::fromStdString(m_id),
                                .merged = revision->downRevisions},
                               false);
        }
        return writeAndReport(shell, *project, *revision);
    }

private:
    std::vector<std::string> m_revisions{};
    std::string m_message{};
    std::string m_label{};
    std::string m_id{};
    bool m_splice = false;
};

} // namespace

std::unique_ptr<Verb> makeMerge()
{
    return std::make_unique<Merge>();
}

} // namespace cli
