#include "desktop/history/markedscrollbar.h"

#include "desktop/theme/colors.h"

#include <QPainter>
#include <QSet>
#include <QStyleOptionSlider>

#include <cmath>

namespace desktop {

MarkedScrollBar::MarkedScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

void MarkedScrollBar::setMarks(QList<double> found, QList<double> standing)
{
    m_found = std::move(found);
    m_standing = std::move(standing);
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_found.isEmpty() && m_standing.isEmpty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    const int thickness = std::max(2, groove.width() / 6);
    // Thousands of places are only as many lines as the bar has pixels.
    const auto paint = [&](const QList<double> &places, int left, int width, const QColor &color) {
        QSet<int> seen;
        for (const double place : places) {
            const int y = groove.top() + static_cast<int>(place * (groove.height() - thickness));
            if (seen.contains(y))
                continue;
            seen.insert(y);
            painter.fillRect(QRect(left, y, width, thickness), color);
        }
    };
    const int half = groove.width() / 2;
    paint(m_found, groove.left(), half, toneColor(Tone::Caution, palette()));
    paint(m_standing, groove.left() + half, groove.width() - half, palette().color(QPalette::Text));
}

} // namespace desktop
