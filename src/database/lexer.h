#pragma once

#include "database/engine.h"

#include <QByteArrayView>

namespace database {

enum class TokenKind {
    End,
    Word,   ///< Keyword or unquoted identifier.
    Quoted, ///< String, quoted identifier or dollar-quoted body, with its delimiters.
    Number,
    Symbol, ///< One character: operator, comma, dot, parenthesis; or a `$1` placeholder.
    Semicolon,
    MetaCommand, ///< A backslash outside quotes and the name behind it: psql's, not the server's.
    // What cannot be read. The token begins where the trouble begins.
    UnterminatedString,
    UnterminatedIdentifier,
    UnterminatedDollarQuote,
    UnterminatedComment,
};

/// A piece of SQL, as offsets in bytes into the text that the lexer reads.
struct Token
{
    TokenKind kind = TokenKind::End;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Cuts SQL into tokens by the lexical rules of one engine; spaces and comments are passed over.
/// PostgreSQL's are those of its scan.l with standard_conforming_strings on, SQLite's those of its
/// tokenize.c. Tokens are only as fine as finding the ends of statements asks for: operators come
/// one character at a time, and the prefixes of U&'', B'', X'' and N'' as tokens of their own.
/// Reads every byte a bounded number of times and copies none.
class Lexer
{
public:
    Lexer(QByteArrayView sql, Engine engine)
        : m_sql(sql)
        , m_engine(engine)
    {
    }

    /// The next token; End again and again after the last one, and after one that cannot be read.
    Token next();
    [[nodiscard]] QByteArrayView text(const Token &token) const
    {
        return m_sql.sliced(token.begin, token.end - token.begin);
    }

private:
    [[nodiscard]] char at(qsizetype offset) const
    {
        return offset < m_sql.size() ? m_sql[offset] : '\0';
    }
    /// The offset of the first \a wanted from \a offset on, or the end of the text.
    [[nodiscard]] qsizetype find(char wanted, qsizetype offset) const;
    [[nodiscard]] qsizetype endOfWord(qsizetype offset) const;
    [[nodiscard]] qsizetype endOfLine(qsizetype offset) const;
    [[nodiscard]] bool isSpace(qsizetype offset) const;

    /// Moves behind spaces and comments. False when a comment is never closed: m_offset is then
    /// where it opens.
    bool skipBlanks();
    bool skipBlockComment();

    Token take(TokenKind kind, qsizetype end);
    Token fail(TokenKind kind);
    Token word();
    Token quoted(char quote, TokenKind unterminated);
    Token escapeString(qsizetype openingQuote);
    Token bracketed();
    Token dollar();
    Token metaCommand();
    [[nodiscard]] qsizetype continuationQuote(qsizetype offset) const;

    QByteArrayView m_sql;
    Engine m_engine;
    qsizetype m_offset = 0;
};

} // namespace database
