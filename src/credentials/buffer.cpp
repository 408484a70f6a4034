#include "credentials/buffer.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace credentials {

namespace {

constexpr std::size_t smallest = 256;

} // namespace

Buffer::Buffer(Buffer &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Buffer &Buffer::operator=(Buffer &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

QByteArrayView Buffer::view() const
{
    return view(0, size());
}

QByteArrayView Buffer::view(qsizetype from, qsizetype length) const
{
    if (length == 0)
        return {"", 0};
    return {m_bytes.get() + from, length};
}

void Buffer::append(QByteArrayView bytes)
{
    if (!bytes.isEmpty()) {
        std::memcpy(grownBy(static_cast<std::size_t>(bytes.size())), bytes.data(),
                    static_cast<std::size_t>(bytes.size()));
    }
}

void Buffer::resize(qsizetype size)
{
    reserve(static_cast<std::size_t>(size));
    m_size = static_cast<std::size_t>(size);
}

void Buffer::clear()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), m_size);
    m_size = 0;
}

unsigned char *Buffer::grownBy(std::size_t more)
{
    reserve(m_size + more);
    unsigned char *place = m_bytes.get() + m_size;
    m_size += more;
    return place;
}

void Buffer::reserve(std::size_t capacity)
{
    if (capacity <= m_capacity)
        return;
    const std::size_t wanted = std::max({capacity, m_capacity * 2, smallest});
    // NOLINTNEXTLINE(modernize-avoid-c-arrays)
    auto larger = std::make_unique_for_overwrite<unsigned char[]>(wanted);
    if (m_size > 0)
        std::memcpy(larger.get(), m_bytes.get(), m_size);
    const std::size_t size = m_size;
    wipe();
    m_bytes = std::move(larger);
    m_size = size;
    m_capacity = wanted;
}

void Buffer::wipe()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), m_capacity);
    m_size = 0;
}

} // namespace credentials
