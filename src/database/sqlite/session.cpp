#include "database/sqlite/session.h"

#include "database/commanderror.h"
#include "database/scriptstatements.h"
#include "database/sqlite/errors.h"
#include "database/sqlite/native.h"
#include "database/sqlite/runnerlock.h"
#include "database/text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <thread>

namespace database::sqlite {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds defaultLockTimeout{5'000}; ///< As Qt's driver and Python's have it.
constexpr milliseconds lockPause{10};
constexpr milliseconds reportInterval{1'000};
constexpr int progressSteps = 10'000; ///< Steps of SQLite's machine, a fraction of a millisecond.

base::Error stoppedBeforeCommit()
{
    return {.code = base::ErrorCode::Cancelled,
            .message = Text::tr("Cancelled: the transaction was rolled back.")};
}

QVariant cellOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    return value.typeId() == QMetaType::Double ? QVariant(value.toString()) : value;
}

base::Result<> checkFile(const Url &url, const OpenOptions &options)
{
    if (url.path == ":memory:"_L1)
        return {};
    const QFileInfo file(url.path);
    if (file.isDir()) {
        return base::failure({.code = base::ErrorCode::NotADatabase,
                              .message = Text::tr("%1 is a directory.").arg(url.path),
                              .hint = Text::tr("Name the database file in it.")});
    }
    if (file.exists()) {
        if (file.isReadable())
            return {};
        return base::failure({.code = base::ErrorCode::PermissionDenied,
                              .message = Text::tr("%1 may not be read.").arg(url.path),
                              .hint = Text::tr("Ask its owner for the right to read it.")});
    }
    if (!options.create || options.readOnly) {
        return base::failure(
            {.code = base::ErrorCode::DatabaseNotFound,
             .message = Text::tr("There is no database file %1.").arg(url.path),
             .hint = Text::tr("Check the path. The first upgrade makes a new database.")});
    }
    if (!file.dir().exists()) {
        return base::failure(
            {.code = base::ErrorCode::DatabaseNotFound,
             .message =
                 Text::tr("There is no directory %1 for the database.").arg(file.dir().path()),
             .hint = Text::tr("Make the directory, or check the path.")});
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<Connection>> Session::open(const Url &url, const OpenOptions &options)
{
    const bool isEmpty = options.readOnly && options.emptyUntilMade && isToBeMade(url);
    if (auto checked = checkFile(url, options); !checked && !isEmpty)
        return base::failure(checked.error());
    std::unique_ptr<Session> session(new Session(url, options));
    if (isEmpty)
        session->m_path = u":memory:"_s;
    if (auto connected = session->connect(); !connected)
        return base::failure(connected.error());
    return session;
}

Session::Session(const Url &url, OpenOptions options)
    : m_display(url.display)
    , m_path(url.path)
    , m_options(std::move(options))
    , m_database(QSqlDatabase::addDatabase("QSQLITE"_L1, QUuid::createUuid().toString()))
{
}

Session::~Session()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(name);
}

base::Result<> Session::connect()
{
    m_database.setDatabaseName(m_path);
    // Waiting is done here, where it can be stopped and told of; not inside SQLite.
    m_database.setConnectOptions("QSQLITE_BUSY_TIMEOUT=0"_L1);
    if (!m_database.open())
        return base::failure(sqliteError(m_database.lastError(), {}, -1, m_path, false));
    m_handle = nativeHandle(m_database);
    if (m_handle)
        sqlite3_progress_handler(m_handle, progressSteps, &Session::progressed, this);
    // Opening does not read; the first look at the header tells whether this is a database.
    if (auto looked = execute({.sql = "PRAGMA schema_version"}); !looked)
        return looked;
    // Not opened read-only: what a killed writer left half done must be rolled back before anybody
    // can read, and only a session that may write is allowed to.
    return m_options.readOnly ? execute({.sql = "PRAGMA query_only = ON"}) : base::Result<>{};
}

QString Session::version() const
{
    QSqlQuery query(u"SELECT sqlite_version()"_s, m_database);
    return "SQLite "_L1 + (query.next() ? query.value(0).toString() : QString());
}

base::Result<Rows> Session::query(const Command &command)
{
    beginCall(!m_options.stop.stop_requested());
    auto query = run(command);
    if (!query)
        return base::failure(query.error());
    Rows rows;
    const QSqlRecord record = query->record();
    for (int i = 0; i < record.count(); ++i) {
        rows.columns.append(record.fieldName(i));
        rows.widths.append(0);
    }
    while (query->next()) {
        QVariantList cells;
        cells.reserve(record.count());
        for (int i = 0; i < record.count(); ++i)
            cells.append(cellOf(query->value(i)));
        rows.rows.append(std::move(cells));
    }
    if (query->lastError().isValid())
        return base::failure(errorOf(*query, command));
    rows.affected = std::max(query->numRowsAffected(), 0);
    return rows;
}

base::Result<QList<base::Result<Rows>>> Session::queryEach(const QList<Command> &commands)
{
    QList<base::Result<Rows>> all;
    for (const Command &command : commands)
        all.append(query(command));
    return all;
}

base::Result<> Session::execute(const Command &command)
{
    beginCall(!m_options.stop.stop_requested());
    return runAndFinish(command);
}

base::Result<> Session::transact(const QList<Command> &commands)
{
    return transactParts({{.commands = commands}});
}

base::Result<> Session::transactParts(const QList<TransactionPart> &parts)
{
    if (m_options.stop.stop_requested())
        return base::failure(stoppedBeforeCommit());
    beginCall(true);
    if (auto begun = runAndFinish({.sql = "BEGIN IMMEDIATE"}); !begun)
        return begun;
    m_transactionStart = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    base::Result<> done;
    for (const TransactionPart &part : parts) {
        if (!done)
            break;
        beginCall(true);
        done = part.work ? part.work(*this) : runAll(part.commands);
    }
    beginCall(true);
    if (done && isAskedToStop())
        done = base::failure(stoppedBeforeCommit());
    if (done)
        done = commit();
    if (!done) {
        // Some failures have rolled back already; then this one has nothing to do.
        beginCall(false);
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    return done;
}

base::Result<> Session::runAll(const QList<Command> &commands)
{
    const int total = scriptStatements(commands);
    int done = 0;
    for (const Command &command : commands) {
        if (auto ran = runAndFinish(command); !ran)
            return ran;
        if (m_options.observer && command.origin.line > 0)
            m_options.observer->commandDone(done++, total);
    }
    return {};
}

base::Result<QList<qint64>> Session::executeBatch(const Command &command,
                                                  const QList<QVariantList> &sets)
{
    if (m_options.stop.stop_requested())
        return base::failure(stoppedBeforeCommit());
    beginCall(true);
    if (auto begun = runAndFinish({.sql = "BEGIN IMMEDIATE"}); !begun)
        return base::failure(begun.error());
    QList<qint64> affected;
    base::Result<> done = runEach(command, sets, affected);
    if (done && isAskedToStop())
        done = base::failure(stoppedBeforeCommit());
    if (done)
        done = commit();
    if (!done) {
        beginCall(false);
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
        return base::failure(done.error());
    }
    return affected;
}

base::Result<QList<qint64>> Session::executeInside(const Command &command,
                                                   const QList<QVariantList> &sets)
{
    QList<qint64> affected;
    auto done = runEach(command, sets, affected);
    return done ? base::Result<QList<qint64>>(std::move(affected)) : base::failure(done.error());
}

base::Result<> Session::runEach(const Command &command, const QList<QVariantList> &sets,
                                QList<qint64> &affected)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(command.sql)))
        return base::failure(errorOf(query, command));
    affected.reserve(sets.size());
    for (const QVariantList &set : sets) {
        for (qsizetype i = 0; i < set.size(); ++i)
            query.bindValue(static_cast<int>(i), set[i]);
        if (!query.exec())
            return base::failure(errorOf(query, command));
        affected.append(query.numRowsAffected());
    }
    return {};
}

base::Result<> Session::commit()
{
    // A statement that ended the transaction itself must not pass for a finished step.
    if (m_handle && sqlite3_get_autocommit(m_handle) != 0) {
        return base::failure(
            {.code = base::ErrorCode::UnsupportedStatement,
             .message = Text::tr("A statement of the script has ended the transaction."),
             .hint = Text::tr("Leave BEGIN, COMMIT and ROLLBACK to the runner.")});
    }
    beginCall(false);
    return runAndFinish({.sql = "COMMIT"});
}

base::Result<> Session::runAndFinish(const Command &command)
{
    auto query = run(command);
    if (!query)
        return base::failure(query.error());
    // A statement with rows has only then done all of its work when the last one was read.
    qint64 rows = 0;
    while (query->next())
        ++rows;
    if (query->lastError().isValid())
        return base::failure(errorOf(*query, command));
    if (!query->isSelect())
        rows = query->numRowsAffected();
    if (command.expectedRows && rows != *command.expectedRows)
        return base::failure(rowConflict(command, rows));
    return {};
}

void Session::beginCall(bool interruptible)
{
    m_interruptible = interruptible;
    m_interruptAsked = false;
}

bool Session::isAskedToStop() const
{
    return m_interruptible && (m_interruptAsked || m_options.stop.stop_requested());
}

/// Called by SQLite now and then while a statement runs; anything but 0 interrupts it.
int Session::progressed(void *session)
{
    const auto *self = static_cast<const Session *>(session);
    return self->isAskedToStop() || steady_clock::now() >= self->m_deadline ? 1 : 0;
}

base::Result<QSqlQuery> Session::run(const Command &command)
{
    const auto begun = steady_clock::now();
    m_deadline = m_options.statementTimeout ? begun + *m_options.statementTimeout : Time::max();
    auto nextReport = begun + reportInterval;
    while (true) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (start(query, command))
            return query;
        if (!isBusy(query.lastError()))
            return base::failure(errorOf(query, command));
        if (steady_clock::now() - begun >= m_options.lockTimeout.value_or(defaultLockTimeout))
            return base::failure(errorOf(query, command));
        if (auto waited = waitForLock(begun, nextReport); !waited)
            return base::failure(waited.error());
    }
}

bool Session::start(QSqlQuery &query, const Command &command) const
{
    // Without parameters the text goes to SQLite as it is: prepare() would look for
    // placeholders in it.
    if (command.params.isEmpty())
        return query.exec(QString::fromUtf8(command.sql));
    if (!query.prepare(QString::fromUtf8(command.sql)))
        return false;
    for (const QVariant &value : command.params) {
        query.addBindValue(value.metaType() == QMetaType::fromType<TransactionStart>()
                               ? QVariant(m_transactionStart)
                               : value);
    }
    return query.exec();
}

base::Result<> Session::waitForLock(Time begun, Time &nextReport)
{
    if (isAskedToStop()) {
        return base::failure(
            {.code = base::ErrorCode::Cancelled,
             .message = Text::tr("Waiting for the lock of %1 was cancelled.").arg(m_path)});
    }
    const auto now = steady_clock::now();
    if (m_options.observer && now >= nextReport) {
        if (const auto holder = lockHolder(m_path)) {
            m_options.observer->blocked({*holder},
                                        std::chrono::duration_cast<milliseconds>(now - begun));
        }
        nextReport = now + reportInterval;
    }
    std::this_thread::sleep_for(lockPause);
    return {};
}

base::Error Session::errorOf(const QSqlQuery &query, const Command &command) const
{
    const bool asked = isAskedToStop();
    base::Error error =
        sqliteError(query.lastError(), command, errorOffset(m_handle), m_path, asked);
    if (!asked && primaryCode(query.lastError()) == SQLITE_INTERRUPT) {
        error.code = base::ErrorCode::StatementTimeout;
        error.message = Text::tr("The statement ran longer than the statement timeout.");
        error.hint = Text::tr("Allow a longer statement timeout, or split the work.");
    }
    return error;
}

base::Result<std::unique_ptr<RunnerLock>> Session::lockRunner(const QString &versionTable,
                                                              milliseconds wait)
{
    Q_UNUSED(versionTable) // The file is locked for every version table in it.
    return acquireRunnerLock(m_path, m_options, wait);
}

} // namespace database::sqlite
