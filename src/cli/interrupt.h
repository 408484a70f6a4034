#pragma once

#include <stop_token>
#include <thread>

namespace cli {

/// Turns Ctrl-C and SIGTERM into a stop request. The first asks for a clean end, which rolls the
/// running statement back on the server; a second Ctrl-C ends the process at once, which is safe
/// for the database too. Made in main before any other thread, since they inherit its signal mask.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop{};
    std::jthread m_listener{};
};

} // namespace cli
