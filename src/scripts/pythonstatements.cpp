#include "scripts/pythonstatements.h"

#include <algorithm>
#include <array>
#include <limits>

namespace scripts {

namespace {

constexpr int tabWidth = 8;

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || (static_cast<uchar>(byte) & 0x80) != 0;
}

bool isStringPrefix(QByteArrayView name)
{
    return name.size() <= 2 && std::all_of(name.begin(), name.end(), [](char byte) {
               return QByteArrayView("rRuUbBfFtT").contains(byte);
           });
}

} // namespace

PythonStatements::PythonStatements(QByteArrayView source)
    : m_source(source)
{
}

bool PythonStatements::next(PythonLine &line)
{
    while (m_errorLine == 0 && readIndent(line.indent)) {
        const bool skipped = m_skipDeeperThan >= 0 && line.indent > m_skipDeeperThan;
        line.line = m_line;
        line.tokens.clear();
        if (!skipped)
            m_skipDeeperThan = -1;
        readTokens(line, !skipped);
        if (!skipped && m_errorLine == 0)
            return true;
    }
    return false;
}

/// Moves to the first token of the next line that has one.
bool PythonStatements::readIndent(int &indent)
{
    indent = 0;
    for (; m_position < m_source.size(); ++m_position) {
        switch (m_source[m_position]) {
        case ' ': ++indent; break;
        case '\t': indent += tabWidth - indent % tabWidth; break;
        case '\f': indent = 0; break;
        case '\n':
            indent = 0;
            ++m_line;
            break;
        case '#': {
            const qsizetype end = m_source.indexOf('\n', m_position);
            m_position = (end < 0 ? m_source.size() : end) - 1;
            break;
        }
        default: return true;
        }
    }
    return false;
}

void PythonStatements::readTokens(PythonLine &line, bool keep)
{
    int depth = 0;
    while (m_position < m_source.size() && m_errorLine == 0) {
        const char byte = m_source[m_position];
        if (byte == '\n') {
            ++m_position;
            ++m_line;
            if (depth == 0)
                return;
        } else if (byte == ' ' || byte == '\t' || byte == '\f') {
            ++m_position;
        } else if (byte == '#') {
            const qsizetype end = m_source.indexOf('\n', m_position);
            m_position = end < 0 ? m_source.size() : end;
        } else if (byte == '\\' && at(m_position + 1) == '\n') {
            m_position += 2;
            ++m_line;
        } else {
            const PythonToken token = readToken(!keep);
            depth = std::max(depth + token.depthChange(), 0);
            if (keep)
                line.tokens.append(token);
        }
    }
    if (depth > 0 && m_errorLine == 0)
        m_errorLine = line.line;
}

/// Reads the token at the position. \a tolerant: an unterminated string ends with its line.
PythonToken PythonStatements::readToken(bool tolerant)
{
    PythonToken token{.line = m_line};
    const qsizetype begin = m_position;
    const char first = m_source[begin];
    if (isNameByte(first)) {
        while (isNameByte(at(m_position)))
            ++m_position;
        const bool digit = first >= '0' && first <= '9';
        token.kind = digit ? PythonToken::Number : PythonToken::Name;
        const char quote = at(m_position);
        if (!digit && (quote == '\'' || quote == '"') &&
            isStringPrefix(m_source.sliced(begin, m_position - begin))) {
            token.kind = PythonToken::String;
            readString(m_position, tolerant);
        }
    } else if (first == '\'' || first == '"') {
        token.kind = PythonToken::String;
        readString(begin, tolerant);
    } else {
        m_position += operatorLength();
    }
    token.text = m_source.sliced(begin, m_position - begin);
    return token;
}

void PythonStatements::readString(qsizetype quote, bool tolerant)
{
    const char mark = m_source[quote];
    const bool triple = at(quote + 1) == mark && at(quote + 2) == mark;
    const int begin = m_line;
    m_position = quote + (triple ? 3 : 1);
    for (; m_position < m_source.size(); ++m_position) {
        const char byte = m_source[m_position];
        if (byte == mark &&
            (!triple || (at(m_position + 1) == mark && at(m_position + 2) == mark))) {
            m_position += triple ? 3 : 1;
            return;
        }
        if (byte == '\n' && !triple) {
            // Newer Pythons nest quotes in f-strings; in a body that is of no concern here.
            if (!tolerant)
                m_errorLine = begin;
            return;
        }
        // Even in a raw string a backslash keeps a quote from ending it.
        if (byte == '\\' && m_position + 1 < m_source.size())
            ++m_position;
        if (m_source[m_position] == '\n')
            ++m_line;
    }
    m_errorLine = begin;
}

qsizetype PythonStatements::operatorLength() const
{
    const QByteArrayView rest = m_source.sliced(m_position);
    for (const QByteArrayView longer : {"**=", "//=", ">>=", "<<="}) {
        if (rest.startsWith(longer))
            return longer.size();
    }
    if (rest.size() < 2)
        return 1;
    const bool withEquals = rest[1] == '=' && QByteArrayView("=!<>:+-*/%@&|^").contains(rest[0]);
    return withEquals || rest.startsWith("->") ? 2 : 1;
}

} // namespace scripts
