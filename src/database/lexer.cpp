#include "database/lexer.h"

#include <cstring>

namespace database {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Both engines take every byte of a multi-byte character for a letter.
bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isTagByte(char c)
{
    return isWordStart(c) || isDigit(c);
}

} // namespace

qsizetype Lexer::find(char wanted, qsizetype offset) const
{
    if (offset >= m_sql.size())
        return m_sql.size();
    const void *found =
        std::memchr(m_sql.data() + offset, wanted, static_cast<std::size_t>(m_sql.size() - offset));
    return found ? static_cast<const char *>(found) - m_sql.data() : m_sql.size();
}

/// `$` goes on with a word in both engines, so that no dollar quote begins inside `a$b$`.
qsizetype Lexer::endOfWord(qsizetype offset) const
{
    while (offset < m_sql.size() && (isTagByte(m_sql[offset]) || m_sql[offset] == '$'))
        ++offset;
    return offset;
}

/// Where a `--` comment ends: PostgreSQL takes a lone carriage return for a line end too.
qsizetype Lexer::endOfLine(qsizetype offset) const
{
    if (m_engine == Engine::Sqlite)
        return find('\n', offset);
    while (offset < m_sql.size() && m_sql[offset] != '\n' && m_sql[offset] != '\r')
        ++offset;
    return offset;
}

bool Lexer::isSpace(qsizetype offset) const
{
    const char c = at(offset);
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool Lexer::skipBlanks()
{
    static constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    while (m_offset < m_sql.size()) {
        if (isSpace(m_offset)) {
            ++m_offset;
        } else if (at(m_offset) == '-' && at(m_offset + 1) == '-') {
            m_offset = endOfLine(m_offset);
        } else if (at(m_offset) == '/' && at(m_offset + 1) == '*') {
            if (!skipBlockComment())
                return false;
        } else if ((m_offset == 0 || m_engine == Engine::Sqlite) &&
                   m_sql.sliced(m_offset).startsWith(byteOrderMark)) {
            m_offset += byteOrderMark.size();
        } else {
            return true;
        }
    }
    return true;
}

bool Lexer::skipBlockComment()
{
    const bool nests = m_engine == Engine::PostgreSql;
    qsizetype depth = 1;
    qsizetype offset = m_offset + 2;
    while (offset < m_sql.size()) {
        if (at(offset) == '*' && at(offset + 1) == '/') {
            offset += 2;
            if (--depth == 0) {
                m_offset = offset;
                return true;
            }
        } else if (nests && at(offset) == '/' && at(offset + 1) == '*') {
            offset += 2;
            ++depth;
        } else {
            ++offset;
        }
    }
    if (nests)
        return false;
    // SQLite lets a comment run to the end of its input.
    m_offset = m_sql.size();
    return true;
}

Token Lexer::next()
{
    if (!skipBlanks())
        return fail(TokenKind::UnterminatedComment);
    if (m_offset >= m_sql.size())
        return take(TokenKind::End, m_offset);

    const bool postgres = m_engine == Engine::PostgreSql;
    const char c = m_sql[m_offset];
    if (isWordStart(c))
        return word();
    if (isDigit(c)) {
        // A dollar quote may stand right behind a number, so `$` does not belong to it.
        qsizetype end = m_offset;
        while (isTagByte(at(end)))
            ++end;
        return take(TokenKind::Number, end);
    }
    switch (c) {
    case ';': return take(TokenKind::Semicolon, m_offset + 1);
    case '\'': return quoted('\'', TokenKind::UnterminatedString);
    case '"': return quoted('"', TokenKind::UnterminatedIdentifier);
    case '`':
        if (!postgres)
            return quoted('`', TokenKind::UnterminatedIdentifier);
        break;
    case '[':
        if (!postgres)
            return bracketed();
        break;
    case '$':
        if (postgres)
            return dollar();
        break;
    case '\\':
        if (postgres)
            return metaCommand();
        break;
    default: break;
    }
    return take(TokenKind::Symbol, m_offset + 1);
}

Token Lexer::take(TokenKind kind, qsizetype end)
{
    const Token token{kind, m_offset, end};
    m_offset = end;
    return token;
}

Token Lexer::fail(TokenKind kind)
{
    return take(kind, m_sql.size());
}

Token Lexer::word()
{
    const qsizetype end = endOfWord(m_offset);
    const bool escapes = m_engine == Engine::PostgreSql && end == m_offset + 1 && at(end) == '\'' &&
                         (at(m_offset) == 'e' || at(m_offset) == 'E');
    return escapes ? escapeString(end) : take(TokenKind::Word, end);
}

Token Lexer::quoted(char quote, TokenKind unterminated)
{
    qsizetype end = find(quote, m_offset + 1);
    while (at(end) == quote && at(end + 1) == quote)
        end = find(quote, end + 2);
    return end < m_sql.size() ? take(TokenKind::Quoted, end + 1) : fail(unterminated);
}

/// E'...': a backslash takes the next character with it. The string goes on, and the backslash
/// keeps its meaning, in a quote that stands on a later line with only blanks between.
Token Lexer::escapeString(qsizetype openingQuote)
{
    qsizetype offset = openingQuote + 1;
    while (offset < m_sql.size()) {
        const char c = m_sql[offset++];
        if (c == '\\') {
            ++offset;
        } else if (c == '\'') {
            if (at(offset) == '\'') {
                ++offset;
                continue;
            }
            const qsizetype next = continuationQuote(offset);
            if (next < 0)
                return take(TokenKind::Quoted, offset);
            offset = next + 1;
        }
    }
    return fail(TokenKind::UnterminatedString);
}

/// The quote that continues a string closed just before \a offset, or -1. PostgreSQL wants a line
/// end between the two and allows `--` comments, but no others.
qsizetype Lexer::continuationQuote(qsizetype offset) const
{
    bool newLine = false;
    while (offset < m_sql.size()) {
        if (isSpace(offset)) {
            newLine = newLine || at(offset) == '\n' || at(offset) == '\r';
            ++offset;
        } else if (at(offset) == '-' && at(offset + 1) == '-') {
            offset = endOfLine(offset);
        } else {
            break;
        }
    }
    return newLine && at(offset) == '\'' ? offset : -1;
}

Token Lexer::bracketed()
{
    const qsizetype end = find(']', m_offset);
    return end < m_sql.size() ? take(TokenKind::Quoted, end + 1)
                              : fail(TokenKind::UnterminatedIdentifier);
}

/// `$tag$...$tag$`, or else `$1` or a `$` by itself.
Token Lexer::dollar()
{
    qsizetype tagEnd = m_offset + 1;
    if (isDigit(at(tagEnd))) {
        while (isDigit(at(tagEnd)))
            ++tagEnd;
        return take(TokenKind::Symbol, tagEnd);
    }
    while (isTagByte(at(tagEnd)))
        ++tagEnd;
    if (at(tagEnd) != '$')
        return take(TokenKind::Symbol, m_offset + 1);

    const QByteArrayView tag = m_sql.sliced(m_offset, tagEnd + 1 - m_offset);
    // No `$` inside a tag: each comparison stops at the next `$` at the latest, so that the
    // search stays linear whatever the tag.
    for (qsizetype end = find('$', tagEnd + 1); end < m_sql.size(); end = find('$', end + 1)) {
        if (m_sql.sliced(end).startsWith(tag))
            return take(TokenKind::Quoted, end + tag.size());
    }
    return fail(TokenKind::UnterminatedDollarQuote);
}

Token Lexer::metaCommand()
{
    qsizetype end = m_offset + 1;
    while (isTagByte(at(end)))
        ++end;
    // `\.`, `\!` and `\?` have one sign for a name.
    if (end == m_offset + 1 && end < m_sql.size() && !isSpace(end))
        ++end;
    return take(TokenKind::MetaCommand, end);
}

} // namespace database
