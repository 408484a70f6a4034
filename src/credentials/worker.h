#pragma once

#include "credentials/jobtypes.h"
#include "credentials/keyring.h"
#include "credentials/ledger.h"
#include "credentials/rewriter.h"
#include "credentials/throttle.h"

#include <atomic>

namespace credentials {

/// What the workers of a job share. The job owns it and outlives them.
struct JobFrame
{
    const CredentialSet &set;
    const KeyRing &ring;
    const TableShape &shape;
    const JobRequest &request;
    JobTicket ticket{};
    Treatment treatment{};
    Throttle &throttle;
    std::stop_token stop{};
    std::atomic<int> &waiting; ///< Workers that wait for parts that others hold.
};

/// What one worker did.
struct WorkDone
{
    Counts counts{};
    Rewritten rewritten{}; ///< Without the values set aside: they are in the ledger.
    qint64 aside = 0;
    std::optional<base::Error> error{};
};

/// Of a job that was asked to stop.
base::Error stoppedBetween();

/// Works on a job with a connection of its own, on any thread.
class Worker
{
public:
    Worker(const JobFrame &frame, database::Connection &connection);

    /// Claims chunk after chunk until there is none left, waiting for those that others hold.
    WorkDone workOnChunks();
    /// Goes once over the whole table, without leases: SQLite, and the sweep at the end of a job.
    WorkDone workThrough();
    /// Treats the rows of the values that were set aside.
    WorkDone workOnAside();

private:
    base::Result<> prepare();
    base::Result<> workUpTo(const QByteArrayList &last, QByteArrayList after);
    base::Result<> workOn(const Claim &claim, const Fence &fence);
    base::Result<> treat(const database::Cells &cells);
    base::Result<> retry(const QList<QByteArrayList> &keys);
    WorkDone finished(base::Result<> done);

    const JobFrame &m_frame;
    database::Connection &m_connection;
    Ledger m_ledger;
    std::unique_ptr<RowStore> m_store;
    std::unique_ptr<Rewriter> m_rewriter{};
    WorkDone m_done{};
    qint64 m_windowConflicts = 0;
};

} // namespace credentials
