#include "desktop/jobs/banner.h"

#include "desktop/theme/icons.h"
#include "ui_banner.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"done"_s;
    case Tone::Caution: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    case Tone::Muted: break;
    }
    return u"info"_s;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &Banner::copyDetails);
    hide();
}

Banner::~Banner() = default;

void Banner::showError(const base::Error &error, Tone tone)
{
    m_error = error;
    QString message = error.message;
    if (!error.where().isEmpty())
        message += u'\n' + error.where();
    present(tone, message, error.hint);
    m_ui->copyButton->show();
}

void Banner::showText(Tone tone, const QString &message, const QString &hint)
{
    present(tone, message, hint);
    m_ui->copyButton->hide();
}

void Banner::clear()
{
    hide();
    m_ui->messageLabel->clear();
    m_ui->hintLabel->clear();
}

QString Banner::message() const
{
    return m_ui->messageLabel->text();
}

QString Banner::hint() const
{
    return m_ui->hintLabel->text();
}

void Banner::present(Tone tone, const QString &message, const QString &hint)
{
    m_tone = tone;
    const int side = fontMetrics().height();
    m_ui->iconLabel->setPixmap(themedIcon(iconFor(tone)).pixmap(QSize(side, side)));
    m_ui->messageLabel->setText(message);
    m_ui->hintLabel->setText(hint);
    m_ui->hintLabel->setVisible(!hint.isEmpty());
    setAccessibleName(message);
    setAccessibleDescription(hint);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::copyDetails()
{
    QGuiApplication::clipboard()->setText(errorDetails(m_error));
}

void Banner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int edge = fontMetrics().height() / 4;
    QColor color = toneColor(m_tone, palette());
    painter.fillRect(QRect(0, 0, edge, height()), color);
    color.setAlphaF(0.12F);
    painter.fillRect(rect().adjusted(edge, 0, 0, 0), color);
}

QString errorText(const base::Error &error)
{
    QString text = error.message;
    if (!error.where().isEmpty())
        text += " ("_L1 + error.where() + u')';
    if (!error.hint.isEmpty())
        text += u'\n' + error.hint;
    return text;
}

QString errorDetails(const base::Error &error)
{
    QStringList lines{error.message};
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty())
            lines.append(line);
    };
    add(error.hint);
    add(error.where());
    if (!error.sqlState.isEmpty())
        add("SQLSTATE "_L1 + error.sqlState);
    add(error.detail);
    add(error.statement);
    return lines.join(u'\n');
}

} // namespace desktop
