#pragma once

#include "base/result.h"
#include "database/command.h"
#include "database/engine.h"
#include "database/url.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace database {

/// A session that stands in somebody's way.
struct Blocker
{
    qint64 pid = 0;
    QString user{};
    QString application{};
    QString client{}; ///< Host or address; empty for a local socket.
    QString state{};  ///< "active", "idle in transaction", ...
    QString query{};  ///< Its current or last statement, shortened, literals of passwords masked.
    QString since{};  ///< When that statement or transaction began, as the server's text.
};

/// Whoever wants to know what happens inside a call. Called on the thread of the call.
class Observer
{
public:
    virtual ~Observer() = default;
    /// A NOTICE, WARNING or INFO of the server.
    virtual void noticed(const QString &severity, const QString &text) = 0;
    /// The running statement waits for a lock; \a waited so far. Repeated while it lasts.
    virtual void blocked(const QList<Blocker> &blockers, std::chrono::milliseconds waited) = 0;
    /// Another runner holds the runner lock; repeated while the wait lasts.
    virtual void runnerWaiting(const QList<Blocker> &holders, std::chrono::milliseconds waited) = 0;
    /// Script statement \a index of \a total of a transact() has finished (its commit is to come).
    virtual void commandDone(int index, int total) = 0;
};

class Connection;

/// A part of a transaction: statements to be sent, or else work that has to read before it can
/// write.
struct TransactionPart
{
    QList<Command> commands{};
    std::function<base::Result<>(Connection &)> work{};
};

struct OpenOptions
{
    std::chrono::milliseconds connectTimeout{10'000};
    std::optional<std::chrono::milliseconds> lockTimeout{}; ///< nothing: the server's default
    std::optional<std::chrono::milliseconds> statementTimeout{};
    bool readOnly = false; ///< The session cannot write (server-side where there is a server).
    bool create = false;   ///< SQLite: the file may be made; otherwise it must exist.
    /// SQLite, in a session that cannot write: where isToBeMade(), the database is an empty one.
    bool emptyUntilMade = false;
    QString role{};            ///< PostgreSQL: the session's role from its start; empty for none.
    QString applicationName{}; ///< Shown in pg_stat_activity.
    Observer *observer = nullptr; ///< Must outlive the connection.
    std::stop_token stop{};       ///< Interrupts connecting, waiting and the running statement.
    /// PostgreSQL: closes the connection at once, whatever it is doing (ConnectionLost). The server
    /// then rolls back by itself; where a commit was under way, the outcome is not known.
    std::stop_token disconnect{};
};

/// The runner lock, held while this lives. Gone with the process, whatever ends it.
class RunnerLock
{
public:
    virtual ~RunnerLock() = default;
};

/// One session with a database. Used by one thread at a time; interrupt() from any.
///
/// A stop request interrupts what runs when it comes, and refuses transact() and lockRunner()
/// from then on. query() and execute() that begin later still run: they write down how far the
/// stopped work came.
class Connection
{
public:
    virtual ~Connection() = default;

    [[nodiscard]] virtual Engine engine() const = 0;
    /// For people, without secrets.
    [[nodiscard]] virtual QString display() const = 0;
    /// "PostgreSQL 15.20", "SQLite 3.40.1".
    [[nodiscard]] virtual QString version() const = 0;

    /// Runs one statement and returns its rows.
    virtual base::Result<Rows> query(const Command &command) = 0;

    /// Runs each of \a commands for itself, on PostgreSQL in one round trip: what fails leaves the
    /// others alone. One result for each. Fails as a whole when the connection is lost.
    virtual base::Result<QList<base::Result<Rows>>> queryEach(const QList<Command> &commands) = 0;

    /// Runs all of \a commands in one transaction: every effect or none. On PostgreSQL they are
    /// pipelined, on SQLite the transaction is BEGIN IMMEDIATE. The first that fails decides the
    /// error: file, line and column from its Origin, statement, SQLSTATE, detail and hint. A stop
    /// request before the commit rolls back (Cancelled). When the connection is lost while the
    /// commit is under way, ConnectionLost says that the outcome is not known.
    virtual base::Result<> transact(const QList<Command> &commands) = 0;

    /// transact() of several parts, one after the other in one transaction. Work may query(),
    /// execute() and queryEach(), but neither begin nor end a transaction.
    virtual base::Result<> transactParts(const QList<TransactionPart> &parts) = 0;

    /// Runs one statement outside any transaction (CREATE INDEX CONCURRENTLY, VACUUM).
    virtual base::Result<> execute(const Command &command) = 0;

    /// Keeps other runners out of \a versionTable until the lock is destroyed. Waits up to \a wait,
    /// telling the Observer who holds it; LockHeld, with the holder, after that. Never blocks
    /// inside the server, so that a concurrent index build does not wait for the waiter.
    virtual base::Result<std::unique_ptr<RunnerLock>>
    lockRunner(const QString &versionTable, std::chrono::milliseconds wait) = 0;

    /// Interrupts the statement that runs now, on the server. From any thread.
    virtual void interrupt() = 0;
};

/// Whether \a url names an SQLite file that is not there, in a directory that is.
bool isToBeMade(const Url &url);

/// Opens a connection to \a url. The error says which part failed: host, port, TLS, credentials,
/// database, file.
base::Result<std::unique_ptr<Connection>> openConnection(const Url &url,
                                                         const OpenOptions &options);

} // namespace database
