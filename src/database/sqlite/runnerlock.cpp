#include "database/sqlite/runnerlock.h"

#include "database/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <thread>

namespace database::sqlite {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds firstPause{50};
constexpr milliseconds longestPause{500};
constexpr milliseconds reportInterval{1'000};

/// Two ways to one file must meet at one lock.
QString lockPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? path : canonical) + "-stemma-lock"_L1;
}

class FileLock final : public RunnerLock
{
public:
    explicit FileLock(const QString &path)
        : m_file(lockPath(path))
    {
        // A lock never grows too old, for a migration may take days. That of a dead process is
        // recognised and broken all the same.
        m_file.setStaleLockTime(0);
    }

    [[nodiscard]] bool tryTake() { return m_file.tryLock(0); }
    [[nodiscard]] bool isHeldByAnother() const
    {
        return m_file.error() == QLockFile::LockFailedError;
    }

private:
    QLockFile m_file;
};

/// A database in memory belongs to its only session.
class NoLock final : public RunnerLock
{
};

std::optional<Blocker> readHolder(const QString &path)
{
    Blocker holder;
    const QLockFile file(lockPath(path));
    if (!file.getLockInfo(&holder.pid, &holder.client, &holder.application))
        return {};
    holder.since = QFileInfo(lockPath(path)).lastModified().toUTC().toString(Qt::ISODate);
    return holder;
}

base::Error held(const QString &path, const std::optional<Blocker> &holder)
{
    return {.code = base::ErrorCode::LockHeld,
            .message = holder
                           ? Text::tr("Another run is at work on %1: %2 (process %3 on %4, since "
                                      "%5).")
                                 .arg(path, holder->application, QString::number(holder->pid),
                                      holder->client, holder->since)
                           : Text::tr("Another run is at work on %1.").arg(path),
            .hint = Text::tr("Wait until it has finished, or allow a longer wait.")};
}

base::Error notWritable(const QString &path)
{
    return {.code = base::ErrorCode::ReadOnly,
            .message = Text::tr("The lock file %1 cannot be written.").arg(lockPath(path)),
            .hint = Text::tr("A run needs the right to write in the directory of the database.")};
}

} // namespace

base::Result<std::unique_ptr<RunnerLock>>
acquireRunnerLock(const QString &path, const OpenOptions &options, milliseconds wait)
{
    if (path == ":memory:"_L1)
        return std::make_unique<NoLock>();
    auto lock = std::make_unique<FileLock>(path);
    const auto begun = steady_clock::now();
    auto nextReport = begun;
    milliseconds pause = firstPause;
    while (true) {
        if (options.stop.stop_requested()) {
            return base::failure({.code = base::ErrorCode::Cancelled,
                                  .message = Text::tr("Waiting for another run was cancelled.")});
        }
        if (lock->tryTake())
            return lock;
        if (!lock->isHeldByAnother())
            return base::failure(notWritable(path));
        const auto now = steady_clock::now();
        const auto waited = std::chrono::duration_cast<milliseconds>(now - begun);
        const std::optional<Blocker> holder = readHolder(path);
        if (waited >= wait)
            return base::failure(held(path, holder));
        if (options.observer && now >= nextReport) {
            options.observer->runnerWaiting(holder ? QList{*holder} : QList<Blocker>(), waited);
            nextReport = now + reportInterval;
        }
        std::this_thread::sleep_for(std::min(pause, wait - waited));
        pause = std::min(pause * 2, longestPause);
    }
}

std::optional<Blocker> lockHolder(const QString &path)
{
    std::optional<Blocker> holder = readHolder(path);
    if (holder && holder->pid == QCoreApplication::applicationPid())
        return {};
    return holder;
}

} // namespace database::sqlite
