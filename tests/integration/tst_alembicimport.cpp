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
    QCOMPARE(QDir(directory.filePath(u"native"_s)).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestAlembicImport)
#include "tst_alembicimport.moc"
