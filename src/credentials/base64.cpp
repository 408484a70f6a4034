#include "credentials/base64.h"

#include "credentials/openssl.h"

#include <array>

namespace credentials {

namespace {

constexpr unsigned char noDigit = 0xFF;
constexpr auto urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr auto standardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<unsigned char, 256> digits = [] {
    std::array<unsigned char, 256> table{};
    table.fill(noDigit);
    for (unsigned char i = 0; i < 64; ++i) {
        table[static_cast<unsigned char>(urlAlphabet[i])] = i;
        table[static_cast<unsigned char>(standardAlphabet[i])] = i;
    }
    return table;
}();

constexpr quint32 notUrl = 0xFF000000U;

/// What a character of the URL alphabet adds to the three bytes of its group, for each of the four
/// places in a group; notUrl for any other.
constexpr auto urlParts = [] {
    std::array<std::array<quint32, 256>, 4> parts{};
    for (std::size_t place = 0; place < 4; ++place) {
        parts[place].fill(notUrl);
        for (unsigned i = 0; i < 64; ++i)
            parts[place][static_cast<unsigned char>(urlAlphabet[i])] = i << (18 - 6 * place);
    }
    return parts;
}();

/// Decodes what an encoder has written, four characters at a time: nearly every token there is.
/// False, with anything in \a bytes, when \a text is not of that kind.
bool decodeCanonically(QByteArrayView text, Buffer &bytes)
{
    if (text.isEmpty() || text.size() % 4 != 0)
        return false;
    const qsizetype pads = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    bytes.resize(text.size() / 4 * 3 - pads);
    unsigned char *to = bytes.bytes();
    quint32 seen = 0;
    const auto part = [](int place, char c) {
        return urlParts[static_cast<std::size_t>(place)][static_cast<unsigned char>(c)];
    };
    const char *from = text.data();
    const char *end = from + text.size() - (pads > 0 ? 4 : 0);
    for (; from != end; from += 4) {
        const quint32 group =
            part(0, from[0]) | part(1, from[1]) | part(2, from[2]) | part(3, from[3]);
        seen |= group;
        *to++ = static_cast<unsigned char>(group >> 16U);
        *to++ = static_cast<unsigned char>(group >> 8U);
        *to++ = static_cast<unsigned char>(group);
    }
    quint32 stray = 0; // Bits behind the last byte.
    if (pads > 0) {
        const quint32 group =
            part(0, from[0]) | part(1, from[1]) | (pads == 1 ? part(2, from[2]) : 0U);
        seen |= group;
        *to++ = static_cast<unsigned char>(group >> 16U);
        if (pads == 1)
            *to++ = static_cast<unsigned char>(group >> 8U);
        stray = group & (pads == 1 ? 0xFFU : 0xFFFFU);
    }
    return (seen & notUrl) == 0 && stray == 0;
}

/// The state machine of CPython's binascii.a2b_base64, which has been the same since 3.6.
class LenientDecoder
{
public:
    explicit LenientDecoder(Buffer &bytes)
        : m_bytes(bytes)
    {
    }

    /// False when \a c completes the padding: the rest of the text does not count.
    bool take(unsigned char c)
    {
        if (c == '=') {
            if (m_quad >= 2) {
                ++m_pads;
            } else {
                m_canonical = false;
            }
            return m_quad < 2 || m_quad + m_pads < 4;
        }
        const unsigned char digit = digits[c];
        if (digit == noDigit) {
            m_canonical = false;
            return true;
        }
        if (m_pads > 0 || c == '+' || c == '/')
            m_canonical = false;
        m_pads = 0;
        add(digit);
        return true;
    }

    [[nodiscard]] Decoded finish(bool stopped, bool atEnd) const
    {
        const bool clean = m_quad == 0 || m_carry == 0;
        const bool ok = stopped || m_quad == 0;
        return {.ok = ok, .canonical = ok && m_canonical && clean && (!stopped || atEnd)};
    }

private:
    void add(unsigned char digit)
    {
        switch (m_quad) {
        case 0: m_carry = digit; break;
        case 1:
            m_bytes.append(static_cast<unsigned char>((m_carry << 2U) | (digit >> 4U)));
            m_carry = digit & 0x0FU;
            break;
        case 2:
            m_bytes.append(static_cast<unsigned char>((m_carry << 4U) | (digit >> 2U)));
            m_carry = digit & 0x03U;
            break;
        default:
            m_bytes.append(static_cast<unsigned char>((m_carry << 6U) | digit));
            m_carry = 0;
            break;
        }
        m_quad = (m_quad + 1) % 4;
    }

    Buffer &m_bytes;
    unsigned m_carry = 0;
    int m_quad = 0;
    int m_pads = 0;
    bool m_canonical = true;
};

} // namespace

Decoded decodeLeniently(QByteArrayView text, Buffer &bytes, bool textOnly)
{
    if (decodeCanonically(text, bytes))
        return {.ok = true, .canonical = true};
    bytes.clear();
    LenientDecoder decoder(bytes);
    qsizetype i = 0;
    bool going = true;
    for (; i < text.size() && going; ++i)
        going = decoder.take(static_cast<unsigned char>(text[i]));
    const Decoded decoded = decoder.finish(!going, i == text.size());
    if (textOnly && (!decoded.ok || !decoded.canonical)) {
        for (const char c : text) {
            if ((static_cast<unsigned char>(c) & 0x80U) != 0)
                return {};
        }
    }
    return decoded;
}

bool decodeStrictly(QByteArrayView text, Buffer &bytes)
{
    bytes.clear();
    while (text.endsWith('='))
        text.chop(1);
    if (text.size() % 4 == 1)
        return false;
    LenientDecoder decoder(bytes);
    for (const char c : text) {
        if (digits[static_cast<unsigned char>(c)] == noDigit)
            return false;
        decoder.take(static_cast<unsigned char>(c));
    }
    return true;
}

void appendBase64(QByteArrayView bytes, Buffer &text, Base64 alphabet, bool padded)
{
    const char *letters = alphabet == Base64::Url ? urlAlphabet : standardAlphabet;
    const auto letter = [letters](unsigned bits) {
        return static_cast<unsigned char>(letters[bits & 0x3FU]);
    };
    const auto write = [letter](unsigned char *to, unsigned group) {
        to[0] = letter(group >> 18U);
        to[1] = letter(group >> 12U);
        to[2] = letter(group >> 6U);
        to[3] = letter(group);
    };
    const qsizetype begin = text.size();
    text.resize(begin + (bytes.size() + 2) / 3 * 4);
    unsigned char *place = text.bytes() + begin;
    const unsigned char *from = bytesOf(bytes);
    const unsigned char *end = from + bytes.size() / 3 * 3;
    for (; from != end; from += 3, place += 4) {
        write(place, static_cast<unsigned>(from[0]) << 16U | static_cast<unsigned>(from[1]) << 8U |
                         from[2]);
    }
    const qsizetype rest = bytes.size() % 3;
    if (rest > 0) {
        write(place, static_cast<unsigned>(from[0]) << 16U |
                         (rest > 1 ? static_cast<unsigned>(from[1]) << 8U : 0U));
        place += 4;
    }
    const qsizetype missing = (3 - rest) % 3;
    for (qsizetype i = 1; i <= missing; ++i)
        *(place - i) = '=';
    if (!padded)
        text.resize(text.size() - missing);
}

} // namespace credentials
