#pragma once

#include "credentials/counts.h"
#include "credentials/tableshape.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace credentials {

/// Opens one more connection to the database of a job; called on the job's thread.
using Connector = std::function<base::Result<std::unique_ptr<database::Connection>>()>;

enum class JobKind {
    Encrypt, ///< Plaintext becomes values under the primary key; what is encrypted stays.
    Rotate,  ///< Values under other keys, or in other formats, become values under the primary key.
    Retry    ///< The same for the values that were set aside, and no others.
};

QString jobKindName(JobKind kind); ///< "encrypt", "rotate", "retry": as it is stored.

struct JobRequest
{
    JobKind kind = JobKind::Rotate;
    int workers = 2;
    int batch = 0;             ///< Rows of one transaction, at most; 0 for what suits the engine.
    int mostRowsPerSecond = 0; ///< 0 for as fast as it goes.
    bool dryRun = false;       ///< Everything but the writing.
    bool encryptPlaintext = false; ///< Rotate: plaintext, too.
    bool acceptUnreadable = false; ///< Go on although much opens under no key.
    int leaseSeconds = 60;
    qint64 chunkRows = 25'000;
    QString auditFile{}; ///< Where this host keeps its audit; empty for none.

    /// Rows of one transaction on \a engine.
    [[nodiscard]] int batchFor(database::Engine engine) const;
};

/// What a pass over the table found, in words of the key ring.
struct Survey
{
    QString set{};
    TableShape shape{};
    Counts counts{};
    QStringList keyIds{};       ///< By place in the ring, as the counts have them.
    QStringList fingerprints{}; ///< The same.
    int primary = 0;            ///< Place of the primary key.
    qint64 setAside = 0;        ///< Values in the quarantine.
    double seconds = 0;
    std::optional<base::Error> fault{}; ///< WrongKey: what a job would be refused for.

    /// Whether every value opens under the primary key, in the set's format, and nothing else does.
    [[nodiscard]] bool isDone() const;
};

/// The account of a job, also of one that was stopped or failed.
struct JobReport
{
    JobKind kind = JobKind::Rotate;
    QString job{};          ///< Empty when there was nothing to open a job for.
    bool joined = false;    ///< It went on with a job that was open already.
    Survey found{};         ///< As the values are now; when it failed, as it found them.
    qint64 seenRows = 0;    ///< By this process.
    qint64 changedRows = 0; ///< By this process; of a dry run, as many as would be.
    qint64 changedValues = 0;
    qint64 conflicts = 0;
    qint64 aside = 0; ///< Set aside by this process.
    double seconds = 0;
    bool swept = false; ///< A second pass looked for what came in meanwhile.
    bool dryRun = false;
    double expectedSeconds = 0; ///< Of a dry run.
    qint64 expectedLog = 0;     ///< Bytes of write-ahead log; of a dry run on PostgreSQL.
    std::optional<base::Error> error{};

    [[nodiscard]] double rowsPerSecond() const
    {
        return seconds > 0 ? static_cast<double>(seenRows) / seconds : 0;
    }
    /// An instance of the application still writes under another key.
    [[nodiscard]] bool oldKeyInUse() const { return found.counts.lateOld > 0; }
    /// Whether nothing is left of what the job is for: no plaintext of an encryption, nothing but
    /// values under the primary key of a rotation, nothing set aside of another try. Of a dry run,
    /// as the values are without it.
    [[nodiscard]] bool isDone() const;
};

} // namespace credentials
