#pragma once

#include <QByteArrayView>

#include <vector>

namespace database {

/// Rows of a query as bytes, in one buffer: for work on very many values, some of which are secret.
/// Reused from query to query; wiped when it is emptied. Used by one thread.
class Cells
{
public:
    Cells() = default;
    ~Cells() { clear(0); }
    Cells(const Cells &) = delete;
    Cells &operator=(const Cells &) = delete;
    Cells(Cells &&) = default;
    Cells &operator=(Cells &&) = default;

    /// Empties it for rows of \a columns cells.
    void clear(int columns);
    /// Adds the next cell of the row that is being filled.
    void append(QByteArrayView bytes);
    void appendNull();

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const
    {
        return m_columns == 0 ? 0 : static_cast<int>(m_cells.size()) / m_columns;
    }
    [[nodiscard]] bool isNull(int row, int column) const { return cell(row, column).size < 0; }
    /// Valid until clear(); empty for NULL.
    [[nodiscard]] QByteArrayView at(int row, int column) const
    {
        const Cell &found = cell(row, column);
        if (found.size <= 0)
            return {"", 0};
        return {m_bytes.data() + found.begin, found.size};
    }
    /// Tells the processor that \a row is wanted soon: who goes through the rows in another order
    /// than theirs would wait for memory at each of them.
    void announce(int row) const;

private:
    struct Cell
    {
        std::size_t begin = 0;
        qsizetype size = -1; ///< Less than 0 for NULL.
    };
    [[nodiscard]] const Cell &cell(int row, int column) const
    {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)];
    }

    std::vector<char> m_bytes{};
    std::vector<Cell> m_cells{};
    int m_columns = 0;
};

} // namespace database
