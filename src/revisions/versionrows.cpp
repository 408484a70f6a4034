#include "revisions/plan.h"

#include <algorithm>

namespace revisions {

VersionRows::VersionRows(QStringList rows)
    : m_rows(std::move(rows))
{
    m_rows.sort();
}

void VersionRows::apply(const RowChange &change)
{
    for (const QString &row : change.removed) {
        const auto equal = std::ranges::equal_range(m_rows, row);
        m_rows.erase(equal.begin(), equal.end());
    }
    for (const QString &row : change.added)
        m_rows.insert(std::ranges::lower_bound(m_rows, row), row);
}

} // namespace revisions
