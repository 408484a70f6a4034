#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace credentials {

/// Bytes that are wiped before their memory is given back or used again: plaintexts, and what
/// holds them on the way. Reused by a worker from value to value, so that it seldom grows.
class Buffer
{
public:
    Buffer() = default;
    explicit Buffer(QByteArrayView bytes) { append(bytes); }
    ~Buffer() { wipe(); }
    Buffer(Buffer &&other) noexcept;
    Buffer &operator=(Buffer &&other) noexcept;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_size); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *bytes() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.get(); }
    [[nodiscard]] QByteArrayView view() const;
    /// The part from \a from on, \a length bytes long. Both must lie inside.
    [[nodiscard]] QByteArrayView view(qsizetype from, qsizetype length) const;

    void append(QByteArrayView bytes);
    void append(unsigned char byte) { *grownBy(1) = byte; }
    /// Makes room for \a size bytes in all; what is new is not initialised, what is left behind is
    /// wiped only with the buffer.
    void resize(qsizetype size);
    /// Empties it and wipes what was in it.
    void clear();

private:
    unsigned char *grownBy(std::size_t more);
    void reserve(std::size_t capacity);
    void wipe();

    std::unique_ptr<unsigned char[]> m_bytes{}; // NOLINT(modernize-avoid-c-arrays)
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace credentials
