#pragma once

#include "database/connection.h"

#include <functional>

/// Keeps what it is told, and tells it on to whoever asks.
class RecordingObserver final : public database::Observer
{
public:
    void noticed(const QString &severity, const QString &text) override
    {
        notices.append(severity + QLatin1StringView(": ") + text);
    }
    void blocked(const QList<database::Blocker> &blockers,
                 std::chrono::milliseconds waited) override
    {
        blocks.append(blockers);
        lastWaited = waited;
        if (onBlocked)
            onBlocked();
    }
    void runnerWaiting(const QList<database::Blocker> &holders,
                       std::chrono::milliseconds waited) override
    {
        waits.append(holders);
        lastWaited = waited;
        if (onRunnerWaiting)
            onRunnerWaiting();
    }
    void commandDone(int index, int total) override
    {
        done.append({index, total});
        if (onCommandDone)
            onCommandDone(index);
    }

    QStringList notices;
    QList<QList<database::Blocker>> blocks;
    QList<QList<database::Blocker>> waits;
    QList<std::pair<int, int>> done;
    std::chrono::milliseconds lastWaited{};
    std::function<void()> onBlocked;
    std::function<void()> onRunnerWaiting;
    std::function<void(int)> onCommandDone;
};
