#include "database/lineartable.h"
#include "database/testdatabase.h"
#include "support/failuretext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

Q_DECLARE_METATYPE(database::LinearTool)

/// The version tables of other tools, on both engines: made, read and written as the tools do.
class TestLinearTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void refusesWhatIsThereAlready_data();
    void refusesWhatIsThereAlready();
    void placesAndClears_data();
    void placesAndClears();
    void findsGapsAndStrangers();
    void understandsOlderGooseRows();
    void understandsFlywaysRows();
    void understandsADirtyTable();
    void namesATableOfAnotherTool();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

void addTools()
{
    QTest::addColumn<LinearTool>("tool");
    QTest::newRow("dbmate") << LinearTool::Dbmate;
    QTest::newRow("sql-migrate") << LinearTool::SqlMigrate;
    QTest::newRow("golang-migrate") << LinearTool::GolangMigrate;
    QTest::newRow("goose") << LinearTool::Goose;
    QTest::newRow("Flyway") << LinearTool::Flyway;
}

LinearTable tableFor(Engine engine, LinearTool tool)
{
    LinearChain chain;
    for (int i = 1; i <= 3; ++i) {
        const QString id = QString::number(i);
        chain.versions.append({.id = id,
                               .stored = tool == LinearTool::SqlMigrate ? id + u"-it's.sql"_s : id,
                               .description = u"it's {table}"_s,
                               .script = u"V%1__its.sql"_s.arg(i),
                               .checksum = -i});
    }
    chain.repeatables.append({.id = u"R__v"_s,
                              .stored = u"v"_s,
                              .description = u"v"_s,
                              .script = u"R__v.sql"_s,
                              .checksum = 7});
    return {engine, tool, u"versions"_s, {}, chain};
}

base::Result<> upgrade(Connection &connection, const LinearTable &table, int to)
{
    return connection.transact(
        table.record({.upgraded = QString::number(to),
                      .removed = to == 1 ? QStringList() : QStringList{QString::number(to - 1)},
                      .added = {QString::number(to)}}));
}

base::Result<> downgrade(Connection &connection, const LinearTable &table, int from)
{
    return connection.transact(table.record(
        {.downgraded = QString::number(from),
         .removed = {QString::number(from)},
         .added = from == 1 ? QStringList() : QStringList{QString::number(from - 1)}}));
}

} // namespace

void TestLinearTable::initTestCase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
}

void TestLinearTable::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestLinearTable::readsWhatItWrites_data()
{
    addTools();
}

void TestLinearTable::readsWhatItWrites()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(LinearTool, tool);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, tool);

    auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(!state->exists && state->rows.isEmpty());
    VERIFY_RESULT(connection->transact(table.create()));
    state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(state->exists && state->rows.isEmpty() && !state->fault);
    for (int i = 1; i <= 3; ++i) {
        VERIFY_RESULT(upgrade(*connection, table, i));
        state = table.read(*connection);
        VERIFY_RESULT(state);
        QCOMPARE(state->rows, QStringList{QString::number(i)});
        QCOMPARE(state->held.size(), i);
        QVERIFY(state->skipped.isEmpty() && state->edited.isEmpty());
    }
    for (int i = 3; i >= 1; --i) {
        VERIFY_RESULT(downgrade(*connection, table, i));
        state = table.read(*connection);
        VERIFY_RESULT(state);
        QCOMPARE(state->rows, i == 1 ? QStringList() : QStringList{QString::number(i - 1)});
    }
}

void TestLinearTable::refusesWhatIsThereAlready_data()
{
    addTools();
}

void TestLinearTable::refusesWhatIsThereAlready()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(LinearTool, tool);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, tool);
    VERIFY_RESULT(connection->transact(table.create()));
    VERIFY_RESULT(upgrade(*connection, table, 1));
    const auto twice = upgrade(*connection, table, 1);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::VersionConflict);
    const auto notThere = downgrade(*connection, table, 2);
    QVERIFY(!notThere);
    QCOMPARE(notThere.error().code, ErrorCode::VersionConflict);
    QCOMPARE(table.read(*connection)->rows, QStringList{u"1"_s});
}

void TestLinearTable::placesAndClears_data()
{
    addTools();
}

void TestLinearTable::placesAndClears()
{
    QFETCH_GLOBAL(Engine, engine);
    QFETCH(LinearTool, tool);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, tool);
    VERIFY_RESULT(connection->transact(table.create()));
    for (const QString &target : {u"3"_s, u"1"_s, u"2"_s, QString(), u"2"_s}) {
        const auto now = table.read(*connection);
        VERIFY_RESULT(now);
        const QStringList rows = target.isEmpty() ? QStringList() : QStringList{target};
        VERIFY_RESULT(connection->transact(table.place(*now, now->rows, rows)));
        const auto then = table.read(*connection);
        VERIFY_RESULT(then);
        QCOMPARE(then->rows, rows);
        QVERIFY(then->skipped.isEmpty());
    }
    VERIFY_RESULT(connection->transact(table.clear()));
    QVERIFY(table.read(*connection)->rows.isEmpty());
}

void TestLinearTable::findsGapsAndStrangers()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, LinearTool::Dbmate);
    VERIFY_RESULT(connection->transact(table.create()));
    VERIFY_RESULT(
        connection->transact({{.sql = "INSERT INTO versions VALUES ('1'), ('3'), ('99')"}}));
    auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QCOMPARE(state->rows, (QStringList{u"3"_s, u"99"_s}));
    QCOMPARE(state->skipped, QStringList{u"2"_s});
    QCOMPARE(state->held, (QStringList{u"1"_s, u"3"_s}));
    // What was passed over is settled by saying that it is there.
    VERIFY_RESULT(connection->transact(table.place(*state, {u"3"_s}, {u"3"_s})));
    state = table.read(*connection);
    QVERIFY(state->skipped.isEmpty());
}

void TestLinearTable::understandsOlderGooseRows()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, LinearTool::Goose);
    VERIFY_RESULT(connection->transact(table.create()));
    // Up to 2, 2 down again: a rollback was a row of its own.
    VERIFY_RESULT(connection->transact(
        {{.sql = "INSERT INTO versions (version_id, is_applied) VALUES (1, true), (2, true), (2, "
                 "false)"}}));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"1"_s});
    VERIFY_RESULT(upgrade(*connection, table, 2));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"2"_s});
    VERIFY_RESULT(downgrade(*connection, table, 2));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"1"_s});
    const auto zero = connection->query({.sql = "SELECT 1 FROM versions WHERE version_id = 0"});
    VERIFY_RESULT(zero);
    QCOMPARE(zero->rows.size(), 1);
}

void TestLinearTable::understandsFlywaysRows()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, LinearTool::Flyway);
    VERIFY_RESULT(connection->transact(table.create()));
    const auto add = [&](int rank, const QByteArray &values) {
        return connection->transact(
            {{.sql = "INSERT INTO versions (installed_rank, version, description, type, script, "
                     "checksum, installed_by, execution_time, success) VALUES (" +
                     QByteArray::number(rank) + ", " + values + ")"}});
    };
    QCOMPARE(table.read(*connection)->due, QStringList{u"R__v"_s});
    VERIFY_RESULT(
        add(0, "NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '\"a\"', NULL, 'me', 0, true"));
    VERIFY_RESULT(add(1, "'1.0', '<< Flyway Baseline >>', 'BASELINE', 'x', NULL, 'me', 0, true"));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"1"_s});
    QCOMPARE(table.read(*connection)->floor, u"1"_s);
    VERIFY_RESULT(add(2, "'2', 'b', 'SQL', 'V2__b.sql', -2, 'me', 0, true"));
    VERIFY_RESULT(add(3, "'3', 'c', 'SQL', 'V3__c.sql', 99, 'me', 0, true"));
    VERIFY_RESULT(add(4, "NULL, 'v', 'SQL', 'R__v.sql', 7, 'me', 0, true"));
    auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QCOMPARE(state->rows, QStringList{u"3"_s});
    QCOMPARE(state->edited, QStringList{u"3"_s});
    QVERIFY(state->due.isEmpty());
    VERIFY_RESULT(connection->transact(table.accept(u"3"_s)));
    QVERIFY(table.read(*connection)->edited.isEmpty());
    VERIFY_RESULT(add(5, "'3', 'c', 'UNDO_SQL', 'U3__c.sql', 5, 'me', 0, true"));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"2"_s});
    VERIFY_RESULT(upgrade(*connection, table, 3));
    QCOMPARE(table.read(*connection)->rows, QStringList{u"3"_s});
    VERIFY_RESULT(add(9, "'4', 'd', 'SQL', 'V4__d.sql', 5, 'me', 0, false"));
    state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(state->fault);
    VERIFY_RESULT(connection->transact(table.place(*state, state->rows, {u"2"_s})));
    state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(!state->fault);
    QCOMPARE(state->rows, QStringList{u"2"_s});
    QCOMPARE(state->floor, u"1"_s);
}

void TestLinearTable::understandsADirtyTable()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    const LinearTable table = tableFor(engine, LinearTool::GolangMigrate);
    VERIFY_RESULT(connection->transact(table.create()));
    VERIFY_RESULT(connection->transact({{.sql = "INSERT INTO versions VALUES (2, true)"}}));
    auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(state->fault);
    QCOMPARE(state->fault->code, ErrorCode::UnfinishedStep);
    QCOMPARE(state->rows, QStringList{u"1"_s});
    QVERIFY(!upgrade(*connection, table, 2));
    VERIFY_RESULT(connection->transact(table.place(*state, {u"1"_s}, {u"2"_s})));
    state = table.read(*connection);
    QVERIFY(!state->fault);
    QCOMPARE(state->rows, QStringList{u"2"_s});
}

void TestLinearTable::namesATableOfAnotherTool()
{
    QFETCH_GLOBAL(Engine, engine);
    const TestDatabase place(engine, *m_server);
    const auto connection = place.open();
    QVERIFY(connection);
    VERIFY_RESULT(connection->transact(tableFor(engine, LinearTool::Dbmate).create()));
    const auto state = tableFor(engine, LinearTool::GolangMigrate).read(*connection);
    QVERIFY(!state);
    QVERIFY2(state.error().message.startsWith("The table versions is not the one that "
                                              "golang-migrate makes: "_L1),
             qPrintable(state.error().message));
    QVERIFY(state.error().hint.contains("format"_L1));
}

QTEST_GUILESS_MAIN(TestLinearTable)
#include "tst_lineartable.moc"
