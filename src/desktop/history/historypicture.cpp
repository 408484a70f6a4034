#include "desktop/history/historypicture.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace desktop {

namespace {

/// A size that every device takes for the same: points are as long as a device says.
QFont inPixels(QFont font)
{
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

HistoryPicture::HistoryPicture(const HistoryExport &request)
    : m_request(request)
    , m_painter(inPixels(request.font), request.palette)
{
    measure();
}

QString HistoryPicture::text(int row, Column column) const
{
    const HistoryContent &content = *m_request.content;
    switch (column) {
    case Message: return content.revision(row).message.section(u'\n', 0, 0);
    case Id: return content.revision(row).id;
    case State: return m_request.marks.stateText(content, row);
    case Date: return content.revision(row).createDate.left(10);
    case Databases:
    case ColumnCount: break;
    }
    return {};
}

void HistoryPicture::measure()
{
    const HistoryContent &content = *m_request.content;
    const QFontMetricsF metrics(m_painter.font());
    for (int row = 0; row < rowCount(); ++row) {
        for (const Column column : {Message, Id, State, Date}) {
            m_widths[column] =
                std::max(m_widths[column],
                         metrics.horizontalAdvance(text(row, column)) +
                             (column == Message
                                  ? m_painter.lanesWidth(content.lanesAt(row)) +
                                        m_painter.chipsWidth(m_request.marks.chips(content, row))
                                  : 0));
        }
        m_widths[Databases] = std::max(
            m_widths[Databases], m_painter.chipsWidth(m_request.marks.databaseChips(content, row)));
    }
    double width = m_painter.margin();
    for (double &column : m_widths) {
        if (column > 0)
            column += 3 * m_painter.margin();
        width += column;
    }
    m_size = QSizeF(std::ceil(width), std::max(1, rowCount()) * rowHeight());
}

bool HistoryPicture::paint(QPainter *painter, int first, int last,
                           const std::stop_token &stop) const
{
    for (int row = first; row < last; ++row) {
        if (stop.stop_requested())
            return false;
        paintRow(painter, row);
    }
    return true;
}

void HistoryPicture::paintRow(QPainter *painter, int row) const
{
    const HistoryContent &content = *m_request.content;
    const HistoryMarks &marks = m_request.marks;
    const QRectF line(0, row * rowHeight(), m_size.width(), rowHeight());
    m_painter.paintLanes(painter, line, content, row, marks.look(content, row));
    double x = m_painter.margin();
    for (const Column column : {Message, Id, State, Databases, Date}) {
        QRectF cell(x, line.top(), m_widths[column], line.height());
        x += m_widths[column];
        if (column == Databases) {
            m_painter.paintChips(painter, cell, marks.databaseChips(content, row));
            continue;
        }
        if (column == Message) {
            cell.setLeft(m_painter.lanesWidth(content.lanesAt(row)) + m_painter.margin());
            cell.setLeft(cell.left() +
                         m_painter.paintChips(painter, cell, marks.chips(content, row)));
        }
        painter->setFont(m_painter.font());
        painter->setPen(m_painter.palette().color(QPalette::Text));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          text(row, column));
    }
}

} // namespace desktop
