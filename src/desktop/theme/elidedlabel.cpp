#include "desktop/theme/elidedlabel.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace desktop {

/// Some letters, so that there is something to point at.
QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int fewestLetters = 8;
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fewestLetters * fontMetrics().averageCharWidth()),
            whole.height()};
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                         palette(), isEnabled(), shownText(), foregroundRole());
}

} // namespace desktop
