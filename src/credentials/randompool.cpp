#include "credentials/randompool.h"

#include <QByteArray>

#include <openssl/rand.h>

namespace credentials {

QByteArrayView RandomPool::next(qsizetype size)
{
    const auto wanted = static_cast<std::size_t>(size);
    if (m_used + wanted > m_bytes.size()) {
        if (RAND_bytes(m_bytes.data(), static_cast<int>(m_bytes.size())) != 1)
            return {};
        m_used = 0;
    }
    const QByteArrayView bytes(m_bytes.data() + m_used, size);
    m_used += wanted;
    return bytes;
}

QByteArray randomHex(qsizetype size)
{
    return RandomPool().next(size).toByteArray().toHex();
}

} // namespace credentials
