#include "credentials/rewriter.h"

#include "credentials/text.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <deque>
#include <numeric>
#include <thread>

namespace credentials {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using database::Cells;
using std::chrono::milliseconds;

namespace {

constexpr int mostStrides = 32;       ///< More would win nothing: a window gets large instead.
constexpr int largestWindow = 25'000; ///< Rows: what several workers hold must stay small.
constexpr int smallestBatch = 50;
constexpr int largestBatch = 5'000;
constexpr auto slowBatch = 500ms;
constexpr std::size_t sentAhead = 2;
constexpr int mostRounds = 20;
constexpr auto longestPause = 1'000ms;

base::Error leaseLost()
{
    return {.code = base::ErrorCode::LockHeld,
            .message = Text::tr("Another worker has taken over this part of the table."),
            .hint = Text::tr("This one was away for longer than its lease; nothing was lost.")};
}

base::Error stopped()
{
    return {.code = base::ErrorCode::Cancelled,
            .message = Text::tr("Stopped between two batches."),
            .hint = Text::tr("The same command goes on where this one stopped.")};
}

/// What the failure of a batch means for its rows.
enum class Trouble { Fatal, Locked, Refused };

Trouble troubleOf(const base::Error &error)
{
    if (error.code == base::ErrorCode::LockTimeout || error.sqlState.startsWith("40"_L1))
        return Trouble::Locked;
    // Values that are refused: by a type, a constraint, a trigger.
    if (error.sqlState.startsWith("22"_L1) || error.sqlState.startsWith("23"_L1) ||
        error.sqlState == "P0001"_L1 || error.code == base::ErrorCode::AlreadyExists) {
        return Trouble::Refused;
    }
    return error.sqlState.isEmpty() && error.code == base::ErrorCode::StatementFailed
               ? Trouble::Refused
               : Trouble::Fatal;
}

} // namespace

Rewriter::Rewriter(RowStore &store, Examiner examiner, CredentialSet set, TableShape shape,
                   const Treatment &treatment, std::stop_token stop)
    : m_store(store)
    , m_examiner(std::move(examiner))
    , m_set(std::move(set))
    , m_shape(std::move(shape))
    , m_treatment(treatment)
    , m_stop(std::move(stop))
    , m_counts(Counts::forColumns(m_set.columns, m_examiner.keys()))
    , m_batch(std::clamp(m_treatment.batch, 1, largestBatch))
    , m_table(m_set.table.toUtf8())
{
    for (const QString &column : std::as_const(m_set.columns))
        m_columnNames.append(column.toUtf8());
}

int Rewriter::windowRows() const
{
    return std::max(m_batch, std::min(m_batch * strides(), largestWindow));
}

/// Batches that go by until each row of a page has had its turn.
int Rewriter::strides() const
{
    return m_shape.stride > 1 ? std::min(m_shape.stride * 2, mostStrides) : 1;
}

base::Result<Rewritten> Rewriter::treat(const Cells &cells)
{
    m_rewritten = {};
    m_counts.rows += cells.rows();
    const std::vector<std::vector<int>> batches = batchesOf(cells);
    QList<int> again;
    std::deque<std::vector<RowChange>> underWay;
    base::Result<> done;
    for (const std::vector<int> &rows : batches) {
        if (!done) {
            break;
        }
        if (m_stop.stop_requested()) {
            done = base::failure(stopped());
            break;
        }
        const auto begun = std::chrono::steady_clock::now();
        std::vector<RowChange> changes = changesOf(cells, rows, true);
        const bool sending = !changes.empty();
        if (sending) {
            done = m_store.send(cells, changes);
            if (done)
                underWay.push_back(std::move(changes));
        }
        if (done && underWay.size() >= sentAhead)
            done = collect(underWay, again);
        if (sending) {
            adapt(
                std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begun));
        }
        if (m_pace)
            m_pace(static_cast<int>(rows.size()));
    }
    // What was sent is under way, whatever came after it.
    while (!underWay.empty()) {
        auto collected = collect(underWay, again);
        if (done && !collected)
            done = std::move(collected);
    }
    m_store.endSending();
    if (done && !again.isEmpty())
        done = settle(cells, again);
    if (!done)
        return base::failure(std::move(done.error()));
    return std::move(m_rewritten);
}

void Rewriter::adapt(milliseconds took)
{
    m_batch = took > slowBatch
                  ? std::max(m_batch / 2, std::min(smallestBatch, m_treatment.batch))
                  : std::min({m_batch + m_batch / 10, m_treatment.batch, largestBatch});
}

/// The rows of \a cells in batches that take one row of every second page, so that a batch finds
/// the place of the version that died there with the batch before the last. The last one's is not
/// free yet, as long as another worker or the application is in a transaction that began before its
/// end. By page and not by every so-many-th row: a job before this one may have left rows together
/// that are far apart by their key.
std::vector<std::vector<int>> Rewriter::batchesOf(const Cells &cells) const
{
    const int needed = (cells.rows() + m_batch - 1) / m_batch;
    const int count = m_treatment.write ? std::max(needed, strides()) : 1;
    std::vector<std::vector<int>> batches(static_cast<std::size_t>(count));
    if (count == 1) {
        batches.front().resize(static_cast<std::size_t>(cells.rows()));
        std::iota(batches.front().begin(), batches.front().end(), 0);
        return batches;
    }
    const int step = count < 4 ? 1 : 2;
    QHash<qint64, int> turns;
    for (int row = 0; row < cells.rows(); ++row) {
        const qint64 page = m_store.page(cells, row);
        // Each page begins with another batch: otherwise the first would be the largest.
        auto turn = turns.find(page);
        if (turn == turns.end())
            turn = turns.insert(page, static_cast<int>(turns.size()) % count);
        batches[static_cast<std::size_t>(*turn)].push_back(row);
        *turn = (*turn + step) % count;
    }
    return batches;
}

std::vector<RowChange> Rewriter::changesOf(const Cells &cells, const std::vector<int> &rows,
                                           bool counting)
{
    std::vector<RowChange> changes;
    const auto columns = static_cast<int>(m_columnNames.size());
    Place place{.table = m_table};
    changes.reserve(m_treatment.write ? rows.size() : 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        if (i + 1 < rows.size())
            cells.announce(rows[i + 1]);
        std::vector<std::optional<QByteArray>> values;
        m_store.keyText(cells, row, place.key);
        for (int column = 0; column < columns; ++column) {
            place.column = m_columnNames[column];
            auto value = treatValue(cells, row, column, place, counting);
            if (!value)
                continue;
            values.resize(static_cast<std::size_t>(columns));
            values[static_cast<std::size_t>(column)] = std::move(value);
        }
        if (!values.empty())
            changes.push_back({.row = row, .values = std::move(values)});
    }
    m_plaintext.clear();
    return changes;
}

std::optional<QByteArray> Rewriter::treatValue(const Cells &cells, int row, int column,
                                               const Place &place, bool counting)
{
    const int cell = m_store.firstValue() + column;
    ColumnCount &count = m_counts.columns[column];
    if (cells.isNull(row, cell)) {
        count.null += counting ? 1 : 0;
        return std::nullopt;
    }
    const QByteArrayView value = cells.at(row, cell);
    Finding finding;
    if (value.isEmpty()) {
        count.empty += counting ? 1 : 0;
        if (!m_set.encryptEmpty)
            return std::nullopt;
        m_plaintext.clear();
    } else {
        finding = m_examiner.examine(value, place, m_store.isText(cells, row, column), m_plaintext);
        if (counting)
            this->count(finding, count);
    }
    if (!m_treatment.write)
        return std::nullopt;
    if (finding.kind == ValueKind::Unreadable) {
        putAside(cells, row, column, finding);
        return std::nullopt;
    }
    if (!isToBeWritten(finding))
        return std::nullopt;
    if (finding.kind == ValueKind::Plaintext && !value.isEmpty()) {
        m_plaintext.clear();
        m_plaintext.append(value);
    }
    // A rotation keeps the time, so that an application that minds a token's age sees no change.
    const quint64 time =
        finding.hasTime ? finding.time : static_cast<quint64>(QDateTime::currentSecsSinceEpoch());
    if (!m_examiner.seal(m_plaintext.view(), time, place, m_value)) {
        finding.reason = "could not be sealed";
        putAside(cells, row, column, finding);
        return std::nullopt;
    }
    return m_value.view().toByteArray();
}

bool Rewriter::isToBeWritten(const Finding &finding) const
{
    if (finding.kind == ValueKind::Plaintext)
        return m_treatment.encryptPlaintext;
    return m_treatment.rotate && !finding.current;
}

void Rewriter::count(const Finding &finding, ColumnCount &column)
{
    switch (finding.kind) {
    case ValueKind::Plaintext: ++column.plaintext; return;
    case ValueKind::Unreadable: ++column.unreadable; return;
    case ValueKind::Keyed: break;
    }
    const auto key = static_cast<std::size_t>(finding.key);
    ++column.keys[key];
    if (finding.key == m_examiner.primary() && !finding.current)
        ++column.outdated;
    if (!finding.hasTime)
        return;
    KeyTimes &times = m_counts.times[key];
    times.oldest = times.oldest == 0 ? finding.time : std::min(times.oldest, finding.time);
    times.newest = std::max(times.newest, finding.time);
    if (finding.key != m_examiner.primary() && m_treatment.since > 0 &&
        finding.time >= m_treatment.since) {
        ++m_counts.lateOld;
        m_counts.newestLateOld = std::max(m_counts.newestLateOld, finding.time);
    }
}

void Rewriter::putAside(const Cells &cells, int row, int column, const Finding &finding)
{
    const QByteArrayView value = cells.at(row, m_store.firstValue() + column);
    // Only what is a token by its first characters may be quoted at all.
    const bool shown =
        value.startsWith("gAAAAA") || value.startsWith("vault:v") || value.startsWith("v1.");
    m_rewritten.aside.append(
        {.key = m_store.key(cells, row),
         .column = m_set.columns[column],
         .reason = QString::fromLatin1(finding.reason),
         .head =
             shown ? QString::fromLatin1(value.first(qMin<qsizetype>(8, value.size()))) : QString(),
         .length = value.size(),
         .time = finding.hasTime ? std::optional(finding.time) : std::nullopt,
         .digest = m_examiner.digest(value)});
}

base::Result<> Rewriter::take(const BatchResult &result, const std::vector<RowChange> &changes)
{
    if (!result.fenced)
        return base::failure(leaseLost());
    m_rewritten.rows += result.changed;
    std::size_t missed = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (missed < static_cast<std::size_t>(result.missed.size()) &&
            static_cast<std::size_t>(result.missed[static_cast<qsizetype>(missed)]) == i) {
            ++missed;
            continue;
        }
        m_rewritten.values +=
            std::ranges::count_if(changes[i].values, [](const auto &value) { return !!value; });
    }
    return {};
}

/// The answer to the oldest batch. Rows that were not written are to be looked at again.
base::Result<> Rewriter::collect(std::deque<std::vector<RowChange>> &underWay, QList<int> &again)
{
    const std::vector<RowChange> changes = std::move(underWay.front());
    underWay.pop_front();
    auto result = m_store.receive();
    if (!result) {
        if (troubleOf(result.error()) == Trouble::Fatal)
            return base::failure(std::move(result.error()));
        for (const RowChange &change : changes)
            again.append(change.row);
        return {};
    }
    if (result->fenced)
        m_rewritten.conflicts += result->missed.size();
    for (const int place : std::as_const(result->missed))
        again.append(changes[static_cast<std::size_t>(place)].row);
    return take(*result, changes);
}

/// Rows that somebody else changed, or that the database refused: read again, judged again.
base::Result<> Rewriter::settle(const Cells &cells, const QList<int> &again)
{
    QList<QByteArrayList> keys;
    for (const int row : again)
        keys.append(m_store.key(cells, row));
    Cells fresh;
    auto pause = 5ms;
    for (int round = 0; round < mostRounds && !keys.isEmpty(); ++round) {
        if (round > 0) {
            std::this_thread::sleep_for(pause);
            pause = std::min(pause * 2, milliseconds(longestPause));
        }
        if (m_stop.stop_requested())
            return base::failure(stopped());
        if (auto read = m_store.readKeys(keys, fresh); !read)
            return read;
        QList<QByteArrayList> left;
        std::vector<int> all(static_cast<std::size_t>(fresh.rows()));
        std::iota(all.begin(), all.end(), 0);
        std::vector<RowChange> changes = changesOf(fresh, all, false);
        if (auto written = writeOrSplit(fresh, std::move(changes), left); !written)
            return written;
        keys = std::move(left);
    }
    for (const QByteArrayList &key : std::as_const(keys)) {
        for (const QString &column : std::as_const(m_set.columns))
            m_rewritten.aside.append({.key = key, .column = column, .reason = u"conflict"_s});
    }
    return {};
}

/// Writes \a changes; what fails is written in halves, down to the row that is to blame.
base::Result<> Rewriter::writeOrSplit(const Cells &cells, std::vector<RowChange> changes,
                                      QList<QByteArrayList> &again)
{
    if (changes.empty())
        return {};
    base::Result<> sent = m_store.send(cells, changes);
    base::Result<BatchResult> result =
        sent ? m_store.receive() : base::failure(std::move(sent.error()));
    m_store.endSending();
    if (result) {
        for (const int place : std::as_const(result->missed))
            again.append(m_store.key(cells, changes[static_cast<std::size_t>(place)].row));
        return take(*result, changes);
    }
    const Trouble trouble = troubleOf(result.error());
    if (trouble == Trouble::Fatal)
        return base::failure(std::move(result.error()));
    if (changes.size() > 1) {
        const auto middle = changes.begin() + static_cast<std::ptrdiff_t>(changes.size() / 2);
        std::vector<RowChange> second(std::make_move_iterator(middle),
                                      std::make_move_iterator(changes.end()));
        changes.erase(middle, changes.end());
        if (auto first = writeOrSplit(cells, std::move(changes), again); !first)
            return first;
        return writeOrSplit(cells, std::move(second), again);
    }
    const RowChange &change = changes.front();
    if (trouble == Trouble::Locked) {
        again.append(m_store.key(cells, change.row));
        return {};
    }
    const QString reason = result.error().sqlState == "22001"_L1 ? u"too long for the column"_s
                                                                 : u"refused by a constraint"_s;
    for (std::size_t i = 0; i < change.values.size(); ++i) {
        if (change.values[i]) {
            m_rewritten.aside.append({.key = m_store.key(cells, change.row),
                                      .column = m_set.columns[static_cast<qsizetype>(i)],
                                      .reason = reason});
        }
    }
    return {};
}

} // namespace credentials
