#pragma once

#include "profiles/environment.h"

#include <QWidget>

#include <optional>

namespace desktop {

/// A band in an environment's colour along the upper edge of whatever belongs to a profile.
/// Decoration beside an EnvironmentBadge, so nothing for a screen reader.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    /// Nothing leaves the band's room empty, so that the window does not jump.
    void setEnvironment(std::optional<profiles::Environment> environment);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<profiles::Environment> m_environment{};
};

} // namespace desktop
