#pragma once

#include "credentials/rowstore.h"
#include "credentials/tableshape.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace credentials {

/// A value that no key opens, or that the database would not take: its place, and nothing of it.
struct SetAside
{
    QByteArrayList key{}; ///< Of the row, as RowStore has it.
    QString column{};
    QString reason{}; ///< Untranslated, as it is stored.
    QString head{};   ///< First characters of a token; empty where they could be plaintext.
    qsizetype length = 0;
    std::optional<quint64> time{};
    QString digest{}; ///< HMAC of the value under a key of the job.
};

/// A value by its place.
struct ValuePlace
{
    QByteArrayList key{}; ///< Of the row, as RowStore has it.
    QString column{};
};

/// A job as its table has it.
struct JobTicket
{
    QString id{};
    bool joined = false; ///< It was open already: begun by another worker, or before a crash.
    QDateTime startedAt{};
};

/// A chunk of a job's table, claimed.
struct Claim
{
    int number = 0;
    QByteArrayList from{}; ///< Behind this key; empty for the first row.
    QByteArrayList upTo{}; ///< Up to this key; empty for the last row.
    qint64 epoch = 0;
};

/// Who keeps a worker waiting.
struct Holder
{
    QString process{}; ///< "host/pid".
    QDateTime until{};
};

/// What the chunks of a job add up to.
struct ChunkSums
{
    int open = 0;
    int stuck = 0;      ///< Given up after too many attempts.
    qint64 rotated = 0; ///< Rows changed: counted in the transactions that changed them.
    qint64 seen = 0;
    qint64 conflicts = 0;
};

/// The tables `stemma_credential_job`, `_chunk`, `_quarantine` and `_audit` beside the set's table.
/// They hold no secret. Rows decide for themselves whether they are done: without these tables a
/// job would be slower, and as right. Used by one thread.
class Ledger
{
public:
    /// \a connection must outlive it.
    Ledger(database::Connection &connection, TableShape shape, const CredentialSet &set);

    static constexpr int mostAttempts = 5;

    /// The name of a worker of this process: host, process and a random part.
    static QString ownerName();

    base::Result<> create();
    base::Result<bool> exists();
    /// Keeps jobs to other keys than \a fingerprint off this set for as long as the connection
    /// lives; LockHeld while one is at work. On PostgreSQL jobs to the same key share it; on SQLite
    /// \a lock, which must end before the connection, keeps off all others.
    base::Result<> keepOthersOut(const QString &fingerprint,
                                 std::unique_ptr<database::RunnerLock> &lock);
    /// Ends the open jobs of this set to other keys: nobody works on them any more.
    base::Result<> supersedeOthers(const QString &fingerprint);
    /// Frees the leases of processes of this host that are dead.
    base::Result<> freeDeadLeases(const QString &job);
    /// The lease of \a job that ends next; nothing when none is held.
    base::Result<std::optional<Holder>> holder(const QString &job);
    /// Joins the open job of this set, kind and key, or opens one; on PostgreSQL with the table cut
    /// into chunks of \a chunkRows.
    base::Result<JobTicket> openJob(const QString &kind, const QString &fingerprint,
                                    qint64 chunkRows);
    /// The next chunk that nobody holds; nothing when all are done or held.
    base::Result<std::optional<Claim>> claim(const QString &job, const QString &owner,
                                             int leaseSeconds);
    /// Notes that the rows up to \a position are done. False when the lease is lost.
    base::Result<bool> advance(const Fence &fence, const QByteArrayList &position, qint64 seen,
                               qint64 conflicts, bool finished);
    base::Result<> release(const Fence &fence);
    /// Lets chunks be tried again that were given up: somebody has run the command anew.
    base::Result<> reviveChunks(const QString &job);
    base::Result<ChunkSums> sums(const QString &job);
    /// Closes the job; true for the one caller that did.
    base::Result<bool> closeJob(const QString &job, const QString &state, const QString &error);

    /// How many of \a values this job had not set aside before: it may see a row twice.
    base::Result<qint64> setAside(const QString &job, const QList<SetAside> &values);
    /// Keys of the rows that have values set aside, each once.
    base::Result<QList<QByteArrayList>> rowsSetAside();
    base::Result<qint64> countSetAside();
    /// Forgets that \a values were set aside, in one transaction.
    base::Result<> takeBack(const QList<ValuePlace> &values);

    /// Appends \a record, as auditRecord() makes it, to the audit log; each carries the SHA-256 of
    /// the one before.
    base::Result<> audit(const QJsonObject &record);
    /// The newest record of the set of a job that wrote values; empty when there is none.
    base::Result<QJsonObject> lastWritten();

private:
    [[nodiscard]] database::Command command(const QByteArray &sql,
                                            QList<QVariant> parameters) const;
    [[nodiscard]] QByteArray name(const char *table) const;
    [[nodiscard]] QByteArray now() const;
    [[nodiscard]] database::Command cutChunks(const QString &job, qint64 chunkRows) const;
    [[nodiscard]] bool isPostgres() const;

    database::Connection &m_connection;
    TableShape m_shape;
    QString m_set;
};

} // namespace credentials
