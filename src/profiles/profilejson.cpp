#include "profiles/profilejson.h"

#include "profiles/text.h"

#include <QJsonDocument>

#include <openssl/crypto.h>

#include <cmath>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int itemVersion = 1;
constexpr auto versionMember = "stemma_profile"_L1;

using Timeout = std::optional<std::chrono::milliseconds>;

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertTimeout(QJsonObject &object, QLatin1StringView name, const Timeout &timeout)
{
    if (timeout)
        object.insert(name, qint64(timeout->count()));
}

void insertSecret(QJsonObject &object, QLatin1StringView name, const base::Secret &secret)
{
    if (!secret.isEmpty())
        object.insert(name, QString::fromUtf8(secret.view()));
}

base::Secret takenSecret(const QJsonObject &object, QLatin1StringView name)
{
    QByteArray bytes = object.value(name).toString().toUtf8();
    base::Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

std::unexpected<base::Error> badMember(QLatin1StringView name)
{
    return base::failure(
        {.code = base::ErrorCode::BadConfig,
         .message = Text::tr("A profile cannot be read: its member \"%1\" is missing or of the "
                             "wrong kind.")
                        .arg(name),
         .hint = Text::tr("Save the profile anew.")});
}

base::Result<Timeout> readTimeout(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return Timeout();
    const double milliseconds = value.toDouble(-1);
    constexpr double aWeek = 7.0 * 24 * 3600 * 1000;
    if (!value.isDouble() || !(milliseconds >= 0 && milliseconds <= aWeek) ||
        std::floor(milliseconds) != milliseconds) {
        return badMember(name);
    }
    return std::chrono::milliseconds(static_cast<qint64>(milliseconds));
}

base::Result<> readTimeouts(const QJsonObject &object, Profile &profile)
{
    const std::initializer_list<std::pair<QLatin1StringView, Timeout *>> timeouts{
        {"connect_timeout_ms"_L1, &profile.connectTimeout},
        {"lock_timeout_ms"_L1, &profile.lockTimeout},
        {"statement_timeout_ms"_L1, &profile.statementTimeout},
    };
    for (const auto &[name, timeout] : timeouts) {
        auto read = readTimeout(object, name);
        if (!read)
            return base::failure(std::move(read.error()));
        *timeout = *read;
    }
    return {};
}

} // namespace

QJsonObject publicObject(const Profile &profile)
{
    QJsonObject object{{u"id"_s, profile.id},
                       {u"name"_s, profile.name},
                       {u"environment"_s, environmentName(profile.environment)},
                       {u"url"_s, profile.url},
                       {u"read_only"_s, profile.readOnly}};
    insertText(object, "role"_L1, profile.role);
    insertText(object, "project"_L1, profile.project);
    insertTimeout(object, "connect_timeout_ms"_L1, profile.connectTimeout);
    insertTimeout(object, "lock_timeout_ms"_L1, profile.lockTimeout);
    insertTimeout(object, "statement_timeout_ms"_L1, profile.statementTimeout);
    return object;
}

base::Result<Profile> profileFromObject(const QJsonObject &object)
{
    Profile profile;
    const std::initializer_list<std::pair<QLatin1StringView, QString *>> texts{
        {"id"_L1, &profile.id},     {"name"_L1, &profile.name},       {"url"_L1, &profile.url},
        {"role"_L1, &profile.role}, {"project"_L1, &profile.project},
    };
    for (const auto &[name, text] : texts) {
        const QJsonValue value = object.value(name);
        if (!value.isUndefined() && !value.isString())
            return badMember(name);
        *text = value.toString();
    }
    if (profile.name.trimmed().isEmpty())
        return badMember("name"_L1);
    if (profile.url.isEmpty())
        return badMember("url"_L1);
    const auto environment = environmentNamed(object.value("environment"_L1).toString());
    if (!environment)
        return badMember("environment"_L1);
    profile.environment = *environment;
    const QJsonValue readOnly = object.value("read_only"_L1);
    if (!readOnly.isUndefined() && !readOnly.isBool())
        return badMember("read_only"_L1);
    profile.readOnly = readOnly.toBool();
    if (auto timeouts = readTimeouts(object, profile); !timeouts)
        return base::failure(std::move(timeouts.error()));
    return profile;
}

base::Secret vaultItem(const Profile &profile)
{
    QJsonObject object = publicObject(profile);
    object.insert(versionMember, itemVersion);
    insertSecret(object, "password"_L1, profile.password);
    insertSecret(object, "ssl_password"_L1, profile.sslPassword);
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    base::Secret item{QByteArrayView(bytes)};
    wipe(bytes);
    return item;
}

base::Result<Profile> profileFromItem(const base::Secret &item)
{
    // Not copied: the parser reads the secret's own bytes.
    const QByteArray bytes = QByteArray::fromRawData(item.view().data(), item.size());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int version = object.value(versionMember).toInt();
    if (version > itemVersion) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = Text::tr("The profile was saved by a newer Stemma."),
                              .hint = Text::tr("Use that version, or save the profile anew.")});
    }
    if (version < 1)
        return badMember(versionMember);
    auto profile = profileFromObject(object);
    if (!profile)
        return profile;
    profile->password = takenSecret(object, "password"_L1);
    profile->sslPassword = takenSecret(object, "ssl_password"_L1);
    return profile;
}

} // namespace profiles
