#include "revisions/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace revisions {

namespace {

/// Levenshtein's distance, or \a limit as soon as it cannot be less.
int distance(QStringView left, QStringView right, int limit)
{
    const auto columns = static_cast<std::size_t>(right.size());
    std::vector<int> row(columns + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype line = 0; line < left.size(); ++line) {
        int diagonal = row[0];
        row[0] = static_cast<int>(line) + 1;
        int least = row[0];
        for (std::size_t column = 0; column < columns; ++column) {
            const bool same = left[line] == right[static_cast<qsizetype>(column)];
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = row[column + 1];
            row[column + 1] = std::min({replaced, diagonal + 1, row[column] + 1});
            least = std::min(least, row[column + 1]);
        }
        if (least >= limit)
            return limit;
    }
    return std::min(row[columns], limit);
}

} // namespace

NearestNames::NearestNames(QString text, int most)
    : m_text(std::move(text).toLower())
    , m_most(most)
{
}

void NearestNames::offer(const QString &name)
{
    const auto farthest = static_cast<int>(std::max(m_text.size(), name.size()) / 2) + 1;
    const int limit =
        m_best.size() < m_most ? farthest : std::min(farthest, m_best.last().distance);
    if (std::abs(m_text.size() - name.size()) >= limit)
        return;
    const int found = distance(m_text, name.toLower(), limit);
    if (found >= limit)
        return;
    const auto place = std::ranges::upper_bound(m_best, found, {}, &Candidate::distance);
    m_best.insert(place, {.distance = found, .name = name});
    if (m_best.size() > m_most)
        m_best.removeLast();
}

QStringList NearestNames::names() const
{
    QStringList names;
    for (const Candidate &candidate : m_best)
        names.append(candidate.name);
    return names;
}

} // namespace revisions
