#include "credentials/ledger.h"
#include "credentials/randompool.h"
#include "credentials/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

#include <cerrno>
#include <chrono>
#include <csignal>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Held while a process looks whether it may begin.
constexpr int beginning = 7'093'722;

/// A number for \a text, the same everywhere: half of an advisory lock's key.
int numberOf(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint32>(digest.constData());
}

/// Host and namespace of process numbers: only within both does a number name a process of ours.
QString processPlace()
{
    return QSysInfo::machineHostName() + u' ' +
           QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().section(u'/', -1);
}

bool isDead(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
}

} // namespace

// "host namespace pid random"
QString Ledger::ownerName()
{
    return u"%1 %2 %3"_s.arg(processPlace(), QString::number(QCoreApplication::applicationPid()),
                             QString::fromLatin1(randomHex(8)));
}

base::Result<> Ledger::keepOthersOut(const QString &fingerprint,
                                     std::unique_ptr<database::RunnerLock> &lock)
{
    if (!isPostgres()) {
        constexpr std::chrono::seconds wait{5};
        auto taken = m_connection.lockRunner({}, wait);
        if (!taken)
            return base::failure(std::move(taken.error()));
        lock = *std::move(taken);
        return {};
    }
    const int set = numberOf(m_shape.qualified + u' ' + m_set);
    const int target = numberOf(fingerprint);
    const auto looked = m_connection.queryEach(
        {{.sql = "SELECT pg_advisory_lock($1::int, $2::int)", .params = {beginning, set}},
         // Held by the session, so that it ends with the process in whatever way that ends.
         {.sql = "SELECT pg_advisory_lock_shared($1::int, $2::int) WHERE NOT EXISTS (SELECT FROM "
                 "pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = "
                 "($1::int)::oid AND objid <> ($2::int)::oid AND database = (SELECT oid FROM "
                 "pg_database WHERE datname = current_database()))",
          .params = {set, target}},
         {.sql = "SELECT pg_advisory_unlock($1::int, $2::int)", .params = {beginning, set}}});
    if (!looked)
        return base::failure(looked.error());
    for (const auto &each : *looked) {
        if (!each)
            return base::failure(each.error());
    }
    if (!looked->at(1)->rows.isEmpty())
        return {};
    return base::failure(
        {.code = base::ErrorCode::LockHeld,
         .message = Text::tr("Another job is writing '%1' under another key.").arg(m_set),
         .hint = Text::tr("Wait until it has ended, then decide for one key. Nothing was "
                          "changed.")});
}

base::Result<> Ledger::supersedeOthers(const QString &fingerprint)
{
    return m_connection.execute(
        command("UPDATE " + name("job") + " SET state = 'superseded', finished_at = " + now() +
                    " WHERE set_name = @ AND target <> @ AND state = 'open'",
                {m_set, fingerprint}));
}

base::Result<> Ledger::freeDeadLeases(const QString &job)
{
    const auto owners = m_connection.query(
        {.sql = "SELECT DISTINCT owner FROM " + name("chunk") +
                " WHERE job = $1 AND state = 'open' AND lease_until > clock_timestamp()",
         .params = {job}});
    if (!owners)
        return base::failure(owners.error());
    const QString ours = processPlace() + u' ';
    for (const QVariantList &row : owners->rows) {
        const QString owner = row.first().toString();
        if (!owner.startsWith(ours) || !isDead(owner.section(u' ', -2, -2).toLongLong()))
            continue;
        auto freed = m_connection.execute(
            {.sql = "UPDATE " + name("chunk") +
                    " SET lease_until = NULL WHERE job = $1 AND owner = $2 AND state = 'open'",
             .params = {job, owner}});
        if (!freed)
            return freed;
    }
    return {};
}

base::Result<std::optional<Holder>> Ledger::holder(const QString &job)
{
    const auto found = m_connection.query(
        {.sql = "SELECT owner, extract(epoch FROM lease_until)::bigint FROM " + name("chunk") +
                " WHERE job = $1 AND state = 'open' AND lease_until > clock_timestamp() ORDER BY "
                "lease_until LIMIT 1",
         .params = {job}});
    if (!found)
        return base::failure(found.error());
    if (found->rows.isEmpty())
        return std::nullopt;
    const QVariantList &row = found->rows.first();
    const QString owner = row[0].toString();
    return Holder{.process = owner.section(u' ', 0, 0) + u'/' + owner.section(u' ', -2, -2),
                  .until = QDateTime::fromSecsSinceEpoch(row[1].toLongLong(), Qt::UTC)};
}

} // namespace credentials
