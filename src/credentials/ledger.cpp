#include "credentials/ledger.h"

#include "credentials/auditfile.h"
#include "credentials/keyparts.h"
#include "credentials/randompool.h"
#include "database/quote.h"
#include "database/runlog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using database::Command;

namespace {

constexpr int auditRetries = 20;

} // namespace

Ledger::Ledger(database::Connection &connection, TableShape shape, const CredentialSet &set)
    : m_connection(connection)
    , m_shape(std::move(shape))
    , m_set(set.name)
{
}

bool Ledger::isPostgres() const
{
    return m_connection.engine() == database::Engine::PostgreSql;
}

QByteArray Ledger::name(const char *table) const
{
    const QByteArray schema =
        isPostgres() ? database::alwaysQuoted(m_shape.schema).toUtf8() + '.' : QByteArray();
    return schema + "stemma_credential_" + table;
}

QByteArray Ledger::now() const
{
    return isPostgres() ? "clock_timestamp()" : "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
}

/// \a sql with "@" for every parameter, in their order.
Command Ledger::command(const QByteArray &sql, QList<QVariant> parameters) const
{
    Command made{.params = std::move(parameters)};
    int number = 0;
    for (const char c : sql) {
        if (c != '@') {
            made.sql += c;
        } else {
            made.sql += isPostgres() ? '$' + QByteArray::number(++number) : QByteArray("?");
        }
    }
    return made;
}

base::Result<bool> Ledger::exists()
{
    const auto found = m_connection.query(
        isPostgres() ? Command{.sql = "SELECT to_regclass($1) IS NOT NULL",
                               .params = {QString::fromUtf8(name("job"))}}
                     : Command{.sql = "SELECT count(*) FROM sqlite_schema WHERE name = ?",
                               .params = {QString::fromUtf8(name("job"))}});
    if (!found)
        return base::failure(found.error());
    return found->rows.value(0).value(0).toInt() != 0;
}

base::Result<> Ledger::create()
{
    if (auto there = exists(); !there || *there)
        return there ? base::Result<>() : base::failure(std::move(there.error()));
    const QByteArray time = isPostgres() ? "timestamptz" : "text";
    const QByteArray large = isPostgres() ? "bigint" : "integer";
    QList<Command> commands;
    if (isPostgres()) // Two workers may come here at once.
        commands.append({.sql = "SELECT pg_advisory_xact_lock(7093721)"});
    commands.append({.sql = "CREATE TABLE IF NOT EXISTS " + name("job") +
                            " (id text PRIMARY KEY, set_name text NOT NULL, kind text NOT NULL, "
                            "target text NOT NULL, state text NOT NULL, started_at " +
                            time + " NOT NULL, finished_at " + time +
                            ", host text, os_user text, tool text, error text)"});
    commands.append({.sql = "CREATE UNIQUE INDEX IF NOT EXISTS stemma_credential_job_open ON " +
                            name("job") + " (set_name, kind, target) WHERE state = 'open'"});
    commands.append(
        {.sql = "CREATE TABLE IF NOT EXISTS " + name("quarantine") +
                " (set_name text NOT NULL, row_key text NOT NULL, column_name text NOT NULL, "
                "job text NOT NULL, reason text NOT NULL, head text, length integer, token_time " +
                large + ", digest text, first_seen " + time +
                " NOT NULL, PRIMARY KEY (set_name, row_key, column_name))"});
    commands.append({.sql = "CREATE TABLE IF NOT EXISTS " + name("audit") + " (seq " + large +
                            " PRIMARY KEY, record text NOT NULL, previous text NOT NULL, digest "
                            "text NOT NULL)"});
    if (isPostgres()) {
        commands.append(
            {.sql = "CREATE TABLE IF NOT EXISTS " + name("chunk") +
                    " (job text NOT NULL, number integer NOT NULL, lo text[], hi text[], "
                    "position text[], state text NOT NULL DEFAULT 'open', owner text, epoch bigint "
                    "NOT NULL DEFAULT 0, lease_until timestamptz, attempts integer NOT NULL "
                    "DEFAULT 0, rotated bigint NOT NULL DEFAULT 0, seen bigint NOT NULL DEFAULT 0, "
                    "conflicts bigint NOT NULL DEFAULT 0, PRIMARY KEY (job, number)) "
                    "WITH (fillfactor = 50)"});
    }
    return m_connection.transact(commands);
}

/// One pass over the key's index marks every chunkRows-th row. The last chunk ends with the row
/// that is the last one now: rows that are added later are the sweep's.
Command Ledger::cutChunks(const QString &job, qint64 chunkRows) const
{
    QByteArrayList columns;
    QByteArrayList texts;
    for (const ColumnShape &column : m_shape.key) {
        columns.append(column.quoted.toUtf8());
        texts.append(column.quoted.toUtf8() + "::text");
    }
    const QByteArray size = QByteArray::number(chunkRows);
    return {.sql = "WITH marks AS (SELECT (n / " + size + ")::integer AS number, ARRAY[" +
                   texts.join(", ") + "] AS mark FROM (SELECT " + columns.join(", ") +
                   ", row_number() OVER (ORDER BY " + columns.join(", ") + ") AS n FROM " +
                   m_shape.qualified.toUtf8() + ") AS numbered WHERE n % " + size +
                   " = 0), edges AS (SELECT number, mark FROM marks UNION ALL SELECT "
                   "coalesce(max(number), 0) + 1, (SELECT ARRAY[" +
                   texts.join(", ") + "] FROM " + m_shape.qualified.toUtf8() + " ORDER BY " +
                   columns.join(" DESC, ") + " DESC LIMIT 1) FROM marks) INSERT INTO " +
                   name("chunk") +
                   " (job, number, lo, hi) SELECT $1, number, lag(mark) OVER (ORDER BY number), "
                   "mark FROM edges WHERE EXISTS (SELECT FROM " +
                   name("job") + " WHERE id = $1)",
            .params = {job}};
}

base::Result<JobTicket> Ledger::openJob(const QString &kind, const QString &fingerprint,
                                        qint64 chunkRows)
{
    const QString id = QString::fromLatin1(randomHex(8));
    QList<Command> commands{
        command("INSERT INTO " + name("job") +
                    " (id, set_name, kind, target, state, started_at, host, os_user, tool) VALUES "
                    "(@, @, @, "
                    "@, 'open', " +
                    now() + ", @, @, @) ON CONFLICT DO NOTHING",
                {id, m_set, kind, fingerprint, QSysInfo::machineHostName(), database::systemUser(),
                 QCoreApplication::applicationVersion()})};
    if (isPostgres())
        commands.append(cutChunks(id, chunkRows));
    if (auto opened = m_connection.transact(commands); !opened)
        return base::failure(std::move(opened.error()));
    const auto found = m_connection.query(
        command("SELECT id, started_at FROM " + name("job") +
                    " WHERE set_name = @ AND kind = @ AND target = @ AND state = 'open'",
                {m_set, kind, fingerprint}));
    if (!found)
        return base::failure(found.error());
    if (found->rows.isEmpty()) // Finished by the others since: there is nothing left to join.
        return JobTicket{.joined = true};
    const QVariantList &row = found->rows.first();
    return JobTicket{.id = row[0].toString(),
                     .joined = row[0].toString() != id,
                     .startedAt = QDateTime::fromString(row[1].toString().replace(u' ', u'T'),
                                                        Qt::ISODateWithMs)};
}

base::Result<std::optional<Claim>> Ledger::claim(const QString &job, const QString &owner,
                                                 int leaseSeconds)
{
    const auto claimed = m_connection.query(
        {.sql = "UPDATE " + name("chunk") +
                " SET owner = $1, epoch = epoch + 1, attempts = attempts + 1, lease_until = "
                "clock_timestamp() + make_interval(secs => $2) WHERE (job, number) = (SELECT job, "
                "number FROM " +
                name("chunk") +
                " WHERE job = $3 AND state = 'open' AND attempts < $4 AND (lease_until IS NULL OR "
                "lease_until < clock_timestamp()) ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED) "
                "RETURNING number, epoch, array_to_json(coalesce(position, lo))::text, "
                "array_to_json(hi)::text",
         .params = {owner, leaseSeconds, job, mostAttempts}});
    if (!claimed)
        return base::failure(claimed.error());
    if (claimed->rows.isEmpty())
        return std::nullopt;
    const QVariantList &row = claimed->rows.first();
    return Claim{.number = row[0].toInt(),
                 .from = keyFromJson(row[2].toString()),
                 .upTo = keyFromJson(row[3].toString()),
                 .epoch = row[1].toLongLong()};
}

base::Result<bool> Ledger::advance(const Fence &fence, const QByteArrayList &position, qint64 seen,
                                   qint64 conflicts, bool finished)
{
    QStringList parts;
    for (const QByteArray &part : position)
        parts.append(QString::fromUtf8(part));
    // What is recorded as done must be on disk before: a lost commit would be a forgotten row.
    const auto done = m_connection.queryEach(
        {{.sql = "SET synchronous_commit = on"},
         {.sql = "UPDATE " + name("chunk") +
                 " SET position = coalesce(nullif($1::text[], '{}'), position), seen = seen + $2, "
                 "conflicts = conflicts + $3, attempts = 1, lease_until = clock_timestamp() + "
                 "make_interval(secs => $4), state = CASE WHEN $5 THEN 'done' ELSE state END WHERE "
                 "job = $6 AND number = $7 AND owner = $8 AND epoch = $9 AND state = 'open' AND "
                 "lease_until > clock_timestamp()",
          .params = {parts, seen, conflicts, fence.leaseSeconds, finished, fence.job, fence.chunk,
                     fence.owner, fence.epoch}},
         {.sql = "SET synchronous_commit = off"}});
    if (!done)
        return base::failure(done.error());
    const auto &updated = done->at(1);
    if (!updated)
        return base::failure(updated.error());
    return updated->affected == 1;
}

base::Result<> Ledger::release(const Fence &fence)
{
    return m_connection.execute(
        {.sql = "UPDATE " + name("chunk") +
                " SET lease_until = NULL, attempts = greatest(attempts - 1, 0) WHERE job = $1 AND "
                "number = $2 AND owner = $3 AND epoch = $4",
         .params = {fence.job, fence.chunk, fence.owner, fence.epoch}});
}

base::Result<> Ledger::reviveChunks(const QString &job)
{
    return m_connection.execute({.sql = "UPDATE " + name("chunk") +
                                        " SET attempts = 0 WHERE job = $1 AND state = 'open' AND "
                                        "attempts >= $2",
                                 .params = {job, mostAttempts}});
}

base::Result<ChunkSums> Ledger::sums(const QString &job)
{
    const auto found = m_connection.query(
        {.sql = "SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = "
                "'open' AND attempts >= $2 AND (lease_until IS NULL OR lease_until < "
                "clock_timestamp())), coalesce(sum(rotated), 0)::bigint, coalesce(sum(seen), "
                "0)::bigint, coalesce(sum(conflicts), 0)::bigint FROM " +
                name("chunk") + " WHERE job = $1",
         .params = {job, mostAttempts}});
    if (!found)
        return base::failure(found.error());
    const QVariantList &row = found->rows.first();
    return ChunkSums{.open = row[0].toInt(),
                     .stuck = row[1].toInt(),
                     .rotated = row[2].toLongLong(),
                     .seen = row[3].toLongLong(),
                     .conflicts = row[4].toLongLong()};
}

base::Result<bool> Ledger::closeJob(const QString &job, const QString &state, const QString &error)
{
    const auto closed = m_connection.query(
        command("UPDATE " + name("job") + " SET state = @, error = @, finished_at = " + now() +
                    " WHERE id = @ AND state = 'open'",
                {state, error, job}));
    if (!closed)
        return base::failure(closed.error());
    return closed->affected == 1;
}

base::Result<qint64> Ledger::setAside(const QString &job, const QList<SetAside> &values)
{
    if (values.isEmpty())
        return 0;
    QList<Command> commands;
    for (const SetAside &value : values) {
        commands.append(
            command("INSERT INTO " + name("quarantine") +
                        " AS known (set_name, row_key, column_name, job, reason, head, length, "
                        "token_time, digest, "
                        "first_seen) VALUES (@, @, @, @, @, @, @, @, @, " +
                        now() +
                        ") ON CONFLICT (set_name, row_key, column_name) DO UPDATE SET "
                        "job = excluded.job, reason = excluded.reason, head = excluded.head, "
                        "length = excluded.length, token_time = excluded.token_time, "
                        "digest = excluded.digest WHERE known.job <> excluded.job",
                    {m_set, keyToJson(value.key), value.column, job, value.reason, value.head,
                     static_cast<qlonglong>(value.length),
                     value.time ? QVariant(static_cast<qlonglong>(*value.time)) : QVariant(),
                     value.digest}));
    }
    qint64 added = 0;
    const auto insert = [&](database::Connection &connection) -> base::Result<> {
        const auto inserted = connection.queryEach(commands);
        if (!inserted)
            return base::failure(inserted.error());
        for (const base::Result<database::Rows> &one : *inserted) {
            if (!one)
                return base::failure(one.error());
            added += one->affected;
        }
        return {};
    };
    if (auto done = m_connection.transactParts({{.work = insert}}); !done)
        return base::failure(std::move(done.error()));
    return added;
}

base::Result<QList<QByteArrayList>> Ledger::rowsSetAside()
{
    const auto found =
        m_connection.query(command("SELECT DISTINCT row_key FROM " + name("quarantine") +
                                       " WHERE set_name = @ ORDER BY row_key",
                                   {m_set}));
    if (!found)
        return base::failure(found.error());
    QList<QByteArrayList> keys;
    for (const QVariantList &row : found->rows)
        keys.append(keyFromJson(row[0].toString()));
    return keys;
}

base::Result<qint64> Ledger::countSetAside()
{
    const auto there = exists();
    if (!there || !*there)
        return there ? base::Result<qint64>(0) : base::failure(there.error());
    const auto found = m_connection.query(
        command("SELECT count(*) FROM " + name("quarantine") + " WHERE set_name = @", {m_set}));
    if (!found)
        return base::failure(found.error());
    return found->rows.first().first().toLongLong();
}

base::Result<> Ledger::takeBack(const QList<ValuePlace> &values)
{
    QList<Command> commands;
    for (const ValuePlace &value : values) {
        commands.append(command("DELETE FROM " + name("quarantine") +
                                    " WHERE set_name = @ AND row_key = @ AND column_name = @",
                                {m_set, keyToJson(value.key), value.column}));
    }
    return commands.isEmpty() ? base::Result<>() : m_connection.transact(commands);
}

base::Result<> Ledger::audit(const QJsonObject &record)
{
    const QByteArray text = QJsonDocument(record).toJson(QJsonDocument::Compact);
    base::Result<> written;
    for (int i = 0; i < auditRetries; ++i) {
        const auto last = m_connection.query(
            {.sql = "SELECT seq, digest FROM " + name("audit") + " ORDER BY seq DESC LIMIT 1"});
        if (!last)
            return base::failure(last.error());
        const QVariantList row = last->rows.value(0);
        const QByteArray previous = row.value(1).toString().toLatin1();
        const QByteArray digest = chainedDigest(previous, text);
        // An empty text, since a null one would be NULL. The sequence is the lock: of two that
        // append at once, one is told to look again.
        const Command insert = command(
            "INSERT INTO " + name("audit") + " (seq, record, previous, digest) VALUES (@, @, @, @)",
            {row.value(0).toLongLong() + 1, QString::fromUtf8(text),
             u""_s + QString::fromLatin1(previous), QString::fromLatin1(digest)});
        written = m_connection.execute(insert);
        if (written)
            break;
    }
    return written;
}

base::Result<QJsonObject> Ledger::lastWritten()
{
    const auto there = exists();
    if (!there || !*there)
        return there ? base::Result<QJsonObject>() : base::failure(there.error());
    // The records are compact JSON. A job that wrote nothing, with a wrong ring for example, says
    // nothing about the values.
    const auto found = m_connection.query(
        {.sql = "SELECT record FROM " + name("audit") +
                " WHERE record NOT LIKE '%\"changed_values\":0,%' ORDER BY seq DESC LIMIT 200"});
    if (!found)
        return base::failure(found.error());
    for (const QVariantList &row : found->rows) {
        QJsonObject record = QJsonDocument::fromJson(row[0].toString().toUtf8()).object();
        if (record.value("set"_L1).toString() == m_set && record.contains("to_fingerprint"_L1) &&
            record.value("changed_values"_L1).toInteger() > 0)
            return record;
    }
    return QJsonObject();
}

} // namespace credentials
