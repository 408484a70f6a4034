#include "credentials/base64.h"

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
    const auto at = [bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const auto letter = [letters](unsigned bits) {
        return static_cast<unsigned char>(letters[bits & 0x3FU]);
    };
    const qsizetype begin = text.size();
    text.resize(begin + (bytes.size() + 2) / 3 * 4);
    unsigned char *place = text.bytes() + begin;
    for (qsizetype i = 0; i < bytes.size(); i += 3) {
        const unsigned group = at(i) << 16U | at(i + 1) << 8U | at(i + 2);
        *place++ = letter(group >> 18U);
        *place++ = letter(group >> 12U);
        *place++ = letter(group >> 6U);
        *place++ = letter(group);
    }
    const qsizetype missing = (3 - bytes.size() % 3) % 3;
    for (qsizetype i = 1; i <= missing; ++i)
        *(place - i) = '=';
    if (!padded)
        text.resize(text.size() - missing);
}

} // namespace credentials
