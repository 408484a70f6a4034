#include "credentials/jobtypes.h"

#include <algorithm>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

QString jobKindName(JobKind kind)
{
    switch (kind) {
    case JobKind::Encrypt: return u"encrypt"_s;
    case JobKind::Rotate: return u"rotate"_s;
    case JobKind::Retry: break;
    }
    return u"retry"_s;
}

bool Survey::isDone() const
{
    qint64 outdated = 0;
    for (const ColumnCount &column : counts.columns)
        outdated += column.outdated;
    return outdated == 0 && counts.values() == counts.under(static_cast<std::size_t>(primary));
}

bool JobReport::isDone() const
{
    if (error || aside > 0 || oldKeyInUse())
        return false;
    switch (kind) {
    case JobKind::Encrypt: return found.counts.plaintext() == 0;
    case JobKind::Rotate: return found.isDone();
    case JobKind::Retry: break;
    }
    return found.setAside == 0;
}

int JobRequest::batchFor(database::Engine engine) const
{
    constexpr int ofPostgres = 500; // Locks that nobody waits for long.
    constexpr int ofSqlite = 5'000; // Each of its transactions waits for the disk.
    constexpr int stepsPerSecond = 4;
    if (batch > 0)
        return batch;
    const int suits = engine == database::Engine::PostgreSql ? ofPostgres : ofSqlite;
    // A slow job goes in small steps rather than in bursts.
    return mostRowsPerSecond > 0 ? std::clamp(mostRowsPerSecond / stepsPerSecond, 1, suits) : suits;
}

} // namespace credentials
