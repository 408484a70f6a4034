#include "database/url.h"

#include "database/conninfo.h"
#include "database/text.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<base::Error> badUrl(const QString &message, const QString &hint)
{
    return base::failure({.code = base::ErrorCode::BadUrl, .message = message, .hint = hint});
}

// SQLite

/// What Python's sqlite3 takes for its own tuning.
constexpr auto tuningOfPysqlite = std::to_array<QLatin1StringView>({
    "timeout"_L1,
    "check_same_thread"_L1,
    "isolation_level"_L1,
    "detect_types"_L1,
    "cached_statements"_L1,
    "autocommit"_L1,
});

base::Result<Url> inMemory()
{
    Url url;
    url.path = u":memory:"_s;
    url.display = u"sqlite::memory:"_s;
    return url;
}

/// \a rest is what follows `sqlite:`.
base::Result<Url> parseSqlite(QStringView rest, const QString &baseDirectory)
{
    const qsizetype question = rest.indexOf(u'?');
    QString path = (question < 0 ? rest : rest.first(question)).toString();
    if (question >= 0) {
        for (const QStringView pair : rest.sliced(question + 1).split(u'&', Qt::SkipEmptyParts)) {
            const QStringView name = pair.first(std::max(pair.indexOf(u'='), qsizetype(0)));
            const auto isName = [&name](QLatin1StringView known) { return name == known; };
            if (std::ranges::none_of(tuningOfPysqlite, isName)) {
                return badUrl(Text::tr("The SQLite URL has a parameter that is not known."),
                              Text::tr("Leave out what follows the ?. To open the database "
                                       "read-only, use the option of that name."));
            }
        }
    }

    if (path.startsWith("///"_L1)) {
        path.remove(0, 3);
        if (path.isEmpty())
            return inMemory();
    } else if (path == "//"_L1) {
        return inMemory();
    } else if (path.startsWith("//"_L1)) {
        return badUrl(Text::tr("The SQLite URL has two slashes."),
                      Text::tr("Write sqlite:PATH, sqlite:///PATH for a relative path, or "
                               "sqlite:////PATH for an absolute one."));
    }
    if (path == ":memory:"_L1)
        return inMemory();
    if (path.isEmpty())
        return badUrl(Text::tr("The SQLite URL names no file."), Text::tr("Write sqlite:PATH."));
    if (path.startsWith("file:"_L1)) {
        return badUrl(Text::tr("SQLite's own file: addresses are not understood."),
                      Text::tr("Write sqlite:PATH."));
    }
    if (path.contains(QChar(u'\0')))
        return unreadableUrl(Text::tr("The database URL contains a zero byte."));

    Url url;
    // Not by QDir::absoluteFilePath(), which takes a name with a colon in front for a resource.
    url.path = QDir::cleanPath(
        path.startsWith(u'/') ? path : QDir(baseDirectory).absolutePath() + u'/' + path);
    url.display = "sqlite:"_L1 + url.path;
    return url;
}

// PostgreSQL

/// Percent-decoding as SQLAlchemy does it: a `%` that begins no code stands for itself.
QString decoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray plain;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        unsigned char code = 0;
        const char *digits = bytes.constData() + i + 1;
        if (bytes[i] == '%' && i + 2 < bytes.size() &&
            std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
            plain.append(static_cast<char>(code));
            i += 2;
        } else {
            plain.append(bytes[i]);
        }
    }
    QString result = QString::fromUtf8(plain);
    plain.fill('\0');
    return result;
}

/// The parts of `user:password@hosts/database?query`, still encoded.
struct UriParts
{
    std::optional<QStringView> user{};
    std::optional<QStringView> password{};
    QStringView hosts{};
    QStringView database{};
    QStringView query{};
};

qsizetype endOfAuthority(QStringView text, qsizetype from)
{
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?'; };
    return std::find_if(text.begin() + from, text.end(), isEnd) - text.begin();
}

/// Finds the `@` behind the user and password, or -1. Passwords are often pasted as they are: the
/// last `@` of the authority counts, and, as in SQLAlchemy, the password may hold a `/` or `?`
/// where libpq would see the end of the authority.
qsizetype endOfUserInfo(QStringView text)
{
    const qsizetype end = endOfAuthority(text, 0);
    const QStringView authority = text.first(end);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0)
        return at;
    const qsizetype colon = authority.indexOf(u':');
    const qsizetype later = text.indexOf(u'@', end);
    if (colon < 0 || later < 0 || authority.contains(u'[') || authority.contains(u','))
        return -1;
    static const QRegularExpression port(u"^[0-9]{1,5}\\z"_s);
    if (port.match(authority.sliced(colon + 1).toString()).hasMatch())
        return -1;
    return text.first(endOfAuthority(text, later)).lastIndexOf(u'@');
}

UriParts takeApart(QStringView text)
{
    UriParts parts;
    if (const qsizetype at = endOfUserInfo(text); at >= 0) {
        const QStringView userInfo = text.first(at);
        const qsizetype colon = userInfo.indexOf(u':');
        parts.user = colon < 0 ? userInfo : userInfo.first(colon);
        if (colon >= 0)
            parts.password = userInfo.sliced(colon + 1);
        text = text.sliced(at + 1);
    }
    const qsizetype end = endOfAuthority(text, 0);
    parts.hosts = text.first(end);
    text = text.sliced(end);
    const qsizetype question = text.indexOf(u'?');
    if (question >= 0) {
        parts.query = text.sliced(question + 1);
        text = text.first(question);
    }
    if (!text.isEmpty())
        parts.database = text.sliced(1);
    return parts;
}

bool isPort(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return text.isEmpty() || (isNumber && port >= 1 && port <= 65535);
}

/// Hosts and ports as libpq wants them: two lists of the same length, separated by commas.
struct HostList
{
    QStringList hosts{};
    QStringList ports{};

    base::Result<> add(QStringView text)
    {
        QStringView host = text;
        QStringView port;
        if (text.startsWith(u'[')) {
            const qsizetype bracket = text.indexOf(u']');
            if (bracket < 0)
                return unreadableUrl(Text::tr("An IPv6 address in the database URL lacks its ]."));
            host = text.sliced(1, bracket - 1);
            port = text.sliced(bracket + 1);
            if (!port.isEmpty() && !port.startsWith(u':'))
                return unreadableUrl(Text::tr("After the ] of an IPv6 address stands no port."));
            port = port.isEmpty() ? port : port.sliced(1);
        } else if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
            host = text.first(colon);
            port = text.sliced(colon + 1);
        }
        if (!isPort(port)) {
            return unreadableUrl(Text::tr("The port in the database URL is not a number from 1 to "
                                          "65535. IPv6 addresses stand in brackets: [::1]."));
        }
        hosts.append(decoded(host));
        ports.append(port.toString());
        return {};
    }

    /// Sets `host` and `port`, each only where something was written.
    base::Result<> store(Conninfo &conninfo) const
    {
        const auto isWritten = [](const QString &part) { return !part.isEmpty(); };
        if (hosts.size() > 1 || std::ranges::any_of(hosts, isWritten)) {
            if (auto set = conninfo.set({u"host"_s, hosts.join(u',')}, true); !set)
                return set;
        }
        if (std::ranges::none_of(ports, isWritten))
            return {};
        return conninfo.set({u"port"_s, ports.join(u',')}, true);
    }
};

base::Result<> readQuery(QStringView query, bool mayQuote, Conninfo &conninfo)
{
    HostList hosts;
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            return unreadableUrl(Text::tr("A parameter of the database URL has no value."));
        Parameter parameter{decoded(pair.first(equals)), decoded(pair.sliced(equals + 1))};
        // SQLAlchemy: host=a:5432&host=b:5433. libpq: host=a,b&port=5432,5433.
        static const QRegularExpression hostWithPort(u"^[^/:,\\[\\]]*:[0-9]+\\z"_s);
        if (parameter.name == "host"_L1 &&
            (!hosts.hosts.isEmpty() || hostWithPort.match(parameter.value).hasMatch())) {
            if (auto added = hosts.add(parameter.value); !added)
                return added;
        } else if (auto set = conninfo.set(std::move(parameter), mayQuote); !set) {
            return set;
        }
    }
    return hosts.hosts.isEmpty() ? base::Result<>() : hosts.store(conninfo);
}

/// \a rest is what follows `postgresql://`.
base::Result<> readUri(QStringView rest, Conninfo &conninfo)
{
    const UriParts parts = takeApart(rest);
    // A raw @ behind the authority may mean that the password holds it and the parts are wrong.
    if (parts.database.contains(u'@'))
        return unreadableUrl(Text::tr("The database name in the URL contains a bare @."));
    HostList hosts;
    for (const QStringView host : parts.hosts.split(u',')) {
        if (auto added = hosts.add(host); !added)
            return added;
    }
    if (auto stored = hosts.store(conninfo); !stored)
        return stored;
    const auto set = [&conninfo](const QString &name, QStringView value) {
        return value.isEmpty() ? base::Result<>() : conninfo.set({name, decoded(value)}, true);
    };
    if (auto user = set(u"user"_s, parts.user.value_or(QStringView())); !user)
        return user;
    if (auto password = set(u"password"_s, parts.password.value_or(QStringView())); !password)
        return password;
    if (auto name = set(u"dbname"_s, parts.database); !name)
        return name;
    return readQuery(parts.query, !parts.query.contains(u'@'), conninfo);
}

/// Reads `name = value` pairs by the rules of libpq: values with spaces in single quotes,
/// backslash before a quote or backslash.
base::Result<> readKeywords(QStringView text, Conninfo &conninfo)
{
    qsizetype at = 0;
    bool mayQuote = true;
    const auto skipSpaces = [&text, &at] {
        while (at < text.size() && text[at].isSpace())
            ++at;
    };
    for (skipSpaces(); at < text.size(); skipSpaces()) {
        const qsizetype begin = at;
        while (at < text.size() && text[at] != u'=' && !text[at].isSpace())
            ++at;
        Parameter parameter{text.sliced(begin, at - begin).toString(), {}};
        skipSpaces();
        if (at >= text.size() || text[at] != u'=') {
            return badUrl(Text::tr("A parameter of the database URL has no value."),
                          Text::tr("Write name=value pairs with spaces between them, and put a "
                                   "value that contains spaces in single quotes."));
        }
        ++at;
        skipSpaces();
        const bool quoted = at < text.size() && text[at] == u'\'';
        at += quoted ? 1 : 0;
        const auto ends = [quoted](QChar c) { return quoted ? c == u'\'' : c.isSpace(); };
        while (at < text.size() && !ends(text[at])) {
            if (text[at] == u'\\' && at + 1 < text.size())
                ++at;
            parameter.value.append(text[at++]);
        }
        if (quoted && at >= text.size()) {
            return badUrl(Text::tr("A quoted value in the database URL is never closed."),
                          Text::tr("Close it with '. Inside, write \\' for a quote."));
        }
        at += quoted ? 1 : 0;
        const bool bareSecret = !quoted && parameter.name.contains("password"_L1);
        if (auto set = conninfo.set(std::move(parameter), mayQuote); !set)
            return set;
        // What follows an unquoted password may be the rest of it.
        mayQuote = mayQuote && !bareSecret;
    }
    return {};
}

base::Result<Url> parsePostgres(QStringView rest)
{
    if (auto there = postgres::requireLibpq(); !there)
        return base::failure(std::move(there.error()));
    Conninfo conninfo;
    const bool isUri = rest.startsWith("//"_L1);
    if (auto read = isUri ? readUri(rest.sliced(2), conninfo) : readKeywords(rest, conninfo); !read)
        return std::unexpected(std::move(read).error());
    Url url;
    url.engine = Engine::PostgreSql;
    url.conninfo = conninfo.text();
    url.display = conninfo.display();
    url.password = conninfo.takePassword();
    url.sslPassword = conninfo.takeSslPassword();
    return url;
}

std::unexpected<base::Error> withoutScheme(const QString &text)
{
    const QString message = Text::tr("The database URL does not say which engine it is for.");
    static const QRegularExpression file(u"\\.(db|db3|sqlite|sqlite3)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (file.match(text).hasMatch() && !text.contains(u'@') && !text.contains(u'='))
        return badUrl(message, Text::tr("For a SQLite file write sqlite:%1").arg(text));
    if (text.contains(u'='))
        return badUrl(message, Text::tr("For PostgreSQL write postgresql: before the parameters."));
    return badUrl(message, Text::tr("Write sqlite:PATH or postgresql://USER@HOST/DATABASE."));
}

} // namespace

base::Result<Url> parseUrl(const QString &text, const QString &baseDirectory)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return badUrl(Text::tr("The database URL is empty."),
                      Text::tr("Write sqlite:PATH or postgresql://USER@HOST/DATABASE."));
    }
    // `engine:` or, in SQLAlchemy's spelling, `engine+driver:`.
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9]*)(?:\\+[A-Za-z0-9_.-]*)?:"_s);
    const QRegularExpressionMatch match = scheme.match(trimmed);
    if (!match.hasMatch())
        return withoutScheme(trimmed);

    const QString engine = match.captured(1).toLower();
    const QStringView rest = QStringView(trimmed).sliced(match.capturedEnd());
    if (engine == "sqlite"_L1)
        return parseSqlite(rest, baseDirectory);
    if (engine == "postgresql"_L1 || engine == "postgres"_L1)
        return parsePostgres(rest);
    if (engine == "mariadb"_L1 || engine == "mysql"_L1) {
        return base::failure({.code = base::ErrorCode::UnsupportedServer,
                              .message = Text::tr("MariaDB and MySQL are not supported yet."),
                              .hint = Text::tr("PostgreSQL and SQLite are.")});
    }
    return badUrl(
        Text::tr("The database URL is for '%1', an engine that is not known.").arg(engine),
        Text::tr("It begins with sqlite: or postgresql:."));
}

} // namespace database
