#pragma once

#include "database/connection.h"
#include "database/postgres/handle.h"

#include <QList>

namespace database::postgres {

/// Looks from a second session at who stands in the way of the first. It opens its connection
/// when it is first asked, and is silent about its own failures: knowing is a courtesy.
class BlockMonitor
{
public:
    /// \a options are those of the first session.
    BlockMonitor(const Url &url, const OpenOptions &options);

    /// The sessions that the backend \a pid waits for; none when it waits for nobody or when they
    /// cannot be learned. Gives up at once when \a mainSocket has something to read.
    QList<Blocker> blockersOf(int pid, int mainSocket);
    /// Gives the connection back to the server.
    void close() { m_connection.reset(); }

private:
    ResultHandle ask(int pid, int mainSocket);

    Url m_url;
    OpenOptions m_options;
    ConnectionHandle m_connection;
};

/// Reads the columns pid, usename, application_name, client, state, query, since.
QList<Blocker> blockersFrom(const Rows &rows);

/// A second copy of \a url, its password included.
Url cloneOf(const Url &url);

} // namespace database::postgres
