#pragma once

#include "migration/preparedplan.h"
#include "migration/standing.h"

#include <chrono>

namespace migration {

/// What to do about a step without a transaction that was begun and never ended.
enum class Resume {
    No,    ///< Refuse, and say what is open.
    Again, ///< Run the statement that may have been interrupted, and the rest.
    After  ///< Take that statement as done and go on behind it.
};

/// What a person asks for: where to go and under which conditions.
struct Request
{
    revisions::Direction direction = revisions::Direction::Upgrade;
    QStringList targets{QStringLiteral("head")}; ///< One, or several for a stamp.
    bool purge = false;                          ///< Stamp only.
    QString command = QStringLiteral("upgrade"); ///< For the run log.
    /// The digest of the plan that was shown and agreed to; empty when none was.
    QString agreedDigest{};
    /// The digest of each step of that plan by revision, to say what has changed since; empty
    /// where nobody kept it.
    QHash<QString, QByteArray> agreedSteps{};
    Resume resume = Resume::No;
    /// Plan what there is to see beside scripts that cannot be used; nobody runs this plan.
    bool onlyLook = false;
    std::chrono::milliseconds wait{60'000}; ///< For another runner.
};

/// The plan that \a request asks for from where the database stands, prepared. Fails when it
/// cannot be planned, and when what was found between project and database forbids it: edited,
/// missing and unknown scripts and an unfinished step, each in its own words. A stamp is the way
/// out of most of them and minds only the graph. Scripts that cannot be used refuse every way but
/// the one back, as long as it is sure which revisions are to be undone.
base::Result<PreparedPlan> planRequest(const Workspace &workspace, const Standing &standing,
                                       const Request &request);

} // namespace migration
