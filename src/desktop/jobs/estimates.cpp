#include "desktop/jobs/estimates.h"

#include "desktop/settings/settings.h"

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int comparableSteps = 3;
constexpr double newestWeight = 0.5;
constexpr qint64 leastShown = 1'000; ///< Milliseconds; less is shown as no time at all.

/// What is left of \a whole milliseconds; behind its estimate, a job has none any more.
std::optional<qint64> leftOf(qint64 whole, qint64 passed)
{
    return whole - passed >= leastShown ? std::optional(whole - passed) : std::nullopt;
}

QString keyFor(QString kind)
{
    return "estimates/"_L1 + kind.replace(u'/', u'.').replace(u'\\', u'.');
}

} // namespace

void Estimates::learn(const QString &kind, int steps, qint64 milliseconds)
{
    if (kind.isEmpty())
        return;
    const double found = static_cast<double>(milliseconds) / std::max(steps, 1);
    const std::optional<qint64> before = perStep(kind);
    const double learnt =
        before ? newestWeight * found + (1 - newestWeight) * static_cast<double>(*before) : found;
    m_settings.setValue(keyFor(kind), static_cast<qint64>(learnt));
}

std::optional<qint64> Estimates::perStep(const QString &kind) const
{
    bool known = false;
    const qint64 value = kind.isEmpty() ? 0 : m_settings.value(keyFor(kind)).toLongLong(&known);
    return known ? std::optional(value) : std::nullopt;
}

std::optional<qint64> Estimates::remaining(const jobs::Job &job, const QString &kind,
                                           qint64 stepBegan) const
{
    if (!job.isRunning())
        return {};
    const jobs::Progress &progress = job.progress();
    if (progress.done >= comparableSteps && progress.total > progress.done) {
        // The step at hand says nothing of the pace while it lasts.
        return leftOf(stepBegan * (progress.total - progress.done) / progress.done,
                      job.elapsed() - stepBegan);
    }
    const std::optional<qint64> earlier = perStep(kind);
    if (!earlier)
        return {};
    return leftOf(*earlier * std::max(progress.total, 1), job.elapsed());
}

} // namespace desktop
