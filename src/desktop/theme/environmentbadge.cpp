#include "desktop/theme/environmentbadge.h"

#include "desktop/theme/colors.h"

#include <QFontMetrics>
#include <QPainter>

namespace desktop {

using profiles::Environment;

namespace {

QFont badgeFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// Circle, square, triangle and octagon: more corners than words can hide.
QPolygonF shapeOf(Environment environment, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    switch (environment) {
    case Environment::Development: return {};
    case Environment::Test: return {at(0, 0), at(1, 0), at(1, 1), at(0, 1)};
    case Environment::Staging: return {at(0.5, 0), at(1, 1), at(0, 1)};
    case Environment::Production:
        return {at(0.3, 0), at(0.7, 0), at(1, 0.3), at(1, 0.7),
                at(0.7, 1), at(0.3, 1), at(0, 0.7), at(0, 0.3)};
    }
    return {};
}

} // namespace

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentBadge::setEnvironment(std::optional<Environment> environment)
{
    m_environment = environment;
    setVisible(environment.has_value());
    if (environment) {
        setAccessibleName(tr("Environment: %1").arg(profiles::environmentText(*environment)));
        setToolTip(accessibleName());
    }
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return sizeFor(m_environment.value_or(Environment::Production), font());
}

QSize EnvironmentBadge::sizeFor(Environment environment, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = metrics.height() + metrics.height() / 4;
    return {metrics.horizontalAdvance(profiles::environmentText(environment).toUpper()) +
                8 * height / 5,
            height};
}

void EnvironmentBadge::paint(QPainter *painter, const QRect &rect, Environment environment,
                             const QPalette &palette)
{
    const QColor color = environmentColor(environment, palette);
    const QColor onColor = palette.color(QPalette::Base);
    const double height = rect.height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, height / 2, height / 2);

    painter->setBrush(onColor);
    const double side = height * 0.42;
    const QRectF box(rect.x() + height * 0.45, rect.y() + (height - side) / 2, side, side);
    if (const QPolygonF shape = shapeOf(environment, box); shape.isEmpty())
        painter->drawEllipse(box);
    else
        painter->drawPolygon(shape);

    painter->setFont(badgeFont(painter->font()));
    painter->setPen(onColor);
    painter->drawText(rect.adjusted(static_cast<int>(height * 1.1), 0, 0, 0),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      profiles::environmentText(environment).toUpper());
    painter->restore();
}

void EnvironmentBadge::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_environment)
        return;
    QPainter painter(this);
    paint(&painter, rect(), *m_environment, palette());
}

} // namespace desktop
