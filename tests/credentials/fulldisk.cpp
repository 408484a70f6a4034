// Preloaded into a program under test: to it, every file ends at STEMMA_TEST_FILE_LIMIT bytes
// because the disk is full. A real full disk needs the right to mount one.

#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    using Write = ssize_t (*)(int, const void *, size_t, off64_t);
    static const auto write = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    static const char *text = std::getenv("STEMMA_TEST_FILE_LIMIT");
    static const off64_t limit = text ? std::strtoll(text, nullptr, 10) : 0;
    if (limit > 0 && offset + static_cast<off64_t>(size) > limit) {
        errno = ENOSPC;
        return -1;
    }
    return write(file, bytes, size, offset);
}
