#include "desktop/theme/messagebanner.h"

#include "desktop/theme/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconName(Tone tone)
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

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
{
    // As high as the message is, however much room the page has.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBanner::build()
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_buttons = new QHBoxLayout;
    m_close = new QToolButton(this);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"bannerText"_s);
    m_text->installEventFilter(this);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::dismiss);

    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void MessageBanner::buildDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"bannerDetails"_s);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->hide();
    sizeDetails();
    layout()->addWidget(m_details);
}

void MessageBanner::showMessage(Tone tone, const QString &sentence, const QString &hint)
{
    present(tone, sentence, hint);
}

void MessageBanner::showError(const base::Error &error, Tone tone)
{
    QStringList below{error.where(), error.hint};
    below.removeAll(QString());
    present(tone, error.message, below.join(u'\n'));
    addAction(tr("Copy &Details"), this,
              [text = details(error)] { QGuiApplication::clipboard()->setText(text); });
    if (error.detail.isEmpty())
        return;
    if (m_details == nullptr)
        buildDetails();
    m_details->setPlainText(error.detail);
    auto *unfold = new QPushButton(tr("Sho&w Details"), this);
    unfold->setObjectName(u"showDetailsButton"_s);
    unfold->setAutoDefault(false);
    unfold->setCheckable(true);
    connect(unfold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    m_buttons->addWidget(unfold, 0, Qt::AlignTop);
}

void MessageBanner::addAction(const QString &verb, const QObject *receiver,
                              std::function<void()> act)
{
    if (m_text == nullptr)
        build();
    auto *button = new QPushButton(verb, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, receiver, std::move(act));
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

void MessageBanner::appendLine(const QString &line)
{
    if (m_sentence.isEmpty()) {
        present(Tone::Muted, line, {});
    } else if (!m_text->text().split(u'\n').contains(line)) {
        setText(m_text->text() + u'\n' + line);
    }
}

void MessageBanner::dismiss()
{
    m_sentence.clear();
    hide();
}

QString MessageBanner::details(const base::Error &error)
{
    QStringList lines{error.message};
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines.append(text);
    };
    add(error.hint);
    add(error.where());
    add(error.statement);
    if (!error.sqlState.isEmpty())
        add(u"SQLSTATE "_s + error.sqlState);
    add(error.detail);
    add(u"(%1)"_s.arg(base::codeName(error.code)));
    return lines.join(u'\n');
}

void MessageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (m_text == nullptr)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTone();
    if (event->type() == QEvent::FontChange)
        sizeDetails();
}

/// A window that is as high as it must be asks for the least height, and a text that is wrapped
/// says it too low.
bool MessageBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        fitText();
    return QFrame::eventFilter(watched, event);
}

void MessageBanner::fitText()
{
    if (m_text == nullptr)
        return;
    m_text->setMinimumHeight(0); // Which the label would count as needed.
    m_text->setMinimumHeight(std::max(m_text->heightForWidth(m_text->width()), 0));
}

/// As the font of a program's output, and not so high that it pushes away what it is about; where
/// the window is low, a few lines to scroll in.
void MessageBanner::sizeDetails()
{
    constexpr int linesShown = 9;
    constexpr int fewestLines = 3;
    if (m_details == nullptr)
        return;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_details->setFont(fixed);
    m_details->setMinimumHeight(fewestLines * QFontMetrics(fixed).lineSpacing());
    m_details->setMaximumHeight(linesShown * QFontMetrics(fixed).lineSpacing());
}

void MessageBanner::present(Tone tone, const QString &sentence, const QString &hint)
{
    if (m_text == nullptr)
        build();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_details != nullptr) {
        m_details->hide();
        m_details->clear();
    }
    m_tone = tone;
    m_sentence = sentence;
    setText(hint.isEmpty() ? sentence : sentence + u'\n' + hint);
    applyTone();
    show();
}

void MessageBanner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    fitText();
}

void MessageBanner::applyTone()
{
    const int side = fontMetrics().height();
    // The sign is drawn in the tone's colour; the words keep the colour of text.
    QPixmap sign = themedIcon(iconName(m_tone)).pixmap(QSize(side, side), devicePixelRatioF());
    QPainter painter(&sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(sign.rect(), toneColor(m_tone, palette()));
    painter.end();
    m_icon->setPixmap(sign);
}

} // namespace desktop
