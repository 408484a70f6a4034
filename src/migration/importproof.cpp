#include "migration/importproof.h"

#include "database/quote.h"
#include "migration/catalogtext.h"
#include "migration/runner.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUuid>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using database::Engine;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ImportProof)
};

/// The same server with another database.
database::Url urlOf(const database::Url &url, const QString &database)
{
    static const QRegularExpression name(u"(^| )dbname='(?:[^'\\\\]|\\\\.)*'"_s);
    database::Url other = clonedUrl(url);
    other.conninfo.remove(name);
    other.conninfo = u"%1 dbname='%2'"_s.arg(other.conninfo, database).trimmed();
    other.display = url.display.section(u'/', 0, -2) + u'/' + database;
    return other;
}

/// Two empty databases, gone with this.
class Scratch
{
public:
    Scratch(const database::Url &url, jobs::Context &context)
        : m_url(url)
        , m_context(context)
    {
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch()
    {
        for (const QString &name : std::as_const(m_made)) {
            const auto dropped = m_server->execute({.sql = "DROP DATABASE " + name.toUtf8()});
            if (!dropped) {
                m_context.log(base::Level::Warning,
                              Text::tr("The scratch database %1 could not be dropped: %2")
                                  .arg(name, dropped.error().message));
            }
        }
    }

    base::Result<database::Url> make()
    {
        if (m_url.engine == Engine::Sqlite) {
            const QString path = m_directory.filePath(u"scratch%1.db"_s.arg(++m_count));
            return database::Url{
                .engine = Engine::Sqlite, .path = path, .display = "sqlite:"_L1 + path};
        }
        if (!m_server) {
            auto server = database::openConnection(m_url, {});
            if (!server)
                return base::failure(std::move(server.error()));
            m_server = *std::move(server);
        }
        const QString name =
            "stemma_import_"_L1 + QUuid::createUuid().toString(QUuid::Id128).left(12);
        auto made = m_server->execute({.sql = "CREATE DATABASE " + name.toUtf8()});
        if (!made)
            return base::failure(std::move(made.error()));
        m_made.append(name);
        return urlOf(m_url, name);
    }

private:
    const database::Url &m_url;
    jobs::Context &m_context;
    QTemporaryDir m_directory{};
    std::unique_ptr<database::Connection> m_server{};
    QStringList m_made{};
    int m_count = 0;
};

/// A project on a scratch database, moved and looked at.
class Side
{
public:
    static base::Result<Side> open(const scripts::ProjectConfig &config, const database::Url &url)
    {
        auto workspace = openWorkspace(config, url, {.create = true});
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        // Whatever the target asks for before it is changed: this is nobody's database.
        workspace->project.config.environment.clear();
        return Side(*std::move(workspace));
    }

    base::Result<QStringList> move(revisions::Direction direction, const QString &target,
                                   jobs::Context &context)
    {
        const Request request{.direction = direction, .targets = {target}};
        auto report = run(m_workspace, request, context);
        if (!report)
            return base::failure(std::move(report.error()));
        if (const std::optional<base::Error> stopped = report->error)
            return base::failure(*stopped);
        return catalogText(*m_workspace.connection, m_workspace.versionTable->name());
    }

private:
    explicit Side(Workspace workspace)
        : m_workspace(std::move(workspace))
    {
    }

    Workspace m_workspace;
};

QStringList without(const QStringList &lines, const QStringList &others, const QString &mark)
{
    const QSet<QString> known(others.cbegin(), others.cend());
    QStringList only;
    for (const QString &line : lines) {
        if (!known.contains(line))
            only.append(mark + line);
    }
    return only;
}

/// Moves both, and notes where they differ then. False when that ends the proof.
bool compareAt(Side &alembic, Side &native, revisions::Direction direction, const QString &target,
               ImportProof &proof, jobs::Context &context)
{
    const auto theirs = alembic.move(direction, target, context);
    const auto ours = theirs ? native.move(direction, target, context) : theirs;
    if (!ours) {
        proof.outcome = ImportProof::Outcome::NotMade;
        proof.error =
            base::Error(ours.error())
                .within(theirs ? Text::tr("The new project") : Text::tr("The Alembic project"));
        return false;
    }
    proof.differences =
        without(*theirs, *ours, u"alembic: "_s) + without(*ours, *theirs, u"native: "_s);
    proof.outcome =
        proof.differences.isEmpty() ? ImportProof::Outcome::Same : ImportProof::Outcome::Different;
    return proof.differences.isEmpty();
}

} // namespace

ImportProof prove(const scripts::Project &alembic, const scripts::ProjectConfig &native,
                  const database::Url &url, bool alsoDown, jobs::Context &context)
{
    ImportProof proof;
    Scratch scratch(url, context);
    const auto first = scratch.make();
    const auto second =
        first ? scratch.make() : base::Result<database::Url>(base::failure(first.error()));
    if (!second) {
        proof.error = base::Error(second.error()).within(Text::tr("Scratch database"));
        return proof;
    }
    auto theirs = Side::open(alembic.config, *first);
    auto ours = Side::open(native, *second);
    if (!theirs || !ours) {
        proof.error = theirs ? ours.error() : theirs.error();
        return proof;
    }
    if (!compareAt(*theirs, *ours, revisions::Direction::Upgrade, u"heads"_s, proof, context) ||
        !alsoDown) {
        return proof;
    }
    proof.alsoDown =
        compareAt(*theirs, *ours, revisions::Direction::Downgrade, u"base"_s, proof, context);
    return proof;
}

} // namespace migration
