#include "database/postgres/connecterror.h"

#include "base/log.h"
#include "database/text.h"

#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <cstring>
#include <netdb.h>

namespace database::postgres {

using namespace Qt::Literals::StringLiterals;
using enum base::ErrorCode;

namespace {

/// Who was to be reached, as far as libpq had resolved it when it gave up.
struct Peer
{
    explicit Peer(PGconn *connection)
        : user(QString::fromUtf8(PQuser(connection)))
        , host(QString::fromUtf8(PQhost(connection)))
        , port(QString::fromUtf8(PQport(connection)))
        , database(QString::fromUtf8(PQdb(connection)))
    {
    }

    QString user;
    QString host;
    QString port;
    QString database;
};

QString systemText(int number)
{
    return QString::fromLocal8Bit(
        std::strerror(number)); // NOLINT(concurrency-mt-unsafe): libpq's own text
}

bool isNameLookup(const QString &text)
{
    constexpr std::array codes{EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_SERVICE, EAI_FAMILY};
    for (const int code : codes) {
        if (text.contains(QString::fromLocal8Bit(gai_strerror(code))))
            return true;
    }
    return text.contains("could not translate host name"_L1);
}

bool isTls(const QString &text)
{
    static const QRegularExpression tls(u"\\b(SSL|TLS|certificate|sslmode|sslrootcert)\\b"_s);
    return text.contains(tls);
}

void describeAuthentication(base::Error &error, PGconn *connection, const Peer &peer)
{
    error.code = AuthenticationFailed;
    error.message = Text::tr("%1@%2 could not log in.").arg(peer.user, peer.host);
    if (PQconnectionNeedsPassword(connection) != 0) {
        error.message = Text::tr("%1@%2 could not log in: the server asks for a password and "
                                 "none was supplied.")
                            .arg(peer.user, peer.host);
        error.hint = Text::tr("Save the password in a profile, or in the password file that "
                              "libpq reads (~/.pgpass).");
    } else if (PQconnectionUsedPassword(connection) != 0) {
        error.message = Text::tr("%1@%2 could not log in: the server refused the password that "
                                 "was supplied.")
                            .arg(peer.user, peer.host);
        error.hint = Text::tr("Check the user name and the password.");
    } else {
        error.message =
            Text::tr("%1@%2 could not log in: the server refused without asking for a password.")
                .arg(peer.user, peer.host);
        error.hint = Text::tr("Check the user name, and the server's pg_hba.conf for a line that "
                              "lets this client in.");
    }
}

/// The server answered, with an error of its own.
void describeAnswer(base::Error &error, PGconn *connection, const Peer &peer)
{
    const QString &state = error.sqlState;
    if (state.startsWith("28"_L1)) {
        describeAuthentication(error, connection, peer);
    } else if (state == "3D000"_L1) {
        error.code = DatabaseNotFound;
        error.message = Text::tr("There is no database %1 on %2.").arg(peer.database, peer.host);
        error.hint = Text::tr("Check the name at the end of the URL, or create the database.");
    } else if (state == "53300"_L1) {
        error.message = Text::tr("%1 has no connection left for %2.").arg(peer.host, peer.user);
        error.hint =
            Text::tr("Close other sessions, or raise max_connections or the role's limit.");
    } else if (state == "42501"_L1) {
        error.code = PermissionDenied;
        error.message = Text::tr("%1 may not connect to the database %2 on %3.")
                            .arg(peer.user, peer.database, peer.host);
        error.hint = Text::tr("Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.")
                         .arg(peer.database, peer.user);
    } else if (state.startsWith("57P"_L1)) {
        error.message = Text::tr("%1 is starting up or shutting down.").arg(peer.host);
        error.hint = Text::tr("Try again in a moment.");
    } else {
        error.message = Text::tr("%1 refused the session.").arg(peer.host);
        error.hint = Text::tr("The detail holds the server's words.");
    }
}

/// No server answered in the protocol.
void describeSilence(base::Error &error, PGconn *connection, const Peer &peer)
{
    const QString &text = error.detail;
    if (PQconnectionNeedsPassword(connection) != 0) {
        describeAuthentication(error, connection, peer);
    } else if (isNameLookup(text)) {
        error.message = Text::tr("The host name %1 could not be resolved.").arg(peer.host);
        error.hint = Text::tr("Check the spelling, the network and the VPN.");
    } else if (text.contains(systemText(ECONNREFUSED)) || text.contains(systemText(ENOENT))) {
        error.message = Text::tr("No server listens at %1, port %2.").arg(peer.host, peer.port);
        error.hint = Text::tr("Check host and port, and whether the server is running.");
    } else if (text.contains(systemText(ETIMEDOUT)) || text.contains(systemText(EHOSTUNREACH)) ||
               text.contains(systemText(ENETUNREACH))) {
        error.message = Text::tr("%1 cannot be reached.").arg(peer.host);
        error.hint = Text::tr("Check the network, the VPN and the firewall.");
    } else if (isTls(text)) {
        error.message = Text::tr("No encrypted connection to %1 could be made.").arg(peer.host);
        error.hint = Text::tr("Check sslmode and the certificates (sslrootcert, sslcert, sslkey) "
                              "in the URL or the service file.");
    } else {
        error.message = Text::tr("No connection to %1, port %2.").arg(peer.host, peer.port);
        error.hint = Text::tr("The detail holds libpq's words.");
    }
}

} // namespace

base::Error connectError(PGconn *connection, const Url &url)
{
    base::Error error{.code = ConnectionFailed,
                      .detail =
                          base::masked(QString::fromUtf8(PQerrorMessage(connection)).trimmed())};
    // "FATAL:  28P01: password authentication failed": severity is translated, the state is not.
    static const QRegularExpression verbose(u":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}): "_s);
    QRegularExpressionMatchIterator states = verbose.globalMatch(error.detail);
    while (states.hasNext()) // several hosts: the last one decided
        error.sqlState = states.next().captured(1);

    const Peer peer(connection);
    if (peer.host.isEmpty()) {
        error.message = Text::tr("No connection to %1.").arg(url.display);
        error.hint = Text::tr("The detail holds libpq's words.");
    } else if (!error.sqlState.isEmpty()) {
        describeAnswer(error, connection, peer);
    } else {
        describeSilence(error, connection, peer);
    }
    return error;
}

base::Error connectTimeout(PGconn *connection, const Url &url, std::chrono::milliseconds limit)
{
    const Peer peer(connection);
    return {.code = ConnectionFailed,
            .message = Text::tr("%1 did not answer within %n second(s).", nullptr,
                                static_cast<int>((limit.count() + 999) / 1000))
                           .arg(peer.host.isEmpty() ? url.display : peer.host),
            .hint = Text::tr("Check the network, the VPN and the firewall."),
            .detail = base::masked(QString::fromUtf8(PQerrorMessage(connection)).trimmed())};
}

} // namespace database::postgres
