#include "credentials/counts.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace credentials {

Counts Counts::forColumns(const QStringList &columns, std::size_t keys)
{
    Counts counts;
    for (const QString &name : columns)
        counts.columns.append({.column = name, .keys = std::vector<qint64>(keys)});
    counts.times.resize(keys);
    return counts;
}

void Counts::add(const Counts &other)
{
    rows += other.rows;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnCount &mine = columns[i];
        const ColumnCount &theirs = other.columns[i];
        mine.null += theirs.null;
        mine.empty += theirs.empty;
        mine.plaintext += theirs.plaintext;
        mine.unreadable += theirs.unreadable;
        mine.outdated += theirs.outdated;
        for (std::size_t key = 0; key < mine.keys.size(); ++key)
            mine.keys[key] += theirs.keys[key];
    }
    for (std::size_t key = 0; key < times.size(); ++key) {
        const KeyTimes &theirs = other.times[key];
        if (theirs.newest == 0 && theirs.oldest == 0)
            continue;
        times[key].oldest =
            times[key].oldest == 0 ? theirs.oldest : std::min(times[key].oldest, theirs.oldest);
        times[key].newest = std::max(times[key].newest, theirs.newest);
    }
    lateOld += other.lateOld;
    newestLateOld = std::max(newestLateOld, other.newestLateOld);
}

qint64 Counts::values() const
{
    qint64 sum = plaintext() + unreadable();
    for (const ColumnCount &column : columns)
        sum = std::accumulate(column.keys.begin(), column.keys.end(), sum);
    return sum;
}

qint64 Counts::unreadable() const
{
    return std::accumulate(columns.begin(), columns.end(), qint64(0),
                           [](qint64 sum, const ColumnCount &one) { return sum + one.unreadable; });
}

qint64 Counts::plaintext() const
{
    return std::accumulate(columns.begin(), columns.end(), qint64(0),
                           [](qint64 sum, const ColumnCount &one) { return sum + one.plaintext; });
}

qint64 Counts::under(std::size_t key) const
{
    return std::accumulate(
        columns.begin(), columns.end(), qint64(0),
        [key](qint64 sum, const ColumnCount &one) { return sum + one.keys[key]; });
}

} // namespace credentials
