#include "database/split.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using database::Engine;
using database::StatementKind;

Q_DECLARE_METATYPE(database::Engine)
Q_DECLARE_METATYPE(database::StatementKind)
Q_DECLARE_METATYPE(base::ErrorCode)

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnds_data();
    void findsTheEnds();
    void tellsTheKind_data();
    void tellsTheKind();
    void tellsThePlace_data();
    void tellsThePlace();
    void refuses_data();
    void refuses();
    void staysLinear_data();
    void staysLinear();
};

void TestSplit::findsTheEnds_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArrayList>("statements");

    const auto row = [](const char *name, Engine engine, const char *sql, QByteArrayList expected) {
        QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", name)
            << engine << QByteArray(sql) << std::move(expected);
    };
    const auto both = [&row](const char *name, const char *sql, const QByteArrayList &expected) {
        row(name, Engine::PostgreSql, sql, expected);
        row(name, Engine::Sqlite, sql, expected);
    };
    both("nothing", "", {});
    both("only blanks and comments", " \n-- a;\n/* b; */ ;; ;", {});
    both("no closing semicolon", "SELECT 1", {"SELECT 1"});
    both("comments at the ends", "-- a\nSELECT 1 /* b */ ; -- c\n/* d */ SELECT 2 -- e",
         {"SELECT 1", "SELECT 2"});
    both("comment inside is kept", "SELECT /* ; */ 1", {"SELECT /* ; */ 1"});
    both("semicolon in a string", "SELECT 'a;''b;'; SELECT 2", {"SELECT 'a;''b;'", "SELECT 2"});
    both("semicolon in a quoted name", "SELECT \"a;\"\"b\"; SELECT 2",
         {"SELECT \"a;\"\"b\"", "SELECT 2"});
    both("a backslash ends no string", "SELECT 'a\\'; SELECT 2", {"SELECT 'a\\'", "SELECT 2"});
    both("minus and slash by themselves", "SELECT 4 / 2 - 1; SELECT 2",
         {"SELECT 4 / 2 - 1", "SELECT 2"});
    both("letters beyond ASCII", "SELECT 'ä;ö' AS größe; SELECT '日本;'",
         {"SELECT 'ä;ö' AS größe", "SELECT '日本;'"});
    both("byte order mark", "\xEF\xBB\xBFSELECT 1;", {"SELECT 1"});
    both("carriage returns", "SELECT 1;\r\nSELECT 2;\r\n", {"SELECT 1", "SELECT 2"});
    both("stray closing parenthesis", "SELECT 1); SELECT 2", {"SELECT 1)", "SELECT 2"});

    const auto postgres = [&row](const char *name, const char *sql, QByteArrayList expected) {
        row(name, Engine::PostgreSql, sql, std::move(expected));
    };
    postgres("nested comments", "/* a /* b; */ ; */ SELECT 1; SELECT 2", {"SELECT 1", "SELECT 2"});
    postgres("star and slash in a comment", "/*/ ; */ SELECT 1; /**/ SELECT 2; /***/ SELECT 3",
             {"SELECT 1", "SELECT 2", "SELECT 3"});
    postgres("comment after an operator", "SELECT 1 +-- ;\n2; SELECT 1 @/* ; */ 2",
             {"SELECT 1 +-- ;\n2", "SELECT 1 @/* ; */ 2"});
    postgres("escape string", "SELECT E'a\\';b'; SELECT e'\\\\'; SELECT 3",
             {"SELECT E'a\\';b'", "SELECT e'\\\\'", "SELECT 3"});
    postgres("a name that ends in e", "SELECT type'a\\'; SELECT 2",
             {"SELECT type'a\\'", "SELECT 2"});
    postgres("escape string goes on in the next line", "SELECT E'a' -- c\n 'b\\';c'; SELECT 2",
             {"SELECT E'a' -- c\n 'b\\';c'", "SELECT 2"});
    postgres("escape string ends in its line", "SELECT E'a' 'b\\'; SELECT 2",
             {"SELECT E'a' 'b\\'", "SELECT 2"});
    postgres("escape string and block comment", "SELECT E'a' /* */\n'b\\'; SELECT 2",
             {"SELECT E'a' /* */\n'b\\'", "SELECT 2"});
    postgres("prefixed strings", "SELECT U&'\\0441;', B'1;', X'F;', N'n;'; SELECT U&\"a;\"",
             {"SELECT U&'\\0441;', B'1;', X'F;', N'n;'", "SELECT U&\"a;\""});
    postgres("dollar quotes", "SELECT $$a;$b$;'$$; SELECT $x$ $y$; $$; $x$; SELECT 3",
             {"SELECT $$a;$b$;'$$", "SELECT $x$ $y$; $$; $x$", "SELECT 3"});
    postgres("dollar quote with a tag that is nearly closed", "SELECT $a$ $a $ab$ ;$a$; SELECT 2",
             {"SELECT $a$ $a $ab$ ;$a$", "SELECT 2"});
    postgres("dollar quote with a tag beyond ASCII", "SELECT $ä1$;$ä1$; SELECT 2",
             {"SELECT $ä1$;$ä1$", "SELECT 2"});
    postgres("dollar inside a name", "SELECT a$b$; SELECT c$b$", {"SELECT a$b$", "SELECT c$b$"});
    postgres("placeholders", "SELECT $1; SELECT $2, $x", {"SELECT $1", "SELECT $2, $x"});
    postgres("dollar quote behind a number", "SELECT 1$a$;$a$; SELECT 2",
             {"SELECT 1$a$;$a$", "SELECT 2"});
    postgres("rule with several commands",
             "CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM b;); SELECT 1",
             {"CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM b;)", "SELECT 1"});
    postgres("atomic body",
             "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 "
             "END; END; SELECT 2",
             {"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 "
              "END; END",
              "SELECT 2"});
    postgres("atomic body with columns called end and case",
             "create or replace procedure p() begin atomic select 1 AS end; select 2 case; select "
             "t.end from t; end; SELECT 2",
             {"create or replace procedure p() begin atomic select 1 AS end; select 2 case; select "
              "t.end from t; end",
              "SELECT 2"});
    postgres("empty atomic body", "CREATE PROCEDURE p() BEGIN ATOMIC END; SELECT 1",
             {"CREATE PROCEDURE p() BEGIN ATOMIC END", "SELECT 1"});
    postgres("comments around an atomic body's end",
             "CREATE FUNCTION f() BEGIN /* ; */ ATOMIC SELECT 1; -- ;\nEND -- ;\n; SELECT 1",
             {"CREATE FUNCTION f() BEGIN /* ; */ ATOMIC SELECT 1; -- ;\nEND", "SELECT 1"});
    postgres("BEGIN ATOMIC elsewhere", "SELECT 1 begin; SELECT 2 atomic; END",
             {"SELECT 1 begin", "SELECT 2 atomic", "END"});
    postgres("brackets and backticks quote nothing", "SELECT a[1]; SELECT ARRAY['[']; SELECT `;",
             {"SELECT a[1]", "SELECT ARRAY['[']", "SELECT `"});

    const auto sqlite = [&row](const char *name, const char *sql, QByteArrayList expected) {
        row(name, Engine::Sqlite, sql, std::move(expected));
    };
    sqlite("brackets and backticks", "SELECT [a;b], `c;``d`; SELECT 2",
           {"SELECT [a;b], `c;``d`", "SELECT 2"});
    sqlite("comments do not nest", "/* a /* b */ SELECT 1; SELECT 2", {"SELECT 1", "SELECT 2"});
    sqlite("comment may run to the end", "SELECT 1; /* SELECT 2;", {"SELECT 1"});
    sqlite("semicolon inside parentheses", "SELECT (1; SELECT 2)", {"SELECT (1", "SELECT 2)"});
    sqlite("dollar quotes nothing", "SELECT $$; SELECT $a$", {"SELECT $$", "SELECT $a$"});
    sqlite("trigger",
           "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN c THEN 1 END; "
           "DELETE FROM d; END; SELECT 1",
           {"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN c THEN 1 END; "
            "DELETE FROM d; END",
            "SELECT 1"});
    sqlite("temporary trigger on a table called begin",
           "create temp trigger if not exists t delete on begin begin select 1; end; SELECT 1",
           {"create temp trigger if not exists t delete on begin begin select 1; end", "SELECT 1"});
    sqlite("explained trigger",
           "EXPLAIN CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; END; SELECT 1",
           {"EXPLAIN CREATE TRIGGER t INSERT ON a BEGIN SELECT 1; END", "SELECT 1"});
    sqlite("trigger without a body", "CREATE TRIGGER t; SELECT 1; END",
           {"CREATE TRIGGER t", "SELECT 1", "END"});
    sqlite("transaction", "BEGIN; SELECT 1; END; SELECT 2",
           {"BEGIN", "SELECT 1", "END", "SELECT 2"});
}

void TestSplit::findsTheEnds()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, sql);

    const auto statements = database::splitStatements(sql, engine, {});

    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().message));
    QByteArrayList texts;
    for (const database::Statement &statement : *statements)
        texts.append(statement.text);
    QTEST(texts, "statements");
}

void TestSplit::tellsTheKind_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<StatementKind>("kind");

    using enum StatementKind;
    const auto rows = [](Engine engine, StatementKind kind, const QByteArrayList &statements) {
        for (const QByteArray &sql : statements)
            QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", sql.data())
                << engine << sql << kind;
    };
    rows(Engine::PostgreSql, TransactionControl,
         {"BEGIN", "begin isolation level serializable", "START TRANSACTION READ ONLY", "COMMIT",
          "COMMIT AND CHAIN", "COMMIT PREPARED 'x'", "END", "END WORK", "ROLLBACK", "ABORT",
          "ROLLBACK TO SAVEPOINT a", "SAVEPOINT a", "RELEASE a", "PREPARE TRANSACTION 'x'"});
    rows(Engine::PostgreSql, NonTransactional,
         {"CREATE INDEX CONCURRENTLY i ON t (a)",
          "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t (a)",
          "create /* now */ index concurrently on t (a)",
          "DROP INDEX CONCURRENTLY i",
          "REINDEX INDEX CONCURRENTLY i",
          "REINDEX (VERBOSE, CONCURRENTLY) TABLE t",
          "REINDEX DATABASE d",
          "REINDEX (VERBOSE) SYSTEM d",
          "ALTER TABLE ONLY s.\"t\" DETACH PARTITION s.p CONCURRENTLY",
          "ALTER TABLE IF EXISTS ONLY a.b.c DETACH PARTITION d.e.f CONCURRENTLY",
          "VACUUM",
          "VACUUM (FULL) t",
          "CLUSTER",
          "CLUSTER (VERBOSE)",
          "CREATE DATABASE d",
          "DROP DATABASE IF EXISTS d WITH (FORCE)",
          "ALTER DATABASE d SET TABLESPACE s",
          "CREATE TABLESPACE s LOCATION '/x'",
          "DROP TABLESPACE s",
          "ALTER SYSTEM SET work_mem = '1MB'",
          "CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p",
          "DROP SUBSCRIPTION s",
          "ALTER SUBSCRIPTION s REFRESH PUBLICATION",
          "DISCARD ALL"});
    rows(Engine::PostgreSql, Plain,
         {"SELECT 1", "CREATE INDEX i ON t (a)", "CREATE INDEX \"concurrently\" ON t (a)",
          "CREATE TABLE vacuum (a int)", "PREPARE transaction_list AS SELECT 1",
          "CLUSTER t USING i", "REFRESH MATERIALIZED VIEW CONCURRENTLY v", "REINDEX TABLE t",
          "ALTER TABLE t DETACH PARTITION p", "ALTER TYPE e ADD VALUE 'x'",
          "ALTER DATABASE d SET work_mem = '1MB'", "ALTER SUBSCRIPTION s DISABLE", "DISCARD PLANS",
          "\"BEGIN\"", "EXPLAIN SELECT 1", "DO $$ BEGIN END $$"});
    rows(Engine::Sqlite, TransactionControl,
         {"BEGIN IMMEDIATE", "COMMIT", "END TRANSACTION", "ROLLBACK TO a", "SAVEPOINT a",
          "release savepoint a"});
    rows(Engine::Sqlite, NonTransactional,
         {"VACUUM", "VACUUM INTO 'x'", "ATTACH 'x' AS y", "DETACH y", "PRAGMA foreign_keys = OFF",
          "pragma main.foreign_keys(0)", "PRAGMA journal_mode=WAL"});
    rows(Engine::Sqlite, Plain,
         {"PRAGMA foreign_keys", "PRAGMA foreign_key_check", "PRAGMA user_version = 3",
          "PRAGMA defer_foreign_keys = ON", "REINDEX", "ABORT", "CREATE TABLE t (a)",
          "CREATE INDEX concurrently ON t (a)"});
}

void TestSplit::tellsTheKind()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, sql);

    const auto statements = database::splitStatements(sql, engine, {});

    QVERIFY(statements);
    QCOMPARE(statements->size(), 1);
    QTEST(statements->first().kind, "kind");
}

void TestSplit::tellsThePlace_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<int>>("places");

    QTest::newRow("line by line") << QByteArray("a;\nb;\n\n  c") << 1 << 1
                                  << QList<int>{1, 1, 2, 1, 4, 3};
    QTest::newRow("in one line") << QByteArray("a; b;c") << 1 << 1 << QList<int>{1, 1, 1, 4, 1, 6};
    QTest::newRow("begins elsewhere") << QByteArray(" a;\nb") << 7 << 5 << QList<int>{7, 6, 8, 1};
    QTest::newRow("characters, not bytes")
        << QByteArray("/*ä€😀*/ a; '日'; b") << 1 << 1 << QList<int>{1, 9, 1, 12, 1, 17};
    QTest::newRow("carriage return") << QByteArray("a;\r\nb") << 1 << 1 << QList<int>{1, 1, 2, 1};
    QTest::newRow("behind comments")
        << QByteArray("-- x\n/* y\n z */ a") << 3 << 1 << QList<int>{5, 7};
    QTest::newRow("from no file") << QByteArray("a;\nb") << 0 << 0 << QList<int>{1, 1, 2, 1};
}

void TestSplit::tellsThePlace()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, line);
    QFETCH(int, column);

    const auto statements = database::splitStatements(
        sql, Engine::PostgreSql, {.file = u"a.sql"_s, .line = line, .column = column});

    QVERIFY(statements);
    QList<int> places;
    for (const database::Statement &statement : *statements) {
        QCOMPARE(statement.origin.file, u"a.sql"_s);
        places << statement.origin.line << statement.origin.column;
    }
    QTEST(places, "places");
}

void TestSplit::refuses_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, Engine engine, QByteArray sql, ErrorCode code, int line,
                        int column, const QString &message) {
        QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", name)
            << engine << std::move(sql) << code << line << column << message;
    };
    using enum ErrorCode;
    constexpr auto pg = Engine::PostgreSql;
    constexpr auto lite = Engine::Sqlite;
    row("string", pg, "SELECT 1;\nSELECT 'a\n;b", BadScript, 2, 8, u"string"_s);
    row("escape string", pg, "SELECT E'a\\'", BadScript, 1, 8, u"string"_s);
    row("escape string that ends in a backslash", pg, "E'\\", BadScript, 1, 1, u"string"_s);
    row("continued escape string", pg, "E'a'\n'b\\'", BadScript, 1, 1, u"string"_s);
    row("quoted name", pg, "\n\n \"a;", BadScript, 3, 2, u"name"_s);
    row("dollar quote", pg, "SELECT 1;\n DO $x$ a $$ $X$", BadScript, 2, 5, u"dollar"_s);
    row("comment", pg, "SELECT 1 /* a /* b */ ;", BadScript, 1, 10, u"comment"_s);
    row("zero byte", pg, QByteArray("SELECT 'a\0b'", 12), BadScript, 1, 10, u"zero byte"_s);
    row("\\d", pg, "SELECT 1;\n\\d t", UnsupportedStatement, 2, 1, u"\\d"_s);
    row("\\copy", pg, "\\copy t from 'it''s", UnsupportedStatement, 1, 1, u"\\copy"_s);
    row("\\gexec", pg, "SELECT 'x' \\gexec\n", UnsupportedStatement, 1, 12, u"\\gexec"_s);
    row("\\.", pg, "\\.", UnsupportedStatement, 1, 1, u"\\."_s);
    row("a backslash by itself", pg, "a \\", UnsupportedStatement, 1, 3, u"\\"_s);
    row("COPY FROM stdin", pg, "COPY t (a, b) FROM stdin;\n1\tit's\n\\.\n", UnsupportedStatement, 1,
        20, u"COPY"_s);
    row("COPY TO STDOUT", pg, "copy (SELECT 1) TO STDOUT WITH csv", UnsupportedStatement, 1, 20,
        u"COPY"_s);
    row("DELIMITER", pg, "DELIMITER //\nit's", UnsupportedStatement, 1, 1, u"DELIMITER"_s);
    row("DELIMITER", lite, "SELECT 1;\n delimiter $$", UnsupportedStatement, 2, 2, u"DELIMITER"_s);
    row("string", lite, "SELECT 'a", BadScript, 1, 8, u"string"_s);
    row("quoted name", lite, "SELECT \"a", BadScript, 1, 8, u"name"_s);
    row("backtick", lite, "SELECT `a", BadScript, 1, 8, u"name"_s);
    row("bracket", lite, "SELECT [a", BadScript, 1, 8, u"name"_s);
    row("dot command", lite, "SELECT 1;\n.read it's", UnsupportedStatement, 2, 1, u"dot"_s);
    row("zero byte", lite, QByteArray("-- a\n\0", 6), BadScript, 2, 1, u"zero byte"_s);
}

void TestSplit::refuses()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(QString, message);

    const auto statements =
        database::splitStatements(sql, engine, {.file = u"a.sql"_s, .line = 1, .column = 1});

    QVERIFY(!statements);
    QTEST(statements.error().code, "code");
    QCOMPARE(statements.error().file, u"a.sql"_s);
    QTEST(statements.error().line, "line");
    QTEST(statements.error().column, "column");
    QVERIFY2(statements.error().message.contains(message), qPrintable(statements.error().message));
    QVERIFY(!statements.error().hint.isEmpty());
}

void TestSplit::staysLinear_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("piece");

    // Each is what a splitter that looks back, looks ahead or recurses would stumble over.
    for (const char *piece :
         {";", "(", "/*", "/* */", "$a", "$a$ $b", "E''\n", "E'' \n-- \n", "'\n", "\"", "$$;$$",
          "CREATE FUNCTION f() BEGIN ATOMIC ", "BEGIN ATOMIC ", "-", "SELECT 1;\n", "x ", "\n"})
        QTest::addRow("postgresql: %s", QByteArray(piece).simplified().data())
            << Engine::PostgreSql << QByteArray(piece);
    for (const char *piece : {"[", "`", "/*", "CREATE TRIGGER BEGIN ;", ";END", "$a("})
        QTest::addRow("sqlite: %s", piece) << Engine::Sqlite << QByteArray(piece);
}

void TestSplit::staysLinear()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, piece);
    const QByteArray sql = piece.repeated(1'000'000 / piece.size());
    QElapsedTimer timer;
    timer.start();

    const auto statements = database::splitStatements(sql, engine, {});

    // Anything quadratic takes hours for a million bytes.
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    for (const database::Statement &statement : statements.value_or(QList<database::Statement>()))
        QVERIFY(!statement.text.isEmpty());
}

QTEST_APPLESS_MAIN(TestSplit)
#include "tst_split.moc"
