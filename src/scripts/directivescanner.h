#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace scripts {

/// A comment line that speaks to Stemma: `-- migrate:...` or `-- credentials:...`.
struct Directive
{
    QByteArrayView words{}; ///< What follows the `--`, trimmed: "migrate:up sqlite".
    qsizetype begin = 0;    ///< Where its line begins.
    qsizetype end = 0;      ///< Where the next line begins.
    int line = 0;           ///< 1-based.
};

/// Whether a comment's text (after the `--`) is meant for Stemma. Case does not matter here, so
/// that `-- Migrate:up` becomes an error and not a comment that silently joins two sections.
bool isDirective(QByteArrayView comment);

/// How the text of a section is divided into strings, comments and the rest. Standard is that of
/// sections without an engine: PostgreSQL's rules, which hold SQLite's.
enum class Lexis { Standard, Sqlite, Mariadb };

/// Finds directives in SQL, and only those that are comments: what looks like one inside a
/// string, a quoted name, a dollar-quoted body or a block comment is text. A light scan that
/// knows where such a thing ends and nothing else of SQL.
class DirectiveScanner
{
public:
    /// Scans \a text from \a position on, where \a line begins.
    DirectiveScanner(QByteArrayView text, qsizetype position, int line);
    /// The rules from here on: each section has those of its engine.
    void setLexis(Lexis lexis) { m_lexis = lexis; }

    /// The next directive, or nothing at the end of the text.
    std::optional<Directive> next();

    /// Line on which a string or comment begins that the text never ends; 0 when all end.
    [[nodiscard]] int unterminatedLine() const { return m_unterminatedLine; }
    /// Lines inside of strings and comments that would be directives elsewhere.
    [[nodiscard]] const QList<int> &hiddenLines() const { return m_hiddenLines; }

private:
    [[nodiscard]] char at(qsizetype position) const;
    [[nodiscard]] bool startsLine(qsizetype position) const;
    std::optional<Directive> lineComment();
    void skipQuoted(char quote, bool backslashEscapes);
    void skipBlockComment();
    void skipDollarQuoted();
    /// Goes on at \a end, counting lines and noting directives in between; -1 is "never".
    void leaveTextAt(qsizetype end);

    QByteArrayView m_text;
    qsizetype m_position;
    int m_line;
    Lexis m_lexis = Lexis::Standard;
    int m_unterminatedLine = 0;
    QList<int> m_hiddenLines{};
};

} // namespace scripts
