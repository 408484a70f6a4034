#include "migration/alembic/alembicfault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::Error;
using base::ErrorCode;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::AlembicFault)
};

/// The account of an exception, read.
struct Account
{
    QString type{};
    QString message{};
    QString phase{};
    QString revision{};
    QString module{};
    QString file{};

    [[nodiscard]] bool isImport() const
    {
        return type == "ImportError"_L1 || type == "ModuleNotFoundError"_L1;
    }
    [[nodiscard]] bool isConnection() const
    {
        return type == "OperationalError"_L1 || type == "ConnectionRefusedError"_L1 ||
               type == "InterfaceError"_L1 || type == "gaierror"_L1;
    }
    /// "KeyError: 'x'", but a plain sentence of Alembic's stays one.
    [[nodiscard]] QString text() const
    {
        if (type == "CommandError"_L1 || type == "RevisionError"_L1 || isImport())
            return message;
        return message.isEmpty() ? type : type + ": "_L1 + message.section(u'\n', 0, 0);
    }
    [[nodiscard]] QString fileName() const { return QFileInfo(file).fileName(); }
};

QString moduleHint(const Account &account, const Interpreter &interpreter)
{
    if (account.type != "ModuleNotFoundError"_L1 || account.module.isEmpty()) {
        return Text::tr("The interpreter is %1 (%2).").arg(interpreter.path, interpreter.found);
    }
    return Text::tr("The interpreter is %1 (%2). Install the project's requirements there; name "
                    "another one with `python` in the table [alembic] of stemma.toml; or, when %3 "
                    "is a package of the project, put its directory into prepend_sys_path.")
        .arg(interpreter.path, interpreter.found, account.module.section(u'.', 0, 0));
}

Error withoutAlembic(const Account &account, const Interpreter &interpreter)
{
    return {.code = ErrorCode::NotInitialised,
            .message = Text::tr("%1 (%2) has no module '%3'")
                           .arg(interpreter.path, interpreter.found, account.module),
            .hint = Text::tr("Install it there: `%1 -m pip install alembic`. Or name another "
                             "interpreter with `python` in the table [alembic] of stemma.toml.")
                        .arg(interpreter.path)};
}

Error whileLoading(const Account &account, const Interpreter &interpreter)
{
    if (account.file.isEmpty())
        return {.code = ErrorCode::BadScript, .message = account.text()};
    Error error{.code = ErrorCode::BadScript,
                .message =
                    Text::tr("%1 cannot be imported: %2").arg(account.fileName(), account.text()),
                .hint = Text::tr("Alembic imports every revision before it runs one. Nothing was "
                                 "changed.")};
    if (account.isImport())
        error.hint = moduleHint(account, interpreter);
    return error;
}

Error inEnvironment(const Account &account, const Interpreter &interpreter)
{
    if (account.isConnection()) {
        return {.code = ErrorCode::ConnectionFailed,
                .message = Text::tr("env.py cannot work with its database: %1")
                               .arg(account.message.section(u'\n', 0, 0)),
                .hint = Text::tr("The address comes from env.py itself where it does not take the "
                                 "one that it was given; `url` in the table [alembic] of "
                                 "stemma.toml says how it is given.")};
    }
    const bool isEnv = account.fileName() == "env.py"_L1 || account.file.isEmpty();
    Error error{
        .code = ErrorCode::BadConfig,
        .message =
            isEnv ? Text::tr("env.py failed: %1").arg(account.text())
                  : Text::tr("env.py failed in %1: %2").arg(account.fileName(), account.text()),
        .hint = Text::tr("Mend env.py, or what it needs from its surroundings.")};
    if (account.isImport())
        error.hint = moduleHint(account, interpreter);
    return error;
}

ErrorCode codeOfStep(const Account &account, const QString &state)
{
    if (state == "42701"_L1 || state == "42P07"_L1 || state == "42710"_L1 || state == "42P06"_L1)
        return ErrorCode::AlreadyExists;
    if (state == "42501"_L1)
        return ErrorCode::PermissionDenied;
    if (state == "55P03"_L1)
        return ErrorCode::LockTimeout;
    if (state == "57014"_L1)
        return ErrorCode::StatementTimeout;
    const bool database = !state.isEmpty() || account.type.endsWith("Error"_L1);
    return database && account.isConnection() ? ErrorCode::StatementFailed
           : state.isEmpty()                  ? ErrorCode::BadScript
                                              : ErrorCode::StatementFailed;
}

Error byAlembic(const Account &account)
{
    Error error{.code = ErrorCode::BadConfig, .message = account.message};
    if (account.message.startsWith("Can't locate revision"_L1)) {
        error.code = ErrorCode::RevisionNotFound;
    } else if (account.message.startsWith("Multiple head"_L1)) {
        error.code = ErrorCode::MultipleHeads;
    } else if (account.message.startsWith("Target database is not up to date"_L1)) {
        error.code = ErrorCode::NotAtHeads;
    }
    if (error.code == ErrorCode::NotAtHeads)
        error.hint = Text::tr("`stemma upgrade` brings it there first.");
    return error;
}

} // namespace

base::Error alembicFault(const QJsonObject &account, const Interpreter &interpreter,
                         const scripts::ProjectConfig &config)
{
    const auto text = [&](const QString &name) { return account.value(name).toString(); };
    const Account read{.type = text(u"type"_s),
                       .message = text(u"message"_s),
                       .phase = text(u"phase"_s),
                       .revision = text(u"revision"_s),
                       .module = text(u"module"_s),
                       .file = text(u"file"_s)};
    Error error;
    const QString top = read.module.section(u'.', 0, 0);
    if (read.phase == "import"_L1 && read.isImport() &&
        (top == "alembic"_L1 || top == "sqlalchemy"_L1)) {
        error = withoutAlembic(read, interpreter);
    } else if (read.phase == "step"_L1) {
        error = {.code = codeOfStep(read, text(u"sqlstate"_s)), .message = read.text()};
        if (read.isImport())
            error.hint = moduleHint(read, interpreter);
    } else if (read.type == "CommandError"_L1 && read.phase != "import"_L1) {
        error = byAlembic(read);
    } else if (read.phase == "load"_L1) {
        error = whileLoading(read, interpreter);
    } else if (read.phase == "config"_L1) {
        error = {.code = ErrorCode::BadConfig,
                 .message = Text::tr("Alembic cannot read its configuration: %1").arg(read.text()),
                 .file = config.file};
    } else if (read.phase == "write"_L1) {
        error = {.code = ErrorCode::BadConfig,
                 .message = Text::tr("Alembic cannot write the revision: %1").arg(read.text())};
    } else {
        error = inEnvironment(read, interpreter);
    }
    error.detail = text(u"traceback"_s).trimmed();
    if (error.file.isEmpty())
        error.file = read.file;
    error.line = account.value(u"line"_s).toInt();
    error.statement = text(u"statement"_s);
    error.sqlState = text(u"sqlstate"_s);
    return error;
}

} // namespace migration
