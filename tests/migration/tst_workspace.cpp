#include "cli/scratchproject.h"
#include "migration/standing.h"
#include "migration/workspace.h"

#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using migration::LoadingProject;
using migration::Workspace;

/// A project that is read while its database is asked.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsOnceWhatWasSaidAtOpening();
    void asksNothingEarlyToWrite();
    void servesASecondAttempt();

private:
    [[nodiscard]] scripts::ProjectConfig config() const;
    [[nodiscard]] database::Url url() const;
    /// The database at \a revision, as another program would put it there.
    void putAt(const QByteArray &revision) const;

    std::unique_ptr<ScratchProject> m_project;
};

void TestWorkspace::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(3);
    putAt("r01");
}

scripts::ProjectConfig TestWorkspace::config() const
{
    auto config = scripts::readConfig(m_project->file(u"stemma.toml"_s));
    if (!config)
        qFatal("%s", qPrintable(config.error().message));
    return *std::move(config);
}

database::Url TestWorkspace::url() const
{
    auto url = database::parseUrl(m_project->sqliteUrl(), m_project->path());
    if (!url)
        qFatal("%s", qPrintable(url.error().message));
    return *std::move(url);
}

void TestWorkspace::putAt(const QByteArray &revision) const
{
    auto connection = database::openConnection(url(), {.create = true});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    for (const QByteArray &sql :
         {"CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"_ba,
          "DELETE FROM alembic_version"_ba,
          "INSERT INTO alembic_version VALUES ('" + revision + "')"}) {
        if (const auto done = (*connection)->execute({.sql = sql}); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
}

/// Only the first look may be at what was true when the workspace was opened.
void TestWorkspace::tellsOnceWhatWasSaidAtOpening()
{
    auto workspace = migration::openWorkspace(config(), url(), {.readOnly = true});
    QVERIFY(workspace);
    putAt("r02");
    const auto first = migration::inspectAtOpening(*workspace);
    QVERIFY(first);
    QCOMPARE(first->rows(), QStringList{u"r01"_s});
    QCOMPARE(first->pending, 2);
    const auto second = migration::inspectAtOpening(*workspace);
    QVERIFY(second);
    QCOMPARE(second->rows(), QStringList{u"r02"_s});
    putAt("r03");
    QCOMPARE(migration::inspect(*workspace)->rows(), QStringList{u"r03"_s});
}

/// What acts looks behind its lock, where nobody else changes what it sees.
void TestWorkspace::asksNothingEarlyToWrite()
{
    auto workspace = migration::openWorkspace(config(), url(), {.create = true});
    QVERIFY(workspace);
    QVERIFY(!workspace->stateAtOpening);
    putAt("r02");
    QCOMPARE(migration::inspectAtOpening(*workspace)->rows(), QStringList{u"r02"_s});
}

/// As after a password that was asked for: the files are read once.
void TestWorkspace::servesASecondAttempt()
{
    LoadingProject project(config());
    database::Url nowhere = url();
    nowhere.path = m_project->file(u"none.db"_s);
    const auto refused = migration::openWorkspace(project, nowhere, {.readOnly = true});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::DatabaseNotFound);
    auto workspace = migration::openWorkspace(project, url(), {.readOnly = true});
    QVERIFY(workspace);
    QCOMPARE(workspace->project.graph.size(), 3);
    QCOMPARE(migration::inspectAtOpening(*workspace)->rows(), QStringList{u"r01"_s});
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
