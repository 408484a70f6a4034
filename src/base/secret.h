#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace base {

/// Bytes that must not be seen: passwords, keys. They live in pages of their own that are locked
/// into memory and left out of core dumps, and are wiped before the pages go back to the system.
/// Never printed: there is no conversion to text, only a view() for the call that needs it.
/// Move-only, so that every copy is a decision in the code.
class Secret
{
public:
    Secret() = default;
    /// Copies \a bytes in; wiping the source is the caller's part.
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_size); }
    /// The bytes, followed by a NUL so that C interfaces can take them. Valid while this lives.
    [[nodiscard]] QByteArrayView view() const;
    /// A second secret with the same bytes.
    [[nodiscard]] Secret clone() const { return Secret(view()); }

private:
    void release();

    char *m_bytes = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

} // namespace base
