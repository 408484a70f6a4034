#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/writing.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// `revision -m MESSAGE`, and `manage_db.py`'s `create MESSAGE`.
class WriteRevision final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::WriteRevision)

public:
    enum class Form { Revision, Create };
    explicit WriteRevision(Form form)
        : m_form(form)
    {
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = nullptr;
        if (m_form == Form::Create) {
            command =
                app.add_subcommand("create", tr("Write a new script: `revision -m`").toStdString());
            command->add_option("message", m_message, tr("What the revision does").toStdString())
                ->type_name("MESSAGE")
                ->required();
        } else {
            command = app.add_subcommand("revision", tr("Write a new script").toStdString());
            command
                ->add_option("-m,--message", m_message, tr("What the revision does").toStdString())
                ->type_name("MESSAGE");
        }
        command
            ->add_option("--head", m_head,
                         tr("What it follows: a revision, head, base, label@head; default: head")
                             .toStdString())
            ->type_name("REVISION");
        command->add_flag("--splice", m_splice,
                          tr("Allow a head that has followers: a new branch").toStdString());
        command->add_option("--branch-label", m_label, tr("A label for the branch").toStdString())
            ->type_name("LABEL");
        command
            ->add_option("--depends-on", m_dependsOn,
                         tr("A revision that must be applied before; repeatable").toStdString())
            ->type_name("REVISION")
            ->expected(1)
            ->take_all();
        command->add_flag("--autogenerate", m_autogenerate,
                          tr("Alembic projects: fill it with what the models have and the "
                             "database has not")
                              .toStdString());
        command->add_option("--rev-id", m_id, tr("The id, instead of a new one").toStdString())
            ->type_name("ID");
        return command;
    }

    int run(Shell &shell) override
    {
        auto project = shell.soundProject();
        if (!project)
            return shell.fail(project.error());
        if (m_autogenerate && project->config.kind != scripts::ProjectKind::Alembic) {
            return shell.fail({.code = base::ErrorCode::Usage,
                               .message = tr("--autogenerate is for Alembic projects, which have "
                                             "models to compare with")});
        }
        return writeAndReport(shell, *project, order(), m_autogenerate);
    }

private:
    [[nodiscard]] migration::ScriptOrder order() const
    {
        migration::ScriptOrder order{.message = QString::fromStdString(m_message),
                                     .head = argumentText(m_head),
                                     .splice = m_splice,
                                     .branchLabel = QString::fromStdString(m_label),
                                     .id = QString::fromStdString(m_id)};
        for (const std::string &dependency : m_dependsOn)
            order.dependsOn.append(argumentText(dependency));
        return order;
    }

    Form m_form;
    bool m_autogenerate = false;
    std::string m_message{};
    std::string m_head = "head";
    bool m_splice = false;
    std::string m_label{};
    std::vector<std::string> m_dependsOn{};
    std::string m_id{};
};

} // namespace

std::unique_ptr<Verb> makeRevision()
{
    return std::make_unique<WriteRevision>(WriteRevision::Form::Revision);
}

std::unique_ptr<Verb> makeCreate()
{
    return std::make_unique<WriteRevision>(WriteRevision::Form::Create);
}

} // namespace cli
