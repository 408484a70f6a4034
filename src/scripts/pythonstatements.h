#pragma once

#include <QByteArrayView>
#include <QList>

namespace scripts {

struct PythonToken
{
    enum Kind { Name, String, Number, Operator };
    Kind kind = Operator;
    QByteArrayView text{}; ///< As in the source; strings with prefix and quotes.
    int line = 0;          ///< 1-based.

    [[nodiscard]] bool is(QByteArrayView expected) const
    {
        return kind != String && text == expected;
    }
    /// By how much it changes the depth of brackets: 1, -1 or 0.
    [[nodiscard]] int depthChange() const
    {
        if (kind != Operator || text.size() != 1)
            return 0;
        switch (text.front()) {
        case '(':
        case '[':
        case '{': return 1;
        case ')':
        case ']':
        case '}': return -1;
        default: return 0;
        }
    }
};

/// One logical line: brackets, backslashes and triple quotes joined. Statements that `;`
/// separates are in one.
struct PythonLine
{
    int indent = 0;
    int line = 0; ///< Of its first token.
    QList<PythonToken> tokens{};
};

/// Cuts Python source into logical lines, as far as the tokens at the top of a module go. It
/// knows Python's strings, comments, brackets and indentation, and no grammar.
class PythonStatements
{
public:
    /// \a source is UTF-8 with LF line ends and must outlive this and its tokens.
    explicit PythonStatements(QByteArrayView source);

    /// The next logical line that is not skipped; false at the end and after an error.
    bool next(PythonLine &line);
    /// Passes over the lines that follow with more than \a indent: the body of a function.
    void skipDeeperThan(int indent) { m_skipDeeperThan = indent; }

    /// Line of a string or bracket that never ends; 0 when there is none.
    [[nodiscard]] int errorLine() const { return m_errorLine; }

private:
    [[nodiscard]] char at(qsizetype position) const
    {
        return position < m_source.size() ? m_source[position] : '\0';
    }
    bool readIndent(int &indent);
    void readTokens(PythonLine &line, bool keep);
    PythonToken readToken(bool tolerant);
    void readString(qsizetype quote, bool tolerant);
    [[nodiscard]] qsizetype operatorLength() const;

    QByteArrayView m_source;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_skipDeeperThan = -1;
    int m_errorLine = 0;
};

} // namespace scripts
