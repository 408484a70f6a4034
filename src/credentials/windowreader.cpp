#include "credentials/windowreader.h"

namespace credentials {

WindowReader::WindowReader(RowStore &store, int rows)
    : m_store(store)
    , m_rows(rows)
{
}

WindowReader::~WindowReader()
{
    if (m_ahead.valid())
        m_ahead.wait();
}

base::Result<const database::Cells *> WindowReader::next()
{
    m_shown = 1 - m_shown;
    database::Cells &window = m_windows.at(m_shown);
    database::Cells &following = m_windows.at(1 - m_shown);
    if (m_ended) {
        window.clear(0);
        return &window;
    }
    auto done = m_ahead.valid() ? m_ahead.get() : m_store.read(m_after, {}, m_rows, window);
    if (!done)
        return base::failure(std::move(done.error()));
    m_ended = window.rows() < m_rows;
    if (m_ended)
        return &window;
    m_after = m_store.key(window, m_rows - 1);
    if (m_store.readsAnywhere()) {
        m_ahead = std::async(std::launch::async, [this, &following] {
            return m_store.read(m_after, {}, m_rows, following);
        });
    }
    return &window;
}

} // namespace credentials
