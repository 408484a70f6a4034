#include "database/conninfo.h"

#include "database/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Number of letters to insert, remove or replace to turn \a a into \a b.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row;
    for (qsizetype j = 0; j <= b.size(); ++j)
        row.push_back(j);
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool equal = letter == b[static_cast<qsizetype>(j) - 1];
            const qsizetype replaced = diagonal + (equal ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// What asyncpg, psycopg and SQLAlchemy over them take for their own tuning.
constexpr auto tuningOfPythonDrivers = std::to_array<QLatin1StringView>({
    "async_fallback"_L1,
    "command_timeout"_L1,
    "statement_cache_size"_L1,
    "prepared_statement_cache_size"_L1,
    "prepared_statement_name_func"_L1,
    "max_cached_statement_lifetime"_L1,
    "max_cacheable_statement_size"_L1,
    "prepare_threshold"_L1,
});

/// The `sslmode` that asyncpg's (or JDBC's) `ssl` means; empty when it means none.
QString sslMode(const QString &ssl)
{
    static const QHash<QString, QString> switches{
        {u"true"_s, u"require"_s},  {u"1"_s, u"require"_s}, {u"on"_s, u"require"_s},
        {u"false"_s, u"disable"_s}, {u"0"_s, u"disable"_s}, {u"off"_s, u"disable"_s},
    };
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const QString value = ssl.toLower();
    return modes.contains(value) ? value : switches.value(value);
}

/// \a host and \a port as they stand in a URL, several of them separated by commas.
QString authority(const QString &host, const QString &port)
{
    const QStringList hosts = host.split(u',');
    const QStringList ports = port.split(u',');
    QStringList shown;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString one = hosts[i].contains(u':') ? u'[' + hosts[i] + u']' : hosts[i];
        // libpq uses a single port for every host.
        const QString its = ports.size() == 1 ? ports.first() : ports.value(i);
        shown.append(its.isEmpty() ? one : one + u':' + its);
    }
    return shown.join(u',');
}

} // namespace

std::unexpected<base::Error> unreadableUrl(const QString &message)
{
    return base::failure(
        {.code = base::ErrorCode::BadUrl,
         .message = message,
         .hint = Text::tr("In a user name, password or database name write %40 for @, %3A for :, "
                          "%2F for /, %3F for ?, %23 for # and %25 for %.")});
}

Conninfo::Conninfo()
{
    // Asked of the libpq at hand, so that a newer one brings its parameters with it.
    m_keywords = postgres::parsedOptions(QString()).value_or(QList<postgres::Option>());
}

base::Result<> Conninfo::set(Parameter parameter, bool mayQuote)
{
    if (parameter.value.contains(QChar(u'\0')))
        return unreadableUrl(Text::tr("The database URL contains a zero byte."));
    if (std::ranges::find(tuningOfPythonDrivers, parameter.name) != tuningOfPythonDrivers.end())
        return {};
    if (parameter.name == "database"_L1) {
        parameter.name = u"dbname"_s;
    } else if (parameter.name == "ssl"_L1) {
        parameter.name = u"sslmode"_s;
        parameter.value = sslMode(parameter.value);
        if (parameter.value.isEmpty()) {
            return base::failure(
                {.code = base::ErrorCode::BadUrl,
                 .message = Text::tr("The value of the parameter \"ssl\" is not a known one."),
                 .hint = Text::tr("Write sslmode= and one of disable, allow, prefer, require, "
                                  "verify-ca and verify-full.")});
        }
    }

    const auto keyword = std::ranges::find(m_keywords, parameter.name, &postgres::Option::keyword);
    if (keyword == m_keywords.cend())
        return unknown(parameter.name, mayQuote);
    if (keyword->secret) {
        QByteArray bytes = parameter.value.toUtf8();
        (parameter.name == "password"_L1 ? m_password : m_sslPassword) = base::Secret(bytes);
        bytes.fill('\0');
        return {};
    }
    const auto present = std::ranges::find(m_parameters, parameter.name, &Parameter::name);
    if (present == m_parameters.end()) {
        m_parameters.append(std::move(parameter));
    } else {
        *present = std::move(parameter);
    }
    return {};
}

std::unexpected<base::Error> Conninfo::unknown(const QString &name, bool mayQuote) const
{
    static const QRegularExpression plainName(u"^[A-Za-z_][A-Za-z0-9_]{0,40}\\z"_s);
    if (!mayQuote || !plainName.match(name).hasMatch()) {
        return unreadableUrl(
            Text::tr("The database URL has a parameter that PostgreSQL does not know."));
    }
    const auto distance = [&name](const postgres::Option &keyword) {
        return editDistance(name.toLower(), keyword.keyword);
    };
    const auto nearest = std::ranges::min_element(m_keywords, {}, distance);
    return base::failure(
        {.code = base::ErrorCode::BadUrl,
         .message =
             Text::tr("The database URL has a parameter that PostgreSQL does not know: \"%1\".")
                 .arg(name),
         .hint = nearest == m_keywords.cend()
                     ? QString()
                     : Text::tr("The nearest that it knows is \"%1\".").arg(nearest->keyword)});
}

QString Conninfo::value(const QString &name) const
{
    const auto found = std::ranges::find(m_parameters, name, &Parameter::name);
    return found == m_parameters.cend() ? QString() : found->value;
}

QString Conninfo::text() const
{
    QStringList pairs;
    for (const Parameter &parameter : m_parameters) {
        QString value = parameter.value;
        value.replace(u'\\', R"(\\)"_L1).replace(u'\'', R"(\')"_L1);
        pairs.append(u"%1='%2'"_s.arg(parameter.name, value));
    }
    return pairs.join(u' ');
}

QString Conninfo::display() const
{
    const QString host = value(u"host"_s).isEmpty() ? value(u"hostaddr"_s) : value(u"host"_s);
    const QString service = value(u"service"_s);
    if (host.isEmpty() && !service.isEmpty())
        return "postgresql:service="_L1 + service;

    const QString user = value(u"user"_s);
    const QString database = value(u"dbname"_s);
    const bool socket = host.startsWith(u'/') || host.startsWith(u'@');
    return "postgresql://"_L1 + (user.isEmpty() ? QString() : user + u'@') +
           authority(socket ? QString() : host, value(u"port"_s)) +
           (database.isEmpty() ? QString() : u'/' + database) +
           (socket ? "?host="_L1 + host : QString());
}

} // namespace database
