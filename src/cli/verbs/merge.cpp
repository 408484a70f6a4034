#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/writing.h"

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
        return writeAndReport(shell, *project,
                              {.message = QString::fromStdString(m_message),
                               .splice = m_splice,
                               .branchLabel = QString::fromStdString(m_label),
                               .id = QString::fromStdString(m_id),
                               .merged = revisions});
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
