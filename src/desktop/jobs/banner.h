#pragma once

#include "base/error.h"
#include "desktop/theme/colors.h"

#include <QFrame>

#include <memory>

namespace Ui {
class Banner;
}

namespace desktop {

/// Says in the view concerned what is the matter and what to do next, instead of a box in front of
/// it. Hidden while there is nothing to say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// Offers to copy the details of \a error.
    void showError(const base::Error &error, Tone tone = Tone::Bad);
    void showText(Tone tone, const QString &message, const QString &hint = {});
    void clear();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Tone tone, const QString &message, const QString &hint);
    void copyDetails();

    std::unique_ptr<Ui::Banner> m_ui;
    Tone m_tone = Tone::Muted;
    base::Error m_error{};
};

/// What happened, where and what to do next: \a error in a line or a few, without the details.
QString errorText(const base::Error &error);
/// All of \a error, for the clipboard and for support.
QString errorDetails(const base::Error &error);

} // namespace desktop
