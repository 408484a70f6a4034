#include "cli/interrupt.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr int cancelledExitCode = 130;

sigset_t listenedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGUSR1); // Wakes the listener at the end.
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = listenedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_listener = std::jthread([this, set](const std::stop_token &ended) {
        int signal = 0;
        while (sigwait(&set, &signal) == 0 && !ended.stop_requested()) {
            if (signal == SIGUSR1)
                continue;
            if (m_stop.stop_requested())
                _exit(cancelledExitCode);
            m_stop.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    m_listener.request_stop();
    pthread_kill(m_listener.native_handle(), SIGUSR1);
}

} // namespace cli
