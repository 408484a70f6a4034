#include "database/postgres/runnerlock.h"

#include "database/postgres/blockmonitor.h"
#include "database/text.h"

#include <algorithm>
#include <thread>

namespace database::postgres {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// First half of the lock's key, "STEM": apart from the advisory locks of other programs.
constexpr qint64 lockClass = 0x5354454D;

constexpr milliseconds firstPause{50};
constexpr milliseconds longestPause{500};
constexpr milliseconds reportInterval{1'000};

/// Second half of the key. FNV-1a, because the value must be the same in every version of every
/// program that shares the database.
qint64 lockNumber(const QString &versionTable)
{
    quint32 hash = 2166136261U;
    for (const char byte : versionTable.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 16777619U;
    }
    return static_cast<qint32>(hash);
}

class AdvisoryLock final : public RunnerLock
{
public:
    AdvisoryLock(Connection &connection, QList<QVariant> key)
        : m_connection(connection)
        , m_key(std::move(key))
    {
    }
    ~AdvisoryLock() override
    {
        // A failure means that the session is gone, and its locks with it.
        [[maybe_unused]] const auto released = m_connection.execute(
            {.sql = "SELECT pg_advisory_unlock($1::int, $2::int)", .params = m_key});
    }
    AdvisoryLock(const AdvisoryLock &) = delete;
    AdvisoryLock &operator=(const AdvisoryLock &) = delete;

private:
    Connection &m_connection;
    QList<QVariant> m_key;
};

QList<Blocker> holders(Connection &connection, const QList<QVariant> &key)
{
    const auto rows = connection.query({.sql = R"(
SELECT l.pid, a.usename, a.application_name, coalesce(a.client_hostname, host(a.client_addr)),
       a.state, a.query, coalesce(a.xact_start, a.state_change, a.backend_start)::text
  FROM pg_locks AS l
  LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
 WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
   AND l.classid = ($1::int)::oid AND l.objid = ($2::int)::oid
   AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))",
                                        .params = key});
    return rows ? blockersFrom(*rows) : QList<Blocker>();
}

base::Error held(const QList<Blocker> &holders, const QString &display)
{
    base::Error error{.code = base::ErrorCode::LockHeld,
                      .message = Text::tr("Another run is at work on %1.").arg(display),
                      .hint = Text::tr("Wait until it has finished, or allow a longer wait.")};
    if (holders.isEmpty())
        return error;
    const Blocker &holder = holders.front();
    error.message =
        holder.client.isEmpty()
            ? Text::tr("Another run is at work on %1: %2 (process %3 of the server, %4, since %5).")
                  .arg(display, holder.user, QString::number(holder.pid), holder.application,
                       holder.since)
            : Text::tr("Another run is at work on %1: %2 from %6 (process %3 of the server, %4, "
                       "since %5).")
                  .arg(display, holder.user, QString::number(holder.pid), holder.application,
                       holder.since, holder.client);
    error.detail = holder.query;
    return error;
}

} // namespace

base::Result<std::unique_ptr<RunnerLock>> acquireRunnerLock(Connection &connection,
                                                            const OpenOptions &options,
                                                            const QString &versionTable,
                                                            milliseconds wait)
{
    const QList<QVariant> key{lockClass, lockNumber(versionTable)};
    const auto begun = steady_clock::now();
    auto nextReport = begun;
    milliseconds pause = firstPause;
    while (true) {
        if (options.stop.stop_requested()) {
            return base::failure({.code = base::ErrorCode::Cancelled,
                                  .message = Text::tr("Waiting for another run was cancelled.")});
        }
        const auto taken = connection.query(
            {.sql = "SELECT pg_try_advisory_lock($1::int, $2::int)", .params = key});
        if (!taken)
            return base::failure(taken.error());
        if (taken->rows.front().front().toBool())
            return std::make_unique<AdvisoryLock>(connection, key);

        const auto now = steady_clock::now();
        const auto waited = std::chrono::duration_cast<milliseconds>(now - begun);
        if (waited >= wait)
            return base::failure(held(holders(connection, key), connection.display()));
        if (options.observer && now >= nextReport) {
            options.observer->runnerWaiting(holders(connection, key), waited);
            nextReport = now + reportInterval;
        }
        std::this_thread::sleep_for(std::min(pause, wait - waited));
        pause = std::min(pause * 2, longestPause);
    }
}

} // namespace database::postgres
