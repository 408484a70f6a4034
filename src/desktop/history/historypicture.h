#pragma once

#include "desktop/history/graphpainter.h"
#include "desktop/history/historyexport.h"

#include <array>

namespace desktop {

/// A whole history as one drawing, a row below the other, in units of 1/96 inch. For any thread.
class HistoryPicture
{
public:
    explicit HistoryPicture(const HistoryExport &request);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int rowCount() const { return m_request.content->rowCount(); }
    [[nodiscard]] double rowHeight() const { return m_painter.rowHeight(); }
    [[nodiscard]] const QFont &font() const { return m_painter.font(); }

    /// Paints the rows from \a first to the one before \a last where they are in the drawing.
    /// False when \a stop ended it.
    bool paint(QPainter *painter, int first, int last, const std::stop_token &stop) const;

private:
    enum Column { Message, Id, State, Databases, Date, ColumnCount };

    void measure();
    void paintRow(QPainter *painter, int row) const;
    [[nodiscard]] QString text(int row, Column column) const;

    HistoryExport m_request;
    GraphPainter m_painter;
    std::array<double, ColumnCount> m_widths{};
    QSizeF m_size{};
};

} // namespace desktop
