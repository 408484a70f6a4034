#include "profiles/fields.h"

#include "database/postgres/options.h"
#include "database/url.h"
#include "profiles/text.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A value behind the question mark: what stands for itself there stays readable.
QString encodedValue(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "/:,"));
}

/// The member of \a fields for the parameter \a name; null when it has none of its own.
QString *memberFor(Fields &fields, const QString &name)
{
    const QHash<QString, QString *> members{
        {u"host"_s, &fields.host},       {u"port"_s, &fields.port},
        {u"dbname"_s, &fields.database}, {u"user"_s, &fields.user},
        {u"sslmode"_s, &fields.sslMode}, {u"sslrootcert"_s, &fields.sslRootCert},
        {u"sslcert"_s, &fields.sslCert}, {u"sslkey"_s, &fields.sslKey},
    };
    return members.value(name);
}

/// "db1:5432,db2:5433", or nothing when the hosts do not fit there.
QString authority(const Fields &fields)
{
    if (fields.host.contains(u'/') || fields.host.startsWith(u'@'))
        return {};
    const QStringList hosts = fields.host.split(u',');
    const QStringList ports = fields.port.split(u',');
    if (ports.size() != 1 && ports.size() != hosts.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts[i];
        const QString port = ports.size() == 1 ? ports.first() : ports[i];
        const QString shown = host.contains(u':') ? u'[' + host + u']' : encoded(host);
        parts.append(port.isEmpty() ? shown : shown + u':' + port);
    }
    return parts.join(u',');
}

} // namespace

base::Result<Fields> fieldsOf(const QString &url, const QString &baseDirectory)
{
    auto parsed = database::parseUrl(url, baseDirectory);
    if (!parsed)
        return base::failure(std::move(parsed.error()));
    Fields fields{.engine = parsed->engine};
    if (parsed->engine == database::Engine::Sqlite) {
        fields.path = parsed->path;
        return fields;
    }
    fields.password = std::move(parsed->password);
    fields.sslPassword = std::move(parsed->sslPassword);
    auto options = database::postgres::parsedOptions(parsed->conninfo);
    if (!options)
        return base::failure(std::move(options.error()));
    for (const auto &[name, value, secret] : *options) {
        if (value.isEmpty())
            continue;
        if (QString *member = memberFor(fields, name)) {
            *member = value;
        } else {
            fields.others.emplaceBack(name, value);
        }
    }
    return fields;
}

bool leadElsewhere(const Fields &before, const Fields &after)
{
    // libpq finds the server by these of the others.
    const auto other = [](const Fields &fields, const QString &name) {
        const auto found =
            std::ranges::find(fields.others, name, &std::pair<QString, QString>::first);
        return found == fields.others.end() ? QString() : found->second;
    };
    return before.engine != after.engine || before.host != after.host ||
           before.port != after.port || before.user != after.user ||
           other(before, u"hostaddr"_s) != other(after, u"hostaddr"_s) ||
           other(before, u"service"_s) != other(after, u"service"_s);
}

QString urlOf(const Fields &fields)
{
    if (fields.engine == database::Engine::Sqlite)
        return "sqlite:"_L1 + fields.path;
    QStringList query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.append(name + u'=' + encodedValue(value));
    };
    const QString hosts = authority(fields);
    if (hosts.isEmpty()) {
        add(u"host"_s, fields.host);
        add(u"port"_s, fields.port);
    }
    add(u"sslmode"_s, fields.sslMode);
    add(u"sslrootcert"_s, fields.sslRootCert);
    add(u"sslcert"_s, fields.sslCert);
    add(u"sslkey"_s, fields.sslKey);
    for (const auto &[name, value] : fields.others)
        add(name, value);
    return "postgresql://"_L1 + (fields.user.isEmpty() ? QString() : encoded(fields.user) + u'@') +
           hosts + (fields.database.isEmpty() ? QString() : u'/' + encoded(fields.database)) +
           (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

} // namespace profiles
