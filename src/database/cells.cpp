#include "database/cells.h"

#include <algorithm>
#include <cstring>

namespace database {

void Cells::clear(int columns)
{
    if (!m_bytes.empty())
        explicit_bzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
    m_cells.clear();
    m_columns = columns;
}

void Cells::append(QByteArrayView bytes)
{
    const std::size_t needed = m_bytes.size() + static_cast<std::size_t>(bytes.size());
    if (needed > m_bytes.capacity()) {
        // Grown by hand: the vector would leave the old bytes behind as they are.
        std::vector<char> larger;
        larger.reserve(std::max(needed, m_bytes.capacity() * 2));
        larger.assign(m_bytes.begin(), m_bytes.end());
        if (!m_bytes.empty())
            explicit_bzero(m_bytes.data(), m_bytes.size());
        m_bytes = std::move(larger);
    }
    m_cells.push_back({.begin = m_bytes.size(), .size = bytes.size()});
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void Cells::appendNull()
{
    m_cells.push_back({});
}

void Cells::announce(int row) const
{
    constexpr std::size_t line = 64;
    if (m_columns == 0)
        return;
    const char *begin = m_bytes.data() + cell(row, 0).begin;
    const Cell &last = cell(row, m_columns - 1);
    const char *end = m_bytes.data() + last.begin + std::max<qsizetype>(last.size, 0);
    for (; begin < end; begin += line)
        __builtin_prefetch(begin);
}

} // namespace database
