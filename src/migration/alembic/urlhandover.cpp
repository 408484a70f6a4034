#include "migration/alembic/urlhandover.h"

#include "base/log.h"
#include "scripts/dotenv.h"
#include "scripts/sourcefile.h"
#include "scripts/urlhints.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pairs of a keyword string as database::Conninfo writes it: name='value', escaped.
QList<std::pair<QString, QString>> pairsOf(const QString &conninfo)
{
    static const QRegularExpression pair(uR"((\w+)='((?:[^'\\]|\\.)*)')"_s);
    static const QRegularExpression escape(uR"(\\(.))"_s);
    QList<std::pair<QString, QString>> pairs;
    for (auto each = pair.globalMatch(conninfo); each.hasNext();) {
        const auto match = each.next();
        pairs.append({match.captured(1), match.captured(2).replace(escape, u"\\1"_s)});
    }
    return pairs;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// "postgresql+asyncpg" of "postgresql+asyncpg://..."; empty for anything else than a URL.
QString schemeOf(const QString &url)
{
    static const QRegularExpression scheme(u"^([a-z0-9]+(\\+[a-z0-9_]+)?):"_s);
    return scheme.match(url).captured(1);
}

/// The variables whose value is a database's URL, sorted.
QStringList namesOfUrls(const QHash<QString, QString> &variables)
{
    static const QStringList dialects{u"postgresql"_s, u"postgres"_s, u"sqlite"_s};
    QStringList names;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        if (dialects.contains(schemeOf(it.value()).section(u'+', 0, 0)))
            names.append(it.key());
    }
    names.sort();
    return names;
}

/// \a url as far as it says which database it is: drivers of SQLAlchemy differ in one project.
QString withoutDriver(const QString &url)
{
    static const QRegularExpression scheme(u"^postgres(ql)?(\\+[a-z0-9_]+)?:"_s);
    static const QRegularExpression driver(u"^([a-z]+)\\+[a-z0-9_]+:"_s);
    return QString(url.trimmed()).replace(scheme, u"postgresql:"_s).replace(driver, u"\\1:"_s);
}

/// The URLs in an environment and `.env`.
class KnownUrls
{
public:
    explicit KnownUrls(QHash<QString, QString> dotEnv)
        : m_dotEnv(std::move(dotEnv))
    {
    }

    [[nodiscard]] QString of(const QString &name) const
    {
        return qEnvironmentVariable(name.toLatin1().constData(), m_dotEnv.value(name));
    }

    /// Of \a likely, best first, and what `.env` has beside them: those that tell of the database
    /// that is migrated. Others lead elsewhere, and stay as they are. \a own is the project's URL.
    [[nodiscard]] QStringList meant(QStringList likely, const QString &own) const
    {
        const QStringList more = namesOfUrls(m_dotEnv);
        QString main;
        for (auto name = likely.cbegin(); main.isEmpty() && name != likely.cend(); ++name)
            main = withoutDriver(of(*name));
        QStringList all = likely + more;
        all.removeDuplicates();
        const QString theirs = withoutDriver(own);
        if (main.isEmpty() && (theirs.isEmpty() || !isAmong(all, theirs)) && isOne(more))
            main = withoutDriver(of(more.first()));
        const auto leadsElsewhere = [&](const QString &name) {
            const QString url = withoutDriver(of(name));
            return url.isEmpty() ? !likely.contains(name) : url != main && url != theirs;
        };
        all.removeIf(leadsElsewhere);
        return all;
    }

private:
    [[nodiscard]] bool isAmong(const QStringList &names, const QString &url) const
    {
        return std::ranges::any_of(
            names, [&](const QString &name) { return withoutDriver(of(name)) == url; });
    }
    /// Whether all of them name one database.
    [[nodiscard]] bool isOne(const QStringList &names) const
    {
        return !names.isEmpty() && std::ranges::all_of(names, [&](const QString &name) {
            return withoutDriver(of(name)) == withoutDriver(of(names.first()));
        });
    }

    QHash<QString, QString> m_dotEnv;
};

/// What only libpq understands is left out for asyncpg, which has a name of its own for one.
QString nameFor(const QString &scheme, const QString &name)
{
    if (!scheme.endsWith("+asyncpg"_L1))
        return name;
    if (name == "sslmode"_L1)
        return u"ssl"_s;
    return name == "host"_L1 || name == "port"_L1 ? name : QString();
}

} // namespace

UrlHandover::UrlHandover(const scripts::ProjectConfig &config, const database::Url &url)
    : m_engine(url.engine)
    , m_path(url.path)
    , m_conninfo(url.conninfo)
    , m_password(url.password.clone())
    , m_mark(QUuid::createUuid().toString(QUuid::Id128))
{
    if (config.alembic)
        m_driver = config.alembic->driver;
    choose(config);
}

void UrlHandover::choose(const scripts::ProjectConfig &config)
{
    const QString wanted = config.alembic ? config.alembic->url : QString();
    const KnownUrls known(scripts::readDotEnv(config.root).value_or(QHash<QString, QString>()));
    QStringList variables;
    QStringList arguments;
    bool setting = wanted.isEmpty() || wanted == "ini"_L1;
    if (wanted.startsWith("env:"_L1)) {
        variables = {wanted.sliced(4)};
    } else if (wanted.startsWith("x:"_L1)) {
        arguments = {wanted.sliced(2)};
    } else if (wanted.isEmpty()) {
        scripts::UrlHints hints;
        if (const auto env = scripts::readSourceFile(config.scriptLocation + "/env.py"_L1))
            hints = scripts::readUrlHints(env->bytes);
        // Settings of an application are read from these two more often than not.
        const QStringList usual{u"DATABASE_URL"_s, u"SQLALCHEMY_DATABASE_URI"_s};
        QStringList likely;
        for (const QString &name : usual) {
            if (hints.variables.contains(name))
                likely.append(name);
        }
        variables = known.meant(likely + hints.variables + usual, config.database);
        arguments = hints.arguments;
    }
    QJsonObject environment;
    for (const QString &name : std::as_const(variables)) {
        const QString there = known.of(name);
        environment.insert(name, urlLike(there.isEmpty() ? config.database : there));
    }
    m_places = variables;
    for (const QString &name : std::as_const(arguments))
        m_places.append("-x "_L1 + name);
    if (setting)
        m_places.append(u"sqlalchemy.url"_s);
    m_fields = {{u"environment"_s, environment},
                {u"optionNames"_s, QJsonArray::fromStringList(arguments)},
                {u"url"_s, setting || !arguments.isEmpty() ? urlLike(config.database) : QString()},
                {u"setting"_s, setting}};
}

QString UrlHandover::urlLike(const QString &like) const
{
    const QString dialect = m_engine == database::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    QString scheme = schemeOf(like);
    if (scheme.section(u'+', 0, 0) == "postgres"_L1)
        scheme.replace(0, 8, dialect);
    if (scheme.section(u'+', 0, 0) != dialect)
        scheme = dialect;
    if (!m_driver.isEmpty())
        scheme = dialect + u'+' + m_driver;
    return m_engine == database::Engine::Sqlite ? scheme + ":///"_L1 + m_path : postgresUrl(scheme);
}

QString UrlHandover::postgresUrl(const QString &scheme) const
{
    QString user;
    QString host;
    QString port;
    QString name;
    QStringList rest;
    const auto pairs = pairsOf(m_conninfo);
    for (const auto &[key, value] : pairs) {
        if (key == "host"_L1) {
            host = value;
        } else if (key == "port"_L1) {
            port = value;
        }
    }
    // A socket's directory and several hosts have no place before the slash.
    const bool plainHost = !host.isEmpty() && !host.startsWith(u'/') && !host.startsWith(u'@') &&
                           !host.contains(u',') && !host.contains(u':');
    for (const auto &[key, value] : pairs) {
        if (key == "user"_L1) {
            user = encoded(value);
        } else if (key == "dbname"_L1) {
            name = encoded(value);
        } else if (plainHost && (key == "host"_L1 || key == "port"_L1)) {
            continue;
        } else if (const QString known = nameFor(scheme, key); !known.isEmpty()) {
            rest.append(known + u'=' + encoded(value));
        }
    }
    QString authority = user;
    if (!m_password.isEmpty())
        authority += u':' + m_mark;
    if (!authority.isEmpty())
        authority += u'@';
    if (plainHost)
        authority += host + (port.isEmpty() ? QString() : u':' + port);
    return scheme + "://"_L1 + authority + u'/' + name +
           (rest.isEmpty() ? QString() : u'?' + rest.join(u'&'));
}

QByteArray UrlHandover::encodedPassword() const
{
    return m_password.view().toByteArray().toPercentEncoding();
}

QByteArray UrlHandover::withPassword(const QByteArray &request) const
{
    QByteArray whole = request;
    if (m_mark.isEmpty())
        return whole;
    QByteArray password = encodedPassword();
    whole.replace(m_mark.toLatin1(), password);
    password.fill('\0');
    return whole;
}

QString UrlHandover::masked(QString text) const
{
    constexpr qsizetype shortest = 3; // A shorter one would hide the text and not itself.
    text = base::masked(text);
    if (m_password.size() < shortest)
        return text;
    QString plain = QString::fromUtf8(m_password.view());
    QString code = QString::fromLatin1(encodedPassword());
    text.replace(code, "***"_L1).replace(plain, "***"_L1);
    plain.fill(u'\0');
    code.fill(u'\0');
    return text;
}

} // namespace migration
