#pragma once

#include "desktop/history/historymarks.h"

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace desktop {

/// Draws lanes, nodes and chips of a history: for the rows of the window and for exported
/// pictures alike. All sizes follow from the font. Paints into whatever it is given, on any
/// thread.
class GraphPainter
{
public:
    GraphPainter(const QFont &font, QPalette palette);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    /// Room that the lanes of a row with \a lanes lanes take, with what separates them from text.
    [[nodiscard]] double lanesWidth(int lanes) const;
    /// Left and right blank of a cell.
    [[nodiscard]] double margin() const { return m_laneWidth / 3; }

    /// Lines and node of \a row; \a cell begins at the first lane and has the row's height.
    void paintLanes(QPainter *painter, const QRectF &cell, const HistoryContent &content, int row,
                    const NodeLook &look) const;

    /// A node alone, in the middle of \a cell, for an explanation.
    void paintSign(QPainter *painter, const QRectF &cell, const NodeLook &look) const;

    /// Paints \a chips one after the other from the left edge of \a cell on, as many as have room;
    /// of those that have none it says how many. Returns the width that they took.
    double paintChips(QPainter *painter, const QRectF &cell, const QList<Chip> &chips) const;
    [[nodiscard]] double chipsWidth(const QList<Chip> &chips) const;

private:
    using Edge = HistoryContent::Edge;

    [[nodiscard]] double laneX(const QRectF &cell, int lane) const;
    void paintNode(QPainter *painter, const QPointF &center, const NodeLook &look,
                   const QColor &color) const;
    void paintUpper(QPainter *painter, const QRectF &cell, const Edge &edge) const;
    void paintLower(QPainter *painter, const QRectF &cell, const Edge &edge) const;
    void paintBend(QPainter *painter, const QRectF &cell, const Edge &edge, double fromY) const;
    void paintStraight(QPainter *painter, double x, double top, double bottom,
                       const Edge &edge) const;
    [[nodiscard]] QPen penFor(const Edge &edge) const;
    void paintEllipsis(QPainter *painter, const QRectF &cell) const;
    void paintShape(QPainter *painter, const QPointF &center, const NodeLook &look,
                    double radius) const;
    double paintChip(QPainter *painter, const QRectF &cell, const Chip &chip) const;
    [[nodiscard]] double chipWidth(const Chip &chip) const;
    [[nodiscard]] double signWidth(const Chip &chip) const;
    [[nodiscard]] QColor chipColor(const Chip &chip) const;

    QFont m_font;
    QFont m_chipFont;
    QPalette m_palette;
    double m_rowHeight;
    double m_laneWidth;
    double m_lineWidth;
    double m_radius;
};

} // namespace desktop
