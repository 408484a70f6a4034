#pragma once

#include <QByteArrayView>

#include <array>

namespace credentials {

/// Random bytes from OpenSSL, 4 KiB at a time: one call for every 16 bytes would cost as much as a
/// whole token. Used by one thread.
class RandomPool
{
public:
    /// The next \a size bytes (at most 64), valid until the following call. Empty when the
    /// library has none to give.
    QByteArrayView next(qsizetype size);

private:
    std::array<unsigned char, 4096> m_bytes{};
    std::size_t m_used = sizeof(m_bytes);
};

/// \a size random bytes in lower-case hex digits; empty when there are none to be had.
QByteArray randomHex(qsizetype size);

} // namespace credentials
