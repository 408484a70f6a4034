#include "migration/alembic/renderedsql.h"

#include "migration/alembic/alembicdriver.h"
#include "scripts/scriptdigest.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::RenderedSql)
};

QString cacheDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           "/stemma/alembic-sql"_L1;
}

/// Named by everything that the text depends on, as far as Stemma can see it.
QString cacheFile(const scripts::Project &project, database::Engine engine, int index)
{
    const auto env = scripts::readSourceFile(project.config.scriptLocation + "/env.py"_L1);
    QByteArray key = "stemma rendered 2\n" + project.files.at(index).digest +
                     database::engineName(engine).toUtf8() + '\n';
    if (env)
        key += scripts::sha256(env->bytes);
    return cacheDirectory() + u'/' + QString::fromLatin1(scripts::sha256(key).toHex()) + ".json"_L1;
}

QJsonObject objectOf(const RenderedSide &side)
{
    QJsonObject object{{u"sql"_s, side.sql}};
    if (side.fault) {
        object.insert(u"fault"_s, QJsonObject{{u"message"_s, side.fault->message},
                                              {u"hint"_s, side.fault->hint},
                                              {u"detail"_s, side.fault->detail},
                                              {u"file"_s, side.fault->file},
                                              {u"line"_s, side.fault->line}});
    }
    return object;
}

RenderedSide sideOf(const QJsonObject &object)
{
    RenderedSide side{.sql = object.value(u"sql"_s).toString()};
    if (object.contains(u"fault"_s)) {
        const QJsonObject fault = object.value(u"fault"_s).toObject();
        side.fault = base::Error{.code = base::ErrorCode::UnsupportedStatement,
                                 .message = fault.value(u"message"_s).toString(),
                                 .hint = fault.value(u"hint"_s).toString(),
                                 .detail = fault.value(u"detail"_s).toString(),
                                 .file = fault.value(u"file"_s).toString(),
                                 .line = fault.value(u"line"_s).toInt()};
    }
    return side;
}

std::optional<RenderedSql> cached(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.contains(u"up"_s) || !object.contains(u"down"_s))
        return std::nullopt;
    return RenderedSql{.up = sideOf(object.value(u"up"_s).toObject()),
                       .down = sideOf(object.value(u"down"_s).toObject())};
}

/// The cache is a convenience: what cannot be kept is rendered again.
void keep(const QString &path, const RenderedSql &rendered)
{
    QDir().mkpath(cacheDirectory());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"up"_s, objectOf(rendered.up)},
                                         {u"down"_s, objectOf(rendered.down)}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

base::Result<RenderedSide> render(AlembicDriver &driver, database::Engine engine,
                                  const QString &revision, bool upgrade)
{
    const auto answer = driver.ask(
        {{u"do"_s, u"sql"_s}, {u"revision"_s, revision}, {u"upgrade"_s, upgrade}}, u"sql"_s);
    if (!answer && !upgrade && driver.isAlive() &&
        answer.error().message.contains("no attribute 'downgrade'"_L1)) {
        return RenderedSide{.fault = base::Error{.code = base::ErrorCode::Irreversible,
                                                 .message = Text::tr("no downgrade was written")}};
    }
    if (!answer)
        return base::failure(answer.error());
    if (const QString dialect = answer->value(u"dialect"_s).toString();
        dialect != database::engineName(engine)) {
        return base::failure(
            {.code = base::ErrorCode::BadConfig,
             .message = dialect.isEmpty()
                            ? Text::tr("env.py has no offline mode")
                            : Text::tr("In offline mode env.py works for %1").arg(dialect),
             .hint = Text::tr("It must call context.configure() with the URL that it was given "
                              "when context.is_offline_mode() is true.")});
    }
    RenderedSide side{.sql = answer->value(u"text"_s).toString()};
    if (const QJsonObject account = answer->value(u"fault"_s).toObject(); !account.isEmpty()) {
        base::Error error = driver.fault(account);
        error.code = base::ErrorCode::UnsupportedStatement;
        error.message =
            Text::tr("Its SQL cannot be told without running it: %1").arg(error.message);
        error.hint = Text::tr("It is a data migration, or asks the database what is there.");
        side.fault = std::move(error);
    }
    return side;
}

base::Result<RenderedSql> renderBoth(AlembicDriver &driver, database::Engine engine,
                                     const QString &revision)
{
    auto up = render(driver, engine, revision, true);
    if (!up)
        return base::failure(std::move(up.error()));
    auto down = render(driver, engine, revision, false);
    if (!down)
        return base::failure(std::move(down.error()));
    return RenderedSql{.up = *std::move(up), .down = *std::move(down)};
}

} // namespace

QByteArray RenderedSide::text() const
{
    QByteArray text = sql.trimmed().toUtf8();
    if (!text.isEmpty())
        text += '\n';
    else if (!fault)
        text = "-- (nothing)\n";
    if (fault) {
        text += "-- " + fault->message.toUtf8().replace('\n', "\n-- ") + '\n';
        if (const QString where = fault->where(); !where.isEmpty())
            text += "-- " + where.toUtf8() + '\n';
    }
    return text;
}

QByteArray RenderedSql::text() const
{
    return "-- migrate:up\n" + up.text() + "\n-- migrate:down\n" + down.text() + '\n';
}

base::Result<QList<RenderedSql>> renderRevisions(const scripts::Project &project,
                                                 const database::Url &url,
                                                 const QStringList &revisions,
                                                 jobs::Context &context)
{
    QList<RenderedSql> all;
    std::unique_ptr<AlembicDriver> driver;
    for (const QString &revision : revisions) {
        if (context.stopRequested()) {
            return base::failure(
                {.code = base::ErrorCode::Cancelled, .message = Text::tr("Stopped")});
        }
        const QString path = cacheFile(project, url.engine, project.graph.indexOf(revision));
        if (auto known = cached(path)) {
            all.append(*std::move(known));
            continue;
        }
        if (!driver) {
            auto started = AlembicDriver::start({.config = project.config, .url = &url}, context);
            if (!started)
                return base::failure(std::move(started.error()));
            driver = *std::move(started);
        }
        auto rendered = renderBoth(*driver, url.engine, revision);
        if (!rendered) {
            return base::failure(
                std::move(rendered.error()).within(Text::tr("Revision %1").arg(revision)));
        }
        keep(path, *rendered);
        all.append(*std::move(rendered));
    }
    return all;
}

} // namespace migration
