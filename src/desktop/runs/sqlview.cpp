#include "desktop/runs/sqlview.h"

#include "desktop/history/sqlhighlighter.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace desktop {

namespace {

constexpr qsizetype pieceSize = 16'384; ///< Characters; a few milliseconds of layout.

constexpr qsizetype mostColoured = 24'000; ///< Characters that are laid out in one go.

} // namespace

SqlView::SqlView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new SqlHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    applyFont();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SqlView::fill);
}

void SqlView::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF());
    setFont(fixed);
}

void SqlView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void SqlView::setSql(const QString &sql, database::Engine engine)
{
    m_timer.stop();
    m_sql = sql;
    m_wantedLine = -1;
    if (sql.size() <= mostColoured) {
        m_filled = sql.size();
        m_highlighter->setSql(sql, engine, palette());
        return;
    }
    m_highlighter->setSql({}, engine, palette());
    m_filled = 0;
    fill();
}

void SqlView::fill()
{
    qsizetype end = std::min(m_filled + pieceSize, m_sql.size());
    if (end < m_sql.size() && m_sql.at(end - 1).isHighSurrogate())
        --end;
    // A cursor of its own leaves selection and scroll position alone.
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_sql.sliced(m_filled, end - m_filled));
    m_filled = end;
    scrollToWanted();
    if (!isComplete())
        m_timer.start(0);
}

void SqlView::showLine(int line)
{
    m_wantedLine = line;
    scrollToWanted();
}

void SqlView::scrollToWanted()
{
    if (m_wantedLine < 0 || m_wantedLine >= blockCount())
        return;
    setTextCursor(QTextCursor(document()->findBlockByNumber(m_wantedLine)));
    // Of a text without wrapped lines, the scroll bar counts lines.
    verticalScrollBar()->setValue(m_wantedLine);
    if (verticalScrollBar()->value() == m_wantedLine || isComplete())
        m_wantedLine = -1;
}

} // namespace desktop
