#include "desktop/credentials/pace.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

constexpr double halfMinute = 30'000;
constexpr double knownAfter = 400; ///< Milliseconds before anything is said.

} // namespace

void Pace::note(qint64 done, qint64 milliseconds)
{
    if (done < m_done)
        *this = {};
    if (m_lastAt && milliseconds > *m_lastAt) {
        const auto passed = static_cast<double>(milliseconds - *m_lastAt);
        const double now = static_cast<double>(done - m_done) * 1000.0 / passed;
        // While little is known each moment counts alike; later the old ones fade.
        const double share =
            std::max(passed / (m_known + passed), 1 - std::exp(-passed / halfMinute));
        m_rate += (now - m_rate) * share;
        m_known += passed;
    }
    m_lastAt = milliseconds;
    m_done = done;
}

std::optional<qint64> Pace::remaining(qint64 total) const
{
    if (m_known < knownAfter || m_rate <= 0)
        return {};
    return static_cast<qint64>(static_cast<double>(std::max<qint64>(total - m_done, 0)) * 1000.0 /
                               m_rate);
}

} // namespace desktop
