#include "scripts/directivescanner.h"

namespace scripts {

namespace {

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || (static_cast<uchar>(byte) & 0x80) != 0;
}

} // namespace

bool isDirective(QByteArrayView comment)
{
    const QByteArrayView text = comment.trimmed();
    for (const QByteArrayView word : {QByteArrayView("migrate:"), QByteArrayView("credentials:")}) {
        if (text.size() >= word.size() &&
            text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

DirectiveScanner::DirectiveScanner(QByteArrayView text, qsizetype position, int line)
    : m_text(text)
    , m_position(position)
    , m_line(line)
{
}

char DirectiveScanner::at(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text[position] : '\0';
}

bool DirectiveScanner::startsLine(qsizetype position) const
{
    do {
        --position;
    } while (at(position) == ' ' || at(position) == '\t');
    return position < 0 || at(position) == '\n';
}

std::optional<Directive> DirectiveScanner::next()
{
    while (m_position < m_text.size()) {
        const char byte = m_text[m_position];
        switch (byte) {
        case '\n': ++m_line; break;
        case '-':
            if (at(m_position + 1) != '-')
                break;
            if (const auto directive = lineComment())
                return directive;
            continue;
        case '#':
            if (m_lexis != Lexis::Mariadb)
                break;
            lineComment();
            continue;
        case '\'': {
            // E'...' is PostgreSQL's only string in which a backslash escapes.
            const char prefix = at(m_position - 1);
            const bool escapeString =
                (prefix == 'E' || prefix == 'e') && !isNameByte(at(m_position - 2));
            skipQuoted(byte,
                       m_lexis == Lexis::Mariadb || (m_lexis == Lexis::Standard && escapeString));
            continue;
        }
        case '"': skipQuoted(byte, m_lexis == Lexis::Mariadb); continue;
        case '`':
            if (m_lexis == Lexis::Standard)
                break;
            skipQuoted(byte, false);
            continue;
        case '/':
            if (at(m_position + 1) != '*')
                break;
            skipBlockComment();
            continue;
        case '$':
            if (m_lexis != Lexis::Standard || isNameByte(at(m_position - 1)))
                break;
            skipDollarQuoted();
            continue;
        default: break;
        }
        ++m_position;
    }
    return {};
}

std::optional<Directive> DirectiveScanner::lineComment()
{
    const bool own = at(m_position) == '-' && startsLine(m_position);
    qsizetype end = m_text.indexOf('\n', m_position);
    end = end < 0 ? m_text.size() : end;
    const QByteArrayView words = m_text.sliced(m_position, end - m_position);
    const Directive directive{.words = words.sliced(own ? 2 : 0).trimmed(),
                              .begin = m_text.lastIndexOf('\n', m_position) + 1,
                              .end = end < m_text.size() ? end + 1 : end,
                              .line = m_line};
    if (directive.end > end)
        ++m_line;
    m_position = directive.end;
    if (own && isDirective(directive.words))
        return directive;
    return {};
}

void DirectiveScanner::skipQuoted(char quote, bool backslashEscapes)
{
    qsizetype end = m_position + 1;
    for (; end < m_text.size(); ++end) {
        if (m_text[end] == '\\' && backslashEscapes) {
            ++end;
        } else if (m_text[end] == quote) {
            if (at(end + 1) != quote)
                break;
            ++end; // A doubled quote is one quote of the text.
        }
    }
    leaveTextAt(end < m_text.size() ? end + 1 : -1);
}

void DirectiveScanner::skipBlockComment()
{
    // PostgreSQL's block comments nest, those of the others do not.
    int depth = 1;
    qsizetype end = m_position + 2;
    while (end < m_text.size() && depth > 0) {
        if (m_text[end] == '*' && at(end + 1) == '/') {
            --depth;
            end += 2;
        } else if (m_lexis == Lexis::Standard && m_text[end] == '/' && at(end + 1) == '*') {
            ++depth;
            end += 2;
        } else {
            ++end;
        }
    }
    leaveTextAt(depth == 0 ? end : -1);
}

void DirectiveScanner::skipDollarQuoted()
{
    qsizetype tagEnd = m_position + 1;
    while (isNameByte(at(tagEnd)))
        ++tagEnd;
    const char first = at(m_position + 1);
    if (at(tagEnd) != '$' || (first >= '0' && first <= '9')) {
        ++m_position; // A parameter such as $1, or a lone dollar sign.
        return;
    }
    const QByteArrayView tag = m_text.sliced(m_position, tagEnd + 1 - m_position);
    const qsizetype end = m_text.indexOf(tag, tagEnd + 1);
    leaveTextAt(end < 0 ? -1 : end + tag.size());
}

void DirectiveScanner::leaveTextAt(qsizetype end)
{
    if (end < 0) {
        m_unterminatedLine = m_line;
        end = m_text.size();
    }
    // Only inside: searching on to the line's end would make a long line of strings quadratic.
    const QByteArrayView inside = m_text.first(end);
    qsizetype newline = inside.indexOf('\n', m_position);
    while (newline >= 0) {
        ++m_line;
        const qsizetype begin = newline + 1;
        newline = inside.indexOf('\n', begin);
        const qsizetype lineEnd = newline < 0 ? end : newline;
        const QByteArrayView line = inside.sliced(begin, lineEnd - begin).trimmed();
        if (line.startsWith("--") && isDirective(line.sliced(2)))
            m_hiddenLines.append(m_line);
    }
    m_position = end;
}

} // namespace scripts
