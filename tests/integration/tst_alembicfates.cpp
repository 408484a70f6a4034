#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"
#include "support/postgresserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// What Stemma says became of a revision of an Alembic project that failed, against what did.
class TestAlembicFates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFailureInASecondDatabaseFailsTheRun();
    void aLostRaceIsNoSuccess();
    void refusesASearchPathOfEnvsOwn_data();
    void refusesASearchPathOfEnvsOwn();
    void aCommitElsewhereIsNotDenied();
    void connectionsAreLost_data();
    void connectionsAreLost();
    void aFailedResumptionForgetsNothing();
    void saysWhatAutocommitLeavesBehind_data();
    void saysWhatAutocommitLeavesBehind();

private:
    void addSleeper(int seconds) const;
    [[nodiscard]] QString sqlalchemyUrl(const QString &database) const;
    [[nodiscard]] QString value(const QString &sql) const;

    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    std::unique_ptr<AlembicProject> m_project;
    std::unique_ptr<StemmaProgram> m_stemma;
};

namespace {

constexpr auto asleep = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                        "AND state = 'active' AND query LIKE 'SELECT pg_sleep%'"_L1;

} // namespace

void TestAlembicFates::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestAlembicFates::init()
{
    m_database = m_server->createDatabase();
    m_project = std::make_unique<AlembicProject>(Env::Ini, sqlalchemyUrl(m_database));
    m_stemma = std::make_unique<StemmaProgram>(m_project->path(), m_server->url(m_database));
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"good"_s)});
}

QString TestAlembicFates::sqlalchemyUrl(const QString &database) const
{
    return u"postgresql://stemma@/%1?host=%2"_s.arg(database, m_server->socketDirectory());
}

QString TestAlembicFates::value(const QString &sql) const
{
    return m_server->value(m_database, sql);
}

void TestAlembicFates::addSleeper(int seconds) const
{
    m_project->add(
        {.id = u"aaaa2"_s,
         .parents = {u"aaaa1"_s},
         .up = createTable(u"half"_s) + u"\nop.execute('SELECT pg_sleep(%1)')"_s.arg(seconds)});
}

void TestAlembicFates::aFailureInASecondDatabaseFailsTheRun()
{
    const QString second = m_server->createDatabase();
    m_project->write(u"mig/env.py"_s,
                     u"from alembic import context\nfrom sqlalchemy import create_engine\n"
                     "for url in ['%1', '%2']:\n"
                     "    with create_engine(url).connect() as connection:\n"
                     "        context.configure(connection=connection)\n"
                     "        with context.begin_transaction():\n"
                     "            context.run_migrations()\n"_s
                         .arg(sqlalchemyUrl(m_database), sqlalchemyUrl(second))
                         .toUtf8());
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    QVERIFY(m_server->psql(second, u"CREATE TABLE good (x text)"_s).succeeded());

    const Answer failed = m_stemma->run({u"upgrade"_s});
    QVERIFY2(failed.exitCode == 1, failed.all().constData());
    QVERIFY2(failed.err.contains("already exists"), failed.err.constData());
    QVERIFY2(!failed.err.contains("left nothing behind"), failed.err.constData());
    QVERIFY2(failed.err.contains("was committed to"), failed.err.constData());
    QCOMPARE(value(u"SELECT version_num FROM alembic_version"_s), u"aaaa1"_s);
    QCOMPARE(value(u"SELECT outcome FROM stemma_step"_s), u"done"_s);
    QCOMPARE(value(u"SELECT outcome FROM stemma_run"_s), u"failed"_s);
    QCOMPARE(m_server->value(second, u"SELECT count(*) FROM alembic_version"_s), u"0"_s);
}

void TestAlembicFates::aLostRaceIsNoSuccess()
{
    addSleeper(3);
    const auto process = m_stemma->start({u"upgrade"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(value(QString(asleep)), u"1"_s, 60'000);
    QVERIFY(m_server->psql(m_database, u"UPDATE alembic_version SET version_num = 'aaaa2'"_s)
                .succeeded());
    QVERIFY(process->waitForFinished(30'000));
    const Answer answer{.exitCode = process->exitCode(), .out = process->readAllStandardOutput()};
    QVERIFY2(answer.errorCode() == "version_conflict"_L1, answer.all().constData());
    QCOMPARE(strings(answer.json().value("rows"_L1)), QStringList{u"aaaa2"_s});
    QCOMPARE(value(u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);
    QCOMPARE(value(u"SELECT string_agg(outcome, ',' ORDER BY seq) FROM stemma_step"_s),
             u"done,failed"_s);
}

void TestAlembicFates::refusesASearchPathOfEnvsOwn_data()
{
    QTest::addColumn<bool>("hasTable");
    QTest::newRow("no table anywhere") << false;
    QTest::newRow("two empty tables") << true;
}

void TestAlembicFates::refusesASearchPathOfEnvsOwn()
{
    QFETCH(bool, hasTable);
    QVERIFY(m_server->psql(m_database, u"CREATE SCHEMA tenant"_s).succeeded());
    if (hasTable) {
        for (const auto &schema : {u"public"_s, u"tenant"_s}) {
            QVERIFY(m_server
                        ->psql(m_database, u"CREATE TABLE %1.alembic_version (version_num "
                                           "varchar(32) NOT NULL PRIMARY KEY)"_s.arg(schema))
                        .succeeded());
        }
    }
    m_project->write(u"mig/env.py"_s,
                     u"from alembic import context\nfrom sqlalchemy import create_engine, text\n"
                     "with create_engine('%1', isolation_level='AUTOCOMMIT').connect() as c:\n"
                     "    c.execute(text('SET search_path TO tenant'))\n"
                     "    context.configure(connection=c)\n"
                     "    context.run_migrations()\n"_s.arg(sqlalchemyUrl(m_database))
                         .toUtf8());
    const Answer refused = m_stemma->json({u"upgrade"_s});
    QVERIFY2(refused.errorCode() == "refused"_L1, refused.all().constData());
    QVERIFY(refused.errorMessage().contains("tenant"_L1));
    QCOMPARE(value(u"SELECT to_regclass('tenant.good') IS NULL"_s), u"t"_s);

    // Told the same, Stemma goes there too.
    QString url = m_server->url(m_database);
    url += (url.contains(u'?') ? u"&"_s : u"?"_s) + "options=-csearch_path%3Dtenant"_L1;
    const StemmaProgram told(m_project->path(), url);
    const Answer done = told.run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(value(u"SELECT version_num FROM tenant.alembic_version"_s), u"aaaa1"_s);
}

void TestAlembicFates::aCommitElsewhereIsNotDenied()
{
    // env.py finds the right schema when it is asked, and another one in the run.
    QVERIFY(m_server->psql(m_database, u"CREATE SCHEMA tenant"_s).succeeded());
    m_project->add({.id = u"aaaa1"_s,
                    .up = u"op.execute('SET search_path TO tenant')\n"_s + createTable(u"good"_s) +
                          u"\nop.execute('CREATE TABLE alembic_version (version_num text)')"_s});
    const Answer failed = m_stemma->run({u"upgrade"_s});
    QVERIFY2(failed.exitCode != 0, failed.all().constData());
    QCOMPARE(value(u"SELECT to_regclass('tenant.good') IS NULL"_s), u"f"_s);
    QVERIFY2(!failed.err.contains("left nothing behind"), failed.err.constData());
    QVERIFY2(!failed.err.contains("was rolled back."), failed.err.constData());
    QCOMPARE(m_stemma->json({u"upgrade"_s}).errorCode(), u"unfinished_step"_s);
}

void TestAlembicFates::connectionsAreLost_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("all") << u"true"_s;
    QTest::newRow("ours") << u"application_name NOT LIKE 'stemma, alembic%'"_s;
}

void TestAlembicFates::connectionsAreLost()
{
    QFETCH(QString, which);
    addSleeper(12);
    const auto process = m_stemma->start({u"upgrade"_s});
    QTRY_COMPARE_WITH_TIMEOUT(value(QString(asleep)), u"1"_s, 60'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_server
                ->psql(m_database, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                   "datname = current_database() AND pid <> pg_backend_pid() AND "
                                   "application_name LIKE 'stemma%' AND %1"_s.arg(which))
                .succeeded());
    QVERIFY(process->waitForFinished(30'000));
    QVERIFY2(timer.elapsed() < 10'000, "The child has gone on without us.");
    const QByteArray all = process->readAllStandardError();
    QVERIFY(process->exitCode() != 0);
    QVERIFY2(all.contains("is not known"), all.constData());
    QVERIFY2(!all.contains("--resume") && !all.contains("left nothing behind") &&
                 !all.contains("the database is at"),
             all.constData());
    QTest::qWait(500);
    QCOMPARE(value(u"SELECT version_num FROM alembic_version"_s), u"aaaa1"_s);
    QCOMPARE(value(u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);

    addSleeper(0);
    const Answer after = m_stemma->run({u"upgrade"_s});
    QVERIFY2(after.exitCode == 0, after.all().constData());
    QVERIFY2(after.err.contains("interrupted before it was committed"), after.err.constData());
}

void TestAlembicFates::aFailedResumptionForgetsNothing()
{
    const QString part = u"with op.get_context().autocommit_block():\n"
                         "    op.execute('CREATE INDEX CONCURRENTLY halfway ON good (id)')\n"
                         "op.execute('SELECT 1/0')"_s;
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = part});
    QCOMPARE(m_stemma->run({u"upgrade"_s}).exitCode, 1);
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = u"op.execute('SELECT nonsense')\n"_s + part});

    for (int i = 0; i < 2; ++i) { // As often as it is tried.
        const Answer again = m_stemma->run({u"upgrade"_s, u"--resume"_s});
        QVERIFY2(again.exitCode == 1, again.all().constData());
        QVERIFY2(again.err.contains("the whole revision is run again"), again.err.constData());
        QVERIFY2(!again.err.contains("left nothing behind"), again.err.constData());
        QCOMPARE(m_stemma->json({u"upgrade"_s}).errorCode(), u"unfinished_step"_s);
        const Answer check = m_stemma->run({u"check"_s});
        QVERIFY2(check.all().contains("aaaa2"), check.all().constData());
    }
    // What stands in the way is told without advice for SQL scripts.
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = part});
    const Answer exists = m_stemma->run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(!exists.err.contains("--resume-after"), exists.err.constData());
    QVERIFY(m_server->psql(m_database, u"DROP INDEX halfway"_s).succeeded());
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    const Answer mended = m_stemma->run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(mended.exitCode == 0, mended.all().constData());
    QCOMPARE(m_stemma->run({u"check"_s}).exitCode, 0);
}

void TestAlembicFates::saysWhatAutocommitLeavesBehind_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("more");
    QTest::newRow("engine") << u"create_engine(url, isolation_level='AUTOCOMMIT').connect()"_s
                            << QString();
    QTest::newRow("engine's options")
        << u"create_engine(url).execution_options(isolation_level='AUTOCOMMIT').connect()"_s
        << QString();
    QTest::newRow("connection")
        << u"create_engine(url).connect().execution_options(isolation_level='AUTOCOMMIT')"_s
        << QString();
    QTest::newRow("driver") << u"create_engine(url).connect()"_s
                            << u"    c.connection.dbapi_connection.autocommit = True\n"_s;
}

void TestAlembicFates::saysWhatAutocommitLeavesBehind()
{
    QFETCH(QString, make);
    QFETCH(QString, more);
    const QString env = u"from alembic import context\nfrom sqlalchemy import create_engine\n"
                        "url = '%1'\nwith %2 as c:\n%3"
                        "    context.configure(connection=c)\n"
                        "    with context.begin_transaction():\n"
                        "        context.run_migrations()\n"_s;
    m_project->write(u"mig/env.py"_s, env.arg(sqlalchemyUrl(m_database), make, more).toUtf8());
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = createTable(u"half"_s) + u"\nop.execute('SELECT 1/0')"_s});
    const Answer failed = m_stemma->run({u"upgrade"_s});
    QVERIFY2(failed.exitCode == 1, failed.all().constData());
    QCOMPARE(failed.err.count("AUTOCOMMIT"), 1);
    QVERIFY2(!failed.err.contains("was rolled back."), failed.err.constData());
    QVERIFY2(failed.err.contains("may have stayed behind"), failed.err.constData());
    QCOMPARE(value(u"SELECT to_regclass('half') IS NULL"_s), u"f"_s);
    QCOMPARE(value(u"SELECT version_num FROM alembic_version"_s), u"aaaa1"_s);
    QCOMPARE(m_stemma->json({u"upgrade"_s}).errorCode(), u"unfinished_step"_s);
}

QTEST_GUILESS_MAIN(TestAlembicFates)
#include "tst_alembicfates.moc"
