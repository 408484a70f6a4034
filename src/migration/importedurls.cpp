#include "migration/importedurls.h"

#include "scripts/config.h"
#include "scripts/dotenv.h"
#include "scripts/inifile.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ImportedUrls)
};

using NamedUrls = QList<std::pair<QString, QString>>;

/// "shop" for /srv/shop/.env.
QString directoryName(const QString &path)
{
    const QString name = QFileInfo(path).absolutePath().section(u'/', -1);
    return name.isEmpty() ? Text::tr("imported") : name;
}

/// "staging" for STAGING_DATABASE_URL; the directory's name for DATABASE_URL.
QString nameOfVariable(const QString &variable, const QString &path)
{
    static const QRegularExpression ending(
        u"_?(DATABASE|DB|POSTGRES|SQLALCHEMY)?_?(URL|URI|DSN)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = variable;
    name.remove(ending);
    return name.isEmpty() ? directoryName(path) : name.toLower().replace(u'_', u'-');
}

/// PGHOST and its like as keywords of libpq; empty when there are none.
QString keywordsOf(const QHash<QString, QString> &values)
{
    static const QList<std::pair<QString, QString>> variables{
        {u"PGHOST"_s, u"host"_s},         {u"PGPORT"_s, u"port"_s},
        {u"PGDATABASE"_s, u"dbname"_s},   {u"PGUSER"_s, u"user"_s},
        {u"PGPASSWORD"_s, u"password"_s}, {u"PGSSLMODE"_s, u"sslmode"_s},
        {u"PGSERVICE"_s, u"service"_s},
    };
    QString keywords;
    for (const auto &[variable, keyword] : variables) {
        QString value = values.value(variable);
        if (value.isEmpty())
            continue;
        value.replace(u'\\', R"(\\)"_L1).replace(u'\'', R"(\')"_L1);
        keywords += u"%1='%2' "_s.arg(keyword, value);
    }
    return keywords;
}

base::Result<NamedUrls> fromDotEnv(const QString &path, QStringList &passedOver)
{
    static const QRegularExpression url(u"^(postgres|postgresql|sqlite|mysql|mariadb)(\\+\\w+)?:"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto source = scripts::readSourceFile(path);
    if (!source)
        return base::failure(source.error());
    QList<base::Error> errors;
    const auto values = scripts::parseDotEnv(source->bytes, path, &errors);
    if (!values)
        return base::failure(values.error());
    for (const base::Error &error : std::as_const(errors))
        passedOver.append(u"%1: %2"_s.arg(error.where(), error.message));
    QStringList names = values->keys();
    names.sort();
    NamedUrls urls;
    for (const QString &name : std::as_const(names)) {
        if (url.match(values->value(name)).hasMatch())
            urls.emplaceBack(nameOfVariable(name, path), values->value(name));
    }
    if (const QString keywords = keywordsOf(*values); !keywords.isEmpty())
        urls.emplaceBack(directoryName(path), "postgresql:"_L1 + keywords);
    return urls;
}

base::Result<NamedUrls> fromIni(const QString &path)
{
    const auto source = scripts::readSourceFile(path);
    if (!source)
        return base::failure(source.error());
    auto file = scripts::IniFile::parse(source->bytes, path);
    if (!file)
        return base::failure(std::move(file.error()));
    const QString here = QFileInfo(path).absolutePath();
    NamedUrls urls;
    for (const QString &section : file->sections()) {
        const QString url = file->value(section, u"sqlalchemy.url"_s, here);
        // The URL of Alembic's own template is nobody's database.
        if (!url.isEmpty() && !url.startsWith("driver:"_L1))
            urls.emplaceBack(section == "alembic"_L1 ? directoryName(path) : section, url);
    }
    return urls;
}

base::Result<NamedUrls> fromProject(const QString &path)
{
    const auto config = scripts::readConfig(path);
    if (!config)
        return base::failure(config.error());
    NamedUrls urls;
    if (!config->database.isEmpty())
        urls.emplaceBack(config->name, config->database);
    return urls;
}

} // namespace

base::Result<NamedUrls> importedUrls(const QString &path, QStringList &passedOver)
{
    const QString name = QFileInfo(path).fileName().toLower();
    if (name.startsWith(".env"_L1) || name.endsWith(".env"_L1))
        return fromDotEnv(path, passedOver);
    if (name.endsWith(".ini"_L1))
        return fromIni(path);
    if (name.endsWith(".toml"_L1))
        return fromProject(path);
    return base::failure(
        {.code = base::ErrorCode::BadConfig,
         .message = Text::tr("The name of %1 does not tell what it holds.").arg(path),
         .hint = Text::tr("Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and "
                          "the .json of an export."),
         .file = path});
}

} // namespace migration
