#include "cli/completion.h"

#include <QStringList>

namespace cli {

namespace {

struct Option
{
    QStringList names{}; ///< With their dashes.
    QString description{};
    bool takesValue = false;
};

struct Command
{
    QString name{};
    QString description{};
    QList<Option> options{}; ///< Those of the commands below it, too.
    QStringList below{};     ///< Names of the commands below it.
};

QList<Option> optionsOf(const CLI::App &app)
{
    QList<Option> options;
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional())
            continue;
        Option described{.description = QString::fromStdString(option->get_description()),
                         .takesValue = option->get_items_expected_max() > 0};
        for (const std::string &name : option->get_snames())
            described.names.append(u'-' + QString::fromStdString(name));
        for (const std::string &name : option->get_lnames())
            described.names.append(QLatin1StringView("--") + QString::fromStdString(name));
        options.append(described);
    }
    return options;
}

QList<Command> commandsOf(const CLI::App &app)
{
    QList<Command> commands;
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; })) {
        Command command{.name = QString::fromStdString(sub->get_name()),
                        .description = QString::fromStdString(sub->get_description()),
                        .options = optionsOf(*sub)};
        for (const CLI::App *below : sub->get_subcommands([](const CLI::App *) { return true; })) {
            command.below.append(QString::fromStdString(below->get_name()));
            command.options += optionsOf(*below);
        }
        commands.append(command);
        for (const std::string &alias : sub->get_aliases()) {
            command.name = QString::fromStdString(alias);
            commands.append(command);
        }
    }
    return commands;
}

QStringList wordsOf(const QList<Option> &options)
{
    QStringList words;
    for (const Option &option : options)
        words += option.names;
    return words;
}

QString bash(const QList<Command> &commands, const QList<Option> &global)
{
    QStringList names;
    QString cases;
    for (const Command &command : commands) {
        names.append(command.name);
        cases += QStringLiteral("        %1) words=\"$global %2\" ;;\n")
                     .arg(command.name, (command.below + wordsOf(command.options)).join(u' '));
    }
    return QStringLiteral(R"(# bash completion for stemma
_stemma() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
    local global="%1" command="" words="" i
    case "$previous" in
        -C|--project) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        case " %2 " in *" ${COMP_WORDS[i]} "*) command="${COMP_WORDS[i]}"; break ;; esac
    done
    case "$command" in
        "") words="$global %2" ;;
%3    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _stemma stemma
)")
        .arg(wordsOf(global).join(u' '), names.join(u' '), cases);
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

/// `'-x[what it does]'`, as _arguments takes it.
QString zshOptions(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString description = option.description;
        description.replace(u'[', u'(').replace(u']', u')').replace(u':', QLatin1StringView("\\:"));
        for (const QString &name : option.names) {
            text +=
                u' ' + singleQuoted(name + u'[' + description + u']' +
                                    (option.takesValue ? QStringLiteral(":value:") : QString()));
        }
    }
    return text;
}

QString zsh(const QList<Command> &commands, const QList<Option> &global)
{
    QString list;
    QString cases;
    for (const Command &command : commands) {
        QString description = command.description;
        description.replace(u':', QLatin1StringView("\\:"));
        list +=
            QLatin1StringView("        ") + singleQuoted(command.name + u':' + description) + u'\n';
        const QString below =
            command.below.isEmpty()
                ? QString()
                : QStringLiteral(" '1:command:(%1)'").arg(command.below.join(u' '));
        cases += QStringLiteral("        %1) _arguments%2%3 ;;\n")
                     .arg(command.name, zshOptions(command.options), below);
    }
    return QStringLiteral(R"(#compdef stemma
_stemma() {
    local -a commands
    commands=(
%1    )
    local context state line
    _arguments -C%2 '1:command:->command' '*::argument:->argument'
    case $state in
    command) _describe command commands ;;
    argument)
        case $words[1] in
%3        esac ;;
    esac
}
_stemma "$@"
)")
        .arg(list, zshOptions(global), cases);
}

QString fishLine(const QString &condition, const Option &option)
{
    QString line = QStringLiteral("complete -c stemma");
    if (!condition.isEmpty())
        line += QLatin1StringView(" -n ") + singleQuoted(condition);
    for (const QString &name : option.names) {
        const bool isLong = name.startsWith(QLatin1StringView("--"));
        line += (isLong ? QLatin1StringView(" -l ") : QLatin1StringView(" -s ")) +
                name.mid(isLong ? 2 : 1);
    }
    if (option.takesValue)
        line += QLatin1StringView(" -r");
    return line + QLatin1StringView(" -d ") + singleQuoted(option.description) + u'\n';
}

QString fish(const QList<Command> &commands, const QList<Option> &global)
{
    QString text = QStringLiteral("# fish completion for stemma\ncomplete -c stemma -f\n");
    for (const Option &option : global)
        text += fishLine({}, option);
    for (const Command &command : commands) {
        text += QStringLiteral("complete -c stemma -n __fish_use_subcommand -a %1 -d %2\n")
                    .arg(command.name, singleQuoted(command.description));
        for (const QString &below : command.below) {
            text += QStringLiteral("complete -c stemma -n '__fish_seen_subcommand_from %1' -a %2\n")
                        .arg(command.name, below);
        }
        for (const Option &option : command.options) {
            text +=
                fishLine(QLatin1StringView("__fish_seen_subcommand_from ") + command.name, option);
        }
    }
    return text;
}

} // namespace

QString completionScript(const CLI::App &app, const QString &shell)
{
    const QList<Command> commands = commandsOf(app);
    const QList<Option> global = optionsOf(app);
    if (shell == QLatin1StringView("bash"))
        return bash(commands, global);
    return shell == QLatin1StringView("zsh") ? zsh(commands, global) : fish(commands, global);
}

} // namespace cli
