#include "database/sqlite/runnerlock.h"

#include "database/sqlite/lockfile.h"
#include "database/text.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    explicit FileLock(LockFile file)
        : m_file(std::move(file))
    {
    }

private:
    LockFile m_file;
};

/// A database in memory belongs to its only session.
class NoLock final : public RunnerLock
{
};

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

base::Error notWritable(const LockFile::Failure &failure, const QString &path)
{
    return {
        .code = failure.diskFull ? base::ErrorCode::DiskFull : base::ErrorCode::ReadOnly,
        .message =
            Text::tr("The lock file %1 cannot be written: %2.").arg(lockPath(path), failure.reason),
        .hint = failure.diskFull
                    ? Text::tr("Free space on the disk of %1, then run again.").arg(path)
                    : Text::tr("A run needs the right to write in the directory of the "
                               "database.")};
}

} // namespace

base::Result<std::unique_ptr<RunnerLock>>
acquireRunnerLock(const QString &path, const OpenOptions &options, milliseconds wait)
{
    if (path == ":memory:"_L1)
        return std::make_unique<NoLock>();
    const auto begun = steady_clock::now();
    auto nextReport = begun;
    milliseconds pause = firstPause;
    while (true) {
        if (options.stop.stop_requested()) {
            return base::failure({.code = base::ErrorCode::Cancelled,
                                  .message = Text::tr("Waiting for another run was cancelled.")});
        }
        auto file = LockFile::take(lockPath(path));
        if (!file)
            return base::failure(notWritable(file.error(), path));
        if (file->has_value())
            return std::make_unique<FileLock>(std::move(**file));
        const auto now = steady_clock::now();
        const auto waited = std::chrono::duration_cast<milliseconds>(now - begun);
        const std::optional<Blocker> holder = LockFile::holder(lockPath(path));
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
    std::optional<Blocker> holder = LockFile::holder(lockPath(path));
    if (holder && holder->pid == QCoreApplication::applicationPid())
        return {};
    return holder;
}

} // namespace database::sqlite
