#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <stop_token>

namespace credentials {

/// Slows the workers of a job down together: to a number of rows per second, and to a halt while a
/// standby lags, the application waits for a lock of ours or a person wants it. Pausing belongs to
/// one thread, the rest to any.
class Throttle
{
public:
    Throttle(int mostRowsPerSecond, std::stop_token stop);

    /// Accounts for \a rows and waits as long as need be.
    void spend(int rows);
    /// The time of a pause is not caught up with afterwards.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] qint64 spent() const { return m_spent; }

private:
    int m_mostRowsPerSecond = 0;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::steady_clock::time_point m_pausedSince{};
    std::atomic<std::chrono::steady_clock::rep> m_rested = 0;
    std::atomic<qint64> m_spent = 0;
    std::atomic<bool> m_paused = false;
};

} // namespace credentials
