#include "desktop/runs/scriptview.h"

#include "desktop/history/pythonhighlighter.h"
#include "desktop/theme/colors.h"
#include "desktop/theme/icons.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

/// The strip of the line numbers; it paints what the view tells it to.
class ScriptView::Margin : public QWidget
{
public:
    explicit Margin(ScriptView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    ScriptView *m_view;
};

ScriptView::ScriptView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_highlighter(new PythonHighlighter(document()))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    applyLook();
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
}

void ScriptView::applyLook()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF());
    setFont(fixed);
    m_highlighter->setPalette(palette());
    placeMargin();
    markLines();
}

void ScriptView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void ScriptView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

/// Room for the sign, the longest number and a blank on each side.
int ScriptView::marginWidth() const
{
    const auto digits = static_cast<int>(QString::number(blockCount()).size());
    return fontMetrics().height() + (digits + 2) * fontMetrics().horizontalAdvance(u'9');
}

void ScriptView::placeMargin()
{
    const int width = marginWidth();
    const QRect inside = contentsRect();
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(inside.left(), inside.top(), width, viewport()->height());
}

void ScriptView::setScript(const QString &text, const QList<int> &marked)
{
    m_marked = marked;
    setPlainText(text);
    placeMargin();
    markLines();
}

void ScriptView::markLines()
{
    QList<QTextEdit::ExtraSelection> selections;
    QColor ground = toneColor(Tone::Caution, palette());
    constexpr float faint = 0.18F; // The words on it must stay as readable as they were.
    ground.setAlphaF(faint);
    for (const int line : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        selection.format.setBackground(ground);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (!selection.cursor.isNull())
            selections.append(selection);
    }
    setExtraSelections(selections);
}

void ScriptView::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void ScriptView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().alternateBase());
    painter.setFont(font());
    const int blank = fontMetrics().horizontalAdvance(u'9');
    const QIcon sign = themedIcon(u"warning"_s);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            return;
        const int line = block.blockNumber() + 1;
        const QRect row(0, static_cast<int>(std::lround(place.top())), m_margin->width() - blank,
                        fontMetrics().height());
        const bool marked = m_marked.contains(line);
        painter.setPen(palette().color(marked ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (marked)
            sign.paint(&painter, QRect(row.topLeft(), QSize(row.height(), row.height())));
    }
}

} // namespace desktop
