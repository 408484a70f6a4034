#include "credentials/postgresrows.h"

#include "credentials/text.h"
#include "database/quote.h"

#include <QtEndian>

#include <charconv>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using database::Cells;
using database::Command;
using database::postgres::BinaryArray;

namespace {

QByteArray placeholder(int number)
{
    return '$' + QByteArray::number(number);
}

/// "(t.a, t.b)" of the key's columns.
QByteArray keyRow(const TableShape &shape)
{
    QByteArrayList parts;
    for (const ColumnShape &column : shape.key)
        parts.append("t." + column.quoted.toUtf8());
    return '(' + parts.join(", ") + ')';
}

/// "($3::bigint, $4::uuid)", and the values in \a parameters.
QByteArray keyValues(const TableShape &shape, const QByteArrayList &key,
                     QList<QVariant> &parameters)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < shape.key.size(); ++i) {
        parameters.append(QString::fromUtf8(key[i]));
        parts.append(placeholder(static_cast<int>(parameters.size())) +
                     "::" + shape.key[i].type.toUtf8());
    }
    return '(' + parts.join(", ") + ')';
}

/// "t.a = u.k0 AND t.b = u.k1"
QByteArray keysMeet(const TableShape &shape)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < shape.key.size(); ++i)
        parts.append("t." + shape.key[i].quoted.toUtf8() + " = u.k" + QByteArray::number(i));
    return parts.join(" AND ");
}

/// How a key column is read and sent back: integers as they are, all else as its text.
BinaryArray::Element elementOf(const ColumnShape &column)
{
    if (column.type == "bigint"_L1)
        return BinaryArray::BigInteger;
    if (column.type == "integer"_L1)
        return BinaryArray::Integer;
    return column.type == "smallint"_L1 ? BinaryArray::SmallInteger : BinaryArray::Text;
}

constexpr QByteArrayView fenceHolds("job = $1 AND number = $2 AND owner = $3 AND epoch = $4 AND "
                                    "lease_until > clock_timestamp()");
constexpr int fenceParameters = 5;

} // namespace

PostgresRows::PostgresRows(database::postgres::Session &session, TableShape shape, Purpose purpose)
    : RowStore(static_cast<int>(shape.key.size()), purpose == Purpose::Changing ? 2 : 0)
    , m_session(session)
    , m_shape(std::move(shape))
    , m_purpose(purpose)
    , m_digits(static_cast<std::size_t>(m_shape.key.size()))
{
    for (const ColumnShape &column : std::as_const(m_shape.key))
        m_keyElements.push_back(elementOf(column));
}

QByteArray PostgresRows::selected() const
{
    QByteArrayList parts;
    for (const ColumnShape &column : m_shape.key) {
        const bool asText = elementOf(column) == BinaryArray::Text;
        parts.append("t." + column.quoted.toUtf8() + (asText ? "::text" : ""));
    }
    if (m_purpose == Purpose::Changing)
        parts.append("t.xmin, t.ctid");
    for (const ColumnShape &column : m_shape.columns)
        parts.append("t." + column.quoted.toUtf8() + (column.isBytes ? "" : "::text"));
    return "SELECT " + parts.join(", ") + " FROM " + m_shape.qualified.toUtf8() + " AS t";
}

base::Result<> PostgresRows::read(const QByteArrayList &after, const QByteArrayList &upTo,
                                  int limit, Cells &cells)
{
    Command command{.sql = selected()};
    QByteArrayList conditions;
    if (!after.isEmpty())
        conditions.append(keyRow(m_shape) + " > " + keyValues(m_shape, after, command.params));
    if (!upTo.isEmpty())
        conditions.append(keyRow(m_shape) + " <= " + keyValues(m_shape, upTo, command.params));
    if (!conditions.isEmpty())
        command.sql += " WHERE " + conditions.join(" AND ");
    const QByteArray row = keyRow(m_shape);
    command.sql += " ORDER BY " + row.sliced(1).chopped(1) + " LIMIT " + QByteArray::number(limit);
    auto done = m_session.read(command, cells);
    return done ? std::move(done) : base::failure(withoutValues(std::move(done.error())));
}

base::Result<QByteArrayList> PostgresRows::lastKey()
{
    QByteArrayList names;
    for (const ColumnShape &column : m_shape.key)
        names.append("t." + column.quoted.toUtf8());
    const auto found = m_session.query({.sql = "SELECT " + names.join("::text, ") + "::text FROM " +
                                               m_shape.qualified.toUtf8() + " AS t ORDER BY " +
                                               names.join(" DESC, ") + " DESC LIMIT 1"});
    if (!found)
        return base::failure(withoutValues(found.error()));
    QByteArrayList key;
    for (const QVariant &part : found->rows.value(0))
        key.append(part.toString().toUtf8());
    return key;
}

base::Result<> PostgresRows::readKeys(const QList<QByteArrayList> &keys, Cells &cells)
{
    Command command{.sql = selected() + " JOIN unnest("};
    QByteArrayList arrays;
    QByteArrayList names;
    for (qsizetype i = 0; i < m_shape.key.size(); ++i) {
        BinaryArray array;
        for (const QByteArrayList &key : keys)
            array.append(key[i]);
        command.params.append(QVariant::fromValue(array));
        arrays.append(placeholder(static_cast<int>(i) + 1) +
                      "::text[]::" + m_shape.key[i].type.toUtf8() + "[]");
        names.append('k' + QByteArray::number(i));
    }
    command.sql += arrays.join(", ") + ") AS u(" + names.join(", ") + ") ON " + keysMeet(m_shape);
    auto done = m_session.read(command, cells);
    return done ? std::move(done) : base::failure(withoutValues(std::move(done.error())));
}

/// The statement that writes a batch. Rows are found by their key, although their place is known:
/// of the ways to a row only that through an index makes the server clear dead versions off the
/// page, and without that nothing would be HOT. The fence's parameters come first, if there is one.
QByteArray PostgresRows::update(int parameters) const
{
    QByteArrayList arrays;
    QByteArrayList names;
    QByteArrayList assignments;
    int number = parameters;
    for (qsizetype i = 0; i < m_shape.key.size(); ++i) {
        const bool asText = m_keyElements[static_cast<std::size_t>(i)] == BinaryArray::Text;
        arrays.append(placeholder(++number) + (asText ? "::text[]::" : "::") +
                      m_shape.key[i].type.toUtf8() + "[]");
        names.append('k' + QByteArray::number(i));
    }
    for (qsizetype i = 0; i < m_shape.columns.size(); ++i) {
        const ColumnShape &column = m_shape.columns[i];
        arrays.append(placeholder(++number) + (column.isBytes ? "::bytea[]" : "::text[]"));
        names.append('v' + QByteArray::number(i));
        assignments.append(column.quoted.toUtf8() + " = COALESCE(u.v" + QByteArray::number(i) +
                           ", t." + column.quoted.toUtf8() + ')');
    }
    arrays.append(placeholder(++number) + "::xid[]");
    ++number; // How many rows the batch has.
    const QByteArray ledger =
        database::alwaysQuoted(m_shape.schema).toUtf8() + ".stemma_credential_chunk";
    const bool fenced = parameters > 0;
    QByteArray sql = "WITH changed AS (UPDATE " + m_shape.qualified.toUtf8() + " AS t SET " +
                     assignments.join(", ") + " FROM unnest(" + arrays.join(", ") +
                     ") WITH ORDINALITY AS u(" + names.join(", ") + ", x, n) WHERE " +
                     keysMeet(m_shape) + " AND t.xmin = u.x";
    if (fenced)
        sql += " AND EXISTS (SELECT FROM " + ledger + " WHERE " + fenceHolds.toByteArray() + ')';
    sql += " RETURNING u.n)";
    if (fenced) {
        sql +=
            ", noted AS (UPDATE " + ledger +
            " SET rotated = rotated + (SELECT count(*) FROM changed), attempts = 1, lease_until = "
            "clock_timestamp() + make_interval(secs => $5) WHERE " +
            fenceHolds.toByteArray() + " RETURNING 1)";
    }
    // Which rows were changed is put into words only where not all of them were.
    return sql + " SELECT count(*), CASE WHEN count(*) < $" + QByteArray::number(number) +
           "::bigint THEN array_to_string(array_agg(n), ',') END, " +
           (fenced ? "EXISTS (SELECT FROM noted)" : "true") + " FROM changed";
}

base::Result<> PostgresRows::send(const Cells &cells, const std::vector<RowChange> &changes)
{
    if (!m_stream)
        m_stream = m_session.stream();
    std::vector<BinaryArray> keys(m_keyElements.begin(), m_keyElements.end());
    std::vector<BinaryArray> values;
    for (const ColumnShape &column : m_shape.columns)
        values.emplace_back(column.isBytes ? BinaryArray::Bytes : BinaryArray::Text);
    BinaryArray versions(BinaryArray::TransactionId);
    if (!changes.empty()) {
        // As much as the first row needs, and a little more, for each.
        constexpr qsizetype spare = 32;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::optional<QByteArray> &first = changes.front().values[i];
            values[i].reserve(static_cast<qsizetype>(changes.size()) *
                              ((first ? first->size() : 0) + spare));
        }
    }
    for (const RowChange &change : changes) {
        for (int i = 0; i < keyColumns(); ++i)
            keys[static_cast<std::size_t>(i)].append(cells.at(change.row, i));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::optional<QByteArray> &value = change.values[i];
            if (value) {
                values[i].append(*value);
            } else {
                values[i].appendNull();
            }
        }
        versions.append(cells.at(change.row, keyColumns()));
    }
    Command command{};
    QList<Command> transaction;
    if (m_fence) {
        command.params = {m_fence->job, m_fence->chunk, m_fence->owner, m_fence->epoch,
                          m_fence->leaseSeconds};
        // Locked first: nobody can take the chunk over between here and the commit.
        const QByteArray ledger =
            database::alwaysQuoted(m_shape.schema).toUtf8() + ".stemma_credential_chunk";
        transaction.append(
            {.sql = "SELECT FROM " + ledger + " WHERE " + fenceHolds.toByteArray() + " FOR UPDATE",
             .params = command.params.first(fenceParameters - 1)});
    }
    command.sql = update(m_fence ? fenceParameters : 0);
    for (const BinaryArray &array : keys)
        command.params.append(QVariant::fromValue(array));
    for (const BinaryArray &array : values)
        command.params.append(QVariant::fromValue(array));
    command.params.append(QVariant::fromValue(versions));
    command.params.append(static_cast<qlonglong>(changes.size()));
    transaction.append(std::move(command));
    auto sent = m_stream->send(transaction);
    if (sent)
        m_sent.push_back(static_cast<int>(changes.size()));
    return sent;
}

void PostgresRows::endSending()
{
    m_stream.reset();
    m_sent.clear();
}

base::Result<BatchResult> PostgresRows::receive()
{
    const int sent = m_sent.front();
    m_sent.pop_front();
    auto answer = m_stream->receive();
    if (!answer)
        return base::failure(withoutValues(std::move(answer.error())));
    const QVariantList row = answer->last().rows.value(0);
    BatchResult result{.changed = row.value(0).toLongLong(), .fenced = row.value(2).toBool()};
    if (result.changed == sent)
        return result;
    std::vector<bool> seen(static_cast<std::size_t>(sent));
    for (const QString &number : row.value(1).toString().split(u',', Qt::SkipEmptyParts))
        seen[number.toULongLong() - 1] = true; // Ordinals count from 1.
    for (int i = 0; i < sent; ++i) {
        if (!seen[static_cast<std::size_t>(i)])
            result.missed.append(i);
    }
    return result;
}

/// A part of the key as text; \a digits has room for a number's.
QByteArrayView PostgresRows::keyPart(const Cells &cells, int row, int part, Digits &digits) const
{
    const QByteArrayView cell = cells.at(row, part);
    qint64 number = 0;
    switch (m_keyElements[static_cast<std::size_t>(part)]) {
    case BinaryArray::SmallInteger: number = qFromBigEndian<qint16>(cell.data()); break;
    case BinaryArray::Integer: number = qFromBigEndian<qint32>(cell.data()); break;
    case BinaryArray::BigInteger: number = qFromBigEndian<qint64>(cell.data()); break;
    default: return cell;
    }
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end - digits.data()};
}

QByteArrayList PostgresRows::key(const Cells &cells, int row) const
{
    QByteArrayList parts;
    Digits digits{};
    for (int i = 0; i < keyColumns(); ++i)
        parts.append(keyPart(cells, row, i, digits).toByteArray());
    return parts;
}

void PostgresRows::keyText(const Cells &cells, int row, QList<QByteArrayView> &parts)
{
    parts.clear();
    for (int i = 0; i < keyColumns(); ++i)
        parts.append(keyPart(cells, row, i, m_digits[static_cast<std::size_t>(i)]));
}

qint64 PostgresRows::page(const Cells &cells, int row) const
{
    if (m_purpose == Purpose::Looking)
        return 0;
    // Four bytes of the page's number, two of the place on it.
    return qFromBigEndian<quint32>(cells.at(row, keyColumns() + 1).data());
}

bool PostgresRows::isText(const Cells &, int, int column) const
{
    return !m_shape.columns[column].isBytes;
}

base::Result<QStringList> prepareSession(database::Connection &connection, const QString &job,
                                         bool plaintextRead)
{
    const auto set = connection.query(
        {.sql = "SELECT set_config('lock_timeout', '2s', false), "
                "set_config('idle_in_transaction_session_timeout', '30s', false), "
                "set_config('application_name', $1, false), "
                "set_config('synchronous_commit', 'off', false), "
                "set_config('plan_cache_mode', 'force_generic_plan', false), "
                "set_config('row_security', 'off', false), "
                "set_config('datestyle', 'ISO', false), set_config('timezone', 'UTC', false), "
                "set_config('log_parameter_max_length_on_error', '0', false)",
         .params = {job.isEmpty() ? u"stemma credentials"_s : u"stemma credentials "_s + job}});
    if (!set)
        return base::failure(set.error());
    // These are the superuser's; a refusal of one leaves the others.
    const auto each = connection.queryEach({
        {.sql = "SET log_parameter_max_length = 0"},
        {.sql = "SET log_min_duration_statement = -1"},
        {.sql = "SET log_error_verbosity = terse"},
        {.sql = "SELECT current_setting('log_min_duration_statement'), "
                "current_setting('log_statement'), current_setting('log_parameter_max_length'), "
                "current_setting('auto_explain.log_min_duration', true), "
                "current_setting('pgaudit.log_parameter', true)"},
    });
    if (!each)
        return base::failure(each.error());
    QStringList warnings;
    const auto &shown = each->last();
    if (!plaintextRead || !shown)
        return warnings;
    const QVariantList values = shown->rows.value(0);
    const bool logged =
        (values.value(0).toString() != "-1"_L1 || values.value(1).toString() == "all"_L1 ||
         values.value(1).toString() == "mod"_L1) &&
        values.value(2).toString() != "0"_L1;
    const QString explain = values.value(3).toString();
    if (logged || (!explain.isEmpty() && explain != "-1"_L1) ||
        values.value(4).toString() == "on"_L1) {
        warnings.append(
            Text::tr("The server may log the parameters of statements, and this role cannot "
                     "switch it off. Stemma sends encrypted values only, but the application's own "
                     "statements carry plaintext: look at what the log has of them."));
    }
    return warnings;
}

} // namespace credentials
