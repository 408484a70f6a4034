#include "migration/alembic/renderedsql.h"

#include "migration/alembic/alembicdriver.h"
#include "scripts/scriptdigest.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
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

/// For importing the project, and for one direction of one revision where the project has no
/// `step_timeout`.
constexpr std::chrono::milliseconds loadLimit = std::chrono::seconds(120);
constexpr std::chrono::milliseconds renderLimit = std::chrono::seconds(60);

QString cacheDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           "/stemma/alembic-sql"_L1;
}

/// Named by everything that the text depends on, as far as Stemma can see it.
QString cacheFile(const scripts::Project &project, database::Engine engine, int index)
{
    const auto env = scripts::readSourceFile(project.config.scriptLocation + "/env.py"_L1);
    QByteArray key = "stemma rendered 3\n" + project.files.at(index).digest +
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

/// The project's files that a rendering has read, with what was in them; nothing when one of them
/// cannot be read any more.
std::optional<QJsonObject> digestsOf(const QStringList &files)
{
    QJsonObject digests;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        digests.insert(path, QString::fromLatin1(scripts::sha256(file.readAll()).toHex()));
    }
    return digests;
}

std::optional<RenderedSql> cached(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.contains(u"up"_s) || !object.contains(u"down"_s))
        return std::nullopt;
    const QJsonObject files = object.value(u"files"_s).toObject();
    if (digestsOf(files.keys()) != files)
        return std::nullopt;
    return RenderedSql{.up = sideOf(object.value(u"up"_s).toObject()),
                       .down = sideOf(object.value(u"down"_s).toObject())};
}

/// The cache is a convenience: what cannot be kept is rendered again.
void keep(const QString &path, const RenderedSql &rendered)
{
    const auto files = digestsOf(rendered.files);
    if (!files)
        return;
    QDir().mkpath(cacheDirectory());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"up"_s, objectOf(rendered.up)},
                                         {u"down"_s, objectOf(rendered.down)},
                                         {u"files"_s, *files}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

/// Why nothing can be told of a side, as a fault of that side.
base::Error untold(base::Error error)
{
    error.code = base::ErrorCode::UnsupportedStatement;
    error.message = Text::tr("Its SQL cannot be told without running it: %1").arg(error.message);
    error.hint = Text::tr("It is a data migration, or asks the database what is there.");
    return error;
}

base::Result<RenderedSide> render(AlembicDriver &driver, const scripts::Project &project,
                                  database::Engine engine, const QString &revision, bool upgrade)
{
    const auto &setup = project.config.alembic;
    const auto answer =
        driver.ask({{u"do"_s, u"sql"_s}, {u"revision"_s, revision}, {u"upgrade"_s, upgrade}},
                   u"sql"_s, setup ? setup->stepTimeout.value_or(renderLimit) : renderLimit);
    if (!answer && answer.error().code == base::ErrorCode::StatementTimeout) {
        driver.kill(); // It is lost for the others.
        base::Error error = untold(answer.error());
        if (error.file.isEmpty())
            error.file = project.graph.at(project.graph.indexOf(revision)).path;
        return RenderedSide{.fault = std::move(error)};
    }
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
    const QJsonArray files = answer->value(u"files"_s).toArray();
    for (const auto &file : files)
        side.files.append(file.toString());
    if (const QJsonObject account = answer->value(u"fault"_s).toObject(); !account.isEmpty())
        side.fault = untold(driver.fault(account));
    return side;
}

/// Renders revisions with one child for all; another one where that had to be ended.
class Renderer
{
public:
    Renderer(const scripts::Project &project, const database::Url &url, jobs::Context &context)
        : m_project(project)
        , m_url(url)
        , m_context(context)
    {
    }

    base::Result<RenderedSql> both(const QString &revision)
    {
        auto up = side(revision, true);
        if (!up)
            return base::failure(std::move(up.error()));
        auto down = side(revision, false);
        if (!down)
            return base::failure(std::move(down.error()));
        RenderedSql rendered{.up = *std::move(up), .down = *std::move(down)};
        rendered.files = rendered.up.files + rendered.down.files;
        return rendered;
    }

private:
    base::Result<RenderedSide> side(const QString &revision, bool upgrade)
    {
        if (!m_driver || !m_driver->isAlive()) {
            auto started =
                AlembicDriver::start({.config = m_project.config, .url = &m_url}, m_context);
            if (!started)
                return base::failure(std::move(started.error()));
            m_driver = *std::move(started);
            if (auto loaded = m_driver->ask({{u"do"_s, u"load"_s}}, u"loaded"_s, loadLimit);
                !loaded)
                return base::failure(std::move(loaded.error()));
        }
        return render(*m_driver, m_project, m_url.engine, revision, upgrade);
    }

    const scripts::Project &m_project;
    const database::Url &m_url;
    jobs::Context &m_context;
    std::unique_ptr<AlembicDriver> m_driver{};
};

} // namespace

QByteArray RenderedSide::text() const
{
    QByteArray text = sql.trimmed().toUtf8();
    if (!text.isEmpty()) {
        text += '\n';
    } else if (!fault) {
        text = "-- (nothing)\n";
    }
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
                                                 jobs::Context &context, Rendering rendering)
{
    QList<RenderedSql> all;
    Renderer renderer(project, url, context);
    for (const QString &revision : revisions) {
        if (context.stopRequested()) {
            return base::failure(
                {.code = base::ErrorCode::Cancelled, .message = Text::tr("Stopped")});
        }
        const QString path = cacheFile(project, url.engine, project.graph.indexOf(revision));
        if (auto known = rendering == Rendering::Anew ? std::nullopt : cached(path)) {
            all.append(*std::move(known));
            continue;
        }
        auto rendered = renderer.both(revision);
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
