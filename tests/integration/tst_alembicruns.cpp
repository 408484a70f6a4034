#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"
#include "support/postgresserver.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// Stemma runs Alembic projects through their own Alembic; after each command both agree.
class TestAlembicRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sixtyRevisions_data();
    void sixtyRevisions();
    void tellsEnvWhichDatabase_data();
    void tellsEnvWhichDatabase();
    void leavesOtherDatabasesUrlsAlone();
    void refusesAnotherDatabase();
    void refusesAnotherVersionTable();
    void worksInAnotherSchema();
    void twoDatabasesMoveTogether();
    void aFailedRevisionLeavesABoundary_data();
    void aFailedRevisionLeavesABoundary();
    void aHalfDoneRevisionOnSqliteIsOnRecord();
    void aPartThatWasCommittedIsOnRecord();
    void triesAgainAfterALockTimeout();
    void noticesARollbackNobodyReported();
    void reset();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

/// One database in the words of Stemma and of SQLAlchemy.
struct Place
{
    QString stemma{};
    QString sqlalchemy{};
};

Place postgres(PostgresServer &server, const QString &database)
{
    return {server.url(database),
            u"postgresql://stemma@/%1?host=%2"_s.arg(database, server.socketDirectory())};
}

Place sqlite(const QTemporaryDir &directory, const QString &name = u"app.db"_s)
{
    const QString path = directory.filePath(name);
    return {u"sqlite:"_s + path, u"sqlite:///"_s + path};
}

} // namespace

void TestAlembicRuns::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestAlembicRuns::sixtyRevisions_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestAlembicRuns::sixtyRevisions()
{
    QFETCH(bool, onPostgres);
    const QTemporaryDir directory;
    const Place place =
        onPostgres ? postgres(*m_server, m_server->createDatabase()) : sqlite(directory);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    project.addSixty();
    const QByteArray before = project.snapshot();
    const StemmaProgram stemma(project.path(), place.stemma);

    for (const QStringList &command : {
             QStringList{u"upgrade"_s, u"t0004"_s},
             QStringList{u"upgrade"_s, u"other@head"_s}, // Pulls t0005 in.
             QStringList{u"upgrade"_s, u"heads"_s},
             QStringList{u"downgrade"_s, u"t0018"_s}, // Through the merge.
             QStringList{u"upgrade"_s, u"heads"_s},
             QStringList{u"downgrade"_s, u"base"_s},
         }) {
        const Answer done = stemma.json(command);
        QVERIFY2(done.exitCode == 0, done.all().constData());
        const QStringList current = strings(stemma.json({u"current"_s}).json().value("heads"_L1));
        QStringList ours = current;
        ours.sort();
        QCOMPARE(ours, project.current());
    }
    QCOMPARE(project.snapshot(), before);

    const QJsonObject log = stemma.json({u"log"_s, u"-n"_s, u"10"_s}).json();
    QCOMPARE(log.value("runs"_L1).toArray().size(), 6);
    const QString run = log.value("runs"_L1).toArray().at(2).toObject().value("run"_L1).toString();
    const QString last = log.value("runs"_L1).toArray().at(3).toObject().value("run"_L1).toString();
    for (const QString &id : {run, last}) {
        const QJsonArray steps = stemma.json({u"log"_s, id}).json().value("steps"_L1).toArray();
        QVERIFY(!steps.isEmpty());
        for (const QJsonValue &step : steps) {
            QCOMPARE(step["outcome"_L1].toString(), u"done"_s);
            QVERIFY(step["digest"_L1].toString().startsWith("sha256:"_L1));
        }
    }
}

void TestAlembicRuns::tellsEnvWhichDatabase_data()
{
    QTest::addColumn<Env>("env");
    QTest::addColumn<QByteArray>("setup");
    QTest::newRow("the generic template") << Env::Ini << QByteArray();
    QTest::newRow("settings of the application") << Env::Settings << QByteArray();
    QTest::newRow("-x, found") << Env::XArgument << QByteArray();
    QTest::newRow("-x, said") << Env::XArgument << QByteArray("url = \"x:dburl\"\n");
    QTest::newRow("a variable, said")
        << Env::Settings << QByteArray("url = \"env:APP_DATABASE_URL\"\n");
}

void TestAlembicRuns::tellsEnvWhichDatabase()
{
    QFETCH(Env, env);
    QFETCH(QByteArray, setup);
    const Place meant = postgres(*m_server, m_server->createDatabase());
    const Place written = postgres(*m_server, m_server->createDatabase());
    const AlembicProject project(env, written.sqlalchemy);
    if (!setup.isEmpty())
        project.write(u"stemma.toml"_s, "[alembic]\n" + setup);
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s)});
    const StemmaProgram stemma(project.path(), meant.stemma);

    const Answer done = stemma.run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"aaaa1"_s});
    QCOMPARE(project.current(), QStringList()); // What env.py uses by itself is untouched.
}

void TestAlembicRuns::leavesOtherDatabasesUrlsAlone()
{
    const QString other = m_server->createDatabase();
    const Place meant = postgres(*m_server, m_server->createDatabase());
    const Place written = postgres(*m_server, m_server->createDatabase());
    const AlembicProject project(Env::Ini, written.sqlalchemy);
    project.write(u".env"_s, u"DATABASE_URL=%1\nLEGACY_DATABASE_URL=%2\n"_s
                                 .arg(written.sqlalchemy, postgres(*m_server, other).sqlalchemy)
                                 .toUtf8());
    project.write(u"mig/env.py"_s,
                  "import os\nfrom alembic import context\nfrom sqlalchemy import create_engine\n"
                  "for line in open('.env'):\n"
                  "    os.environ.setdefault(*line.strip().split('=', 1))\n"
                  "with create_engine(os.environ['DATABASE_URL']).connect() as connection:\n"
                  "    context.configure(connection=connection)\n"
                  "    with context.begin_transaction():\n"
                  "        context.run_migrations()\n");
    project.add({.id = u"aaaa1"_s,
                 .up = u"import os\nfrom sqlalchemy import create_engine\n"
                       "engine = create_engine(os.environ['LEGACY_DATABASE_URL'])\n"
                       "with engine.connect() as legacy:\n"
                       "    name = legacy.execute(sa.text('SELECT current_database()')).scalar()\n"
                       "assert name == '%1', name"_s.arg(other)});
    const StemmaProgram stemma(project.path(), meant.stemma);
    const Answer done = stemma.run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"aaaa1"_s});
}

void TestAlembicRuns::refusesAnotherDatabase()
{
    const QString other = m_server->createDatabase();
    const Place meant = postgres(*m_server, m_server->createDatabase());
    const AlembicProject project(Env::Elsewhere, postgres(*m_server, other).sqlalchemy);
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s)});
    const StemmaProgram stemma(project.path(), meant.stemma);

    const Answer refused = stemma.json({u"upgrade"_s});
    QCOMPARE(refused.errorCode(), u"refused"_s);
    QVERIFY2(refused.errorMessage().contains(other), refused.all().constData());
    const QString tables = u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s;
    QCOMPARE(m_server->value(other, tables), u"0"_s);
    QCOMPARE(stemma.rows(), QStringList());
}

void TestAlembicRuns::refusesAnotherVersionTable()
{
    const Place place = postgres(*m_server, m_server->createDatabase());
    const AlembicProject project(Env::Ini, place.sqlalchemy, u", version_table='ver' + 'sions'"_s);
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s)});
    const StemmaProgram stemma(project.path(), place.stemma);

    const Answer refused = stemma.json({u"upgrade"_s});
    QCOMPARE(refused.errorCode(), u"refused"_s);
    QVERIFY2(refused.errorMessage().contains("versions"_L1), refused.all().constData());
    project.write(u"stemma.toml"_s, "version_table = \"versions\"\n[alembic]\n");
    const Answer done = stemma.run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(project.current(), QStringList{u"aaaa1"_s});
}

void TestAlembicRuns::worksInAnotherSchema()
{
    const QString database = m_server->createDatabase();
    const Place place = postgres(*m_server, database);
    QVERIFY(m_server->psql(database, u"CREATE SCHEMA meta"_s).succeeded());
    const AlembicProject project(Env::Ini, place.sqlalchemy, u", version_table_schema='meta'"_s);
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s), .down = dropTable(u"made"_s)});
    const StemmaProgram stemma(project.path(), place.stemma);

    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(m_server->value(database, u"SELECT version_num FROM meta.alembic_version"_s),
             u"aaaa1"_s);
    QCOMPARE(m_server->value(database, u"SELECT count(*) FROM meta.stemma_step"_s), u"1"_s);
    QCOMPARE(stemma.run({u"downgrade"_s, u"base"_s}).exitCode, 0);
    QCOMPARE(project.current(), QStringList());
}

void TestAlembicRuns::twoDatabasesMoveTogether()
{
    const QString first = m_server->createDatabase();
    const QString second = m_server->createDatabase();
    const AlembicProject project(Env::TwoDatabases, postgres(*m_server, first).sqlalchemy);
    QFile ini(project.file(u"alembic.ini"_s));
    QVERIFY(ini.open(QIODevice::Append));
    ini.write("second.url = " + postgres(*m_server, second).sqlalchemy.toUtf8() + '\n');
    ini.close();
    project.add({.id = u"aaaa1"_s, .up = createTable(u"one"_s), .down = dropTable(u"one"_s)});
    project.add({.id = u"aaaa2"_s,
                 .parents = {u"aaaa1"_s},
                 .up = createTable(u"two"_s),
                 .down = dropTable(u"two"_s)});
    const StemmaProgram stemma(project.path(), postgres(*m_server, first).stemma);

    const Answer up = stemma.run({u"upgrade"_s});
    QVERIFY2(up.exitCode == 0, up.all().constData());
    QVERIFY2(up.err.contains("another database as well"), up.err.constData());
    const QString version = u"SELECT version_num FROM alembic_version"_s;
    QCOMPARE(m_server->value(first, version), u"aaaa2"_s);
    QCOMPARE(m_server->value(second, version), u"aaaa2"_s);
    const Answer down = stemma.run({u"downgrade"_s, u"aaaa1"_s});
    QVERIFY2(down.exitCode == 0, down.all().constData());
    QCOMPARE(m_server->value(first, version), u"aaaa1"_s);
    QCOMPARE(m_server->value(second, version), u"aaaa1"_s);
}

void TestAlembicRuns::aFailedRevisionLeavesABoundary_data()
{
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("SQL") << createTable(u"half"_s) + u"\nop.execute('SELECT nonsense')"_s
                         << u"statement_failed"_s << 13;
    QTest::newRow("Python") << createTable(u"half"_s) + u"\nraise KeyError('rate')"_s
                            << u"bad_script"_s << 13;
    QTest::newRow("an object that is there")
        << createTable(u"half"_s) + u"\nop.execute('CREATE TABLE good (id integer)')"_s
        << u"already_exists"_s << 13;
}

void TestAlembicRuns::aFailedRevisionLeavesABoundary()
{
    QFETCH(QString, up);
    QFETCH(QString, code);
    QFETCH(int, line);
    const QString database = m_server->createDatabase();
    const Place place = postgres(*m_server, database);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    project.add({.id = u"aaaa1"_s, .up = createTable(u"good"_s)});
    project.add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = up});
    const StemmaProgram stemma(project.path(), place.stemma);

    const Answer failed = stemma.json({u"upgrade"_s});
    const QJsonObject error = failed.json().value("error"_L1).toObject();
    QVERIFY2(error.value("code"_L1) == code, failed.all().constData());
    QCOMPARE(error.value("hint"_L1).toString().contains("`stemma check` compares it"_L1),
             code == "already_exists"_L1);
    QVERIFY(error.value("file"_L1).toString().endsWith("aaaa2_make.py"_L1));
    QCOMPARE(error.value("line"_L1).toInt(), line);
    QVERIFY(error.value("detail"_L1).toString().startsWith("Traceback"_L1));
    QVERIFY(!error.value("message"_L1).toString().contains("Traceback"_L1));
    QCOMPARE(strings(failed.json().value("rows"_L1)), QStringList{u"aaaa1"_s});
    QCOMPARE(project.current(), QStringList{u"aaaa1"_s});
    QCOMPARE(m_server->value(database, u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);
    QCOMPARE(m_server->value(database,
                             u"SELECT string_agg(outcome, ',' ORDER BY seq) FROM stemma_step"_s),
             u"done,failed"_s);

    // Mended, it goes on.
    project.add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = createTable(u"half"_s)});
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(project.current(), QStringList{u"aaaa2"_s});
}

void TestAlembicRuns::aHalfDoneRevisionOnSqliteIsOnRecord()
{
    const QTemporaryDir directory;
    const Place place = sqlite(directory);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    // Python's sqlite3 commits DDL by itself: the table stays.
    project.add(
        {.id = u"aaaa1"_s, .up = createTable(u"half"_s) + u"\nop.execute('SELECT nonsense')"_s});
    const StemmaProgram stemma(project.path(), place.stemma);

    const Answer failed = stemma.json({u"upgrade"_s});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(stemma.rows(), QStringList());
    const Answer again = stemma.json({u"upgrade"_s});
    QCOMPARE(again.errorCode(), u"unfinished_step"_s);
    QVERIFY(sqliteExecute(directory.filePath(u"app.db"_s), u"DROP TABLE half"_s));
    project.add({.id = u"aaaa1"_s, .up = createTable(u"half"_s)});
    const Answer resumed = stemma.run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QCOMPARE(project.current(), QStringList{u"aaaa1"_s});

    // What fails before it has written anything leaves nothing open.
    project.add(
        {.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = u"op.execute('SELECT nonsense')"_s});
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 1);
    project.add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    const Answer mended = stemma.run({u"upgrade"_s});
    QVERIFY2(mended.exitCode == 0, mended.all().constData());
}

void TestAlembicRuns::aPartThatWasCommittedIsOnRecord()
{
    const QString database = m_server->createDatabase();
    const Place place = postgres(*m_server, database);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    project.add({.id = u"aaaa1"_s,
                 .up = u"with op.get_context().autocommit_block():\n"
                       "    op.execute('CREATE TABLE half (id integer)')\n"
                       "raise KeyError('rate')"_s});
    const StemmaProgram stemma(project.path(), place.stemma);

    const Answer failed = stemma.json({u"upgrade"_s});
    QVERIFY2(failed.json()
                 .value("error"_L1)
                 .toObject()
                 .value("hint"_L1)
                 .toString()
                 .contains("--resume"_L1),
             failed.all().constData());
    QCOMPARE(stemma.json({u"upgrade"_s}).errorCode(), u"unfinished_step"_s);
    QVERIFY(m_server->psql(database, u"DROP TABLE half"_s).succeeded());
    project.add({.id = u"aaaa1"_s, .up = createTable(u"half"_s)});
    QCOMPARE(stemma.json({u"upgrade"_s, u"--resume-after"_s}).errorCode(), u"usage"_s);
    const Answer resumed = stemma.run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QCOMPARE(stemma.run({u"check"_s}).exitCode, 0);
}

void TestAlembicRuns::triesAgainAfterALockTimeout()
{
    const QString database = m_server->createDatabase();
    const Place place = postgres(*m_server, database);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    project.write(u"stemma.toml"_s, "lock_timeout = \"300ms\"\n[alembic]\n");
    project.add({.id = u"aaaa1"_s, .up = createTable(u"good"_s)});
    project.add({.id = u"aaaa2"_s,
                 .parents = {u"aaaa1"_s},
                 .up = u"op.add_column('good', sa.Column('more', sa.Integer))"_s});
    project.add({.id = u"aaaa3"_s, .parents = {u"aaaa2"_s}});
    const StemmaProgram stemma(project.path(), place.stemma);
    QCOMPARE(stemma.run({u"upgrade"_s, u"aaaa1"_s}).exitCode, 0);

    QProcess holder;
    holder.start(
        m_server->program(u"psql"_s),
        {u"-qd"_s, place.stemma, u"-c"_s, u"BEGIN; LOCK TABLE good; SELECT pg_sleep(4); COMMIT"_s});
    const QString held = u"SELECT count(*) FROM pg_locks WHERE relation = 'good'::regclass AND "
                         "granted"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_server->value(database, held).toInt() > 0, 10'000);
    const Answer done = stemma.run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QVERIFY2(done.err.contains("trying revision aaaa2 again"), done.err.constData());
    QCOMPARE(project.current(), QStringList{u"aaaa3"_s});
    QCOMPARE(m_server->value(database, u"SELECT string_agg(outcome, ',' ORDER BY seq) FROM "
                                       "stemma_step"_s),
             u"done,done,done"_s);
    QVERIFY(holder.waitForFinished(10'000));
}

void TestAlembicRuns::noticesARollbackNobodyReported()
{
    const Place place = postgres(*m_server, m_server->createDatabase());
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    // A transaction that env.py began and never ends: Alembic says that all went well.
    project.write(u"mig/env.py"_s,
                  "from alembic import context\nfrom sqlalchemy import create_engine\n"
                  "URL = context.config.get_main_option('sqlalchemy.url')\n"
                  "connection = create_engine(URL).connect()\n"
                  "transaction = connection.begin()\n"
                  "context.configure(connection=connection)\n"
                  "context.run_migrations()\n"
                  "transaction.rollback()\nconnection.close()\n");
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s)});
    project.add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    const StemmaProgram stemma(project.path(), place.stemma);

    const Answer failed = stemma.json({u"upgrade"_s});
    QCOMPARE(failed.errorCode(), u"version_conflict"_s);
    QCOMPARE(strings(failed.json().value("rows"_L1)), QStringList());
    QVERIFY2(failed.errorMessage().contains("aaaa1"_L1), failed.all().constData());
}

void TestAlembicRuns::reset()
{
    const QString database = m_server->createDatabase();
    const Place place = postgres(*m_server, database);
    const AlembicProject project(Env::Ini, place.sqlalchemy);
    project.write(u"stemma.toml"_s, "environment = \"development\"\n[alembic]\n");
    project.add({.id = u"aaaa1"_s, .up = createTable(u"made"_s)});
    const StemmaProgram stemma(project.path(), place.stemma);
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QVERIFY(m_server->psql(database, u"CREATE TABLE stray (id integer)"_s).succeeded());

    // A project that cannot be run drops nothing.
    project.write(u"mig/versions/zz.py"_s, "revision = 'zzzz1'\ndown_revision = 'aaaa1'\n"
                                           "import nowhere\n");
    QVERIFY(stemma.run({u"reset"_s, u"--yes"_s}).exitCode != 0);
    QCOMPARE(m_server->value(database, u"SELECT to_regclass('stray') IS NULL"_s), u"f"_s);
    QVERIFY(QFile::remove(project.file(u"mig/versions/zz.py"_s)));
    const Answer done = stemma.run({u"reset"_s, u"--yes"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(m_server->value(database, u"SELECT to_regclass('stray') IS NULL"_s), u"t"_s);
    QCOMPARE(project.current(), QStringList{u"aaaa1"_s});
}

QTEST_GUILESS_MAIN(TestAlembicRuns)
#include "tst_alembicruns.moc"
