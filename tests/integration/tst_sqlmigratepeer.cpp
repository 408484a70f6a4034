#include "integration/linearproject.h"

#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// The real sql-migrate and Stemma in turns, on one project and one database.
class TestSqlMigratePeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void takesTurnsWithSqlMigrate();
    void readsSqlMigratesRows();
    void fillsGapsAsTheToolDoes();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestSqlMigratePeer::initTestCase_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestSqlMigratePeer::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

namespace {

/// The real tool on the project, with its own configuration.
Finished sqlMigrate(const ScratchProject &project, const QString &dialect, const QString &source,
                    const QStringList &arguments)
{
    project.write(u"dbconfig.yml"_s, u"development:\n  dialect: %1\n  datasource: %2\n  dir: %3\n"_s
                                         .arg(dialect, source, project.file(u"migrations"_s))
                                         .toUtf8());
    return runProgram(u"sql-migrate"_s,
                      arguments + QStringList{u"-config="_s + project.file(u"dbconfig.yml"_s)});
}

} // namespace

#define SQL_MIGRATE(place, ...)                                                                    \
    do {                                                                                           \
        const Finished theirs = sqlMigrate(                                                        \
            (place).project, (place).postgres ? u"postgres"_s : u"sqlite3"_s,                      \
            (place).postgres ? u"host=%1 port=%2 user=stemma dbname=%3 sslmode=disable"_s          \
                                   .arg((place).server.socketDirectory())                          \
                                   .arg((place).server.port())                                     \
                                   .arg((place).database)                                          \
                             : (place).project.sqliteFile(),                                       \
            QStringList{__VA_ARGS__});                                                             \
        QVERIFY2(theirs.succeeded(), (theirs.errors + theirs.output).constData());                 \
    } while (false)

void TestSqlMigratePeer::takesTurnsWithSqlMigrate()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"sql-migrate"_s, 6);
    SQL_MIGRATE(place, u"up"_s, u"-limit=2"_s);
    QCOMPARE(place.stemma.rows(), QStringList{u"2_t"_s});
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"4_t"_s}), 0);
    SQL_MIGRATE(place, u"up"_s, u"-limit=1"_s);
    QCOMPARE(place.tables(), u"t1 t2 t3 t4 t5"_s);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    SQL_MIGRATE(place, u"down"_s, u"-limit=2"_s);
    QCOMPARE(place.tables(), u"t1 t2 t3 t4"_s);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"-2"_s}), 0);
    SQL_MIGRATE(place, u"redo"_s);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"base"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"2_t"_s}), 0);
    SQL_MIGRATE(place, u"up"_s);
    QCOMPARE(place.tables(), u"t1 t2 t3 t4 t5 t6"_s);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    SQL_MIGRATE(place, u"down"_s, u"-limit=0"_s);
    QCOMPARE(place.tables(), QString());
    QCOMPARE(place.stemma.rows(), QStringList());
}

void TestSqlMigratePeer::readsSqlMigratesRows()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"sql-migrate"_s, 2);
    // In the table made here.
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"1_t"_s}), 0);
    SQL_MIGRATE(place, u"status"_s);
    SQL_MIGRATE(place, u"skip"_s);
    QCOMPARE(place.stemma.rows(), QStringList{u"2_t"_s});
    QCOMPARE(place.tables(), u"t1"_s);
    QCOMPARE(place.values(u"SELECT count(*) FROM gorp_migrations WHERE applied_at IS NOT NULL"_s),
             QStringList{u"2"_s});
}

void TestSqlMigratePeer::fillsGapsAsTheToolDoes()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"sql-migrate"_s, 1);
    writeLinearRevision(place.project, u"sql-migrate"_s, 3, "CREATE TABLE t3 (id integer);\n",
                        "DROP TABLE t3;\n");
    SQL_MIGRATE(place, u"up"_s);
    // A branch of somebody else arrives with an older number.
    writeLinearRevision(place.project, u"sql-migrate"_s, 2, "CREATE TABLE t2 (id integer);\n",
                        "DROP TABLE t2;\n");
    writeLinearRevision(place.project, u"sql-migrate"_s, 4, "CREATE TABLE t4 (id integer);\n",
                        "DROP TABLE t4;\n");
    const Answer check = place.stemma.json({u"check"_s});
    VERIFY_ANSWER(check, 3);
    QCOMPARE(check.json().value(u"findings"_s)[0].toObject().value(u"kind"_s).toString(),
             u"skipped"_s);
    QCOMPARE(strings(check.json().value(u"pending"_s)), (QStringList{u"2_t"_s, u"4_t"_s}));
    VERIFY_ANSWER(place.stemma.run({u"current"_s, u"--check-heads"_s}), 3);
    // Rolling back over it would run the downgrade of what was never applied.
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"base"_s}), 1);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2 t3 t4"_s);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    SQL_MIGRATE(place, u"down"_s, u"-limit=0"_s);
    QCOMPARE(place.tables(), QString());
}

QTEST_GUILESS_MAIN(TestSqlMigratePeer)
#include "tst_sqlmigratepeer.moc"
