#include "database/cells.h"

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

QByteArrayView Cells::at(int row, int column) const
{
    const Cell &found = cell(row, column);
    if (found.size <= 0)
        return QByteArrayView("", 0);
    return {m_bytes.data() + found.begin, found.size};
}

const Cells::Cell &Cells::cell(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                   static_cast<std::size_t>(column)];
}

} // namespace database
