#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

class Init final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Init)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "init", tr("Write a new project: stemma.toml and migrations/").toStdString());
        command
            ->add_option("directory", m_directory,
                         tr("Where; default: here, or where -C says").toStdString())
            ->type_name("DIR");
        return command;
    }

    int run(Shell &shell) override
    {
        const QString directory = QDir::cleanPath(
            shell.directory().absoluteFilePath(QString::fromStdString(m_directory)));
        auto written = scripts::initProject(directory);
        if (!written)
            return shell.fail(written.error());
        if (shell.json()) {
            shell.document({{QStringLiteral("written"), QJsonArray::fromStringList(*written)}});
            return Done;
        }
        if (shell.quiet())
            return Done;
        for (const QString &path : *written)
            shell.console().out(tr("Wrote %1").arg(path));
        shell.console().out(tr("Next: `stemma create \"initial schema\"`, fill the script in, then "
                               "`stemma -d sqlite:app.db upgrade`."));
        return Done;
    }

private:
    std::string m_directory = ".";
};

} // namespace

std::unique_ptr<Verb> makeInit()
{
    return std::make_unique<Init>();
}

} // namespace cli
