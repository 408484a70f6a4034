#include "profiles/import.h"

#include "profiles/fields.h"
#include "profiles/profilejson.h"
#include "profiles/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exportVersion = 1;
constexpr auto versionMember = "stemma_export"_L1;
constexpr qint64 largestFile = 16 << 20;

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// The five fields of a line of a password file; fewer when it is none. A backslash takes the
/// meaning from a colon or backslash.
QStringList passwordFields(const QString &line)
{
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size())
            fields.last() += line[++i];
        else if (line[i] == u':' && fields.size() < 5)
            fields.append(QString());
        else
            fields.last() += line[i];
    }
    return fields;
}

Profile fromPasswordLine(const QStringList &line)
{
    const QString &host = line[0];
    const QString &database = line[2];
    Profile profile;
    profile.name = database + u'@' + host;
    profile.environment = environmentGuessed(profile.name);
    // The word "localhost" stands for local sockets too, but a profile wants one of both.
    profile.url = urlOf({.host = host,
                         .port = line[1] == "*"_L1 ? QString() : line[1],
                         .database = database,
                         .user = line[3]});
    QByteArray password = line[4].toUtf8();
    profile.password = base::Secret(QByteArrayView(password));
    wipe(password);
    return profile;
}

/// A value as libpq wants it in a keyword string.
QString quotedValue(QString value)
{
    value.replace(u'\\', R"(\\)"_L1).replace(u'\'', R"(\')"_L1);
    return u'\'' + value + u'\'';
}

/// The keyword string of one service, read so far.
struct Service
{
    QString name{};
    QString keywords{};
};

void addService(Import &import, const Service &service)
{
    if (service.name.isEmpty())
        return;
    auto profile = fromUrl(service.name, "postgresql:"_L1 + service.keywords, {});
    if (!profile) {
        import.passedOver.append(Text::tr("The service %1 cannot be used: %2")
                                     .arg(service.name, profile.error().message));
        return;
    }
    import.found.push_back(
        {.profile = *std::move(profile), .origin = Text::tr("service %1").arg(service.name)});
}

base::Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly)) {
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The file %1 cannot be read.").arg(path),
                              .hint = Text::tr("Check the path and the rights."),
                              .detail = file.errorString(),
                              .file = path});
    }
    if (file.size() > largestFile) {
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The file %1 is too large to hold "
                                                  "connections.")
                                             .arg(path),
                              .hint = Text::tr("Check the path."),
                              .file = path});
    }
    return file.readAll();
}

base::Result<Import> fromUrls(const NamedUrls &urls, const QString &path, QStringList passedOver)
{
    Import import{.passedOver = std::move(passedOver)};
    for (const auto &[name, url] : urls) {
        auto profile = fromUrl(name, url, QFileInfo(path).absolutePath());
        if (profile)
            import.found.push_back({.profile = *std::move(profile), .origin = name});
        else
            import.passedOver.append(
                Text::tr("%1 cannot be used: %2").arg(name, profile.error().message));
    }
    return import;
}

} // namespace

base::Result<Import> readImport(const QString &path, const UrlReader &urls)
{
    if (!QFileInfo::exists(path)) {
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("There is no file %1.").arg(path),
                              .hint = Text::tr("Check the path."),
                              .file = path});
    }
    const QString name = QFileInfo(path).fileName().toLower();
    const bool isPasswords = name.contains("pgpass"_L1);
    const bool isServices = name.contains("pg_service"_L1);
    if (!isPasswords && !isServices && !name.endsWith(".json"_L1)) {
        QStringList passedOver;
        const auto read = urls(path, passedOver);
        return read ? fromUrls(*read, path, std::move(passedOver)) : base::failure(read.error());
    }
    auto bytes = contentsOf(path);
    if (!bytes)
        return base::failure(std::move(bytes.error()));
    base::Result<Import> import = isPasswords  ? fromPasswordFile(*bytes)
                                  : isServices ? fromServiceFile(*bytes, path)
                                               : fromExport(*bytes, path);
    wipe(*bytes);
    return import;
}

Import fromPasswordFile(const QByteArray &bytes)
{
    Import import;
    int number = 0;
    for (QString line : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList fields = passwordFields(line);
        const auto isWildcard = [](const QString &field) { return field == "*"_L1; };
        if (fields.size() < 5) {
            import.passedOver.append(
                Text::tr("Line %1 is not host:port:database:user:password.").arg(number));
        } else if (isWildcard(fields[0]) || isWildcard(fields[2]) || isWildcard(fields[3])) {
            import.passedOver.append(
                Text::tr("Line %1 has a * and names no single database.").arg(number));
        } else {
            import.found.push_back(
                {.profile = fromPasswordLine(fields), .origin = Text::tr("line %1").arg(number)});
        }
    }
    return import;
}

base::Result<Import> fromServiceFile(const QByteArray &bytes, const QString &path)
{
    Import import;
    Service service;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            addService(import, service);
            service = {.name = line.sliced(1, line.size() - 2)};
        } else if (equals > 0 && !service.name.isEmpty()) {
            service.keywords += line.first(equals).trimmed() + u'=' +
                                quotedValue(line.sliced(equals + 1).trimmed()) + u' ';
        } else {
            return base::failure(
                {.code = base::ErrorCode::BadConfig,
                 .message = Text::tr("This line of the service file is neither [service] nor "
                                     "name=value below one."),
                 .hint = Text::tr("Mend the line, or take it out."),
                 .file = path,
                 .line = number});
        }
    }
    addService(import, service);
    return import;
}

base::Result<Import> fromExport(const QByteArray &bytes, const QString &path)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(versionMember).toInt() != exportVersion) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = Text::tr("The file is not an export of profiles that this "
                                                  "Stemma can read."),
                              .hint = Text::tr("`stemma profile export FILE` writes one."),
                              .file = path});
    }
    Import import;
    for (const QJsonValue &value : object.value("profiles"_L1).toArray()) {
        auto profile = profileFromObject(value.toObject());
        if (!profile) {
            import.passedOver.append(profile.error().message);
            continue;
        }
        profile->id.clear(); // Here it is another profile than there.
        const QString name = profile->name;
        import.found.push_back({.profile = *std::move(profile), .origin = name});
    }
    return import;
}

base::Result<Profile> fromUrl(const QString &name, const QString &url, const QString &baseDirectory)
{
    auto fields = fieldsOf(url, baseDirectory);
    if (!fields)
        return base::failure(std::move(fields.error()));
    Profile profile;
    profile.name = name;
    profile.environment = environmentGuessed(name);
    profile.url = urlOf(*fields);
    profile.password = std::move(fields->password);
    profile.sslPassword = std::move(fields->sslPassword);
    return profile;
}

QByteArray exportDocument(const std::vector<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles) {
        QJsonObject object = publicObject(profile);
        object.remove("id"_L1);
        array.append(object);
    }
    return QJsonDocument({{versionMember, exportVersion}, {u"profiles"_s, array}}).toJson();
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate, Qt::CaseInsensitive); ++number)
        candidate = u"%1 %2"_s.arg(name).arg(number);
    return candidate;
}

Environment environmentGuessed(const QString &name)
{
    const auto says = [&name](const QString &pattern) {
        const QRegularExpression word(pattern, QRegularExpression::CaseInsensitiveOption);
        return word.match(name).hasMatch();
    };
    if (says(u"prod|(^|[^a-z])live([^a-z]|$)"_s))
        return Environment::Production;
    if (says(u"stag|uat"_s))
        return Environment::Staging;
    return says(u"(^|[^a-z])(test|ci|qa)([^a-z]|$)"_s) ? Environment::Test
                                                       : Environment::Development;
}

} // namespace profiles
