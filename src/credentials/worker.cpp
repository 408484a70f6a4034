#include "credentials/worker.h"

#include "credentials/postgresrows.h"
#include "credentials/text.h"

#include <QSet>

#include <thread>
#include <utility>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

base::Error stuck(int chunks)
{
    return {.code = base::ErrorCode::StatementFailed,
            .message = Text::tr("%n part(s) of the table were given up after %1 attempts.", nullptr,
                                chunks)
                           .arg(Ledger::mostAttempts),
            .hint = Text::tr("Look at what ended the workers, then run the command again.")};
}

} // namespace

base::Error stoppedBetween()
{
    return {.code = base::ErrorCode::Cancelled,
            .message = Text::tr("Stopped between two batches."),
            .hint = Text::tr("The same command goes on where this one stopped.")};
}

Worker::Worker(const JobFrame &frame, database::Connection &connection)
    : m_frame(frame)
    , m_connection(connection)
    , m_ledger(connection, frame.shape, frame.set)
    , m_store(makeRowStore(connection, frame.shape, Purpose::Changing))
{
}

base::Result<> Worker::prepare()
{
    if (m_connection.engine() == database::Engine::PostgreSql) {
        if (auto prepared = prepareSession(m_connection, m_frame.ticket.id, false); !prepared)
            return base::failure(std::move(prepared.error()));
    }
    auto examiner = Examiner::create(m_frame.ring, m_frame.set);
    if (!examiner)
        return base::failure(std::move(examiner.error()));
    m_rewriter = std::make_unique<Rewriter>(*m_store, *std::move(examiner), m_frame.set,
                                            m_frame.shape, m_frame.treatment, m_frame.stop);
    m_rewriter->setPace([this](int rows) { m_frame.throttle.spend(rows); });
    return {};
}

WorkDone Worker::finished(base::Result<> done)
{
    if (m_rewriter)
        m_done.counts = m_rewriter->counts();
    if (!done)
        m_done.error = std::move(done.error());
    return std::move(m_done);
}

base::Result<> Worker::treat(const database::Cells &cells)
{
    auto rewritten = m_rewriter->treat(cells);
    if (!rewritten)
        return base::failure(std::move(rewritten.error()));
    m_done.rewritten.rows += rewritten->rows;
    m_done.rewritten.values += rewritten->values;
    m_done.rewritten.conflicts += rewritten->conflicts;
    m_windowConflicts = rewritten->conflicts;
    auto aside = m_ledger.setAside(m_frame.ticket.id, rewritten->aside);
    if (!aside)
        return base::failure(std::move(aside.error()));
    m_done.aside += *aside;
    return {};
}

WorkDone Worker::workThrough()
{
    if (auto prepared = prepare(); !prepared)
        return finished(std::move(prepared));
    // The second time for what was added during the first. Not again and again: a table may grow
    // faster than the job is allowed to go.
    QByteArrayList after;
    for (int pass = 0; pass < 2; ++pass) {
        auto last = m_store->lastKey();
        if (!last)
            return finished(base::failure(std::move(last.error())));
        if (last->isEmpty() || *last == after)
            break;
        if (auto done = workUpTo(*last, after); !done)
            return finished(std::move(done));
        after = *last;
    }
    return finished({});
}

base::Result<> Worker::workUpTo(const QByteArrayList &last, QByteArrayList after)
{
    database::Cells cells;
    while (true) {
        if (m_frame.stop.stop_requested())
            return base::failure(stoppedBetween());
        const int limit = m_rewriter->windowRows();
        auto done = m_store->read(after, last, limit, cells);
        if (done && cells.rows() > 0)
            done = treat(cells);
        if (!done || cells.rows() < limit)
            return done;
        after = m_store->key(cells, cells.rows() - 1);
    }
}

WorkDone Worker::workOnChunks()
{
    if (auto prepared = prepare(); !prepared)
        return finished(std::move(prepared));
    const QString owner = Ledger::ownerName();
    bool waits = false;
    while (!m_frame.stop.stop_requested()) {
        auto claim = m_ledger.claim(m_frame.ticket.id, owner, m_frame.request.leaseSeconds);
        if (!claim)
            return finished(base::failure(std::move(claim.error())));
        const std::optional<Claim> &mine = *claim;
        if (!mine) {
            const auto sums = m_ledger.sums(m_frame.ticket.id);
            if (!sums)
                return finished(base::failure(sums.error()));
            if (sums->open == 0)
                return finished({});
            if (sums->open == sums->stuck)
                return finished(base::failure(stuck(sums->stuck)));
            // Others hold the rest, perhaps dead ones.
            if (auto freed = m_ledger.freeDeadLeases(m_frame.ticket.id); !freed)
                return finished(std::move(freed));
            if (!std::exchange(waits, true))
                ++m_frame.waiting;
            std::this_thread::sleep_for(200ms);
            continue;
        }
        if (std::exchange(waits, false))
            --m_frame.waiting;
        const Fence fence{.job = m_frame.ticket.id,
                          .chunk = mine->number,
                          .owner = owner,
                          .epoch = mine->epoch,
                          .leaseSeconds = m_frame.request.leaseSeconds};
        m_store->setFence(fence);
        auto done = workOn(*mine, fence);
        m_store->setFence(std::nullopt);
        // The chunk is somebody else's by now: nothing was written late, and there may be more.
        if (!done && done.error().code == base::ErrorCode::LockHeld)
            continue;
        if (!done) {
            if (done.error().code != base::ErrorCode::ConnectionLost) {
                [[maybe_unused]] const auto released = m_ledger.release(fence);
            }
            return finished(std::move(done));
        }
    }
    return finished(base::failure(stoppedBetween()));
}

base::Result<> Worker::workOn(const Claim &claim, const Fence &fence)
{
    database::Cells cells;
    QByteArrayList after = claim.from;
    bool last = false;
    while (!last) {
        const int limit = m_rewriter->windowRows();
        if (auto read = m_store->read(after, claim.upTo, limit, cells); !read)
            return read;
        last = cells.rows() < limit;
        if (cells.rows() > 0) {
            if (auto treated = treat(cells); !treated)
                return treated;
            after = m_store->key(cells, cells.rows() - 1);
        } else {
            m_windowConflicts = 0;
        }
        auto noted = m_ledger.advance(fence, after, cells.rows(), m_windowConflicts, last);
        if (!noted)
            return base::failure(std::move(noted.error()));
        if (!*noted) {
            return base::failure({.code = base::ErrorCode::LockHeld,
                                  .message = Text::tr("Another worker has taken over this part of "
                                                      "the table.")});
        }
    }
    return {};
}

WorkDone Worker::workOnAside()
{
    if (auto prepared = prepare(); !prepared)
        return finished(std::move(prepared));
    auto keys = m_ledger.rowsSetAside();
    if (!keys)
        return finished(base::failure(std::move(keys.error())));
    constexpr qsizetype some = 500;
    for (qsizetype begin = 0; begin < keys->size(); begin += some) {
        if (auto done = retry(keys->mid(begin, some)); !done)
            return finished(std::move(done));
    }
    return finished({});
}

/// What still cannot be read stays set aside; everything else of these rows is taken back.
base::Result<> Worker::retry(const QList<QByteArrayList> &keys)
{
    database::Cells cells;
    if (auto read = m_store->readKeys(keys, cells); !read)
        return read;
    auto rewritten = m_rewriter->treat(cells);
    if (!rewritten)
        return base::failure(std::move(rewritten.error()));
    m_done.rewritten.rows += rewritten->rows;
    m_done.rewritten.values += rewritten->values;
    m_done.rewritten.conflicts += rewritten->conflicts;
    m_done.aside += rewritten->aside.size();
    QSet<std::pair<QByteArrayList, QString>> still;
    for (const SetAside &value : std::as_const(rewritten->aside))
        still.insert({value.key, value.column});
    QList<ValuePlace> back;
    for (const QByteArrayList &key : keys) {
        for (const QString &column : m_frame.set.columns) {
            if (!still.contains({key, column}))
                back.append({.key = key, .column = column});
        }
    }
    return m_ledger.takeBack(back);
}

} // namespace credentials
