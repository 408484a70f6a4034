#include "cli/errorreport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace cli {

namespace {

constexpr int mostStatementLines = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ErrorReport)
};

/// The last exception of a Python traceback in \a text: its lines behind the last frame, without
/// the statement that SQLAlchemy repeats.
QStringList lastException(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"Traceback ") || line.startsWith(u"  File \"")) {
            lines.clear();
        } else if (!lines.isEmpty() || (!line.isEmpty() && !line.startsWith(u' '))) {
            lines.append(line);
        }
    }
    const qsizetype statement = lines.indexOf(QRegularExpression(QStringLiteral("^\\[SQL: .*")));
    return QStringList(lines.mid(0, statement)).join(u'\n').trimmed().split(u'\n');
}

/// What of \a error's detail is printed. A traceback is for whoever asks for it: without -v only
/// what the exception says beyond the message.
QString shownDetail(const base::Error &error, bool verbose)
{
    const qsizetype begin = error.detail.indexOf(QLatin1StringView("Traceback (most recent call"));
    if (begin < 0 || verbose)
        return error.detail.trimmed();
    QStringList shown{error.detail.first(begin).trimmed()};
    const QStringList exception = lastException(error.detail);
    static const QRegularExpression types(QStringLiteral("^[\\w.]+: (?:\\([\\w.]+\\) )?"));
    const QString first = QString(exception.first()).remove(types);
    if (!error.message.contains(first))
        shown += exception.first();
    shown += exception.mid(1);
    shown.removeAll(QString());
    return (shown + QStringList{Text::tr("`-v` shows Python's traceback.")}).join(u'\n');
}

void printBlock(const Console &console, const QString &text, qsizetype mostLines)
{
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines.mid(0, mostLines))
        console.err(QLatin1StringView("    ") + line);
    if (lines.size() > mostLines) {
        console.err(
            QLatin1StringView("    ") +
            Text::tr("... %n more line(s)", nullptr, static_cast<int>(lines.size() - mostLines)));
    }
}

/// What to do next, with what only the command line has: a keychain that does not help can be left
/// aside for one command.
QString hintOf(const base::Error &error)
{
    const bool isOfKeychain =
        error.file.isEmpty() && (error.code == base::ErrorCode::VaultUnavailable ||
                                 error.code == base::ErrorCode::VaultDenied);
    if (!isOfKeychain || error.hint.isEmpty())
        return error.hint;
    return Text::tr("%1 A command uses a vault file with --vault file:PATH, or as STEMMA_VAULT "
                    "says.")
        .arg(error.hint);
}

} // namespace

ExitCode exitCodeOf(base::ErrorCode code)
{
    using enum base::ErrorCode;
    switch (code) {
    case Cancelled: return CancelledByUser;
    case Usage: return WrongUsage;
    case NotAtHeads: return Found;
    case LockHeld: return LockedByAnother;
    case Refused:
    case Irreversible:
    case ScriptEdited:
    case ScriptMissing:
    case UnknownRevision:
    case UnfinishedStep:
    case PlanChanged:
    case KeyInUse:
    case IdTooLong: return RefusedForSafety;
    default: return Failed;
    }
}

QJsonObject errorObject(const base::Error &error)
{
    QJsonObject object{{QStringLiteral("code"), QString(base::codeName(error.code))},
                       {QStringLiteral("message"), error.message}};
    const auto add = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1StringView(name), value);
    };
    add("hint", hintOf(error));
    add("detail", error.detail);
    add("file", error.file);
    add("statement", error.statement);
    add("sqlstate", error.sqlState);
    if (error.line > 0)
        object.insert(QStringLiteral("line"), error.line);
    if (error.column > 0)
        object.insert(QStringLiteral("column"), error.column);
    return object;
}

void printError(const Console &console, const base::Error &error)
{
    const QString head = console.styledErr(Text::tr("Error:"), Style::Red);
    QString message = error.message;
    if (!error.sqlState.isEmpty())
        message += Text::tr(" (SQLSTATE %1)").arg(error.sqlState);
    console.err(head + u' ' + message);
    if (const QString where = error.where(); !error.file.isEmpty())
        console.err(QLatin1StringView("  ") + Text::tr("at %1").arg(where));
    if (!error.statement.isEmpty())
        printBlock(console, error.statement, mostStatementLines);
    if (!error.detail.isEmpty() && error.detail != error.message) {
        console.err(
            QLatin1StringView("  ") +
            shownDetail(error, console.isVerbose()).replace(u'\n', QLatin1StringView("\n  ")));
    }
    if (const QString hint = hintOf(error); !hint.isEmpty())
        console.err(console.styledErr(Text::tr("Next:"), Style::Cyan) + u' ' + hint);
}

} // namespace cli
