#include "cli/databaseurl.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::DatabaseUrl)
};

/// A URL from the surroundings, told apart in errors by the place that it came from.
base::Result<database::Url> fromPlace(const QString &text, const QString &directory,
                                      const QString &place)
{
    auto url = database::parseUrl(text, directory);
    if (!url)
        return base::failure(std::move(url.error()).within(place));
    return url;
}

} // namespace

base::Result<database::Url> urlFromOption(const QString &option)
{
    auto url = database::parseUrl(option, QDir::currentPath());
    if (url && (!url->password.isEmpty() || !url->sslPassword.isEmpty())) {
        return base::failure({
            .code = base::ErrorCode::Refused,
            .message = Text::tr("The database URL on the command line holds a password, and every "
                                "user of this computer can read argument lists"),
            .hint = Text::tr(
                "Leave it out and be asked for it, or give the URL through "
                "STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if "
                "others may have seen it."),
        });
    }
    return url;
}

base::Result<database::Url> findDatabaseUrl(const QString &option,
                                            const scripts::ProjectConfig &config)
{
    if (!option.isEmpty())
        return urlFromOption(option);
    for (const char *name : {"STEMMA_DATABASE_URL", "DATABASE_URL"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return fromPlace(value, QDir::currentPath(), QLatin1StringView(name));
    }
    auto dotEnv = scripts::databaseUrlFromDotEnv(config.root);
    if (!dotEnv)
        return base::failure(std::move(dotEnv.error()));
    if (!dotEnv->isEmpty())
        return fromPlace(*dotEnv, config.root, QDir(config.root).filePath(QStringLiteral(".env")));
    if (!config.database.isEmpty())
        return fromPlace(config.database, config.root, config.file);
    return base::failure({
        .code = base::ErrorCode::BadUrl,
        .message = Text::tr("No database is named"),
        .hint = Text::tr("Use `--database URL` (for example sqlite:app.db or "
                         "postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in "
                         "the environment or the project's .env, or write `database = ...` into "
                         "stemma.toml."),
    });
}

bool namesDatabase(const QString &option, const scripts::ProjectConfig &config)
{
    if (!option.isEmpty() || !config.database.isEmpty() ||
        !qEnvironmentVariableIsEmpty("STEMMA_DATABASE_URL") ||
        !qEnvironmentVariableIsEmpty("DATABASE_URL")) {
        return true;
    }
    const auto dotEnv = scripts::databaseUrlFromDotEnv(config.root);
    return !dotEnv || !dotEnv->isEmpty();
}

} // namespace cli
