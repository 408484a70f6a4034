#include "desktop/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A drawing, read when it is painted for the first time: most of those in menus never are. Only
/// ever used on the GUI thread.
class Drawing
{
public:
    explicit Drawing(QString path)
        : m_path(std::move(path))
    {
    }

    QSvgRenderer &renderer()
    {
        if (!m_renderer)
            m_renderer = std::make_unique<QSvgRenderer>(m_path);
        return *m_renderer;
    }

private:
    QString m_path;
    std::unique_ptr<QSvgRenderer> m_renderer{};
};

class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString path)
        : m_drawing(std::make_shared<Drawing>(std::move(path)))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode,
                                         state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_drawing->renderer().render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colorFor(mode));
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::ButtonText);
    }

    /// Read once for all copies that QIcon makes.
    std::shared_ptr<Drawing> m_drawing;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(":/icons/"_L1 + name + ".svg"_L1));
}

} // namespace desktop
