#include "revisions/textgraph.h"

#include <algorithm>
#include <array>
#include <vector>

namespace revisions {

namespace {

/// What meets in one cell of a connecting line.
struct Cell
{
    bool up = false;
    bool down = false;
    bool left = false;
    bool right = false;
    bool turns = false;  ///< A line starts or ends its way to another lane here.
    bool dotted = false; ///< All that runs upright is a dependency.
    bool dottedAcross = false;
};

/// The sign for every combination of up, down, left and right, in that order of bits.
constexpr std::array<char16_t, 16> unicodeCorners{u' ', u'╵', u'╷', u'│', u'╴', u'╯', u'╮', u'┤',
                                                  u'╶', u'╰', u'╭', u'├', u'─', u'┴', u'┬', u'┼'};
constexpr std::array<char16_t, 16> asciiCorners{u' ', u'|',  u'|', u'|', u'-', u'/',  u'\\', u'|',
                                                u'-', u'\\', u'/', u'|', u'-', u'\'', u'.',  u'+'};

class Drawing
{
public:
    Drawing(const QList<LaneRow> &rows, const QStringList &marks, GraphStyle style)
        : m_rows(rows)
        , m_marks(marks)
        , m_isUnicode(style == GraphStyle::Unicode)
    {
    }

    QList<GraphLine> lines()
    {
        QList<GraphLine> lines;
        for (qsizetype index = 0; index < m_rows.size(); ++index) {
            const LaneRow &row = m_rows.at(index);
            lines.append({.drawing = node(row, m_marks.at(index)), .revision = row.revision});
            const bool isLast = index + 1 == m_rows.size();
            if (!isLast && needsConnection(row, m_rows.at(index + 1)))
                lines.append({.drawing = connection(row)});
        }
        return lines;
    }

private:
    /// Lines that change lanes need one; so does a lane that ends right above another branch,
    /// since the two would look like one line.
    static bool needsConnection(const LaneRow &row, const LaneRow &below)
    {
        const bool bends = std::ranges::any_of(
            row.edges, [](const LaneEdge &edge) { return edge.from != edge.to; });
        const bool goesOn = std::ranges::any_of(
            row.edges, [&](const LaneEdge &edge) { return edge.from == row.lane; });
        return bends || (!goesOn && below.lane == row.lane);
    }

    [[nodiscard]] QString node(const LaneRow &row, const QString &mark) const
    {
        int last = row.lane;
        for (const LaneEdge &edge : row.edges)
            last = std::max(last, edge.from);
        QString text(2 * last + 1, u' ');
        for (const LaneEdge &edge : row.edges)
            text[2 * edge.from] = upright(edge.dependency);
        text.replace(2 * row.lane, 1, mark);
        return text;
    }

    [[nodiscard]] QString connection(const LaneRow &row) const
    {
        int last = 0;
        for (const LaneEdge &edge : row.edges)
            last = std::max({last, edge.from, edge.to});
        std::vector<Cell> cells(static_cast<std::size_t>(2 * last + 1));
        for (const LaneEdge &edge : row.edges)
            lead(edge, cells);
        QString text;
        for (const Cell &cell : cells)
            text.append(sign(cell));
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    }

    /// Adds the way of one line: down from its lane, across, and down into the other one.
    static void lead(const LaneEdge &edge, std::vector<Cell> &cells)
    {
        Cell &start = cells[static_cast<std::size_t>(2 * edge.from)];
        Cell &end = cells[static_cast<std::size_t>(2 * edge.to)];
        start.dotted = edge.dependency && (start.dotted || !(start.up || start.down));
        start.up = true;
        end.dotted = edge.dependency && (end.dotted || !(end.up || end.down));
        end.down = true;
        if (edge.from == edge.to)
            return;
        start.turns = end.turns = true;
        const auto [left, right] = std::minmax(2 * edge.from, 2 * edge.to);
        for (int column = left; column <= right; ++column) {
            Cell &cell = cells[static_cast<std::size_t>(column)];
            if (column > left && column < right) {
                const bool isCrossed = cell.left && cell.right;
                cell.dottedAcross = edge.dependency && (cell.dottedAcross || !isCrossed);
            }
            cell.left = cell.left || column > left;
            cell.right = cell.right || column < right;
        }
    }

    [[nodiscard]] QChar sign(const Cell &cell) const
    {
        const bool isUpright = cell.up && cell.down;
        const bool isAcross = cell.left && cell.right;
        if (isUpright && (!cell.turns || !(cell.left || cell.right)))
            return upright(cell.dotted);
        if (isAcross && !cell.up && !cell.down && cell.dottedAcross)
            return m_isUnicode ? u'╌' : u'.';
        const unsigned bits = (cell.up ? 1U : 0U) | (cell.down ? 2U : 0U) | (cell.left ? 4U : 0U) |
                              (cell.right ? 8U : 0U);
        return (m_isUnicode ? unicodeCorners : asciiCorners)[bits];
    }

    [[nodiscard]] QChar upright(bool dotted) const
    {
        if (m_isUnicode)
            return dotted ? u'┊' : u'│';
        return dotted ? u':' : u'|';
    }

    const QList<LaneRow> &m_rows;
    const QStringList &m_marks;
    bool m_isUnicode;
};

} // namespace

QList<GraphLine> drawGraph(const QList<LaneRow> &rows, const QStringList &marks, GraphStyle style)
{
    return Drawing(rows, marks, style).lines();
}

} // namespace revisions
