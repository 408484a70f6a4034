#pragma once

#include "jobs/context.h"
#include "migration/alembic/childprocess.h"
#include "migration/alembic/interpreter.h"
#include "migration/alembic/urlhandover.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace migration {

/// The versions that a child runs with.
struct AlembicVersions
{
    QString python{};
    QString alembic{};
    QString sqlalchemy{};
    QString executable{};
};

/// One long-lived Python process that works for a project with the project's own Alembic. It is
/// given its program and its requests through a pipe, answers with JSON lines, and dies with this.
///
/// What it prints becomes log records of the job. Used on the job's thread. A stop request for the
/// statement ends the child: politely, so that it rolls back, then by signals.
class AlembicDriver
{
public:
    struct Launch
    {
        const scripts::ProjectConfig &config;
        const database::Url *url = nullptr; ///< Null: env.py is told of no database.
        QString role{};                     ///< PostgreSQL: of the sessions; empty for none.
    };

    /// Starts the first of interpretersFor() that has Alembic. BadConfig when none has.
    static base::Result<std::unique_ptr<AlembicDriver>> start(const Launch &launch,
                                                              jobs::Context &context);
    ~AlembicDriver();
    AlembicDriver(const AlembicDriver &) = delete;
    AlembicDriver &operator=(const AlembicDriver &) = delete;

    [[nodiscard]] const AlembicVersions &versions() const { return m_versions; }
    [[nodiscard]] const Interpreter &interpreter() const { return m_interpreter; }
    [[nodiscard]] const UrlHandover &handover() const { return m_handover; }
    [[nodiscard]] pid_t pid() const { return m_child.pid(); }
    /// Interpreters that were passed over and why, as sentences.
    [[nodiscard]] QStringList passedOver() const { return m_passedOver; }

    void send(const QJsonObject &request);
    /// The next answer. An account of a failure comes as an error, with file and line where they
    /// are known and Python's traceback in the detail; so do the child's death (StatementFailed), a
    /// stop (Cancelled) and an answer that takes longer than \a limit (StatementTimeout).
    base::Result<QJsonObject> receive(std::optional<std::chrono::milliseconds> limit);
    /// Sends \a request and returns the first answer, which must be \a event.
    base::Result<QJsonObject> ask(const QJsonObject &request, const QString &event,
                                  std::optional<std::chrono::milliseconds> limit = {});

    /// The driver's account of an exception as an error, without the password.
    [[nodiscard]] base::Error fault(const QJsonObject &account) const;

    /// From now on \a ours is asked about once a second whether our own session is still there: the
    /// child ends with it, as at a stop, and its error is the answer then.
    void watch(std::function<base::Result<>()> ours) { m_ours = std::move(ours); }

    /// Whether it can still be asked for something.
    [[nodiscard]] bool isAlive() const { return m_alive; }
    /// Ends the child at once.
    void kill();

private:
    AlembicDriver(ChildProcess child, Interpreter interpreter, const Launch &launch,
                  jobs::Context &context);

    static base::Result<std::unique_ptr<AlembicDriver>>
    startWith(const Interpreter &interpreter, const Launch &launch, jobs::Context &context);
    base::Result<> greet(const scripts::ProjectConfig &config);
    std::optional<QByteArray> takeLine();
    void press(std::optional<std::chrono::milliseconds> limit, const QElapsedTimer &since);
    void lookAfterOurs();
    [[nodiscard]] base::Error ended() const;
    void logErrors(bool all);
    void logLine(const QString &line);
    base::Error died();

    ChildProcess m_child;
    Interpreter m_interpreter;
    UrlHandover m_handover;
    jobs::Context &m_context;
    scripts::ProjectConfig m_config;
    AlembicVersions m_versions{};
    QStringList m_passedOver{};
    QByteArray m_output{};
    QByteArray m_errors{};
    QStringList m_lastLines{}; ///< Of standard error, for the account of a sudden death.
    QElapsedTimer m_pressed{}; ///< Since the child was asked to stop; invalid before.
    std::function<base::Result<>()> m_ours{};
    std::optional<base::Error> m_lost{}; ///< Our own session's end.
    QElapsedTimer m_looked{};            ///< Since it was looked after.
    bool m_terminated = false;
    bool m_timedOut = false;
    bool m_alive = true;
};

} // namespace migration
