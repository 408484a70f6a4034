#pragma once

#include "credentials/rowstore.h"

#include <array>
#include <future>

namespace credentials {

/// A whole table in windows of rows, for a pass that only looks: while one window is worked on, the
/// next is on its way from the server, on a thread of its own where the store can be read there.
class WindowReader
{
public:
    /// \a store must outlive it, and its connection is used for nothing else meanwhile.
    WindowReader(RowStore &store, int rows);
    ~WindowReader();
    WindowReader(const WindowReader &) = delete;
    WindowReader &operator=(const WindowReader &) = delete;

    /// The next window, valid until the call after this one; without rows at the end.
    base::Result<const database::Cells *> next();

private:
    RowStore &m_store;
    int m_rows;
    std::array<database::Cells, 2> m_windows{};
    std::size_t m_shown = 0;
    QByteArrayList m_after{}; ///< Key of the last row that was read.
    std::future<base::Result<>> m_ahead{};
    bool m_ended = false;
};

} // namespace credentials
