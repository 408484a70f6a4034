#include "database/postgres/channel.h"

#include "base/log.h"
#include "database/postgres/socketwait.h"
#include "database/text.h"

#include <algorithm>
#include <array>

namespace database::postgres {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr auto stopInterval = 50ms;        ///< How soon a stop request is seen.
constexpr auto longestFirstLook = 1'000ms; ///< Shorter waits are not worth a second connection,
constexpr auto shortestFirstLook = 20ms;   ///< unless the lock timeout ends them sooner.

/// When to look for the first time: in any case before the lock timeout ends the wait.
milliseconds firstLook(const OpenOptions &options)
{
    if (!options.lockTimeout || *options.lockTimeout <= 0ms)
        return longestFirstLook;
    return std::clamp<milliseconds>(*options.lockTimeout / 2, shortestFirstLook, longestFirstLook);
}
constexpr auto longestInterval = 30'000ms;
constexpr auto cancelPatience = 15s; ///< For a server's answer to a cancel request.

void forwardNotice(void *observer, const PGresult *notice)
{
    const QString severity = QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_SEVERITY));
    const QString text = QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
    static_cast<Observer *>(observer)->noticed(severity, base::masked(text));
}

} // namespace

Channel::Channel(ConnectionHandle connection, const Url &url, const OpenOptions &options)
    : m_connection(std::move(connection))
    , m_options(options)
    , m_display(url.display)
    , m_monitor(url, options)
    , m_firstLook(firstLook(options))
{
    if (options.observer)
        PQsetNoticeReceiver(raw(), forwardNotice, options.observer);
}

base::Result<> Channel::beginCall(Interruption interruption)
{
    m_interruption = interruption;
    m_interruptAsked = false;
    m_cancelledAt.reset();
    if (!m_connection || PQstatus(raw()) != CONNECTION_OK)
        return base::failure(lost());
    return {};
}

base::Error Channel::lost() const
{
    const QString words =
        m_connection ? QString::fromUtf8(PQerrorMessage(raw())).trimmed() : QString();
    return {.code = base::ErrorCode::ConnectionLost,
            .message = Text::tr("The connection to %1 was lost.").arg(m_display),
            .hint = Text::tr("Run again when the server is back: a run goes on from the last "
                             "finished revision."),
            .detail = base::masked(words)};
}

base::Result<ResultHandle> Channel::next()
{
    const auto begun = steady_clock::now();
    m_nextLook = begun + m_firstLook;
    m_lookInterval = m_firstLook;
    while (true) {
        const bool unsent = PQflush(raw()) > 0;
        if (PQisBusy(raw()) == 0)
            break;
        if (auto waited = wait(unsent, begun); !waited)
            return base::failure(waited.error());
    }
    m_monitor.close();
    ResultHandle result(PQgetResult(raw()));
    const bool fromServer = result && PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    if (PQstatus(raw()) == CONNECTION_BAD && !fromServer)
        return base::failure(lost());
    return result;
}

base::Result<> Channel::flush()
{
    const auto begun = steady_clock::now();
    m_nextLook = begun + m_firstLook;
    m_lookInterval = m_firstLook;
    int unsent = PQflush(raw());
    while (unsent > 0) {
        if (auto waited = wait(true, begun); !waited)
            return waited;
        unsent = PQflush(raw());
    }
    if (unsent < 0)
        return base::failure(lost());
    return {};
}

base::Result<> Channel::awaitInput()
{
    return wait(PQflush(raw()) > 0, steady_clock::now());
}

base::Result<> Channel::wait(bool unsent, Time begun)
{
    if (auto asked = interruptIfAsked(); !asked)
        return asked;
    const Readiness ready =
        waitForSocket(PQsocket(raw()), {.read = true, .write = unsent}, stopInterval);
    // A failed read is no failure here: the result that follows tells it with the server's last
    // words, which may have come in before.
    if (ready.read)
        (void)PQconsumeInput(raw());
    else if (!ready.write && steady_clock::now() >= m_nextLook)
        reportBlockers(begun);
    return {};
}

base::Result<> Channel::interruptIfAsked()
{
    if (m_options.disconnect.stop_requested()) {
        base::Error error = lost();
        error.message = Text::tr("The connection to %1 was closed on request.").arg(m_display);
        error.hint = Text::tr("The server rolls back what was not committed as soon as it notices. "
                              "Look at the current revision before the next run.");
        abandon();
        return base::failure(std::move(error));
    }
    if (m_interruption == Interruption::Ignored)
        return {};
    if (!m_cancelledAt && (stopRequested() || m_interruptAsked)) {
        // Sent by the waiting thread itself, so that it can never hit a later statement.
        const CancelHandle cancel(PQgetCancel(raw()));
        std::array<char, 256> words{};
        (void)PQcancel(cancel.get(), words.data(), static_cast<int>(words.size()));
        m_cancelledAt = steady_clock::now();
    } else if (m_cancelledAt && steady_clock::now() - *m_cancelledAt > cancelPatience) {
        base::Error error = lost();
        error.message = Text::tr("%1 did not answer the request to cancel the statement; the "
                                 "connection was closed.")
                            .arg(m_display);
        abandon();
        return base::failure(std::move(error));
    }
    return {};
}

void Channel::reportBlockers(Time begun)
{
    if (!m_options.observer || m_cancelledAt)
        return;
    const QList<Blocker> blockers = m_monitor.blockersOf(PQbackendPID(raw()), PQsocket(raw()));
    const auto now = steady_clock::now();
    if (!blockers.isEmpty())
        m_options.observer->blocked(blockers,
                                    std::chrono::duration_cast<milliseconds>(now - begun));
    m_lookInterval = std::min(m_lookInterval * 2, milliseconds(longestInterval));
    m_nextLook = now + m_lookInterval;
}

} // namespace database::postgres
