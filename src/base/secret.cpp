#include "base/secret.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace base {

Secret::Secret(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    m_size = static_cast<std::size_t>(bytes.size());
    m_mapped = (m_size + 1 + page - 1) / page * page;
    void *pages =
        mmap(nullptr, m_mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    // Locking may fail under a small RLIMIT_MEMLOCK; the core dump exclusion does not depend on it.
    (void)mlock(pages, m_mapped);
    (void)madvise(pages, m_mapped, MADV_DONTDUMP);
    m_bytes = static_cast<char *>(pages);
    std::memcpy(m_bytes, bytes.data(), m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        release();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
    }
    return *this;
}

Secret::~Secret()
{
    release();
}

QByteArrayView Secret::view() const
{
    return m_bytes ? QByteArrayView(m_bytes, static_cast<qsizetype>(m_size)) : QByteArrayView("");
}

void Secret::release()
{
    if (!m_bytes)
        return;
    OPENSSL_cleanse(m_bytes, m_mapped);
    (void)munlock(m_bytes, m_mapped);
    (void)munmap(m_bytes, m_mapped);
    m_bytes = nullptr;
    m_size = 0;
    m_mapped = 0;
}

} // namespace base
