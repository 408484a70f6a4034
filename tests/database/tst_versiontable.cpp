#include "database/testdatabase.h"
#include "database/versiontable.h"
#include "support/childprocess.h"
#include "support/failuretext.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// Alembic's version table, as Stemma writes it and as Alembic projects have it.
class TestVersionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void absentTable_data();
    void absentTable();
    void writesWhatItReads_data() { absentTable_data(); }
    void writesWhatItReads();
    void conflictsHaveAlembicsWords_data() { absentTable_data(); }
    void conflictsHaveAlembicsWords();
    void changesRows_data();
    void changesRows();
    void createsWhatAlembicCreates_data() { absentTable_data(); }
    void createsWhatAlembicCreates();
    void acceptsVariants_data();
    void acceptsVariants();
    void otherSchema();
    void quotesNames();
    void unreadableTableIsNamed();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

QByteArrayList sqlOf(const QList<Command> &commands)
{
    QByteArrayList all;
    for (const Command &command : commands)
        all.append(command.sql);
    return all;
}

/// What the engine knows of the version table: its text on SQLite, its catalog on PostgreSQL.
QString definition(Connection &connection)
{
    const auto rows = connection.query(
        {.sql =
             connection.engine() == Engine::Sqlite
                 ? "SELECT sql FROM sqlite_master WHERE name = 'alembic_version'"
                 : "SELECT attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull "
                   "|| ' ' || conname || ' ' || pg_get_constraintdef(c.oid) "
                   "FROM pg_attribute AS a JOIN pg_constraint AS c ON c.conrelid = a.attrelid "
                   "WHERE attrelid = 'alembic_version'::regclass AND attnum > 0"});
    return rows ? rows->rows.value(0).value(0).toString().simplified() : rows.error().message;
}

} // namespace

void TestVersionTable::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
}

void TestVersionTable::absentTable_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("SQLite") << Engine::Sqlite;
}

void TestVersionTable::absentTable()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto connection = db.open();
    const VersionTable table(engine, u"alembic_version"_s, {});

    for (int round = 0; round < 2; ++round) { // reading makes nothing
        const auto state = table.read(*connection);
        VERIFY_RESULT(state);
        QVERIFY(!state->exists);
        QVERIFY(state->rows.isEmpty());
    }
}

void TestVersionTable::writesWhatItReads()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto connection = db.open();
    const VersionTable table(engine, u"alembic_version"_s, {});

    VERIFY_RESULT(connection->transact(
        table.create() + QList<Command>{table.insertRow(u"a"_s), table.insertRow(u"b'c"_s),
                                        table.updateRow(u"a"_s, u"d"_s),
                                        table.deleteRow(u"b'c"_s)}));

    const auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QVERIFY(state->exists);
    QCOMPARE(state->rows, QStringList{u"d"_s});
    QCOMPARE(state->width, engine == Engine::PostgreSql ? 32 : 0);
    VERIFY_RESULT(connection->transact(table.clear()));
    QVERIFY(table.read(*connection)->rows.isEmpty());
}

void TestVersionTable::conflictsHaveAlembicsWords()
{
    QFETCH(Engine, engine);
    const TestDatabase db(engine, *m_server);
    const auto connection = db.open();
    const VersionTable table(engine, u"alembic_version"_s, {});
    VERIFY_RESULT(
        connection->execute({.sql = "CREATE TABLE alembic_version (version_num VARCHAR(32))"}));
    VERIFY_RESULT(connection->transact({table.insertRow(u"x"_s), table.insertRow(u"x"_s)}));

    const auto updated = connection->transact({table.updateRow(u"a"_s, u"b"_s)});
    const auto deleted = connection->transact({table.deleteRow(u"x"_s)});

    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::VersionConflict);
    QCOMPARE(updated.error().message, u"Online migration expected to match one row when updating "
                                      "'a' to 'b' in 'alembic_version'; 0 found"_s);
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().message, u"Online migration expected to match one row when deleting "
                                      "'x' in 'alembic_version'; 2 found"_s);
    QCOMPARE(table.read(*connection)->rows, QStringList({u"x"_s, u"x"_s}));
}

void TestVersionTable::changesRows_data()
{
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QByteArrayList>("sql");

    const auto insert = [](const QByteArray &id) {
        return "INSERT INTO alembic_version (version_num) VALUES ('" + id + "')";
    };
    const auto update = [](const QByteArray &from, const QByteArray &to) {
        return "UPDATE alembic_version SET version_num='" + to +
               "' WHERE alembic_version.version_num = '" + from + "'";
    };
    const auto remove = [](const QByteArray &id) {
        return "DELETE FROM alembic_version WHERE alembic_version.version_num = '" + id + "'";
    };
    const auto ids = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing") << ids("") << ids("") << QByteArrayList();
    QTest::newRow("first") << ids("") << ids("a") << QByteArrayList{insert("a")};
    QTest::newRow("next") << ids("a") << ids("b") << QByteArrayList{update("a", "b")};
    QTest::newRow("to base") << ids("a") << ids("") << QByteArrayList{remove("a")};
    QTest::newRow("merge") << ids("a b") << ids("c")
                           << QByteArrayList{remove("b"), update("a", "c")};
    QTest::newRow("unmerge") << ids("c") << ids("a b")
                             << QByteArrayList{insert("b"), update("c", "a")};
    QTest::newRow("what stays is not touched")
        << ids("a b") << ids("b c") << QByteArrayList{update("a", "c")};
}

void TestVersionTable::changesRows()
{
    QFETCH(QStringList, removed);
    QFETCH(QStringList, added);

    const VersionTable table(Engine::Sqlite, u"alembic_version"_s, {});

    QTEST(sqlOf(table.change(removed, added)), "sql");
}

void TestVersionTable::createsWhatAlembicCreates()
{
    QFETCH(Engine, engine);
    const TestDatabase ours(engine, *m_server);
    const TestDatabase alembics(engine, *m_server);
    const VersionTable table(engine, u"alembic_version"_s, {});
    QTemporaryDir project;
    const QString ini = project.filePath(u"alembic.ini"_s);
    QVERIFY(
        testsupport::runProgram(u"alembic"_s, {u"-c"_s, ini, u"init"_s, project.filePath(u"m"_s)})
            .succeeded());
    QFile file(ini);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("sqlalchemy.url = driver://user:pass@localhost/dbname",
                 "sqlalchemy.url = " + alembics.sqlalchemyUrl().toUtf8());
    file.resize(0);
    file.write(text);
    file.close();
    const auto connection = ours.open();
    const auto written = alembics.open();

    for (const QStringList &arguments :
         {QStringList{u"revision"_s, u"-m"_s, u"first"_s, u"--rev-id"_s, u"abc123"_s},
          QStringList{u"upgrade"_s, u"head"_s}}) {
        const auto ran =
            testsupport::runProgram(u"alembic"_s, QStringList{u"-c"_s, ini} + arguments);
        QVERIFY2(ran.succeeded(), ran.errors.constData());
    }
    VERIFY_RESULT(connection->transact(table.create()));

    QVERIFY(!definition(*connection).isEmpty());
    QCOMPARE(definition(*connection).remove(u' '), definition(*written).remove(u' '));
    QCOMPARE(table.read(*written)->rows, QStringList{u"abc123"_s});
}

void TestVersionTable::acceptsVariants_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("ddl");
    QTest::addColumn<int>("width");

    const auto rows = [](const char *name, const char *ddl, int width) {
        QTest::addRow("PostgreSQL, %s", name) << Engine::PostgreSql << QByteArray(ddl) << width;
        QTest::addRow("SQLite, %s", name) << Engine::Sqlite << QByteArray(ddl) << 0;
    };
    rows("no primary key", "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)", 32);
    rows("wider", "CREATE TABLE alembic_version (version_num VARCHAR(128) PRIMARY KEY)", 128);
    rows("no limit", "CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)", 0);
    rows("more columns",
         "CREATE TABLE alembic_version (applied TIMESTAMP DEFAULT CURRENT_TIMESTAMP, "
         "version_num VARCHAR(32) PRIMARY KEY, note TEXT)",
         32);
}

void TestVersionTable::acceptsVariants()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, ddl);
    const TestDatabase db(engine, *m_server);
    const auto connection = db.open();
    const VersionTable table(engine, u"alembic_version"_s, {});
    VERIFY_RESULT(connection->execute({.sql = ddl}));

    VERIFY_RESULT(connection->transact(table.change({}, {u"a"_s, u"b"_s})));
    VERIFY_RESULT(connection->transact(table.change({u"a"_s, u"b"_s}, {u"c"_s})));

    const auto state = table.read(*connection);
    VERIFY_RESULT(state);
    QCOMPARE(state->rows, QStringList{u"c"_s});
    QTEST(state->width, "width");
}

void TestVersionTable::otherSchema()
{
    const TestDatabase db(Engine::PostgreSql, *m_server);
    const auto connection = db.open();
    const VersionTable table(Engine::PostgreSql, u"alembic_version"_s, u"Shop"_s);
    QVERIFY(!table.read(*connection)->exists);
    VERIFY_RESULT(connection->execute({.sql = "CREATE SCHEMA \"Shop\""}));

    VERIFY_RESULT(connection->transact(table.create() + QList<Command>{table.insertRow(u"a"_s)}));
    VERIFY_RESULT(connection->transact({table.updateRow(u"a"_s, u"b"_s)}));

    QCOMPARE(table.qualified(), u"\"Shop\".alembic_version"_s);
    QCOMPARE(table.read(*connection)->rows, QStringList{u"b"_s});
    QVERIFY(!VersionTable(Engine::PostgreSql, u"alembic_version"_s, {}).read(*connection)->exists);
}

void TestVersionTable::quotesNames()
{
    QCOMPARE(VersionTable(Engine::PostgreSql, u"Order"_s, {}).qualified(), u"\"Order\""_s);
    QCOMPARE(VersionTable(Engine::PostgreSql, u"order"_s, {}).qualified(), u"\"order\""_s);
    QCOMPARE(VersionTable(Engine::Sqlite, u"a\"b"_s, u"main"_s).qualified(), u"main.\"a\"\"b\""_s);
    QCOMPARE(VersionTable(Engine::Sqlite, u"v2_versions"_s, {}).qualified(), u"v2_versions"_s);
}

void TestVersionTable::unreadableTableIsNamed()
{
    const TestDatabase db(Engine::PostgreSql, *m_server);
    const auto owner = db.open();
    const VersionTable table(Engine::PostgreSql, u"alembic_version"_s, {});
    VERIFY_RESULT(owner->transact(table.create()));
    VERIFY_RESULT(owner->execute({.sql = "CREATE ROLE stranger"}));
    VERIFY_RESULT(owner->execute({.sql = "SET ROLE stranger"}));

    const auto state = table.read(*owner);

    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::PermissionDenied);
    QVERIFY(state.error().message.contains("alembic_version"_L1));
    QVERIFY(state.error().hint.contains("GRANT SELECT ON alembic_version"_L1));
}

QTEST_GUILESS_MAIN(TestVersionTable)
#include "tst_versiontable.moc"
