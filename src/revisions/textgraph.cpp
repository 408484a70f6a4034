#include "revisions/textgraph.h"

#include <algorithm>
#include <array>

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

    /// Lanes are two characters apart.
    static qsizetype column(int lane) { return qsizetype{2} * lane; }

    [[nodiscard]] QString node(const LaneRow &row, const QString &mark) const
    {
        int last = row.lane;
        for (const LaneEdge &edge : row.edges)
            last = std::max(last, edge.from);
        QString text(column(last) + 1, u' ');
        for (const LaneEdge &edge : row.edges)
            text[column(edge.from)] = upright(edge.dependency);
        text.replace(column(row.lane), 1, mark);
        return text;
    }

    [[nodiscard]] QString connection(const LaneRow &row) const
    {
        int last = 0;
        for (const LaneEdge &edge : row.edges)
            last = std::max({last, edge.from, edge.to});
        QList<Cell> cells(column(last) + 1);
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
    static void lead(const LaneEdge &edge, QList<Cell> &cells)
    {
        Cell &start = cells[column(edge.from)];
        Cell &end = cells[column(edge.to)];
        start.dotted = edge.dependency && (start.dotted || !(start.up || start.down));
        start.up = true;
        end.dotted = edge.dependency && (end.dotted || !(end.up || end.down));
        end.down = true;
        if (edge.from == edge.to)
            return;
        start.turns = end.turns = true;
        const qsizetype left = column(std::min(edge.from, edge.to));
        const qsizetype right = column(std::max(edge.from, edge.to));
        for (qsizetype place = left; place <= right; ++place) {
            Cell &cell = cells[place];
            if (place > left && place < right) {
                const bool isCrossed = cell.left && cell.right;
                cell.dottedAcross = edge.dependency && (cell.dottedAcross || !isCrossed);
            }
            cell.left = cell.left || place > left;
            cell.right = cell.right || place < right;
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
