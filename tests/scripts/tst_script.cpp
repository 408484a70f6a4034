#include "scripts/duration.h"
#include "scripts/script.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using scripts::parseScript;
using scripts::Script;

namespace {

const QString path = u"migrations/0002_b.sql"_s;
const QByteArray identity = "-- Title\n--\n-- Revision ID: 0002\n-- Revises: 0001\n";

/// A whole script with \a sections behind a header.
base::Result<Script> parseSections(const QByteArray &sections)
{
    return parseScript(identity + sections, path);
}

QStringList enginesOf(const QList<scripts::Section> &sections)
{
    QStringList engines;
    for (const scripts::Section &section : sections)
        engines.append(section.engine);
    return engines;
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPart();
    void header_data();
    void header();
    void section_data();
    void section();
    void error_data();
    void error();
    void markersInText_data();
    void markersInText();
    void remark_data();
    void remark();
    void picksTheSectionOfTheEngine();
    void missingDowngradeIsIrreversible();
    void upgradeDigest_data();
    void upgradeDigest();
    void digestFormIsFixed();
    void duration_data();
    void duration();
    void unreadableFile();
};

void TestScript::readsEveryPart()
{
    const auto script =
        parseScript("-- Add status\n-- to accounts\n--\n-- Why.\n--   indented\n--\n"
                    "-- More.\n--\n"
                    "-- Revision ID: 0002\n-- Revises: 0001a, 0001b\n"
                    "-- Branch Labels: shop\n-- Depends On: 0007,plugin\n"
                    "-- Create Date: 2026-02-15 10:12:00+00:00\n"
                    "-- Lock Timeout: 5s\n-- Statement Timeout: 10min\n"
                    "\n-- migrate:up postgresql transaction:false\nSELECT 1;\n"
                    "-- credentials:encrypt amazon\nSELECT 2;\n"
                    "-- migrate:down irreversible: rows are gone\n",
                    path);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QCOMPARE(script->revision.id, u"0002"_s);
    QCOMPARE(script->revision.downRevisions, QStringList({u"0001a"_s, u"0001b"_s}));
    QCOMPARE(script->revision.branchLabels, QStringList({u"shop"_s}));
    QCOMPARE(script->revision.dependsOn, QStringList({u"0007"_s, u"plugin"_s}));
    QCOMPARE(script->revision.message, u"Add status to accounts"_s);
    QCOMPARE(script->revision.description, u"Why.\n  indented\n\nMore."_s);
    QCOMPARE(script->revision.createDate, u"2026-02-15 10:12:00+00:00"_s);
    QCOMPARE(script->revision.path, path);
    QVERIFY(script->lockTimeout == 5s);
    QVERIFY(script->statementTimeout == 10min);

    QCOMPARE(script->up.size(), 1);
    const scripts::Section &up = script->up.first();
    QCOMPARE(up.engine, u"postgresql"_s);
    QVERIFY(!up.transactional);
    QCOMPARE(up.sql, QByteArray("SELECT 1;\n-- credentials:encrypt amazon\nSELECT 2;\n"));
    QCOMPARE(up.line, 18);
    QCOMPARE(up.credentialSets, QStringList({u"amazon"_s}));
    QVERIFY(script->down.first().irreversible);
    QCOMPARE(script->down.first().reason, u"rows are gone"_s);
    QCOMPARE(script->upDigest.size(), 32);
    QCOMPARE(script->downDigest.size(), 32);
    QCOMPARE(script->remarks, QStringList());
}

void TestScript::header_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("message");
    QTest::newRow("plain") << QByteArray("-- T\n-- Revision ID: 0002\n") << u"0002"_s << u"T"_s;
    QTest::newRow("no blank behind the dashes")
        << QByteArray("--T\n--Revision ID:0002\n") << u"0002"_s << u"T"_s;
    QTest::newRow("no title") << QByteArray("-- Revision ID: 0002\n") << u"0002"_s << QString();
    QTest::newRow("case of the field")
        << QByteArray("-- revision id: 0002\n") << u"0002"_s << QString();
    QTest::newRow("title after the fields")
        << QByteArray("-- Revision ID: 0002\n--\n-- T\n") << u"0002"_s << u"T"_s;
    QTest::newRow("licence in a block comment")
        << QByteArray("/* (c)\n -- Revision ID: x */\n-- T\n-- Revision ID: 0002\n") << u"0002"_s
        << u"T"_s;
    QTest::newRow("CRLF") << QByteArray("-- T\r\n-- Revision ID: 0002\r\n") << u"0002"_s << u"T"_s;
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF-- T\n-- Revision ID: 0002\n") << u"0002"_s << u"T"_s;
    QTest::newRow("not ASCII") << QByteArray("-- Größe\n-- Revision ID: rév\n") << u"rév"_s
                               << u"Größe"_s;
    QTest::newRow("colon in the title")
        << QByteArray("-- Note: this\n-- Revision ID: 0002\n") << u"0002"_s << u"Note: this"_s;
}

void TestScript::header()
{
    QFETCH(QByteArray, text);
    const auto script = parseScript(text + "-- migrate:up\nSELECT 1;\n", path);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QTEST(script->revision.id, "id");
    QTEST(script->revision.message, "message");
}

void TestScript::section_data()
{
    QTest::addColumn<QByteArray>("sections");
    QTest::addColumn<QStringList>("up");
    QTest::addColumn<QStringList>("down");
    QTest::newRow("up alone") << QByteArray("-- migrate:up\n") << QStringList{u""_s}
                              << QStringList{u""_s};
    QTest::newRow("no blank") << QByteArray("--migrate:up\n--migrate:down\n") << QStringList{u""_s}
                              << QStringList{u""_s};
    QTest::newRow("indented") << QByteArray("  -- migrate:up\n\t-- migrate:down\n")
                              << QStringList{u""_s} << QStringList{u""_s};
    QTest::newRow("down first") << QByteArray("-- migrate:down\n-- migrate:up\n")
                                << QStringList{u""_s} << QStringList{u""_s};
    QTest::newRow("engines") << QByteArray("-- migrate:up sqlite\n-- migrate:up\n"
                                           "-- migrate:up mariadb\n-- migrate:down postgresql\n")
                             << QStringList{u"sqlite"_s, u""_s, u"mariadb"_s}
                             << QStringList{u"postgresql"_s};
    QTest::newRow("words in any order")
        << QByteArray("-- migrate:up transaction:false sqlite\n-- migrate:down sqlite "
                      "transaction:true irreversible: no sqlite here\n")
        << QStringList{u"sqlite"_s} << QStringList{u"sqlite"_s};
    QTest::newRow("end of file in the marker")
        << QByteArray("-- migrate:up\n-- migrate:down") << QStringList{u""_s} << QStringList{u""_s};
}

void TestScript::section()
{
    QFETCH(QByteArray, sections);
    const auto script = parseSections(sections);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QTEST(enginesOf(script->up), "up");
    QTEST(enginesOf(script->down), "down");
}

void TestScript::error_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &text, int line) {
        QTest::newRow(name) << text << line;
    };
    const QByteArray id = "-- Revision ID: 0002\n";
    row("empty", "", 1);
    row("no id", "-- T\n-- migrate:up\n", 1);
    row("empty id", "-- Revision ID:\n-- migrate:up\n", 1);
    row("no sections", id, 2);
    row("no up", id + "-- migrate:down\n", 2);
    row("statement first", id + "\nSELECT 1;\n-- migrate:up\n", 3);
    row("statement behind a block comment", id + "/* x */ SELECT 1;\n-- migrate:up\n", 2);
    row("id twice", id + id + "-- migrate:up\n", 2);
    row("id with @", "-- Revision ID: a@b\n-- migrate:up\n", 1);
    row("id with -", "-- T\n-- Revision ID: a-b\n-- migrate:up\n", 2);
    row("id with +", "-- Revision ID: a+b\n-- migrate:up\n", 1);
    row("id with :", "-- Revision ID: a:b\n-- migrate:up\n", 1);
    row("id with a blank", "-- Revision ID: a b\n-- migrate:up\n", 1);
    row("id with a slash", "-- Revision ID: ../a\n-- migrate:up\n", 1);
    row("id with a comma", "-- Revision ID: a,b\n-- migrate:up\n", 1);
    row("id too long", "-- Revision ID: " + QByteArray(201, 'x') + "\n-- migrate:up\n", 1);
    row("parents without comma", id + "-- Revises: a b\n-- migrate:up\n", 2);
    row("lock timeout", id + "-- Lock Timeout: 5 parsecs\n-- migrate:up\n", 2);
    row("statement timeout", id + "-- Statement Timeout: 10\n-- migrate:up\n", 2);
    row("not UTF-8", id + "-- migrate:up\nSELECT '\xFF';\n", 3);
    row("overlong UTF-8", id + "-- migrate:up\n\n-- \xC0\xAF\n", 4);
    row("surrogate in UTF-8", id + "-- \xED\xA0\x80\n-- migrate:up\n", 2);
    row("cut off UTF-8", id + "-- migrate:up\n-- \xE2\x82", 3);
    row("UTF-16", QByteArray("-\0-\0", 4), 1);
    row("NUL", id + QByteArray("-- migrate:up\n\0", 15), 3);
    row("unknown marker", id + "-- migrate:sideways\n", 2);
    row("capital marker", id + "-- Migrate:Up\n", 2);
    row("marker with a blank", id + "-- migrate: up\n", 2);
    row("marker with a tail", id + "-- migrate:upwards\n", 2);
    row("unknown engine", id + "-- migrate:up oracle\n", 2);
    row("two engines", id + "-- migrate:up sqlite mariadb\n", 2);
    row("unknown option", id + "-- migrate:up transaction:no\n", 2);
    row("up irreversible", id + "-- migrate:up irreversible: x\n", 2);
    row("no reason", id + "-- migrate:up\n-- migrate:down irreversible:\n", 3);
    row("section twice", id + "-- migrate:up\n\n-- migrate:up\n", 4);
    row("engine twice", id + "-- migrate:up sqlite\n-- migrate:up sqlite\n", 3);
    row("credential step in the header", id + "-- credentials:encrypt a\n-- migrate:up\n", 2);
    row("credential step without set", id + "-- migrate:up\n-- credentials:encrypt\n", 3);
    row("unknown credential step", id + "-- migrate:up\n-- credentials:decrypt a\n", 3);
    row("string never ends", id + "-- migrate:up\n\nSELECT 'a;\n-- migrate:down\n", 4);
    row("body never ends", id + "-- migrate:up\nDO $x$ BEGIN\n$y$;\n", 3);
    row("comment never ends", id + "-- migrate:up\n/* /* */\n-- migrate:down\n", 3);
    row("bare carriage returns", "-- T\r-- Revision ID: 0002\r-- migrate:up\r", 1);
}

void TestScript::error()
{
    QFETCH(QByteArray, text);
    const auto script = parseScript(text, path);
    QVERIFY(!script);
    QCOMPARE(script.error().code, base::ErrorCode::BadScript);
    QCOMPARE(script.error().file, path);
    QVERIFY(!script.error().message.isEmpty());
    QVERIFY(!script.error().hint.isEmpty());
    QTEST(script.error().line, "line");
}

void TestScript::markersInText_data()
{
    QTest::addColumn<QByteArray>("marker");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("hidden"); // Does the marker in the text end the section or not?
    const auto row = [](const char *name, const char *marker, const char *sql, bool hidden) {
        QTest::newRow(name) << QByteArray(marker) << QByteArray(sql) << hidden;
    };
    const char *plain = "-- migrate:up";
    row("statement", plain, "SELECT 1;\n-- migrate:down\n", false);
    row("string", plain, "SELECT '\n-- migrate:down\n';", true);
    row("string with a doubled quote", plain, "SELECT 'it''s\n-- migrate:down\n';", true);
    row("backslash ends no string", plain, "SELECT '\\';\n-- migrate:down\n", false);
    row("backslash in an E string", plain, "SELECT E'\\'\n-- migrate:down\n';", true);
    row("name that ends in e", plain, "SELECT name'\\';\n-- migrate:down\n", false);
    row("quoted name", plain, "SELECT \"a\n-- migrate:down\n\";", true);
    row("dollar quote", plain, "DO $$ it's\n-- migrate:down\n$$;", true);
    row("tagged dollar quote", plain, "DO $a$ $b$ $$\n-- migrate:down\n$a$;", true);
    row("parameter is no dollar quote", plain, "SELECT $1;\n-- migrate:down\n$1", false);
    row("dollar in a name", plain, "SELECT a$$;\n-- migrate:down\n", false);
    row("block comment", plain, "/*\n-- migrate:down\n*/", true);
    row("nested block comment", plain, "/* /* */\n-- migrate:down\n*/", true);
    row("quote in a line comment", plain, "-- it's\n-- migrate:down\n-- it's", false);
    row("behind a statement", plain, "SELECT 1; -- migrate:down\n", true);
    row("sqlite: dollar is a name", "-- migrate:up sqlite", "SELECT $$;\n-- migrate:down\n", false);
    row("sqlite: comments do not nest", "-- migrate:up sqlite", "/* /* */\n-- migrate:down\n",
        false);
    row("sqlite: backtick", "-- migrate:up sqlite", "SELECT `a\n-- migrate:down\n`;", true);
    row("mariadb: backslash", "-- migrate:up mariadb", "SELECT 'a\\'\n-- migrate:down\n';", true);
    row("mariadb: hash comment", "-- migrate:up mariadb", "# it's\n-- migrate:down\n", false);
}

void TestScript::markersInText()
{
    QFETCH(QByteArray, marker);
    QFETCH(QByteArray, sql);
    QFETCH(bool, hidden);

    const auto script = parseSections(marker + '\n' + sql);

    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QCOMPARE(script->up.first().sql == sql, hidden);
    QCOMPARE(script->down.first().line == 0, hidden);
}

void TestScript::remark_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const QByteArray down = "-- migrate:up\n-- migrate:down\n";
    QTest::newRow("file name") << QByteArray("-- Revision ID: 0003\n") + down << u"0003"_s;
    QTest::newRow("file name goes on")
        << QByteArray("-- Revision ID: 000\n") + down << u"file name"_s;
    QTest::newRow("no downgrade") << QByteArray("-- Revision ID: 0002\n-- migrate:up\n")
                                  << u"migrate:down"_s;
    QTest::newRow("dead text") << QByteArray("-- Revision ID: 0002\n-- migrate:up\n"
                                             "-- migrate:down irreversible: x\nSELECT 1;\n")
                               << u"never runs"_s;
    QTest::newRow("marker in a string")
        << QByteArray("-- Revision ID: 0002\n-- migrate:up\nSELECT '\n-- migrate:down\n';\n"
                      "-- migrate:down\n")
        << u"Line 4"_s;
}

void TestScript::remark()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto script = parseScript(text, path);
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    QCOMPARE(script->remarks.size(), 1);
    QVERIFY2(script->remarks.first().contains(words), qPrintable(script->remarks.first()));
}

void TestScript::picksTheSectionOfTheEngine()
{
    const auto script = parseSections("-- migrate:up\na\n-- migrate:up sqlite\nb\n"
                                      "-- migrate:down sqlite\nc\n");
    QVERIFY(script);
    QCOMPARE(script->upFor(u"sqlite"_s)->sql, QByteArray("b\n"));
    QCOMPARE(script->upFor(u"postgresql"_s)->sql, QByteArray("a\n"));
    QCOMPARE(script->downFor(u"sqlite"_s)->sql, QByteArray("c\n"));
    QVERIFY(script->downFor(u"postgresql"_s) == nullptr);
}

void TestScript::missingDowngradeIsIrreversible()
{
    const auto script = parseSections("-- migrate:up\nSELECT 1;\n");
    QVERIFY(script);
    const scripts::Section *down = script->downFor(u"sqlite"_s);
    QVERIFY(down != nullptr);
    QVERIFY(down->irreversible);
    QCOMPARE(down->reason, u"no downgrade was written"_s);
}

void TestScript::upgradeDigest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("same");
    const QByteArray sections = "-- migrate:up\nSELECT 1;\nSELECT 2;\n";
    QTest::newRow("title") << QByteArray("-- Other\n-- Revision ID: x\n") + sections << true;
    QTest::newRow("parents") << identity + "-- Depends On: 9\n-- Lock Timeout: 1s\n" + sections
                             << true;
    QTest::newRow("downgrade") << identity + sections + "-- migrate:down\nSELECT 9;\n" << true;
    QTest::newRow("blanks at line ends")
        << identity + "-- migrate:up\nSELECT 1; \t\nSELECT 2;" << true;
    QTest::newRow("blank lines around") << identity + "-- migrate:up\n\n \nSELECT 1;\nSELECT 2;\n\n"
                                        << true;
    QTest::newRow("CRLF") << QByteArray(identity + sections).replace("\n", "\r\n") << true;
    QTest::newRow("blank line inside") << identity + "-- migrate:up\nSELECT 1;\n\nSELECT 2;\n"
                                       << false;
    QTest::newRow("indentation") << identity + "-- migrate:up\n SELECT 1;\nSELECT 2;\n" << false;
    QTest::newRow("statement") << identity + "-- migrate:up\nSELECT 1;\nSELECT 3;\n" << false;
    QTest::newRow("transaction") << identity +
                                        "-- migrate:up transaction:false\nSELECT 1;\nSELECT 2;\n"
                                 << false;
    QTest::newRow("engine") << identity + "-- migrate:up sqlite\nSELECT 1;\nSELECT 2;\n" << false;
    QTest::newRow("one engine more") << identity + sections + "-- migrate:up sqlite\n" << false;
}

void TestScript::upgradeDigest()
{
    QFETCH(QByteArray, text);
    const auto before = parseSections("-- migrate:up\nSELECT 1;\nSELECT 2;\n");
    const auto after = parseScript(text, path);
    QVERIFY(before);
    QVERIFY2(after, after ? "" : qPrintable(after.error().message));
    QTEST(before->upDigest == after->upDigest, "same");
}

void TestScript::digestFormIsFixed()
{
    // The run logs of databases hold these: the form may only change with its number.
    const auto script = parseSections("-- migrate:up sqlite transaction:false\nB;\n"
                                      "-- migrate:up\nA;\n-- migrate:down irreversible: x\n");
    QVERIFY(script);
    const QByteArray up = "stemma upgrade 1\nsection * transaction 3\nA;\n"
                          "section sqlite autocommit 3\nB;\n";
    const QByteArray down = "stemma downgrade 1\nsection * irreversible 0\n";
    QCOMPARE(script->upDigest, QCryptographicHash::hash(up, QCryptographicHash::Sha256));
    QCOMPARE(script->downDigest, QCryptographicHash::hash(down, QCryptographicHash::Sha256));
}

void TestScript::duration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: refused.
    const auto row = [](const char *text, qint64 milliseconds) {
        QTest::newRow(text) << QString::fromLatin1(text) << milliseconds;
    };
    row("500ms", 500);
    row("5s", 5000);
    row(" 5 s ", 5000);
    row("10min", 600'000);
    row("2h", 7'200'000);
    row("0", 0);
    row("0s", 0);
    row("596h", 2'145'600'000);
    row("597h", -1);
    row("5", -1);
    row("", -1);
    row("s", -1);
    row("-5s", -1);
    row("1.5s", -1);
    row("5 m", -1);
    row("5s 3ms", -1);
    row("99999999999999999999s", -1);
}

void TestScript::duration()
{
    QFETCH(QString, text);
    const auto length = scripts::parseDuration(text);
    QTEST(length ? qint64(length->count()) : qint64(-1), "milliseconds");
}

void TestScript::unreadableFile()
{
    const auto script = scripts::readScript({.path = u"/nowhere/x.sql"_s});
    QVERIFY(!script);
    QCOMPARE(script.error().code, base::ErrorCode::FileUnreadable);
    QCOMPARE(scripts::readScript({.path = u"/"_s}).error().code, base::ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
