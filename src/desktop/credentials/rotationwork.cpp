#include "desktop/credentials/rotationwork.h"

#include "credentials/auditfile.h"
#include "desktop/credentials/text.h"
#include "migration/credentialsets.h"

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using credentials::JobKind;
using jobs::Outcome;
using rotation::Text;

namespace {

jobs::Outcome failed(base::Error error, int stepsDone = 0)
{
    return {.stepsDone = stepsDone, .result = base::failure(std::move(error))};
}

QString summaryOf(const credentials::JobReport &report, const QString &key)
{
    const int rows = static_cast<int>(report.changedRows);
    if (report.dryRun)
        return Text::tr("%Ln row(s) would be written.", nullptr, rows);
    return Text::tr("%Ln row(s) were written under key %1.", nullptr, rows).arg(key);
}

/// The second, independent pass.
void verify(const credentials::Connector &connect, const credentials::CredentialSet &set,
            const credentials::KeyRing &ring, RotationAccount &account, jobs::Context &context)
{
    context.log(base::Level::Info, Text::tr("Verifying with keys derived anew."));
    auto connection = connect();
    auto verified = connection ? credentials::verify(**connection, set, ring, context,
                                                     credentials::AuditFile::usualPath())
                               : base::failure(std::move(connection.error()));
    if (!verified) {
        context.log(base::Level::Warning,
                    Text::tr("The values could not be verified: %1").arg(verified.error().message));
        return;
    }
    context.log(base::Level::Info, credentials::verdictText(*verified));
    account.verified = *std::move(verified);
}

jobs::Outcome runOn(const Target &target, const RotationPlan &plan, RotationAccount &account,
                    jobs::Context &context)
{
    auto set = migration::credentialSet(target.config, plan.set);
    auto ring = set ? ringOf(target, plan.set) : base::failure(std::move(set.error()));
    if (!ring)
        return failed(std::move(ring.error()));
    account.keysPlace = target.keys->display();
    account.countsUse = target.keys->countsUse();
    if (!plan.to.isEmpty()) {
        if (auto promoted = ring->promote(plan.to); !promoted)
            return failed(std::move(promoted.error()));
    }
    account.writes = ring->primary()->id;
    describeRing(*ring, account);
    const credentials::Connector connect = connectorFor(target, context, false);
    auto ended = credentials::runJob(connect, *set, *ring, plan.request, context);
    account.endedAt = context.clock().now();
    if (!ended)
        return failed(std::move(ended.error()));
    const credentials::JobReport &report = account.report.emplace(*std::move(ended));
    account.survey = report.found;
    describeRing(*ring, account);
    if (!report.dryRun && report.changedValues > 0) {
        const auto values = static_cast<quint64>(report.changedValues);
        if (auto noted = target.keys->noteUse(plan.set, account.writes, values); !noted)
            context.log(base::Level::Warning, noted.error().message);
    }
    const int rows = static_cast<int>(report.seenRows);
    if (report.error) {
        base::Error error = *report.error;
        // The command line's words for what to do next stand there; here are the window's.
        if (error.code == ErrorCode::Cancelled && !report.dryRun)
            error.hint = Text::tr("Go On does the rest, and so does the same job later.");
        return failed(std::move(error), rows);
    }
    if (!report.dryRun)
        verify(connect, *set, *ring, account, context);
    account.endedAt = context.clock().now();
    return {.stepsDone = rows, .summary = summaryOf(report, account.writes)};
}

Outcome rotateNow(const Target &target, const RotationPlan &plan, RotationAccount &account,
                  jobs::Context &context)
{
    if (target.readOnly) {
        return failed(
            {.code = ErrorCode::ReadOnly,
             .message =
                 Text::tr("%1 is read-only: nothing may be changed there.").arg(target.name)});
    }
    return runOn(target, plan, account, context);
}

Outcome backUpNow(const Target &target, const QString &file, migration::Backup &backup,
                  jobs::Context &context)
{
    auto workspace =
        target.open({.stop = context.stopToken(), .disconnect = context.disconnectToken()});
    if (!workspace)
        return failed(std::move(workspace.error()));
    auto made = migration::backUp(*workspace->connection, workspace->url, file, context);
    if (!made)
        return failed(std::move(made.error()));
    backup = *std::move(made);
    return {.summary = Text::tr("The backup is in %1.").arg(file)};
}

Outcome cleanNow(const Target &target, const QList<credentials::ResidueStep> &steps,
                 jobs::Context &context)
{
    auto connection = connectorFor(target, context, target.readOnly)();
    if (!connection)
        return failed(std::move(connection.error()));
    std::optional<base::Error> first;
    int done = 0;
    for (const credentials::ResidueStep &step : steps) {
        context.report({.done = done,
                        .total = static_cast<int>(steps.size()),
                        .step = QString::fromUtf8(step.sql)});
        auto ran = (*connection)->execute({.sql = step.sql});
        if (ran) {
            ++done;
            context.log(base::Level::Info, Text::tr("%1: done").arg(QString::fromUtf8(step.sql)));
            continue;
        }
        context.log(base::Level::Error,
                    QString::fromUtf8(step.sql) + ": "_L1 + ran.error().message);
        if (!first)
            first = std::move(ran.error());
        if (context.stopRequested())
            break;
    }
    if (first)
        return failed(*std::move(first), done);
    return {.stepsDone = done, .summary = Text::tr("%n step(s) were done.", nullptr, done)};
}

} // namespace

jobs::Job::Work rotationWork(const Target &target, const RotationPlan &plan,
                             const std::shared_ptr<RotationAccount> &account)
{
    return [=](jobs::Context &context) { return rotateNow(target, plan, *account, context); };
}

jobs::Job::Work backupWork(const Target &target, const QString &file,
                           const std::shared_ptr<migration::Backup> &backup)
{
    return [=](jobs::Context &context) { return backUpNow(target, file, *backup, context); };
}

jobs::Job::Work residueWork(const Target &target, const QList<credentials::ResidueStep> &steps)
{
    return [=](jobs::Context &context) { return cleanNow(target, steps, context); };
}

QString kindText(JobKind kind)
{
    switch (kind) {
    case JobKind::Encrypt: return Text::tr("&Encrypt");
    case JobKind::Rotate: return Text::tr("&Rotate");
    case JobKind::Retry: break;
    }
    return Text::tr("Try &again");
}

QString rotationTitle(JobKind kind, const QString &set, const QString &target)
{
    switch (kind) {
    case JobKind::Encrypt: return Text::tr("Encrypt %1 on %2").arg(set, target);
    case JobKind::Rotate: return Text::tr("Rotate %1 on %2").arg(set, target);
    case JobKind::Retry: break;
    }
    return Text::tr("Try again what was set aside of %1 on %2").arg(set, target);
}

QString rotationConsequence(jobs::Stop stop)
{
    return stop == jobs::Stop::AfterStep
               ? Text::tr("The batch at hand is finished. What is written stays; going on later "
                          "does the rest.")
               : Text::tr("The server rolls the batch at hand back. What was written before stays; "
                          "going on later does the rest.");
}

} // namespace desktop
