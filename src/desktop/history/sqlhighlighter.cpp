#include "desktop/history/sqlhighlighter.h"

#include "database/lexer.h"
#include "desktop/history/sqlkeywords.h"
#include "desktop/theme/colors.h"

#include <QTextDocument>

#include <algorithm>
#include <optional>

namespace desktop {

using database::Token;
using database::TokenKind;

namespace {

std::optional<SqlSpan::Kind> kindOf(const Token &token, QByteArrayView text,
                                    database::Engine engine)
{
    switch (token.kind) {
    case TokenKind::Word:
        if (isSqlKeyword(text, engine))
            return SqlSpan::Kind::Keyword;
        return std::nullopt;
    case TokenKind::Quoted:
        // A quoted name is a name; only what begins otherwise is a value.
        if (text.startsWith('"') || text.startsWith('`') || text.startsWith('['))
            return std::nullopt;
        return SqlSpan::Kind::Text;
    case TokenKind::Number: return SqlSpan::Kind::Number;
    case TokenKind::UnterminatedString:
    case TokenKind::UnterminatedIdentifier:
    case TokenKind::UnterminatedDollarQuote:
    case TokenKind::UnterminatedComment: return SqlSpan::Kind::Fault;
    case TokenKind::End:
    case TokenKind::Symbol:
    case TokenKind::Semicolon:
    case TokenKind::MetaCommand: return std::nullopt;
    }
    return std::nullopt;
}

/// Turns offsets in UTF-8 into offsets in UTF-16, going forward only.
class Utf16Place
{
public:
    explicit Utf16Place(QByteArrayView utf8)
        : m_utf8(utf8)
    {
    }

    qsizetype at(qsizetype byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto unit = static_cast<unsigned char>(m_utf8[m_byte]);
            if ((unit & 0xC0U) != 0x80U) // Not in the middle of a character.
                m_place += unit >= 0xF0U ? 2 : 1;
        }
        return m_place;
    }

private:
    QByteArrayView m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_place = 0;
};

/// Collects the spans of a text, and of the bodies of functions in it.
class Spans
{
public:
    Spans(QByteArrayView utf8, database::Engine engine)
        : m_utf8(utf8)
        , m_place(utf8)
        , m_engine(engine)
    {
    }

    QList<SqlSpan> all()
    {
        addRange(0, m_utf8.size());
        return m_spans;
    }

private:
    void add(qsizetype begin, qsizetype end, SqlSpan::Kind kind)
    {
        const qsizetype from = m_place.at(begin);
        m_spans.append({.begin = from, .length = m_place.at(end) - from, .kind = kind});
    }

    /// The lexer passes over blanks and comments alone, so a gap with more than blanks in it is a
    /// comment.
    void addComment(qsizetype begin, qsizetype end)
    {
        const QByteArrayView gap = m_utf8.sliced(begin, end - begin);
        if (const QByteArrayView comment = gap.trimmed(); !comment.isEmpty()) {
            const qsizetype start = begin + (comment.data() - gap.data());
            add(start, start + comment.size(), SqlSpan::Kind::Comment);
        }
    }

    /// What stands in dollars behind AS and DO is code, not a value.
    void addBody(qsizetype begin, qsizetype end)
    {
        const qsizetype tag = m_utf8.indexOf('$', begin + 1) + 1 - begin;
        add(begin, begin + tag, SqlSpan::Kind::Text);
        addRange(begin + tag, end - tag);
        add(end - tag, end, SqlSpan::Kind::Text);
    }

    void addRange(qsizetype begin, qsizetype end)
    {
        database::Lexer lexer(m_utf8.sliced(begin, end - begin), m_engine);
        qsizetype behind = begin;
        bool isBodyNext = false;
        while (true) {
            const Token token = lexer.next();
            const bool isEnd = token.kind == TokenKind::End;
            addComment(behind, isEnd ? end : begin + token.begin);
            if (isEnd)
                return;
            const QByteArrayView text = lexer.text(token);
            const auto kind = kindOf(token, text, m_engine);
            behind = kind == SqlSpan::Kind::Fault ? end : begin + token.end;
            if (isBodyNext && token.kind == TokenKind::Quoted && text.startsWith('$')) {
                addBody(begin + token.begin, behind);
            } else if (kind) {
                add(begin + token.begin, behind, *kind);
            }
            if (behind == end)
                return;
            isBodyNext = text.compare("as", Qt::CaseInsensitive) == 0 ||
                         text.compare("do", Qt::CaseInsensitive) == 0;
        }
    }

    QByteArrayView m_utf8;
    Utf16Place m_place;
    database::Engine m_engine;
    QList<SqlSpan> m_spans{};
};

} // namespace

QList<SqlSpan> sqlSpans(const QString &sql, database::Engine engine)
{
    const QByteArray utf8 = sql.toUtf8();
    return Spans(utf8, engine).all();
}

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SqlHighlighter::setSql(const QString &sql, database::Engine engine, const QPalette &palette)
{
    m_palette = palette;
    m_spans = sqlSpans(sql, engine);
    document()->setPlainText(sql);
}

void SqlHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

QTextCharFormat SqlHighlighter::format(SqlSpan::Kind kind) const
{
    const SqlColors colors = sqlColors(m_palette);
    QTextCharFormat format;
    switch (kind) {
    case SqlSpan::Kind::Keyword:
        format.setForeground(colors.keyword);
        format.setFontWeight(QFont::Bold);
        break;
    case SqlSpan::Kind::Text: format.setForeground(colors.text); break;
    case SqlSpan::Kind::Number: format.setForeground(colors.number); break;
    case SqlSpan::Kind::Comment:
        format.setForeground(colors.comment);
        format.setFontItalic(true);
        break;
    case SqlSpan::Kind::Fault:
        format.setForeground(toneColor(Tone::Bad, m_palette));
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        break;
    }
    return format;
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    auto span = std::ranges::partition_point(
        m_spans, [begin](const SqlSpan &each) { return each.begin + each.length <= begin; });
    for (; span != m_spans.end() && span->begin < end; ++span) {
        const qsizetype from = std::max(span->begin, begin);
        const qsizetype to = std::min(span->begin + span->length, end);
        setFormat(static_cast<int>(from - begin), static_cast<int>(to - from), format(span->kind));
    }
}

} // namespace desktop
