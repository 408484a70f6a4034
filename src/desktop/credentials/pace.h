#pragma once

#include <QtGlobal>

#include <optional>

namespace desktop {

/// How fast work goes: an average that follows the last half minute.
class Pace
{
public:
    /// \a done units were done \a milliseconds after the work began. Fewer than before means that
    /// another pass over the same has begun.
    void note(qint64 done, qint64 milliseconds);
    /// The work rests: the time until the next note() does not count.
    void rest() { m_lastAt.reset(); }

    /// Units per second; 0 before that is known.
    [[nodiscard]] double perSecond() const { return m_rate; }
    /// Milliseconds for what is left of \a total; nothing before the pace is known.
    [[nodiscard]] std::optional<qint64> remaining(qint64 total) const;

private:
    std::optional<qint64> m_lastAt{};
    qint64 m_done = 0;
    double m_rate = 0;
    double m_known = 0; ///< Milliseconds that the rate is made of.
};

} // namespace desktop
