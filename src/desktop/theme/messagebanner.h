#pragma once

#include "base/error.h"
#include "desktop/theme/colors.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QHBoxLayout;
class QPlainTextEdit;

namespace desktop {

/// A message inside the page that it concerns: what happened, and what to do about it. It stays
/// until it is closed or replaced; only decisions are worth a box of their own.
class MessageBanner : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBanner(QWidget *parent = nullptr);

    /// Shows \a sentence with the sign of \a tone; \a hint below it may be empty.
    void showMessage(Tone tone, const QString &sentence, const QString &hint = {});
    /// Shows \a error with its place, its hint and a button that copies all of it. Where a driver
    /// or Python had more to say, another button unfolds that.
    void showError(const base::Error &error, Tone tone = Tone::Bad);
    /// A button with the verb of what can be done, until the next message.
    void addAction(const QString &verb, const QObject *receiver, std::function<void()> act);
    /// One more thing to know below the message, which stays; once, however often it is said. A
    /// message of its own when there is none.
    void appendLine(const QString &line);
    void dismiss();

    /// The text as it stands in the banner; empty when there is none.
    [[nodiscard]] QString message() const { return m_sentence; }

    /// Everything that is known of \a error, for a report.
    static QString details(const base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Most pages have a banner, and most of them never say anything.
    void build();
    void buildDetails();
    void present(Tone tone, const QString &sentence, const QString &hint);
    void setText(const QString &text);
    void fitText();
    void applyTone();
    void sizeDetails();

    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_details = nullptr;
    Tone m_tone = Tone::Muted;
    QString m_sentence{};
};

} // namespace desktop
