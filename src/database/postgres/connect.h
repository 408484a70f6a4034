#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "database/postgres/handle.h"

#include <QList>

#include <utility>

namespace database::postgres {

/// Oldest server that is spoken to, as PQserverVersion() counts.
constexpr int oldestServer = 120000;

/// Connects without blocking in anything but the name lookup, which the system's resolver bounds.
/// Everything that libpq knows stays libpq's: service and password files, several hosts, session
/// attributes, TLS. The password goes to libpq in memory only. \a other is a socket whose incoming
/// data gives the attempt up (Cancelled); -1 for none.
base::Result<ConnectionHandle> connect(const Url &url, const OpenOptions &options, int other = -1);

/// The server settings that \a options ask for, as name and value.
QList<std::pair<QByteArray, QByteArray>> sessionSettings(const OpenOptions &options);

/// Whether a service file takes part in \a conninfo. It may hold `options` of its own, which
/// those of the connection would displace: then the settings are sent as a statement.
bool usesService(const QString &conninfo);

} // namespace database::postgres
