#pragma once

#include "profiles/environment.h"

#include <QWidget>

#include <optional>

namespace desktop {

/// The sign of an environment: its word in capitals, its colour and its shape, so that none of
/// them has to be told apart alone. Every surface that acts for a profile shows this one widget
/// or calls its paint().
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    /// Nothing hides it.
    void setEnvironment(std::optional<profiles::Environment> environment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The room that a badge takes in \a font.
    static QSize sizeFor(profiles::Environment environment, const QFont &font);
    /// Paints the badge into \a rect, for delegates.
    static void paint(QPainter *painter, const QRect &rect, profiles::Environment environment,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<profiles::Environment> m_environment{};
};

} // namespace desktop
