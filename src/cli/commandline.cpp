#include "cli/commandline.h"

#include "cli/earlyload.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp> // The formatter and the configuration that CLI/App.hpp only declares.

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

namespace cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

/// Marks an argument such as "-1" or "-3:" as a value. CLI11 would take it for an option, yet in
/// Alembic's grammar it is a relative revision. The mark is a control character nobody types.
constexpr QChar valueMark(0x01);

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

std::vector<std::string> markedArguments(const QStringList &arguments)
{
    std::vector<std::string> marked;
    for (const QString &argument : arguments.mid(1)) {
        const bool value = argument.size() > 1 && argument.at(0) == u'-' && isDigit(argument.at(1));
        marked.push_back((value ? valueMark + argument : argument).toStdString());
    }
    // CLI11 takes a vector from its end.
    std::ranges::reverse(marked);
    return marked;
}

void addGlobalOptions(CLI::App &app, GlobalOptions &options)
{
    const auto group = Text::tr("Global options").toStdString();
    app.add_option("-C,--project", options.project,
                   Text::tr("The project; default: the nearest directory upwards with stemma.toml "
                            "or alembic.ini")
                       .toStdString())
        ->type_name("DIR")
        ->group(group);
    app.add_option(
           "-p,--profile", options.profile,
           Text::tr("A saved profile: database, password, environment and project").toStdString())
        ->type_name("NAME")
        ->group(group);
    app.add_option("--vault", options.vault,
                   Text::tr("Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, "
                            "else the keychain")
                       .toStdString())
        ->type_name("VAULT")
        ->group(group);
    app.add_option("--passphrase-from", options.passphraseFrom,
                   Text::tr("Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME")
                       .toStdString())
        ->type_name("SOURCE")
        ->group(group);
    app.add_option("-d,--database", options.database,
                   Text::tr("sqlite:PATH or postgresql://user@host:port/name; else "
                            "STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml")
                       .toStdString())
        ->type_name("URL")
        ->group(group);
    app.add_flag("--json", options.json, Text::tr("One JSON document on stdout").toStdString())
        ->group(group);
    app.add_flag("-y,--yes", options.yes,
                 Text::tr("Answer confirmations; production still needs --confirm").toStdString())
        ->group(group);
    app.add_option(
           "--confirm", options.confirm,
           Text::tr("The name of the profile or project, to go ahead on a production database")
               .toStdString())
        ->type_name("NAME")
        ->group(group);
    app.add_flag("-v,--verbose", options.verbose, Text::tr("Say more").toStdString())->group(group);
    app.add_flag("-q,--quiet", options.quiet, Text::tr("Say only what went wrong").toStdString())
        ->group(group);
}

/// The first word that stands where a command should, for a message; empty when there is none.
QString wordForCommand(const QStringList &arguments)
{
    static const QStringList withValue{
        QStringLiteral("-C"),       QStringLiteral("--project"),
        QStringLiteral("-p"),       QStringLiteral("--profile"),
        QStringLiteral("--vault"),  QStringLiteral("--passphrase-from"),
        QStringLiteral("-d"),       QStringLiteral("--database"),
        QStringLiteral("--confirm")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i))) {
            ++i;
        } else if (!arguments.at(i).startsWith(u'-')) {
            return arguments.at(i);
        }
    }
    return {};
}

QString parseMessage(const CLI::App &app, const CLI::ParseError &error,
                     const QStringList &arguments)
{
    const QString word = wordForCommand(arguments);
    const auto known = app.get_subcommands(
        [&word](const CLI::App *command) { return command->check_name(word.toStdString()); });
    if (!word.isEmpty() && known.empty()) {
        return Text::tr("There is no command '%1'").arg(word);
    }
    return QString::fromStdString(error.what()).remove(valueMark);
}

int reportParseError(const CLI::App &app, const CLI::ParseError &error,
                     const QStringList &arguments)
{
    if (error.get_exit_code() == 0)
        return app.exit(error); // --help and --version
    const base::Error wrong{
        .code = base::ErrorCode::Usage,
        .message = parseMessage(app, error, arguments),
        .hint = Text::tr("`stemma help` lists the commands, `stemma help COMMAND` its options."),
    };
    const GlobalOptions options{.json = arguments.contains(QLatin1StringView("--json"))};
    return Shell(options, {}).fail(wrong);
}

/// The program as CLI11 knows it, and what it parsed.
class Program
{
public:
    Program()
    {
        addGlobalOptions(m_app, m_options);
        m_app.set_version_flag("--version", "stemma " STEMMA_VERSION,
                               Text::tr("Print the version").toStdString());
        m_app.set_help_flag("-h,--help", Text::tr("Print this help").toStdString());
        m_app.require_subcommand(1);
        m_app.fallthrough();
    }

    [[nodiscard]] const CLI::App &app() const { return m_app; }
    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Verb *chosen() const { return m_chosen; }

    void declare(std::unique_ptr<Verb> verb)
    {
        verb->declare(m_app)->callback([this, chosen = verb.get()] { m_chosen = chosen; });
        m_verbs.push_back(std::move(verb));
    }

    /// Throws CLI::ParseError.
    void parse(const QStringList &arguments) { m_app.parse(markedArguments(arguments)); }

private:
    CLI::App m_app{
        Text::tr("Shows, moves and checks databases along their migration history.").toStdString(),
        "stemma"};
    GlobalOptions m_options{};
    std::vector<std::unique_ptr<Verb>> m_verbs{};
    Verb *m_chosen = nullptr;
};

/// The program with the one command that \a arguments seem to name, since declaring all of them
/// takes longer than some commands; null when that does not parse, and for a help.
std::unique_ptr<Program> parsedAlone(const QStringList &arguments)
{
    if (arguments.contains("-h"_L1) || arguments.contains("--help"_L1))
        return nullptr;
    std::unique_ptr<Verb> verb = verbNamed(wordForCommand(arguments));
    if (!verb)
        return nullptr;
    auto program = std::make_unique<Program>();
    program->declare(std::move(verb));
    try {
        program->parse(arguments);
    } catch (const CLI::ParseError &) {
        return nullptr;
    }
    return program;
}

int run(const Program &program, std::stop_token stop)
{
    Shell shell(program.options(), std::move(stop));
    const int exitCode = program.chosen()->run(shell);
    if (shell.console().wroteAll())
        return exitCode;
    printError(shell.console(),
               {.code = base::ErrorCode::FileNotWritable,
                .message = Text::tr("Standard output could not be written to the "
                                    "end"),
                .hint = Text::tr("What arrived is cut short: do not use it. Is the "
                                 "disk full?")});
    return exitCode == Done ? int(Failed) : exitCode;
}

} // namespace

int runCommandLine(const QStringList &arguments, std::stop_token stop)
{
    const std::jthread loading = loadLibpqEarly(arguments);
    if (const auto program = parsedAlone(arguments))
        return run(*program, std::move(stop));
    Program program;
    for (auto &verb : allVerbs(program.app()))
        program.declare(std::move(verb));
    try {
        program.parse(arguments);
    } catch (const CLI::ParseError &error) {
        return reportParseError(program.app(), error, arguments);
    }
    return run(program, std::move(stop));
}

} // namespace cli
