#include "credentials/throttle.h"

#include <thread>
#include <utility>

namespace credentials {

using namespace std::chrono_literals;

Throttle::Throttle(int mostRowsPerSecond, std::stop_token stop)
    : m_mostRowsPerSecond(mostRowsPerSecond)
    , m_stop(std::move(stop))
    , m_begun(std::chrono::steady_clock::now())
{
}

void Throttle::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (paused)
        m_pausedSince = now;
    else
        m_rested += (now - m_pausedSince).count();
    m_paused = paused;
}

void Throttle::spend(int rows)
{
    const qint64 spent = m_spent += rows;
    const auto due = [&] {
        if (m_mostRowsPerSecond <= 0)
            return m_begun;
        const auto seconds =
            std::chrono::duration<double>(static_cast<double>(spent) / m_mostRowsPerSecond);
        return m_begun + std::chrono::duration_cast<std::chrono::steady_clock::duration>(seconds);
    }();
    const auto rested = [this] { return std::chrono::steady_clock::duration(m_rested); };
    while (!m_stop.stop_requested() &&
           (m_paused || std::chrono::steady_clock::now() < due + rested())) {
        std::this_thread::sleep_for(10ms);
    }
}

} // namespace credentials
