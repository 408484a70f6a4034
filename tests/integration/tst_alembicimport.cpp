#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"
#include "support/postgresserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// `import alembic`: a native project from an Alembic one, proven on scratch databases.
class TestAlembicImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsSixty_data();
    void importsSixty();
    void findsADifference();
    void rowsAreTheSame();
    void findsADifferenceOfRows();
    void oneRevisionThatEndsDoesNotEndTheImport();
    void refusesADirectoryInUse();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestAlembicImport::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestAlembicImport::importsSixty_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestAlembicImport::importsSixty()
{
    QFETCH(bool, onPostgres);
    const QTemporaryDir directory;
    const QString database = onPostgres ? m_server->createDatabase() : QString();
    const QString sqlalchemy =
        onPostgres ? u"postgresql://stemma@/%1?host=%2"_s.arg(database, m_server->socketDirectory())
                   : u"sqlite:///"_s + directory.filePath(u"app.db"_s);
    const QString url =
        onPostgres ? m_server->url(database) : u"sqlite:"_s + directory.filePath(u"app.db"_s);
    const AlembicProject project(Env::Ini, sqlalchemy);
    project.addSixty();
    const QByteArray before = project.snapshot();
    StemmaProgram stemma(project.path(), url);
    stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));

    const QString target = directory.filePath(u"native"_s);
    const Answer imported = stemma.json({u"import"_s, u"alembic"_s, target});
    QVERIFY2(imported.exitCode == 3, imported.all().constData()); // There are data migrations.
    const QJsonObject report = imported.json();
    QCOMPARE(report.value("revisions"_L1).toInt(), 60);
    QStringList gaps;
    const QJsonArray gapArray = report.value("gaps"_L1).toArray();
    for (const QJsonValue &gap : gapArray) {
        gaps.append(gap["revision"_L1].toString());
        QCOMPARE(gap["direction"_L1].toString(), u"upgrade"_s);
        QVERIFY(QFileInfo::exists(gap["path"_L1].toString()));
    }
    gaps.sort();
    QCOMPARE(gaps, (QStringList{u"t0005"_s, u"t0015"_s, u"t0025"_s, u"t0026"_s, u"t0035"_s}));
    const QJsonObject proof = report.value("proof"_L1).toObject();
    QVERIFY2(proof.value("outcome"_L1).toString() == "same"_L1,
             QJsonDocument(proof).toJson().constData());
    QVERIFY(proof.value("also_down"_L1).toBool());
    QCOMPARE(project.snapshot(), before);
    if (onPostgres) { // The scratch databases are gone.
        QCOMPARE(m_server->value(database, u"SELECT count(*) FROM pg_database WHERE datname LIKE "
                                           "'stemma_import_%'"_s),
                 u"0"_s);
    }

    // The same graph, and a run stops at what has to be written by hand.
    const StemmaProgram native(target, url);
    QByteArray ours = native.run({u"history"_s, u"--flat"_s}).out;
    QCOMPARE(ours, stemma.run({u"history"_s, u"--flat"_s}).out);
    const Answer first = native.run({u"upgrade"_s, u"t0004"_s});
    QVERIFY2(first.exitCode == 0, first.all().constData());
    QCOMPARE(project.current(), QStringList{u"t0004"_s});
    const Answer stopped = native.json({u"upgrade"_s, u"t0005"_s});
    QCOMPARE(stopped.errorCode(), u"statement_failed"_s);
    QVERIFY2(stopped.errorMessage().contains("write the rest of revision t0005 by hand"_L1),
             stopped.all().constData());
    QCOMPARE(native.rows(), QStringList{u"t0004"_s});
}

void TestAlembicImport::findsADifference()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"app.db"_s);
    const AlembicProject project(Env::Ini, u"sqlite:///"_s + file);
    // Offline it makes another column than online.
    project.add({.id = u"aaaa1"_s,
                 .up = u"from alembic import context\n"
                       "name = 'shown' if context.is_offline_mode() else 'made'\n"
                       "op.create_table('t', sa.Column(name, sa.Integer))"_s,
                 .down = dropTable(u"t"_s)});
    StemmaProgram stemma(project.path(), u"sqlite:"_s + file);
    stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));
    const Answer imported =
        stemma.run({u"import"_s, u"alembic"_s, directory.filePath(u"native"_s)});
    QCOMPARE(imported.exitCode, 3);
    QVERIFY2(imported.out.contains("do not make the same schema"), imported.all().constData());
    QVERIFY(imported.out.contains("alembic: table t CREATE TABLE t(made INTEGER)"));
    QVERIFY(imported.out.contains("native: table t CREATE TABLE t(shown INTEGER)"));
}

void TestAlembicImport::rowsAreTheSame()
{
    const QTemporaryDir directory;
    const QString database = m_server->createDatabase();
    const QString sqlalchemy =
        u"postgresql://stemma@/%1?host=%2"_s.arg(database, m_server->socketDirectory());
    const AlembicProject project(Env::Ini, sqlalchemy);
    // As Alembic's own template had it once: without a paramstyle.
    project.write(u"mig/env.py"_s,
                  "from alembic import context\nfrom sqlalchemy import create_engine\n"
                  "URL = context.config.get_main_option('sqlalchemy.url')\n"
                  "if context.is_offline_mode():\n"
                  "    context.configure(url=URL, literal_binds=True)\n"
                  "    context.run_migrations()\n"
                  "else:\n"
                  "    with create_engine(URL).connect() as connection:\n"
                  "        context.configure(connection=connection)\n"
                  "        with context.begin_transaction():\n"
                  "            context.run_migrations()\n");
    project.add({.id = u"aaaa1"_s,
                 .up = createTable(u"t"_s) +
                       u"\nop.execute(\"INSERT INTO t (note) VALUES ('100%')\")"
                       "\nop.execute('CREATE TABLE s (at timestamptz, made uuid)')"
                       "\nop.execute('INSERT INTO s VALUES (clock_timestamp(), "
                       "gen_random_uuid())')"_s,
                 .down = dropTable(u"t"_s) + u"\n"_s + dropTable(u"s"_s)});
    StemmaProgram stemma(project.path(), m_server->url(database));
    stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));
    const Answer sql = stemma.run({u"show"_s, u"aaaa1"_s, u"--sql"_s});
    QVERIFY2(sql.out.contains("'100%'"), sql.all().constData());
    const Answer imported =
        stemma.run({u"import"_s, u"alembic"_s, directory.filePath(u"native"_s)});
    QVERIFY2(imported.exitCode == 0, imported.all().constData());
    const StemmaProgram native(directory.filePath(u"native"_s), m_server->url(database));
    QCOMPARE(native.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(m_server->value(database, u"SELECT note FROM t"_s), u"100%"_s);
}

void TestAlembicImport::findsADifferenceOfRows()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"app.db"_s);
    const AlembicProject project(Env::Ini, u"sqlite:///"_s + file);
    project.add({.id = u"aaaa1"_s,
                 .up = u"from alembic import context\n"
                       "word = 'shown' if context.is_offline_mode() else 'made'\n"_s +
                       createTable(u"t"_s) +
                       u"\nop.execute(\"INSERT INTO t (note) VALUES ('%s')\" % word)"_s,
                 .down = dropTable(u"t"_s)});
    StemmaProgram stemma(project.path(), u"sqlite:"_s + file);
    stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));
    const Answer imported =
        stemma.run({u"import"_s, u"alembic"_s, directory.filePath(u"native"_s)});
    QCOMPARE(imported.exitCode, 3);
    QVERIFY2(imported.out.contains("alembic: row of \"t\": 1, 'made'"), imported.all().constData());
    QVERIFY(imported.out.contains("native: row of \"t\": 1, 'shown'"));
}

void TestAlembicImport::oneRevisionThatEndsDoesNotEndTheImport()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"app.db"_s);
    const AlembicProject project(Env::Ini, u"sqlite:///"_s + file);
    project.write(u"stemma.toml"_s, "[alembic]\nstep_timeout = \"2s\"\n");
    const QString offline = u"from alembic import context\nif context.is_offline_mode():\n"_s;
    project.add({.id = u"aaaa1"_s,
                 .up = createTable(u"t"_s) + u'\n' + offline + u"    raise SystemExit(3)"_s});
    project.add(
        {.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = offline + u"    while True: pass"_s});
    project.add({.id = u"aaaa3"_s, .parents = {u"aaaa2"_s}, .up = createTable(u"u"_s)});
    StemmaProgram stemma(project.path(), u"sqlite:"_s + file);
    stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));
    const Answer imported =
        stemma.json({u"import"_s, u"alembic"_s, directory.filePath(u"native"_s)});
    QVERIFY2(imported.exitCode == 3, imported.all().constData());
    const QJsonArray gaps = imported.json().value("gaps"_L1).toArray();
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps.at(0)["revision"_L1].toString(), u"aaaa1"_s);
    QCOMPARE(gaps.at(1)["revision"_L1].toString(), u"aaaa2"_s);
}

void TestAlembicImport::refusesADirectoryInUse()
{
    const QTemporaryDir directory;
    const AlembicProject project(Env::Ini, u"sqlite:///"_s + directory.filePath(u"app.db"_s));
    project.add({.id = u"aaaa1"_s});
    QDir(directory.path()).mkpath(u"native/migrations"_s);
    QFile there(directory.filePath(u"native/migrations/mine.sql"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    const StemmaProgram stemma(project.path(), u"sqlite:"_s + directory.filePath(u"app.db"_s));
    const Answer refused =
        stemma.json({u"import"_s, u"alembic"_s, directory.filePath(u"native"_s)});
    QCOMPARE(refused.errorCode(), u"already_exists"_s);
    QVERIFY2(!refused.out.contains("has this object"), refused.out.constData());
    QCOMPARE(QDir(directory.filePath(u"native"_s)).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestAlembicImport)
#include "tst_alembicimport.moc"
