#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <netinet/in.h>
#include <stop_token>

namespace migration {

/// Where a name leads: an address with its port, ready for connect().
struct Address
{
    sockaddr_storage storage{};
    socklen_t length = 0;
    QString text{}; ///< "192.0.2.7", "::1".
};

/// Looks \a host up. ConnectionFailed when the name leads nowhere or the resolver is silent for
/// \a limit; Cancelled on a stop request.
base::Result<QList<Address>> resolvedHost(const QString &host, const QString &port,
                                          std::chrono::milliseconds limit,
                                          const std::stop_token &stop);

/// Whether something accepts connections at one of \a addresses: the text of the first that does.
base::Result<QString> reachedPort(const QList<Address> &addresses, std::chrono::milliseconds limit,
                                  const std::stop_token &stop);

} // namespace migration
