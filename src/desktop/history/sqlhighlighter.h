#pragma once

#include "database/engine.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace desktop {

/// A piece of SQL in one colour, in UTF-16 units of the whole text.
struct SqlSpan
{
    enum class Kind { Keyword, Text, Number, Comment, Fault };
    qsizetype begin = 0;
    qsizetype length = 0;
    Kind kind = Kind::Keyword;

    friend bool operator==(const SqlSpan &, const SqlSpan &) = default;
};

/// The pieces of \a sql that have a colour, in order, as \a engine's own lexer cuts it: also
/// across lines, and in dollar quotes. What is never closed is a Fault to the end. Linear.
QList<SqlSpan> sqlSpans(const QString &sql, database::Engine engine);

/// Colours SQL in a document that is shown, not edited.
class SqlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SqlHighlighter(QTextDocument *document);

    /// Fills the document with \a sql, coloured for \a engine in the colours of \a palette.
    void setSql(const QString &sql, database::Engine engine, const QPalette &palette);
    /// After a change between light and dark.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] QTextCharFormat format(SqlSpan::Kind kind) const;

    QList<SqlSpan> m_spans{};
    QPalette m_palette{};
};

} // namespace desktop
