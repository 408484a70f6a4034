#include "credentials/coordinator.h"

#include "credentials/auditnote.h"
#include "credentials/postgresrows.h"
#include "credentials/preflight.h"
#include "credentials/selftest.h"
#include "credentials/sqliterows.h"
#include "credentials/text.h"

#include <QJsonArray>

#include <algorithm>
#include <thread>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds watchInterval = 20ms;
constexpr std::chrono::milliseconds reportInterval = 250ms;
constexpr std::chrono::milliseconds serverInterval = 1'000ms;
constexpr double mostLagSeconds = 10;
constexpr double mostLagBytes = 64.0 * 1024 * 1024;
constexpr int rehearsedRows = 2'000;
constexpr int bytesOfLogPerValue = 400; ///< Of a token in a row of three, measured.

} // namespace

Coordinator::Coordinator(const Connector &connect, const CredentialSet &set, const KeyRing &ring,
                         const JobRequest &request, jobs::Context &context)
    : m_connect(connect)
    , m_set(set)
    , m_ring(ring)
    , m_request(request)
    , m_context(context)
{
}

bool Coordinator::isPostgres() const
{
    return m_connection->engine() == database::Engine::PostgreSql;
}

Treatment Coordinator::treatment() const
{
    const bool rotates = m_request.kind != JobKind::Encrypt;
    // A token of the second in which the job began was not written by somebody who should know.
    const quint64 since = rotates && m_ticket.startedAt.isValid()
                              ? static_cast<quint64>(m_ticket.startedAt.toSecsSinceEpoch()) + 1
                              : 0;
    return {.write = true,
            .rotate = rotates,
            .encryptPlaintext = !rotates || m_request.encryptPlaintext,
            .since = since,
            .batch = m_request.batchFor(m_connection->engine())};
}

base::Result<JobReport> Coordinator::run()
{
    m_timer.start();
    m_report.kind = m_request.kind;
    if (auto prepared = prepare(); !prepared)
        return base::failure(std::move(prepared.error()));
    if (m_request.dryRun)
        return rehearse();
    if (auto opened = open(); !opened)
        return base::failure(std::move(opened.error()));
    const std::stop_callback onStop(m_context.stepToken(), [this] { m_stop.request_stop(); });
    m_throttle = std::make_unique<Throttle>(m_request.mostRowsPerSecond, m_stop.get_token());
    JobFrame frame{.set = m_set,
                   .ring = m_ring,
                   .shape = m_shape,
                   .request = m_request,
                   .ticket = m_ticket,
                   .treatment = treatment(),
                   .throttle = *m_throttle,
                   .stop = m_stop.get_token(),
                   .waiting = m_waiting};
    if (m_request.kind != JobKind::Retry && isPostgres()) {
        runWorkers(frame);
    } else {
        runOne(frame);
    }
    if (!m_report.error && m_request.kind != JobKind::Retry)
        sweep(frame);
    m_report.seconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
    m_report.seenRows = m_report.found.counts.rows;
    m_before = m_report.found.counts;
    if (!m_report.error)
        recheck(frame);
    close();
    return std::move(m_report);
}

base::Result<> Coordinator::prepare()
{
    base::Result<> ready = selfTest();
    if (!ready)
        return ready;
    auto connection = m_connect();
    if (!connection)
        return base::failure(std::move(connection.error()));
    m_connection = *std::move(connection);
    auto shape = inspectTable(*m_connection, m_set);
    if (!shape)
        return base::failure(std::move(shape.error()));
    m_shape = *std::move(shape);
    if (isPostgres()) {
        auto warnings = prepareSession(*m_connection, {}, m_request.kind == JobKind::Encrypt);
        if (!warnings)
            return base::failure(std::move(warnings.error()));
        m_shape.warnings += *warnings;
    } else if (m_request.kind == JobKind::Encrypt && !m_request.dryRun) {
        // What is overwritten goes: free pages would keep the plaintext otherwise.
        ready = m_connection->execute({.sql = "PRAGMA secure_delete = ON"});
    }
    for (const QString &warning : std::as_const(m_shape.warnings))
        m_context.log(base::Level::Warning, warning);
    m_report.found =
        surveyOf(m_set, m_shape, m_ring, Counts::forColumns(m_set.columns, m_ring.keys().size()));
    if (ready)
        ready = checkWidths(*m_connection, m_set, m_shape);
    const auto store = makeRowStore(*m_connection, m_shape, Purpose::Looking);
    if (ready && m_request.acceptUnreadable) {
        auto examiner = Examiner::create(m_ring, m_set);
        ready = examiner ? base::Result<>() : base::failure(std::move(examiner.error()));
    } else if (ready) {
        ready = checkKeys(*m_connection, *store, m_set, m_shape, m_ring);
    }
    return ready;
}

/// The whole table is looked at, and some rows are written in a transaction that is rolled back: so
/// is what constraints and triggers say, and how long it takes.
base::Result<JobReport> Coordinator::rehearse()
{
    m_report.dryRun = true;
    auto found = survey(*m_connection, m_set, m_ring, m_context);
    if (!found)
        return base::failure(std::move(found.error()));
    m_report.found = *std::move(found);
    auto examiner = Examiner::create(m_ring, m_set);
    if (!examiner)
        return base::failure(std::move(examiner.error()));
    const auto store = makeRowStore(*m_connection, m_shape, Purpose::Changing);
    if (!isPostgres())
        static_cast<SqliteRows &>(*store).stayInTransaction();
    Rewriter rewriter(*store, *std::move(examiner), m_set, m_shape, treatment(),
                      m_context.stepToken());
    database::Cells cells;
    base::Result<> tried = m_connection->execute({.sql = "BEGIN"});
    if (tried)
        tried = store->read({}, {}, rehearsedRows, cells);
    QElapsedTimer timer;
    timer.start();
    base::Result<Rewritten> rewritten;
    if (tried)
        rewritten = rewriter.treat(cells);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    [[maybe_unused]] const auto rolledBack = m_connection->execute({.sql = "ROLLBACK"});
    if (!tried)
        return base::failure(std::move(tried.error()));
    if (!rewritten)
        return base::failure(std::move(rewritten.error()));
    const Counts &counts = m_report.found.counts;
    if (rewritten->rows > 0) {
        m_report.expectedSeconds =
            seconds / static_cast<double>(cells.rows()) * static_cast<double>(counts.rows);
        const double share =
            static_cast<double>(rewritten->values) / static_cast<double>(cells.rows());
        m_report.expectedLog =
            isPostgres()
                ? static_cast<qint64>(share * bytesOfLogPerValue * static_cast<double>(counts.rows))
                : 0;
        m_report.changedRows = counts.rows * rewritten->rows / cells.rows();
    }
    m_report.seconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
    return std::move(m_report);
}

base::Result<> Coordinator::open()
{
    Ledger ledger(*m_connection, m_shape, m_set);
    if (auto created = ledger.create(); !created)
        return created;
    const QString target = m_ring.primary()->fingerprint;
    base::Result<> alone = ledger.keepOthersOut(target, m_lock);
    if (alone)
        alone = ledger.supersedeOthers(target);
    if (!alone)
        return alone;
    m_writesBefore = writesBesideOurs();
    auto ticket = ledger.openJob(jobKindName(m_request.kind), target, m_request.chunkRows);
    if (!ticket)
        return base::failure(std::move(ticket.error()));
    m_ticket = *std::move(ticket);
    m_report.job = m_ticket.id;
    m_report.joined = m_ticket.joined;
    if (m_ticket.joined && isPostgres()) {
        if (auto revived = ledger.reviveChunks(m_ticket.id); !revived) {
            return revived;
        }
    }
    if (m_ticket.joined && !m_ticket.id.isEmpty()) {
        m_context.log(base::Level::Info,
                      Text::tr("Going on with job %1, begun on %2.")
                          .arg(m_ticket.id, m_ticket.startedAt.toString(Qt::ISODate)));
    }
    return {};
}

void Coordinator::take(WorkDone done)
{
    m_report.found.counts.add(done.counts);
    m_report.changedRows += done.rewritten.rows;
    m_report.changedValues += done.rewritten.values;
    m_report.conflicts += done.rewritten.conflicts;
    m_report.aside += done.aside;
    if (!done.error)
        return;
    m_stop.request_stop();
    // The first failure is the one that counts; the others were stopped because of it.
    if (!m_report.error || m_report.error->code == base::ErrorCode::Cancelled)
        m_report.error = std::move(done.error);
}

void Coordinator::runWorkers(JobFrame &frame)
{
    const qint64 chunks = m_shape.rows / std::max<qint64>(m_request.chunkRows, 1) + 1;
    const int count = static_cast<int>(
        std::clamp<qint64>(m_request.workers, 1, m_shape.rows > 0 ? chunks + 1 : 64));
    std::vector<std::unique_ptr<database::Connection>> connections;
    for (int i = 0; i < count; ++i) {
        auto connection = m_connect();
        if (!connection && i == 0) {
            m_report.error = std::move(connection.error());
            return;
        }
        if (!connection) {
            m_context.log(base::Level::Warning,
                          Text::tr("Going on with %n worker(s): %1", nullptr, i)
                              .arg(connection.error().message));
            break;
        }
        connections.push_back(*std::move(connection));
    }
    std::vector<WorkDone> done(connections.size());
    std::atomic<int> running = static_cast<int>(connections.size());
    std::vector<std::thread> threads;
    threads.reserve(connections.size());
    for (std::size_t i = 0; i < connections.size(); ++i) {
        threads.emplace_back([&, i] {
            done[i] = Worker(frame, *connections[i]).workOnChunks();
            if (done[i].error)
                m_stop.request_stop();
            --running;
        });
    }
    watch(frame, static_cast<int>(connections.size()), [&running] { return running == 0; });
    for (std::thread &thread : threads)
        thread.join();
    for (WorkDone &one : done)
        take(std::move(one));
}

void Coordinator::runOne(JobFrame &frame)
{
    auto connection = m_connect();
    if (!connection) {
        m_report.error = std::move(connection.error());
        return;
    }
    if (!isPostgres() && m_request.kind == JobKind::Encrypt) {
        [[maybe_unused]] const auto set =
            (*connection)->execute({.sql = "PRAGMA secure_delete = ON"});
    }
    if (m_shape.rows == 0) {
        const auto counted =
            m_connection->query({.sql = "SELECT count(*) FROM " + m_shape.qualified.toUtf8()});
        m_shape.rows = counted ? counted->rows.first().first().toLongLong() : 0;
    }
    WorkDone done;
    std::atomic<bool> finished = false;
    std::thread thread([&] {
        Worker worker(frame, **connection);
        done = m_request.kind == JobKind::Retry ? worker.workOnAside() : worker.workThrough();
        finished = true;
    });
    watch(frame, 0, [&finished] { return finished.load(); });
    thread.join();
    take(std::move(done));
}

void Coordinator::watch(JobFrame &frame, int workers, const std::function<bool()> &finished)
{
    QElapsedTimer sinceReport;
    QElapsedTimer sinceServer;
    sinceReport.start();
    sinceServer.start();
    bool serverWaits = false;
    while (true) {
        const bool over = finished();
        frame.throttle.setPaused(serverWaits || m_context.pauseRequested());
        if (over || sinceReport.hasExpired(reportInterval.count())) {
            const qint64 spent = frame.throttle.spent();
            m_context.report(
                {.done = static_cast<int>(spent),
                 .total = static_cast<int>(std::max(m_shape.rows, spent)),
                 .unit = u"rows"_s,
                 .step = frame.throttle.isPaused() ? Text::tr("paused") : m_waitingText});
            sinceReport.restart();
        }
        if (over)
            return;
        if (isPostgres() && sinceServer.hasExpired(serverInterval.count())) {
            serverWaits = serverWantsPause();
            lookAtLeases(workers);
            sinceServer.restart();
        }
        std::this_thread::sleep_for(watchInterval);
    }
}

/// Whether a standby lags or a session waits for our locks: both go first.
bool Coordinator::serverWantsPause()
{
    const auto seen = m_connection->query(
        {.sql = "SELECT coalesce((SELECT max(extract(epoch FROM replay_lag)) FROM "
                "pg_stat_replication), 0)::text, coalesce((SELECT max(pg_current_wal_lsn() - "
                "replay_lsn) FROM pg_stat_replication), 0)::text, (SELECT count(*) FROM "
                "pg_stat_activity AS waiting WHERE waiting.wait_event_type = 'Lock' AND "
                "waiting.datname = current_database() AND EXISTS (SELECT FROM pg_stat_activity AS "
                "ours WHERE ours.application_name = $1 AND ours.pid = "
                "ANY(pg_blocking_pids(waiting.pid))))",
         .params = {u"stemma credentials "_s + m_ticket.id}});
    if (!seen)
        return false; // A standby has no such function, a role no such right.
    const QVariantList &row = seen->rows.first();
    const bool lags = row[0].toString().toDouble() > mostLagSeconds ||
                      row[1].toString().toDouble() > mostLagBytes;
    const bool blocks = row[2].toInt() > 0;
    if (lags && !m_throttle->isPaused())
        m_context.log(base::Level::Warning, Text::tr("Waiting: a standby has fallen behind."));
    return lags || blocks;
}

/// Says for whom all \a workers wait: nothing seems to happen until the lease has run out.
void Coordinator::lookAtLeases(int workers)
{
    m_waitingText.clear();
    if (workers == 0 || m_waiting < workers)
        return;
    const auto found = Ledger(*m_connection, m_shape, m_set).holder(m_ticket.id);
    const Holder holder = found ? found->value_or(Holder()) : Holder();
    if (holder.process.isEmpty())
        return;
    m_waitingText = Text::tr("Waiting for the lease of %1 until %2.")
                        .arg(holder.process, holder.until.toString(Qt::ISODate));
    if (holder.process != m_waitingFor)
        m_context.log(base::Level::Info, m_waitingText);
    m_waitingFor = holder.process;
}

/// Rows of the table that were inserted or updated so far, by anybody, as the server counts them.
qint64 Coordinator::writesBesideOurs()
{
    if (!isPostgres())
        return 0;
    const auto counted = m_connection->query(
        {.sql = "SELECT coalesce(sum(n_tup_ins + n_tup_upd), 0)::bigint FROM pg_stat_all_tables "
                "WHERE relid IN (SELECT relid FROM pg_partition_tree(to_regclass($1)) UNION SELECT "
                "to_regclass($1)::oid)",
         .params = {m_shape.qualified}});
    return counted ? counted->rows.first().first().toLongLong() : 0;
}

/// Whoever wrote behind the workers' backs may have written with an old key.
void Coordinator::sweep(JobFrame &frame)
{
    bool needed = m_report.conflicts > 0 || m_report.found.counts.lateOld > 0;
    if (isPostgres() && !needed) {
        const auto sums = Ledger(*m_connection, m_shape, m_set).sums(m_ticket.id);
        needed = m_ticket.joined || !sums || writesBesideOurs() - m_writesBefore != sums->rotated;
    }
    if (!needed || m_stop.stop_requested())
        return;
    m_report.swept = true;
    const Counts before = m_report.found.counts;
    runOne(frame);
    // The values were counted before; of the sweep, only what came in late is news.
    Counts counts = before;
    counts.lateOld = std::max(counts.lateOld, m_report.found.counts.lateOld);
    counts.newestLateOld = m_report.found.counts.newestLateOld;
    m_report.found.counts = counts;
}

/// Looks at every value once more before the job may say that it is done.
void Coordinator::recheck(JobFrame &frame)
{
    constexpr int mostSweeps = 3;
    for (int i = 0; !m_report.error; ++i) {
        auto now = survey(*m_connection, m_set, m_ring, m_context);
        if (!now) {
            m_report.error = m_stop.stop_requested() ? stoppedBetween() : std::move(now.error());
            return;
        }
        const qint64 left = valuesLeft(*now, m_request);
        const qint64 late = m_report.found.counts.lateOld;
        const quint64 newest = m_report.found.counts.newestLateOld;
        m_report.found.counts = now->counts;
        m_report.found.counts.lateOld = late;
        m_report.found.counts.newestLateOld = newest;
        if (left <= 0)
            return;
        if (i == mostSweeps) { // Somebody goes on writing them.
            m_report.found.counts.lateOld = std::max(late, left);
            for (std::size_t key = 0; key < now->counts.times.size(); ++key) {
                if (static_cast<int>(key) != now->primary) {
                    m_report.found.counts.newestLateOld = std::max(
                        m_report.found.counts.newestLateOld, now->counts.times[key].newest);
                }
            }
            return;
        }
        m_report.swept = true;
        runOne(frame);
    }
}

void Coordinator::close()
{
    if (auto aside = Ledger(*m_connection, m_shape, m_set).countSetAside())
        m_report.found.setAside = *aside;
    // A job that was stopped, or that lost its connection, stays open: the next one joins it.
    if (m_report.error) {
        note(m_report.error->code == base::ErrorCode::Cancelled ? u"stopped"_s : u"failed"_s);
        return;
    }
    if (isPostgres()) {
        [[maybe_unused]] const auto set =
            m_connection->execute({.sql = "SET synchronous_commit = on"});
    }
    if (auto closed = Ledger(*m_connection, m_shape, m_set).closeJob(m_ticket.id, u"done"_s, {});
        !closed)
        m_report.error = std::move(closed.error());
    note(m_report.oldKeyInUse() ? u"old key in use"_s : u"done"_s);
}

void Coordinator::note(const QString &outcome)
{
    const Counts &counts = m_before; // What was found, for those who read it later.
    QJsonArray from;
    for (const Key &key : m_ring.keys()) {
        if (&key != m_ring.primary()) {
            from.append(QJsonObject{{u"id"_s, key.id},
                                    {u"fingerprint"_s, key.fingerprint},
                                    {u"derive"_s, key.derivation.preset}});
        }
    }
    const Key *primary = m_ring.primary();
    const QJsonObject record({{u"job"_s, m_ticket.id},
                              {u"kind"_s, jobKindName(m_request.kind)},
                              {u"table"_s, m_shape.qualified},
                              {u"columns"_s, QJsonArray::fromStringList(m_set.columns)},
                              {u"from"_s, from},
                              {u"to"_s, primary->id},
                              {u"to_fingerprint"_s, primary->fingerprint},
                              {u"to_derive"_s, primary->derivation.preset},
                              {u"rows"_s, counts.rows},
                              {u"changed_rows"_s, m_report.changedRows},
                              {u"changed_values"_s, m_report.changedValues},
                              {u"conflicts"_s, m_report.conflicts},
                              {u"set_aside"_s, m_report.aside},
                              {u"plaintext_found"_s, counts.plaintext()},
                              {u"milliseconds"_s, m_timer.elapsed()},
                              {u"workers"_s, m_request.workers},
                              {u"batch"_s, m_request.batch},
                              {u"outcome"_s, outcome}});
    Ledger ledger(*m_connection, m_shape, m_set);
    noteAudit(*m_connection, ledger, m_set.name, record, m_request.auditFile, m_context);
}

} // namespace credentials
