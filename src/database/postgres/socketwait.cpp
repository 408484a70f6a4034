#include "database/postgres/socketwait.h"

#include <algorithm>
#include <array>
#include <limits>
#include <poll.h>

namespace database::postgres {

Readiness waitForSocket(int socket, Readiness wanted, std::chrono::milliseconds limit, int other)
{
    const auto events = (wanted.read ? POLLIN : 0) | (wanted.write ? POLLOUT : 0);
    std::array<pollfd, 2> sockets{
        pollfd{.fd = socket, .events = static_cast<short>(events), .revents = 0},
        pollfd{.fd = other, .events = POLLIN, .revents = 0}, // poll() passes over -1
    };
    const auto milliseconds = std::clamp<std::chrono::milliseconds::rep>(
        limit.count(), 0, std::numeric_limits<int>::max());
    if (poll(sockets.data(), sockets.size(), static_cast<int>(milliseconds)) <= 0)
        return {};
    const auto happened = [](const pollfd &one, int mask) { return (one.revents & mask) != 0; };
    constexpr int broken = POLLERR | POLLHUP | POLLNVAL;
    return {.read = happened(sockets[0], POLLIN | broken),
            .write = happened(sockets[0], POLLOUT),
            .other = happened(sockets[1], POLLIN | broken)};
}

} // namespace database::postgres
