#include "database/postgres/blockmonitor.h"

#include "database/postgres/connect.h"
#include "database/postgres/socketwait.h"
#include "database/postgres/values.h"
#include "database/redact.h"

namespace database::postgres {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr auto patience = 2s; ///< For each look, from connecting to the answer.

constexpr auto blockersSql = R"(
SELECT blocker.pid, a.usename, a.application_name,
       coalesce(a.client_hostname, host(a.client_addr)), a.state, a.query,
       coalesce(a.xact_start, a.query_start, a.backend_start)::text
  FROM (SELECT DISTINCT unnest(pg_blocking_pids($1)) AS pid) AS blocker
  LEFT JOIN pg_stat_activity AS a ON a.pid = blocker.pid
 ORDER BY blocker.pid)";

OpenOptions monitorOptions(const OpenOptions &session)
{
    return {.connectTimeout = patience,
            .statementTimeout = patience,
            .readOnly = true,
            .applicationName = session.applicationName,
            .stop = session.stop};
}

} // namespace

BlockMonitor::BlockMonitor(const Url &url, const OpenOptions &options)
    : m_url(cloneOf(url))
    , m_options(monitorOptions(options))
{
}

QList<Blocker> BlockMonitor::blockersOf(int pid, int mainSocket)
{
    if (!m_connection) {
        if (auto connection = connect(m_url, m_options, mainSocket))
            m_connection = std::move(*connection);
        else
            return {};
    }
    const ResultHandle result = ask(pid, mainSocket);
    if (!result || PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
        close(); // It may be in the middle of an answer; the next look begins afresh.
        return {};
    }
    return blockersFrom(rowsOf(result.get()));
}

ResultHandle BlockMonitor::ask(int pid, int mainSocket)
{
    PGconn *connection = m_connection.get();
    const Parameters parameters({pid});
    if (PQsendQueryParams(connection, blockersSql, parameters.count(), parameters.types(),
                          parameters.values(), parameters.lengths(), parameters.formats(),
                          0) == 0) {
        return nullptr;
    }
    const auto deadline = steady_clock::now() + patience;
    while (true) {
        const bool unsent = PQflush(connection) > 0;
        if (PQisBusy(connection) == 0)
            break;
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
        const Readiness ready =
            waitForSocket(PQsocket(connection), {.read = true, .write = unsent}, left, mainSocket);
        const bool timeIsUp = !ready.read && !ready.write;
        if (ready.other || timeIsUp || (ready.read && PQconsumeInput(connection) == 0))
            return nullptr;
    }
    ResultHandle answer(PQgetResult(connection));
    while (const ResultHandle rest{PQgetResult(connection)}) {
        // The end of one query's results has to be read before the next query.
    }
    return answer;
}

QList<Blocker> blockersFrom(const Rows &rows)
{
    QList<Blocker> blockers;
    for (const QVariantList &row : rows.rows) {
        blockers.append({.pid = row[0].toLongLong(),
                         .user = row[1].toString(),
                         .application = row[2].toString(),
                         .client = row[3].toString(),
                         .state = row[4].toString(),
                         .query = shownStatement(row[5].toString()),
                         .since = row[6].toString()});
    }
    return blockers;
}

Url cloneOf(const Url &url)
{
    return {.engine = url.engine,
            .path = url.path,
            .conninfo = url.conninfo,
            .password = url.password.clone(),
            .sslPassword = url.sslPassword.clone(),
            .display = url.display};
}

} // namespace database::postgres
