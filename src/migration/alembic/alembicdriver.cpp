#include "migration/alembic/alembicdriver.h"

#include "migration/alembic/alembicfault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::ErrorCode;
using namespace std::chrono_literals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::AlembicDriver)
};

/// From a polite stop to SIGTERM, and from there to SIGKILL.
constexpr auto patience = 5s;
/// Importing an application may take long, but not for ever.
constexpr auto startLimit = 120s;
constexpr qsizetype lastLines = 20;
/// Between two looks at our own session while the child works.
constexpr auto watchInterval = 1000ms;

/// The driver's text, in the order in which its parts run.
QByteArray program()
{
    QByteArray text;
    for (const auto &name : {u":/stemma/alembic/review.py"_s, u":/stemma/alembic/driver.py"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll() + '\n';
    }
    return text;
}

/// The project's time limits and the role, for whatever driver of PostgreSQL is built on libpq.
QString serverOptions(const scripts::ProjectConfig &config, QString role)
{
    QString options = qEnvironmentVariable("PGOPTIONS");
    const auto add = [&](QLatin1StringView name, std::optional<std::chrono::milliseconds> value) {
        if (value)
            options += u" -c %1=%2"_s.arg(name).arg(value->count());
    };
    add("lock_timeout"_L1, config.lockTimeout);
    add("statement_timeout"_L1, config.statementTimeout);
    if (!role.isEmpty())
        options += " -c role="_L1 + role.replace(u'\\', u"\\\\"_s).replace(u' ', u"\\ "_s);
    return options.trimmed();
}

/// Nothing is written into the project, and what is printed arrives at once.
QStringList environmentFor(const scripts::ProjectConfig &config, const QString &role)
{
    QStringList environment{u"PYTHONDONTWRITEBYTECODE=1"_s, u"PYTHONUNBUFFERED=1"_s,
                            u"PYTHONIOENCODING=utf-8:backslashreplace"_s};
    if (const QString options = serverOptions(config, role); !options.isEmpty())
        environment.append("PGOPTIONS="_L1 + options);
    if (qEnvironmentVariableIsEmpty("PGAPPNAME"))
        environment.append(u"PGAPPNAME=stemma, alembic of %1"_s.arg(config.name));
    return environment;
}

/// The part of an ini file's name that Alembic takes as its two files.
QJsonObject filesOf(const scripts::ProjectConfig &config)
{
    const bool isToml = config.file.endsWith(".toml"_L1);
    const QString beside = QFileInfo(config.file).absoluteDir().filePath(u"pyproject.toml"_s);
    QJsonObject files{{u"root"_s, config.root}};
    if (!isToml)
        files.insert(u"config"_s, config.file);
    if (isToml) {
        files.insert(u"toml"_s, config.file);
    } else if (QFileInfo(beside).isFile()) {
        files.insert(u"tomlBeside"_s, beside);
    }
    return files;
}

} // namespace

AlembicDriver::AlembicDriver(ChildProcess child, Interpreter interpreter, const Launch &launch,
                             jobs::Context &context)
    : m_child(std::move(child))
    , m_interpreter(std::move(interpreter))
    , m_handover(launch.url != nullptr ? UrlHandover(launch.config, *launch.url) : UrlHandover())
    , m_context(context)
    , m_config(launch.config)
{
}

AlembicDriver::~AlembicDriver()
{
    if (m_alive)
        send({{u"do"_s, u"quit"_s}});
    m_child.finish(m_alive ? 2s : 0s);
    logErrors(true);
}

base::Result<std::unique_ptr<AlembicDriver>> AlembicDriver::start(const Launch &launch,
                                                                  jobs::Context &context)
{
    QStringList passedOver;
    const QList<Interpreter> interpreters = interpretersFor(launch.config);
    for (const Interpreter &interpreter : interpreters) {
        auto driver = startWith(interpreter, launch, context);
        if (driver) {
            (*driver)->m_passedOver = passedOver;
            return driver;
        }
        // Another one is tried for want of Alembic only: everything else is the project's fault.
        const bool wantsAlembic = driver.error().code == ErrorCode::NotInitialised;
        if (interpreter.isDemanded ||
            (!wantsAlembic && driver.error().code != ErrorCode::FileUnreadable))
            return driver;
        if (!wantsAlembic) {
            context.log(base::Level::Warning, Text::tr("%1 (%2); another Python is used")
                                                  .arg(driver.error().message, interpreter.found));
        }
        passedOver.append(driver.error().message);
    }
    return base::failure({
        .code = ErrorCode::BadConfig,
        .message = Text::tr("No Python with Alembic was found for %1").arg(launch.config.name),
        .hint = Text::tr("Install the project's requirements, activate its environment, or name "
                         "the interpreter in stemma.toml: `python = \".../bin/python\"` in the "
                         "table [alembic]."),
        .detail = passedOver.join(u'\n'),
        .file = launch.config.file,
    });
}

base::Result<std::unique_ptr<AlembicDriver>>
AlembicDriver::startWith(const Interpreter &interpreter, const Launch &launch,
                         jobs::Context &context)
{
    const QByteArray source = program();
    const QString bootstrap =
        u"import os; requests = os.fdopen(os.dup(0), 'rb'); "
        "exec(compile(requests.read(%1), '<stemma>', 'exec'))"_s.arg(source.size());
    auto child = ChildProcess::start({.program = interpreter.path,
                                      .arguments = {u"-c"_s, bootstrap},
                                      .directory = launch.config.root,
                                      .environment = environmentFor(launch.config, launch.role)});
    if (!child)
        return base::failure(std::move(child.error()));
    std::unique_ptr<AlembicDriver> driver(
        new AlembicDriver(*std::move(child), interpreter, launch, context));
    driver->m_child.write(source);
    if (auto greeted = driver->greet(launch.config); !greeted)
        return base::failure(std::move(greeted.error()));
    return driver;
}

base::Result<> AlembicDriver::greet(const scripts::ProjectConfig &config)
{
    QJsonObject start = m_handover.fields();
    const QJsonObject files = filesOf(config);
    for (auto it = files.begin(); it != files.end(); ++it)
        start.insert(it.key(), it.value());
    if (config.alembic)
        start.insert(u"x"_s, QJsonArray::fromStringList(config.alembic->arguments));
    QByteArray line =
        m_handover.withPassword(QJsonDocument(start).toJson(QJsonDocument::Compact) + '\n');
    m_child.write(line);
    line.fill('\0');
    auto hello = receive(startLimit);
    if (!hello)
        return base::failure(std::move(hello.error()));
    m_versions = {.python = hello->value(u"python"_s).toString(),
                  .alembic = hello->value(u"alembic"_s).toString(),
                  .sqlalchemy = hello->value(u"sqlalchemy"_s).toString(),
                  .executable = hello->value(u"executable"_s).toString()};
    m_context.log(base::Level::Debug,
                  Text::tr("Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)")
                      .arg(m_versions.alembic, m_versions.sqlalchemy, m_versions.python,
                           m_interpreter.path, m_interpreter.found));
    return {};
}

void AlembicDriver::send(const QJsonObject &request)
{
    // A child that is gone is noticed by whoever waits for its answer.
    m_child.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<QByteArray> AlembicDriver::takeLine()
{
    m_output += m_child.takeOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_output.first(end);
    m_output.remove(0, end + 1);
    return line;
}

base::Result<QJsonObject> AlembicDriver::receive(std::optional<std::chrono::milliseconds> limit)
{
    QElapsedTimer since;
    since.start();
    const QList<std::stop_token> stops{m_context.stopToken(), m_context.disconnectToken()};
    for (;;) {
        logErrors(false);
        if (const auto line = takeLine()) {
            QJsonObject answer = QJsonDocument::fromJson(*line).object();
            if (answer.value(u"event"_s) != "error"_L1)
                return answer;
            base::Error error = fault(answer);
            if (answer.value(u"cancelled"_s).toBool()) {
                const base::Error why = ended();
                error.code = why.code;
                error.message = why.message;
                error.hint = why.hint;
            }
            return base::failure(std::move(error));
        }
        if (m_child.outputEnded())
            return base::failure(died());
        lookAfterOurs();
        press(limit, since);
        m_child.wait(m_pressed.isValid() || limit ? 50ms : 500ms, stops);
    }
}

void AlembicDriver::lookAfterOurs()
{
    if (!m_ours || m_lost || (m_looked.isValid() && m_looked.elapsed() < watchInterval.count()))
        return;
    m_looked.start();
    if (auto alive = m_ours(); !alive && alive.error().code == ErrorCode::ConnectionLost)
        m_lost = std::move(alive.error());
}

/// Why the child was told to end.
base::Error AlembicDriver::ended() const
{
    if (m_lost)
        return *m_lost;
    if (m_timedOut) {
        return {.code = ErrorCode::StatementTimeout,
                .message = Text::tr("The time limit for a revision has passed")};
    }
    return {.code = ErrorCode::Cancelled, .message = Text::tr("Stopped")};
}

base::Error AlembicDriver::fault(const QJsonObject &account) const
{
    base::Error error = alembicFault(account, m_interpreter, m_config);
    for (QString *text : {&error.message, &error.hint, &error.detail, &error.statement})
        *text = m_handover.masked(*text);
    return error;
}

void AlembicDriver::press(std::optional<std::chrono::milliseconds> limit,
                          const QElapsedTimer &since)
{
    if (m_context.disconnectToken().stop_requested()) {
        m_child.signal(SIGKILL);
        return;
    }
    const bool late = limit && since.elapsed() > limit->count();
    if (!m_pressed.isValid() && (late || m_lost || m_context.stopToken().stop_requested())) {
        m_timedOut = late && !m_lost && !m_context.stopToken().stop_requested();
        m_pressed.start();
        send({{u"do"_s, u"cancel"_s}});
    }
    if (!m_pressed.isValid())
        return;
    const auto waited = std::chrono::milliseconds(m_pressed.elapsed());
    if (waited > 2 * patience) {
        m_child.signal(SIGKILL);
    } else if (waited > patience && !m_terminated) {
        m_terminated = true;
        m_child.signal(SIGTERM);
    }
}

base::Error AlembicDriver::died()
{
    m_alive = false;
    const QString how = m_child.finish(2s);
    logErrors(true);
    if (m_pressed.isValid() || m_context.disconnectToken().stop_requested()) {
        base::Error error = ended();
        error.detail = how;
        return error;
    }
    return {
        .code = ErrorCode::StatementFailed,
        .message = Text::tr("The Python process that ran Alembic ended unexpectedly (%1)").arg(how),
        .hint = Text::tr("The database stands where the last committed revision left it; "
                         "`stemma current` tells."),
        .detail = m_lastLines.join(u'\n'),
    };
}

base::Result<QJsonObject> AlembicDriver::ask(const QJsonObject &request, const QString &event,
                                             std::optional<std::chrono::milliseconds> limit)
{
    send(request);
    auto answer = receive(limit);
    if (answer && answer->value(u"event"_s) != event) {
        return base::failure(
            {.code = ErrorCode::Internal,
             .message = Text::tr("The driver of Alembic answered '%1' where '%2' was expected")
                            .arg(answer->value(u"event"_s).toString(), event)});
    }
    return answer;
}

void AlembicDriver::kill()
{
    m_alive = false;
    m_child.finish(0ms);
    logErrors(true);
}

void AlembicDriver::logErrors(bool all)
{
    m_errors += m_child.takeErrors();
    for (qsizetype end = m_errors.indexOf('\n'); end >= 0; end = m_errors.indexOf('\n')) {
        logLine(QString::fromUtf8(m_errors.first(end)));
        m_errors.remove(0, end + 1);
    }
    if (all && !m_errors.isEmpty())
        logLine(QString::fromUtf8(std::exchange(m_errors, {})));
}

void AlembicDriver::logLine(const QString &line)
{
    if (line.trimmed().isEmpty())
        return;
    const QString text = m_handover.masked(line);
    m_lastLines.append(text);
    if (m_lastLines.size() > lastLines)
        m_lastLines.removeFirst();
    // Alembic's own account of its steps: ours says the same.
    static const QRegularExpression ofAlembic(u"^INFO\\s+\\[alembic\\b"_s);
    static const QRegularExpression levels(u"^(WARN|WARNING|ERROR|CRITICAL)\\b"_s);
    base::Level level = base::Level::Info;
    if (ofAlembic.match(text).hasMatch()) {
        level = base::Level::Debug;
    } else if (levels.match(text).hasMatch()) {
        level = base::Level::Warning;
    }
    m_context.log(level, text);
}

} // namespace migration
