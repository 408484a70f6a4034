#pragma once

#include <chrono>

namespace database::postgres {

/// What a socket is waited for, and what it turned out to be ready for.
struct Readiness
{
    bool read = false;
    bool write = false;
    bool other = false; ///< The second socket became readable.
};

/// Waits until \a socket is ready for one of \a wanted, at most \a limit. \a other is a second
/// socket whose incoming data ends the wait as well; -1 for none. Nothing ready: time is up.
/// A broken socket counts as readable, so that the next read reports it.
Readiness waitForSocket(int socket, Readiness wanted, std::chrono::milliseconds limit,
                        int other = -1);

} // namespace database::postgres
