#pragma once

#include <QString>

#include <atomic>
#include <utility>

namespace base {

/// A shared library that the program opens when it first needs it, instead of before `main`:
/// mapping a library and its own dependencies costs more than most commands do. Safe to use from
/// several threads.
class LazyLibrary
{
public:
    /// \a name as the linker takes it, without prefix and suffix; \a version as in its soname.
    constexpr LazyLibrary(const char *name, const char *version)
        : m_name(name)
        , m_version(version)
    {
    }

    /// Whether the library is there; opens it. Never closed again: libraries leave handlers behind.
    bool load() const;
    /// Why load() failed, in the words of the system.
    [[nodiscard]] QString whyNot() const;
    /// The address of \a function. Ends the program when there is none: whoever calls has asked
    /// load(), and the functions are those of the version that was compiled against.
    [[nodiscard]] void *resolve(const char *function) const;

private:
    const char *m_name = nullptr;
    const char *m_version = nullptr;
};

/// One function of a LazyLibrary, called as if it were linked.
template<typename Signature>
class LazyFunction;

template<typename Return, typename... Arguments>
class LazyFunction<Return(Arguments...)>
{
public:
    constexpr LazyFunction(const LazyLibrary &library, const char *name)
        : m_library(&library)
        , m_name(name)
    {
    }

    Return operator()(Arguments... arguments) const
    {
        void *address = m_address.load(std::memory_order_relaxed);
        if (!address) {
            address = m_library->resolve(m_name);
            m_address.store(address, std::memory_order_relaxed);
        }
        return reinterpret_cast<Return (*)(Arguments...)>(address)(
            std::forward<Arguments>(arguments)...);
    }

private:
    const LazyLibrary *m_library = nullptr;
    const char *m_name = nullptr;
    mutable std::atomic<void *> m_address{nullptr};
};

} // namespace base
