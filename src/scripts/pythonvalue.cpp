#include "scripts/pythonvalue.h"

#include <algorithm>

namespace scripts {

namespace {

/// Deeper nesting has no meaning in a header, and recursion must end.
constexpr int deepestNesting = 8;

/// Recursive descent over the tokens of one expression.
class LiteralParser
{
public:
    explicit LiteralParser(std::span<const PythonToken> tokens)
        : m_tokens(tokens)
    {
    }

    std::optional<PythonValue> parse()
    {
        auto value = parseList({}, 0);
        return m_next == m_tokens.size() ? value : std::nullopt;
    }

private:
    [[nodiscard]] bool sees(QByteArrayView text) const
    {
        return m_next < m_tokens.size() && m_tokens[m_next].is(text);
    }
    bool take(QByteArrayView text)
    {
        const bool seen = sees(text);
        m_next += seen ? 1 : 0;
        return seen;
    }

    /// Elements up to \a closing (or the end when that is empty). One without a comma is itself,
    /// unless the bracket makes it a list.
    std::optional<PythonValue> parseList(QByteArrayView closing, int depth)
    {
        PythonValue list{.kind = PythonValue::Sequence};
        bool comma = false;
        while (m_next < m_tokens.size() && (closing.isEmpty() || !sees(closing))) {
            if (!list.items.isEmpty() && !comma)
                return {};
            auto item = parseItem(depth);
            if (!item)
                return {};
            list.items.append(*std::move(item));
            comma = take(",");
        }
        if (!closing.isEmpty() && !take(closing))
            return {};
        if (list.items.isEmpty() && closing.isEmpty())
            return {};
        if (list.items.size() == 1 && !comma && closing != "]")
            return list.items.takeFirst();
        return list;
    }

    std::optional<PythonValue> parseItem(int depth)
    {
        if (depth > deepestNesting)
            return {};
        if (take("("))
            return parseList(")", depth + 1);
        if (take("["))
            return parseList("]", depth + 1);
        if (take("None"))
            return PythonValue{};
        PythonValue value{.kind = PythonValue::Text};
        const std::size_t first = m_next;
        for (; m_next < m_tokens.size() && m_tokens[m_next].kind == PythonToken::String; ++m_next) {
            const auto text = decodeString(m_tokens[m_next].text);
            if (!text)
                return {};
            value.text += *text;
        }
        if (m_next == first)
            return {};
        return value;
    }

    std::span<const PythonToken> m_tokens;
    std::size_t m_next = 0;
};

/// Value of up to \a most digits of \a base at \a position, which moves behind them.
uint readDigits(QByteArrayView body, qsizetype &position, int base, int most)
{
    uint value = 0;
    for (int count = 0; count < most && position < body.size(); ++count, ++position) {
        const char byte = body[position];
        int digit = base;
        if (byte >= '0' && byte <= '9') {
            digit = byte - '0';
        } else if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'f') {
            digit = (byte | 0x20) - 'a' + 10;
        }
        if (digit >= base)
            break;
        value = value * static_cast<uint>(base) + static_cast<uint>(digit);
    }
    return value;
}

/// Appends what the escape at \a position (behind its backslash) means, and moves behind it.
bool appendEscape(QByteArrayView body, qsizetype &position, QString &text)
{
    static constexpr QByteArrayView simple("\\'\"abfnrtv");
    static constexpr QByteArrayView meanings("\\'\"\a\b\f\n\r\t\v");
    const char kind = body[position];
    if (kind == '\n') { // A joined line.
        ++position;
        return true;
    }
    if (const qsizetype index = simple.indexOf(kind); index >= 0) {
        text += QLatin1Char(meanings[index]);
        ++position;
        return true;
    }
    if (kind >= '0' && kind <= '7') {
        text += QChar(readDigits(body, position, 8, 3));
        return true;
    }
    const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits != 0) {
        const qsizetype begin = ++position;
        const uint code = readDigits(body, position, 16, digits);
        if (position - begin != digits || code > QChar::LastValidCodePoint)
            return false;
        text += QChar::fromUcs4(code);
        return true;
    }
    if (kind == 'N')
        return false; // A character by its name: that table is Python's.
    text += u'\\';    // Not an escape: the backslash stays.
    return true;
}

} // namespace

std::optional<PythonValue> evaluateLiteral(std::span<const PythonToken> tokens)
{
    return LiteralParser(tokens).parse();
}

std::optional<QString> decodeString(QByteArrayView literal)
{
    const auto quote = std::find_if(literal.begin(), literal.end(),
                                    [](char byte) { return byte == '\'' || byte == '"'; });
    const qsizetype prefixSize = quote - literal.begin();
    const QByteArray prefix = literal.first(prefixSize).toByteArray().toLower();
    if (prefix.contains('b') || prefix.contains('f') || prefix.contains('t'))
        return {};
    QByteArrayView body = literal.sliced(prefixSize);
    const bool triple = body.size() >= 6 && body[1] == body[0] && body[2] == body[0];
    const qsizetype marks = triple ? 3 : 1;
    body = body.sliced(marks, body.size() - 2 * marks);
    if (prefix.contains('r'))
        return QString::fromUtf8(body);

    QString text;
    qsizetype position = 0;
    while (position < body.size()) {
        const qsizetype backslash = body.indexOf('\\', position);
        const qsizetype end = backslash < 0 ? body.size() : backslash;
        text += QString::fromUtf8(body.sliced(position, end - position));
        position = end + 1;
        if (backslash >= 0 && (position >= body.size() || !appendEscape(body, position, text)))
            return {};
    }
    return text;
}

} // namespace scripts
