#pragma once

#include "base/secret.h"
#include "database/url.h"
#include "scripts/config.h"

#include <QJsonObject>

namespace migration {

/// How the child is told which database is meant: as variables of its environment, as `-x`
/// arguments, as sqlalchemy.url of its configuration. Everything travels inside the first request,
/// with a mark where the password stands; password() goes there only when it is written.
class UrlHandover
{
public:
    /// Nothing is handed over.
    UrlHandover() = default;
    /// For a project of \a config and the database \a url. What the settings do not say is read
    /// from env.py and `.env`.
    UrlHandover(const scripts::ProjectConfig &config, const database::Url &url);

    /// The members "url", "environment" and "optionNames" of the first request.
    [[nodiscard]] QJsonObject fields() const { return m_fields; }
    /// \a request as bytes, with the password in place of its mark. To be wiped by the caller.
    [[nodiscard]] QByteArray withPassword(const QByteArray &request) const;
    /// For people: "DATABASE_URL, sqlalchemy.url"; empty when nothing is handed over.
    [[nodiscard]] QString places() const { return m_places.join(QLatin1StringView(", ")); }
    /// \a text without the password, however it is written there.
    [[nodiscard]] QString masked(QString text) const;

private:
    void choose(const scripts::ProjectConfig &config);
    /// The URL in SQLAlchemy's form, with the scheme of \a like where that names a driver.
    [[nodiscard]] QString urlLike(const QString &like) const;
    [[nodiscard]] QString postgresUrl(const QString &scheme) const;
    [[nodiscard]] QByteArray encodedPassword() const;

    database::Engine m_engine = database::Engine::Sqlite;
    QString m_path{};
    QString m_conninfo{};
    base::Secret m_password{};
    QString m_mark{};
    QString m_driver{}; ///< From the settings.
    QJsonObject m_fields{};
    QStringList m_places{};
};

} // namespace migration
