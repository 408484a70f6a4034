#include "desktop/history/graphpainter.h"

#include "desktop/history/text.h"
#include "desktop/theme/colors.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using history::Text;

namespace {

QFont smaller(QFont font)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.88))));
    } else {
        font.setPointSizeF(font.pointSizeF() * 0.88);
    }
    return font;
}

/// Circle, square, triangle and octagon, as on the badge of an environment.
QPainterPath environmentShape(profiles::Environment environment, const QRectF &box)
{
    QPainterPath path;
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    switch (environment) {
    case profiles::Environment::Development: path.addEllipse(box); break;
    case profiles::Environment::Test: path.addRect(box); break;
    case profiles::Environment::Staging:
        path.addPolygon(QPolygonF({at(0.5, 0), at(1, 1), at(0, 1)}));
        break;
    case profiles::Environment::Production:
        path.addPolygon(QPolygonF({at(0.3, 0), at(0.7, 0), at(1, 0.3), at(1, 0.7), at(0.7, 1),
                                   at(0.3, 1), at(0, 0.7), at(0, 0.3)}));
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

GraphPainter::GraphPainter(const QFont &font, QPalette palette)
    : m_font(font)
    , m_chipFont(smaller(font))
    , m_palette(std::move(palette))
{
    const double line = QFontMetricsF(font).height();
    m_rowHeight = std::ceil(line * 1.55);
    m_laneWidth = std::ceil(line * 0.95);
    m_lineWidth = std::max(1.5, std::round(line / 5) / 2);
    m_radius = line * 0.30;
}

double GraphPainter::lanesWidth(int lanes) const
{
    return m_laneWidth * (std::min(lanes, HistoryContent::mostLanes + 1) + 0.3);
}

double GraphPainter::laneX(const QRectF &cell, int lane) const
{
    return cell.left() + m_laneWidth * (lane + 0.6);
}

QPen GraphPainter::penFor(const Edge &edge) const
{
    QPen pen(laneColor(edge.color, m_palette), m_lineWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (edge.dependency) {
        pen.setDashPattern({2.2, 1.6});
    } else if (edge.gap) {
        pen.setDashPattern({1.0, 1.6});
    }
    return pen;
}

void GraphPainter::paintStraight(QPainter *painter, double x, double top, double bottom,
                                 const Edge &edge) const
{
    if (edge.dependency || edge.gap) {
        painter->setPen(penFor(edge));
        painter->drawLine(QPointF(x, top), QPointF(x, bottom));
        return;
    }
    // Most lines are these, and filling is much cheaper than stroking.
    painter->fillRect(QRectF(x - m_lineWidth / 2, top, m_lineWidth, bottom - top),
                      laneColor(edge.color, m_palette));
}

/// A line that changes lanes goes from the middle of its row to the middle of the next one; each
/// of the two rows paints its part.
void GraphPainter::paintBend(QPainter *painter, const QRectF &cell, const Edge &edge,
                             double fromY) const
{
    const double fromX = laneX(cell, edge.from);
    const double toX = laneX(cell, edge.to);
    const double toY = fromY + m_rowHeight;
    const double bend = m_rowHeight * 0.55;
    QPainterPath path(QPointF(fromX, fromY));
    path.cubicTo(QPointF(fromX, fromY + bend), QPointF(toX, toY - bend), QPointF(toX, toY));
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(penFor(edge));
    painter->drawPath(path);
    painter->restore();
}

void GraphPainter::paintUpper(QPainter *painter, const QRectF &cell, const Edge &edge) const
{
    const double middle = cell.center().y();
    if (edge.from == edge.to) {
        paintStraight(painter, laneX(cell, edge.to), cell.top(), middle, edge);
    } else {
        paintBend(painter, cell, edge, middle - m_rowHeight);
    }
}

void GraphPainter::paintLower(QPainter *painter, const QRectF &cell, const Edge &edge) const
{
    const double middle = cell.center().y();
    if (edge.from == edge.to) {
        paintStraight(painter, laneX(cell, edge.from), middle, cell.bottom(), edge);
    } else {
        paintBend(painter, cell, edge, middle);
    }
}

void GraphPainter::paintLanes(QPainter *painter, const QRectF &cell, const HistoryContent &content,
                              int row, const NodeLook &look) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    bool hasEllipsis = content.row(row).lane == HistoryContent::mostLanes;
    const auto isDrawn = [&hasEllipsis](const Edge &edge) {
        // Beyond the last lane there is no telling the lines apart.
        const bool isBeyond = std::min(edge.from, edge.to) >= HistoryContent::mostLanes;
        hasEllipsis = hasEllipsis || std::max(edge.from, edge.to) >= HistoryContent::mostLanes;
        return !isBeyond;
    };
    if (row > 0) {
        for (const Edge &edge : content.edges(row - 1)) {
            if (isDrawn(edge))
                paintUpper(painter, cell, edge);
        }
    }
    for (const Edge &edge : content.edges(row)) {
        if (isDrawn(edge))
            paintLower(painter, cell, edge);
    }
    const HistoryContent::Row &placed = content.row(row);
    if (hasEllipsis && placed.lane < HistoryContent::mostLanes)
        paintEllipsis(painter, cell);
    paintNode(painter, QPointF(laneX(cell, placed.lane), cell.center().y()), look,
              laneColor(placed.color, m_palette));
}

void GraphPainter::paintSign(QPainter *painter, const QRectF &cell, const NodeLook &look) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintNode(painter, cell.center(), look, laneColor(0, m_palette));
}

void GraphPainter::paintEllipsis(QPainter *painter, const QRectF &cell) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColor(Tone::Muted, m_palette));
    const double middle = laneX(cell, HistoryContent::mostLanes);
    for (const int place : {-1, 0, 1}) {
        painter->drawEllipse(QPointF(middle + place * m_radius, cell.center().y()), m_lineWidth / 2,
                             m_lineWidth / 2);
    }
}

void GraphPainter::paintNode(QPainter *painter, const QPointF &center, const NodeLook &look,
                             const QColor &color) const
{
    const QColor ground = m_palette.color(QPalette::Base);
    // Lines must not touch the node, or a hollow one would not look hollow.
    painter->setPen(QPen(ground, m_lineWidth * 2));
    painter->setBrush(ground);
    paintShape(painter, center, look, m_radius);

    QPen pen(look.isReadable ? color : toneColor(Tone::Bad, m_palette), m_lineWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    if (!look.isReadable)
        pen.setDashPattern({1.4, 1.0});
    painter->setPen(pen);
    painter->setBrush(look.standing == Standing::Pending || !look.isReadable ? ground : color);
    paintShape(painter, center, look, m_radius);

    pen.setStyle(Qt::SolidLine);
    if (!look.isReadable) {
        const double arm = m_radius * 0.55;
        painter->setPen(pen);
        painter->drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
        painter->drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
    } else if (look.standing == Standing::Unknown) {
        // Neither full nor hollow: it is not known.
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawEllipse(center, m_radius * 0.4, m_radius * 0.4);
    }
    if (look.isCurrent) {
        painter->setPen(QPen(m_palette.color(QPalette::Text), m_lineWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(center, m_radius * 1.7, m_radius * 1.7);
    }
    if (look.isHead) {
        const double y = center.y() - m_radius * (look.isCurrent ? 2.1 : 1.75);
        painter->setPen(QPen(color, m_lineWidth * 1.3, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(center.x() - m_radius, y), QPointF(center.x() + m_radius, y));
    }
}

/// A diamond merges, a square begins, everything else is round.
void GraphPainter::paintShape(QPainter *painter, const QPointF &center, const NodeLook &look,
                              double radius) const
{
    if (look.isMerge) {
        const double reach = radius * 1.25;
        painter->drawPolygon(QPolygonF({center - QPointF(0, reach), center + QPointF(reach, 0),
                                        center + QPointF(0, reach), center - QPointF(reach, 0)}));
    } else if (look.isBase) {
        const double side = radius * 0.92;
        painter->drawRect(QRectF(center - QPointF(side, side), QSizeF(2 * side, 2 * side)));
    } else {
        painter->drawEllipse(center, radius, radius);
    }
}

QColor GraphPainter::chipColor(const Chip &chip) const
{
    switch (chip.kind) {
    case Chip::Kind::Step: return m_palette.color(QPalette::Text);
    case Chip::Kind::Label: return m_palette.color(QPalette::Text);
    case Chip::Kind::Point: return toneColor(Tone::Muted, m_palette);
    case Chip::Kind::Remark: return toneColor(Tone::Caution, m_palette);
    case Chip::Kind::Database: return environmentColor(chip.environment, m_palette);
    }
    return {};
}

double GraphPainter::signWidth(const Chip &chip) const
{
    return chip.kind == Chip::Kind::Database ? m_radius * 2.4 : 0.0;
}

double GraphPainter::chipWidth(const Chip &chip) const
{
    return QFontMetricsF(m_chipFont).horizontalAdvance(chip.text) + signWidth(chip) +
           QFontMetricsF(m_chipFont).height() * 0.8;
}

double GraphPainter::chipsWidth(const QList<Chip> &chips) const
{
    double width = 0;
    for (const Chip &chip : chips)
        width += chipWidth(chip) + margin();
    return width;
}

double GraphPainter::paintChip(QPainter *painter, const QRectF &cell, const Chip &chip) const
{
    const QFontMetricsF metrics(m_chipFont);
    const QColor color = chipColor(chip);
    const double height = std::round(metrics.height() * 1.12);
    const double width = std::min(chipWidth(chip), cell.width());
    const QRectF frame(cell.left() + 0.5, std::round(cell.center().y() - height / 2) + 0.5,
                       width - 1, height - 1);
    const bool isFull = chip.kind == Chip::Kind::Step || chip.isTarget;
    painter->setPen(QPen(color, 1, chip.kind == Chip::Kind::Remark ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isFull ? color : m_palette.color(QPalette::Base));
    const double corner = chip.kind == Chip::Kind::Label ? height / 6 : height / 2;
    painter->drawRoundedRect(frame, corner, corner);

    const QColor ink = isFull ? m_palette.color(QPalette::Base) : color;
    const double blank = metrics.height() * 0.4;
    if (chip.kind == Chip::Kind::Database) {
        const double side = m_radius * 1.5;
        painter->fillPath(
            environmentShape(chip.environment, QRectF(frame.left() + blank,
                                                      frame.center().y() - side / 2, side, side)),
            ink);
    }
    painter->setPen(ink);
    painter->setFont(m_chipFont);
    const QRectF text = frame.adjusted(blank + signWidth(chip), 0, -blank / 2, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(chip.text, Qt::ElideRight, std::ceil(text.width())));
    return width;
}

double GraphPainter::paintChips(QPainter *painter, const QRectF &cell,
                                const QList<Chip> &chips) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    double x = cell.left();
    for (qsizetype index = 0; index < chips.size(); ++index) {
        const Chip more{.kind = Chip::Kind::Point,
                        .text = Text::tr("+%1", "so many more").arg(chips.size() - index)};
        const bool isLast = index + 1 == chips.size();
        const double spare = isLast ? 0 : chipWidth(more) + margin();
        const bool fits = x + chipWidth(chips.at(index)) + spare <= cell.right();
        const Chip &chip = fits || index == 0 ? chips.at(index) : more;
        const double room = cell.right() - x - (index == 0 ? spare : 0);
        if (room <= chipWidth(more))
            break;
        x += paintChip(painter, QRectF(x, cell.top(), room, cell.height()), chip) + margin();
        if (!fits && index > 0)
            break;
    }
    return x - cell.left();
}

} // namespace desktop
