#include "migration/reachability.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace migration {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Reachability)
};

base::Error cancelled()
{
    return {.code = base::ErrorCode::Cancelled, .message = Text::tr("The test was stopped.")};
}

/// What the resolver said.
struct Lookup
{
    int code = 0;
    QList<Address> addresses{};
};

Lookup lookUp(const QByteArray &host, const QByteArray &port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *raw = nullptr;
    Lookup lookup{.code = getaddrinfo(host.constData(), port.constData(), &wanted, &raw)};
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> found(raw, &freeaddrinfo);
    for (const addrinfo *one = found.get(); lookup.code == 0 && one; one = one->ai_next) {
        Address address{.length = one->ai_addrlen};
        std::memcpy(&address.storage, one->ai_addr, one->ai_addrlen);
        std::array<char, NI_MAXHOST> text{};
        getnameinfo(one->ai_addr, one->ai_addrlen, text.data(), text.size(), nullptr, 0,
                    NI_NUMERICHOST);
        address.text = QString::fromLatin1(text.data());
        lookup.addresses.append(address);
    }
    return lookup;
}

/// A socket, closed with this.
class Socket
{
public:
    explicit Socket(int family)
        : m_socket(socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    ~Socket()
    {
        if (m_socket >= 0)
            close(m_socket);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    [[nodiscard]] int get() const { return m_socket; }

private:
    int m_socket;
};

/// 0 when \a address accepts a connection, else errno's number; ECANCELED on a stop request.
int knock(const Address &address, steady_clock::time_point deadline, const std::stop_token &stop)
{
    constexpr int lookUpMilliseconds = 50;
    const Socket socket(address.storage.ss_family);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address.storage);
    if (socket.get() < 0)
        return errno;
    if (::connect(socket.get(), generic, address.length) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    while (!stop.stop_requested()) {
        pollfd waiting{.fd = socket.get(), .events = POLLOUT, .revents = 0};
        if (poll(&waiting, 1, lookUpMilliseconds) > 0) {
            int problem = 0;
            socklen_t size = sizeof problem;
            getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &problem, &size);
            return problem;
        }
        if (steady_clock::now() >= deadline)
            return ETIMEDOUT;
    }
    return ECANCELED;
}

} // namespace

base::Result<QList<Address>> resolvedHost(const QString &host, const QString &port,
                                          milliseconds limit, const std::stop_token &stop)
{
    // The resolver cannot be interrupted: it has a thread of its own, which is left behind when
    // it takes too long, and everything that it touches is shared.
    struct Shared
    {
        std::mutex mutex{};
        std::condition_variable_any arrived{};
        std::optional<Lookup> lookup{};
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared, name = host.toUtf8(), service = port.toUtf8()] {
        Lookup lookup = lookUp(name, service);
        const std::scoped_lock guard(shared->mutex);
        shared->lookup = std::move(lookup);
        shared->arrived.notify_all();
    }).detach();

    std::unique_lock guard(shared->mutex);
    const bool inTime = shared->arrived.wait_for(guard, stop, limit,
                                                 [&shared] { return shared->lookup.has_value(); });
    if (stop.stop_requested())
        return base::failure(cancelled());
    if (inTime && shared->lookup->code == 0)
        return shared->lookup->addresses;
    return base::failure(
        {.code = base::ErrorCode::ConnectionFailed,
         .message = inTime ? Text::tr("The host name %1 could not be resolved.").arg(host)
                           : Text::tr("Resolving the host name %1 takes too long.").arg(host),
         .hint = Text::tr("Check the spelling, the network and the VPN."),
         .detail =
             inTime ? QString::fromLocal8Bit(gai_strerror(shared->lookup->code)) : QString()});
}

base::Result<QString> reachedPort(const QList<Address> &addresses, milliseconds limit,
                                  const std::stop_token &stop)
{
    const auto deadline = steady_clock::now() + limit;
    int problem = EHOSTUNREACH;
    QString asked;
    for (const Address &address : addresses) {
        problem = knock(address, deadline, stop);
        asked = address.text;
        if (problem == 0)
            return address.text;
        if (stop.stop_requested())
            return base::failure(cancelled());
    }
    base::Error error{.code = base::ErrorCode::ConnectionFailed,
                      .detail = asked + QStringLiteral(": ") +
                                QString::fromStdString(std::generic_category().message(problem))};
    if (problem == ECONNREFUSED) {
        error.message = Text::tr("Nothing listens at this port.");
        error.hint = Text::tr("Check host and port, and whether the server is running.");
    } else if (problem == ETIMEDOUT) {
        error.message = Text::tr("There was no answer within %n second(s).", nullptr,
                                 static_cast<int>((limit.count() + 999) / 1000));
        error.hint = Text::tr("Check the network, the VPN and the firewall.");
    } else {
        error.message = Text::tr("The host cannot be reached.");
        error.hint = Text::tr("Check the network, the VPN and the firewall.");
    }
    return base::failure(std::move(error));
}

} // namespace migration
