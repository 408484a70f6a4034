#include "integration/linearproject.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// Projects of dbmate, sql-migrate, golang-migrate, goose and Flyway, run in place.
class TestLinearProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void goesTheWholeWay_data();
    void goesTheWholeWay();
    void standsAtAStepAfterAFailure_data();
    void standsAtAStepAfterAFailure();
    void refusesGapsAsTheToolDoes();
    void saysWhereADowngradeEndsBesideAGap_data();
    void saysWhereADowngradeEndsBesideAGap();
    void staysAboveABaseline();
    void settlesAFailedRowWithAStamp();
    void refusesADirtyTable();
    void runsRepeatablesWhenTheyChange();
    void leavesGoToGoose();
    void runsWhatStandsBeforeVariables();
    void findsVersionsByTheirBeginning();
    void looksBeforeItRunsOutsideATransaction();
    void resumesWhatWasInterrupted();
    void isALine();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

void addTools()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < linearTools().size(); ++i)
        QTest::newRow(qPrintable(linearTools().at(i).name)) << i;
}

} // namespace

void TestLinearProjects::initTestCase_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestLinearProjects::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestLinearProjects::goesTheWholeWay_data()
{
    addTools();
}

void TestLinearProjects::goesTheWholeWay()
{
    QFETCH_GLOBAL(bool, postgres);
    QFETCH(int, index);
    const LinearTool &tool = linearTools().at(index);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, tool.name);
    const QString suffix = tool.name == "sql-migrate"_L1 ? u"_t"_s : QString();
    const auto id = [&](int number) { return QString::number(number) + suffix; };

    const Answer plan = place.stemma.json({u"plan"_s, u"upgrade"_s, u"2"_s + suffix});
    VERIFY_ANSWER(plan, 0);
    QCOMPARE(plan.json().value(u"steps"_s).toArray().size(), 2);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"+1"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, id(2)}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{id(2)});
    QCOMPARE(place.values(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(tool.columns, tool.table)),
             tool.rows);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 3);
    const Answer history = place.stemma.json({u"history"_s, u"-i"_s});
    VERIFY_ANSWER(history, 0);
    QCOMPARE(history.json().value(u"revisions"_s).toArray().size(), 3);
    QCOMPARE(history.json().value(u"revisions"_s)[1].toObject().value(u"is_current"_s).toBool(),
             true);

    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"current"_s, u"--check-heads"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"-1"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"base"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList());
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, id(2)}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{id(2)});
    QCOMPARE(place.tables(), u"t1 t2"_s);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"base"_s}), 0);
    QCOMPARE(place.tables(), QString());
    const Answer show = place.stemma.run({u"show"_s, id(1), u"--sql"_s});
    VERIFY_ANSWER(show, 0);
    QVERIFY(show.out.contains("CREATE TABLE t1") && show.out.contains("DROP TABLE t1"));

    // The run log has it all, whoever's table says where the database stands.
    QCOMPARE(
        place.values(u"SELECT command || ' ' || outcome FROM stemma_run ORDER BY seq"_s),
        (QStringList{u"upgrade done"_s, u"upgrade done"_s, u"upgrade done"_s, u"downgrade done"_s,
                     u"stamp done"_s, u"stamp done"_s, u"downgrade done"_s}));

    const Answer sql = place.stemma.run({u"upgrade"_s, u"base:"_s + id(2), u"--sql"_s});
    VERIFY_ANSWER(sql, 0);
    QVERIFY(place.execute(QString::fromUtf8(sql.out)));
    QCOMPARE(place.stemma.rows(), QStringList{id(2)});
}

void TestLinearProjects::standsAtAStepAfterAFailure_data()
{
    addTools();
}

void TestLinearProjects::standsAtAStepAfterAFailure()
{
    QFETCH_GLOBAL(bool, postgres);
    QFETCH(int, index);
    const LinearTool &tool = linearTools().at(index);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, tool.name);
    writeLinearRevision(place.project, tool.name, 3,
                        "CREATE TABLE t3 (id integer);\nINSERT INTO nowhere VALUES (1);\n",
                        "DROP TABLE t3;\n");
    const Answer failed = place.stemma.json({u"upgrade"_s});
    VERIFY_ANSWER(failed, 1);
    const QJsonObject error = failed.json().value(u"error"_s).toObject();
    QCOMPARE(QFileInfo(error.value(u"file"_s).toString()).dir().dirName(), u"migrations"_s);
    QVERIFY(error.value(u"line"_s).toInt() > 1);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    QCOMPARE(place.values(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(tool.columns, tool.table)),
             tool.rows);
    // The file mended, it goes on from there.
    writeLinearRevision(place.project, tool.name, 3, "CREATE TABLE t3 (id integer);\n",
                        "DROP TABLE t3;\n");
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2 t3"_s);
    // A downgrade that fails leaves its step as well.
    writeLinearRevision(place.project, tool.name, 2, "CREATE TABLE t2 (id integer);\n",
                        "DROP TABLE t2;\nDROP TABLE nowhere;\n");
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"base"_s}), 1);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    QCOMPARE(place.values(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(tool.columns, tool.table)),
             tool.rows);
}

void TestLinearProjects::refusesGapsAsTheToolDoes()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"goose"_s, 3);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"2"_s}), 0);
    QVERIFY(place.execute(u"DELETE FROM goose_db_version WHERE version_id = 1"_s));
    const Answer refused = place.stemma.json({u"upgrade"_s});
    VERIFY_ANSWER(refused, 1);
    QVERIFY(refused.errorMessage().startsWith(u"Revision 1 was never applied"_s));
    QCOMPARE(place.tables(), u"t1 t2"_s);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"2"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2 t3"_s);
    // A version that no file has is an unknown revision, as everywhere.
    QVERIFY(place.execute(
        u"INSERT INTO goose_db_version (version_id, is_applied) VALUES (77, true)"_s));
    QCOMPARE(place.stemma.json({u"upgrade"_s}).errorCode(), u"unknown_revision"_s);
}

void TestLinearProjects::saysWhereADowngradeEndsBesideAGap_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("gap");
    QTest::newRow("dbmate") << u"dbmate"_s
                            << u"DELETE FROM schema_migrations WHERE version = '2'"_s;
    QTest::newRow("goose") << u"goose"_s << u"DELETE FROM goose_db_version WHERE version_id = 2"_s;
}

void TestLinearProjects::saysWhereADowngradeEndsBesideAGap()
{
    QFETCH_GLOBAL(bool, postgres);
    QFETCH(QString, tool);
    QFETCH(QString, gap);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, tool, 3);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QVERIFY(place.execute(gap + u";DROP TABLE t2"_s));
    const QStringList first{u"1"_s};
    const Answer plan = place.stemma.json({u"plan"_s, u"downgrade"_s, u"-1"_s});
    VERIFY_ANSWER(plan, 0);
    QCOMPARE(strings(plan.json().value(u"to"_s)), first);
    QCOMPARE(strings(plan.json().value(u"steps"_s)[0].toObject().value(u"to"_s)), first);
    const Answer down = place.stemma.run({u"downgrade"_s, u"-1"_s});
    VERIFY_ANSWER(down, 0);
    QVERIFY2(down.out.contains("the database is at 1."), down.all().constData());
    QCOMPARE(place.stemma.rows(), first);
    QCOMPARE(place.values(u"SELECT rows_after FROM stemma_step ORDER BY seq DESC LIMIT 1"_s),
             first);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"-1"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList());
}

void TestLinearProjects::staysAboveABaseline()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"flyway"_s, 3);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"2"_s}), 0);
    QVERIFY(place.execute(u"DELETE FROM flyway_schema_history WHERE version = '1';"
                          "UPDATE flyway_schema_history SET type = 'BASELINE', checksum = NULL;"
                          "CREATE TABLE t1 (id integer);CREATE TABLE t2 (id integer)"_s));
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    const QStringList baseline{u"2 BASELINE"_s, u"3 SQL"_s};
    const QString rows = u"SELECT version || ' ' || type FROM flyway_schema_history "
                         "ORDER BY installed_rank"_s;
    QCOMPARE(place.values(rows), baseline);
    for (const QString &target : {u"base"_s, u"1"_s, u"-2"_s}) {
        const Answer refused = place.stemma.json({u"downgrade"_s, target});
        QCOMPARE(refused.errorCode(), u"irreversible"_s);
        QCOMPARE(place.tables(), u"t1 t2 t3"_s);
    }
    VERIFY_ANSWER(place.stemma.json({u"plan"_s, u"downgrade"_s, u"base"_s}), 4);
    QCOMPARE(place.stemma.json({u"stamp"_s, u"base"_s}).errorCode(), u"refused"_s);
    QCOMPARE(place.values(rows), baseline);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"2"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2"_s);
    QCOMPARE(place.values(rows), baseline.mid(0, 1));
    QCOMPARE(place.stemma.json({u"downgrade"_s, u"-1"_s}).errorCode(), u"irreversible"_s);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"--purge"_s, u"1"_s}), 0);
    QCOMPARE(place.values(rows), QStringList{u"1 SQL"_s});
}

void TestLinearProjects::settlesAFailedRowWithAStamp()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"flyway"_s, 3);
    for (const QString &target : {u"2"_s, u"1"_s}) {
        VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"2"_s}), 0);
        QVERIFY(place.execute(
            u"INSERT INTO flyway_schema_history (installed_rank, version, description, type, "
            "script, checksum, installed_by, execution_time, success) VALUES (9, '%1', 't', "
            "'SQL', 'V__t.sql', 1, 'me', 0, false)"_s.arg(target == u"1"_s ? 2 : 3)));
        VERIFY_ANSWER(place.stemma.run({u"check"_s}), 3);
        VERIFY_ANSWER(place.stemma.run({u"stamp"_s, target}), 0);
        QCOMPARE(place.values(u"SELECT version FROM flyway_schema_history WHERE NOT success"_s),
                 QStringList());
        QCOMPARE(place.stemma.rows(), QStringList{target});
        const Answer check = place.stemma.json({u"check"_s});
        QVERIFY(check.json().value(u"findings"_s).toArray().isEmpty());
    }
}

void TestLinearProjects::refusesADirtyTable()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"golang-migrate"_s);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"2"_s}), 0);
    QVERIFY(place.execute(u"UPDATE schema_migrations SET dirty = true"_s));
    for (const QString &command : {u"upgrade"_s, u"downgrade"_s}) {
        const Answer refused = place.stemma.json({command, u"1"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.errorMessage().contains(u"dirty"_s), refused.all().constData());
    }
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 3);
    // Undone by hand it stands at 1, where it is taken to be; that has to be said nevertheless.
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"1"_s}), 0);
    QCOMPARE(place.values(u"SELECT version FROM schema_migrations WHERE NOT dirty"_s),
             QStringList{u"1"_s});
    QVERIFY(place.execute(u"DROP TABLE t2"_s));
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2 t3"_s);
}

void TestLinearProjects::runsRepeatablesWhenTheyChange()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"flyway"_s, 2);
    const QByteArray view = "DROP VIEW IF EXISTS v;\nCREATE VIEW v AS SELECT ";
    place.project.write(u"migrations/R__the_view.sql"_s, view + "1 AS n;\n");
    const Answer script = place.stemma.run({u"upgrade"_s, u"--sql"_s});
    VERIFY_ANSWER(script, 0);
    QVERIFY2(script.out.indexOf("CREATE VIEW v") > script.out.indexOf("CREATE TABLE t2"),
             script.out.constData());
    QVERIFY(script.out.contains("'R__the_view.sql'")); // Its row in the table.
    QVERIFY(!place.stemma.run({u"upgrade"_s, u"1"_s, u"--sql"_s}).out.contains("CREATE VIEW"));
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"1"_s}), 0);
    const QString rows = u"SELECT script || ' ' || checksum FROM flyway_schema_history WHERE "
                         "version IS NULL ORDER BY installed_rank"_s;
    QVERIFY(place.values(rows).isEmpty()); // Behind the newest version only.
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.values(u"SELECT n FROM v"_s), QStringList{u"1"_s});
    QCOMPARE(place.values(rows).size(), 1);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    const Answer idle = place.stemma.json({u"upgrade"_s});
    QVERIFY(idle.json().value(u"steps"_s).toArray().isEmpty());
    place.project.write(u"migrations/R__the_view.sql"_s, view + "2 AS n;\n");
    const Answer due = place.stemma.json({u"check"_s});
    VERIFY_ANSWER(due, 3);
    QCOMPARE(strings(due.json().value(u"pending"_s)), QStringList{u"R__the_view"_s});
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.values(u"SELECT n FROM v"_s), QStringList{u"2"_s});
    QCOMPARE(place.values(rows).size(), 2);

    // The table's own checksum tells an edited script, also of what Flyway has run.
    QVERIFY(place.execute(u"DELETE FROM stemma_step"_s));
    place.project.write(u"migrations/V1__t.sql"_s, "CREATE TABLE t1 (id bigint);\n");
    QCOMPARE(place.stemma.json({u"upgrade"_s}).errorCode(), u"script_edited"_s);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"--accept-edited"_s, u"1"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    // What Flyway would put something into is left to Flyway, before anything is touched.
    place.project.write(u"migrations/V3__t.sql"_s, "CREATE TABLE ${name} (id integer);\n");
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 1);
    QCOMPARE(place.stemma.rows(), QStringList{u"2"_s});
}

void TestLinearProjects::leavesGoToGoose()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"goose"_s, 1);
    place.project.write(u"migrations/00002_data.go"_s, "package migrations\n");
    writeLinearRevision(place.project, u"goose"_s, 3, "CREATE TABLE t3 (id integer);\n",
                        "DROP TABLE t3;\n");
    const Answer refused = place.stemma.json({u"upgrade"_s});
    VERIFY_ANSWER(refused, 1);
    QVERIFY2(refused.errorMessage().contains(u"00002_data.go is a migration in Go"_s),
             refused.all().constData());
    QCOMPARE(place.tables(), QString());
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"1"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"2"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t3"_s);
}

void TestLinearProjects::runsWhatStandsBeforeVariables()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"goose"_s, 2);
    place.project.write(u"migrations/00003_e.sql"_s,
                        "-- +goose Up\n-- +goose ENVSUB ON\nCREATE TABLE ${NAME} (id integer);\n");
    const Answer refused = place.stemma.json({u"upgrade"_s});
    QCOMPARE(refused.errorCode(), u"unsupported_statement"_s);
    QCOMPARE(place.tables(), QString());
    VERIFY_ANSWER(place.stemma.run({u"plan"_s, u"upgrade"_s, u"2"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"2"_s}), 0);
    QCOMPARE(place.tables(), u"t1 t2"_s);
}

void TestLinearProjects::findsVersionsByTheirBeginning()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"sql-migrate"_s, 3);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"2"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{u"2_t"_s});
    VERIFY_ANSWER(place.stemma.run({u"stamp"_s, u"1"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{u"1_t"_s});
    const Answer unknown = place.stemma.json({u"stamp"_s, u"7"_s});
    QCOMPARE(unknown.errorCode(), u"revision_not_found"_s);
    QVERIFY2(!unknown.errorMessage().contains(u"four"_s), unknown.all().constData());
}

void TestLinearProjects::looksBeforeItRunsOutsideATransaction()
{
    QFETCH_GLOBAL(bool, postgres);
    if (!postgres)
        return; // Nothing there refuses a transaction but VACUUM.
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"golang-migrate"_s, 1);
    place.project.write(u"migrations/2_t.up.sql"_s, "CREATE INDEX CONCURRENTLY i ON t1 (id);\n");
    place.project.write(u"migrations/2_t.down.sql"_s, "DROP INDEX CONCURRENTLY i;\n");
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{u"2"_s});
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"-1"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{u"1"_s});
}

void TestLinearProjects::resumesWhatWasInterrupted()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"goose"_s, 0);
    place.project.write(u"migrations/1_t.sql"_s,
                        "-- +goose NO TRANSACTION\n-- +goose Up\nCREATE TABLE t1 (id integer);\n"
                        "INSERT INTO late VALUES (1);\n-- +goose Down\nDROP TABLE t1;\n");
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 1);
    QCOMPARE(place.stemma.rows(), QStringList());
    QCOMPARE(place.tables(), u"t1"_s);
    QCOMPARE(place.stemma.json({u"upgrade"_s}).errorCode(), u"unfinished_step"_s);
    QVERIFY(place.execute(u"CREATE TABLE late (id integer)"_s));
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s, u"--resume"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{u"1"_s});
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"base"_s}), 0);

    // Interrupted again, and finished by hand with the other tool.
    QVERIFY(place.execute(u"DROP TABLE late"_s));
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 1);
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 3);
    QVERIFY(
        place.execute(u"INSERT INTO goose_db_version (version_id, is_applied) VALUES (1, true)"_s));
    VERIFY_ANSWER(place.stemma.run({u"check"_s}), 0);
    VERIFY_ANSWER(place.stemma.run({u"downgrade"_s, u"base"_s}), 0);
}

void TestLinearProjects::isALine()
{
    QFETCH_GLOBAL(bool, postgres);
    const LinearPlace place(*m_server, postgres);
    writeLinearProject(place.project, u"dbmate"_s);
    const Answer merge = place.stemma.json({u"merge"_s, u"-m"_s, u"x"_s});
    QVERIFY(merge.exitCode != 0);
    QVERIFY2(merge.errorMessage().contains(u"a line"_s), merge.all().constData());
    const Answer label =
        place.stemma.json({u"revision"_s, u"-m"_s, u"x"_s, u"--branch-label"_s, u"l"_s});
    QVERIFY2(label.errorMessage().contains(u"a line"_s), label.all().constData());
    const Answer branches = place.stemma.json({u"branches"_s});
    VERIFY_ANSWER(branches, 0);
    QVERIFY(branches.json().value(u"revisions"_s).toArray().isEmpty());
    VERIFY_ANSWER(place.stemma.run({u"revision"_s, u"-m"_s, u"Add it"_s}), 0);
    const QStringList files =
        QDir(place.project.file(u"migrations"_s)).entryList({u"*_add_it.sql"_s});
    QCOMPARE(files.size(), 1);
    VERIFY_ANSWER(place.stemma.run({u"upgrade"_s}), 0);
    QCOMPARE(place.stemma.rows(), QStringList{files.first().section(u'_', 0, 0)});
}

QTEST_GUILESS_MAIN(TestLinearProjects)
#include "tst_linearprojects.moc"
