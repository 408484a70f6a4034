#include "desktop/shots.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace testsupport {

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor window(0x2b, 0x2e, 0x33);
    const QColor base(0x23, 0x26, 0x2a);
    const QColor text(0xea, 0xea, 0xea);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x29, 0x2c, 0x31));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor(0x33, 0x37, 0x3d));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x99, 0x9d, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8a));
    return palette;
}

void save(QWidget &widget, const QString &path)
{
    QTest::qWait(50); // Layouts and what waits for a timer.
    constexpr int scale = 2;
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture);
    if (!picture.save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("STEMMA_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    const QPalette before = QApplication::palette();
    const QFont font = QApplication::font();
    const QSize size = widget.size();
    save(widget, path + "-light.png"_L1);
    QApplication::setPalette(darkPalette());
    save(widget, path + "-dark.png"_L1);
    QApplication::setPalette(before);
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    widget.resize(size * 2);
    save(widget, path + "-large.png"_L1);
    QApplication::setFont(font);
    widget.resize(size);
}

} // namespace testsupport
