#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace desktop {

/// Colours Python in a document that is shown, not edited, with the colours of SQL.
class PythonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit PythonHighlighter(QTextDocument *document);

    /// After a change between light and dark, and once at the beginning.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// Colours a string of three quotes from \a begin; where the text behind it begins.
    qsizetype longString(const QString &text, qsizetype begin, qsizetype from, int state);
    qsizetype shortString(const QString &text, qsizetype begin, qsizetype quote);
    qsizetype word(const QString &text, qsizetype begin);
    void paint(qsizetype begin, qsizetype end, const QTextCharFormat &format);

    QTextCharFormat m_keyword{};
    QTextCharFormat m_text{};
    QTextCharFormat m_number{};
    QTextCharFormat m_comment{};
};

} // namespace desktop
