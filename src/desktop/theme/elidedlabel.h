#pragma once

#include <QLabel>

namespace desktop {

/// One line of plain text that ends in "…" where there is no room for the rest, which its tool tip
/// then says.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace desktop
