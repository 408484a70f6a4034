#include "desktop/theme/environmentband.h"

#include "desktop/theme/colors.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace desktop {

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EnvironmentBand::setEnvironment(std::optional<profiles::Environment> environment)
{
    m_environment = environment;
    update();
}

QSize EnvironmentBand::sizeHint() const
{
    const int height = std::max(3, fontMetrics().height() / 4);
    return {height, height};
}

void EnvironmentBand::paintEvent(QPaintEvent * /*event*/)
{
    if (m_environment)
        QPainter(this).fillRect(rect(), environmentColor(*m_environment, palette()));
}

} // namespace desktop
