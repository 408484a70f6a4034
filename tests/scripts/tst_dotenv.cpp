#include "scripts/config.h"
#include "scripts/dotenv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDotEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void error_data();
    void error();
    void databaseUrl();
};

void TestDotEnv::value_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); // Of A.
    const auto row = [](const char *name, const char *text, const QString &value) {
        QTest::newRow(name) << QByteArray(text) << value;
    };
    row("bare", "A=b", u"b"_s);
    row("blanks around", "  A =  b c  \n", u"b c"_s);
    row("export", "export A=b", u"b"_s);
    row("exported name only", "export B\nA=b", u"b"_s);
    row("called export", "export=x\nA=b", u"b"_s);
    row("empty", "A=", QString());
    row("comments", "# A=x\n\nA=b # c\n", u"b"_s);
    row("hash inside", "A=b#c", u"b#c"_s);
    row("comment alone", "A= # c", QString());
    row("single quotes", "A='b # \"c\" \\n $X'", u"b # \"c\" \\n $X"_s);
    row("double quotes", R"(A="b # 'c' \n \" \\ \$ \x" # d)", u"b # 'c' \n \" \\ $ \\x"_s);
    row("over lines", "A=\"b\nc\"\nB=d", u"b\nc"_s);
    row("nothing is run", "A=$(id) `id` ${HOME}", u"$(id) `id` ${HOME}"_s);
    row("last counts", "A=b\nA=c", u"c"_s);
    row("CRLF and byte order mark",
        "\xEF\xBB\xBF"
        "A=b\r\nB=c\r\n",
        u"b"_s);
    row("equals inside", "A=postgresql://h/d?x=y", u"postgresql://h/d?x=y"_s);
    row("absent", "B=c", QString());
}

void TestDotEnv::value()
{
    QFETCH(QByteArray, text);
    const auto values = scripts::parseDotEnv(text, u".env"_s);
    QVERIFY2(values, values ? "" : qPrintable(values.error().message));
    QTEST(values->value(u"A"_s), "value");
}

void TestDotEnv::error_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no sign") << QByteArray("A=b\nsecret\n") << 2;
    QTest::newRow("no name") << QByteArray("=secret") << 1;
    QTest::newRow("illegal name") << QByteArray("A-B=secret") << 1;
    QTest::newRow("digit first") << QByteArray("1A=secret") << 1;
    QTest::newRow("single quote") << QByteArray("\nA='secret\nB=c\n") << 2;
    QTest::newRow("double quote") << QByteArray("A=\"secret\\\"\n\n") << 1;
    QTest::newRow("behind the quote") << QByteArray("A=\"b\nc\" secret\n") << 2;
    QTest::newRow("not UTF-8") << QByteArray("A=b\nB=secret\xFF\n") << 2;
}

void TestDotEnv::error()
{
    QFETCH(QByteArray, text);
    const auto values = scripts::parseDotEnv(text, u".env"_s);
    QVERIFY(!values);
    QCOMPARE(values.error().code, base::ErrorCode::BadConfig);
    QCOMPARE(values.error().file, u".env"_s);
    QTEST(values.error().line, "line");
    QVERIFY(!(values.error().message + values.error().hint).contains("secret"_L1));
}

void TestDotEnv::databaseUrl()
{
    const QTemporaryDir directory;
    QCOMPARE(*scripts::databaseUrlFromDotEnv(directory.path()), QString());

    QFile file(directory.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("DATABASE_URL='sqlite:a.db'\n");
    file.close();
    QCOMPARE(*scripts::databaseUrlFromDotEnv(directory.path()), u"sqlite:a.db"_s);
}

QTEST_GUILESS_MAIN(TestDotEnv)
#include "tst_dotenv.moc"
