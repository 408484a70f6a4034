#include "database/url.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using database::Engine;
using database::parseUrl;

Q_DECLARE_METATYPE(base::ErrorCode)

class TestUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSqlite_data();
    void readsSqlite();
    void readsPostgres_data();
    void readsPostgres();
    void refuses_data();
    void refuses();
    void hidesPasswords_data();
    void hidesPasswords();
    void hidesPasswordsInErrors_data();
    void hidesPasswordsInErrors();
    void keepsTheKeyPassphraseApart();
};

void TestUrl::readsSqlite_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("display");

    const auto file = [](const QString &url, const QString &path) {
        QTest::addRow("%s", qPrintable(url)) << url << path << u"sqlite:"_s + path;
    };
    file(u"sqlite:shop.db"_s, u"/srv/app/shop.db"_s);
    file(u"sqlite:./data/../shop.db"_s, u"/srv/app/shop.db"_s);
    file(u"sqlite:/var/shop.db"_s, u"/var/shop.db"_s);
    file(u"sqlite:///shop.db"_s, u"/srv/app/shop.db"_s);
    file(u"sqlite:///./data/shop.db"_s, u"/srv/app/data/shop.db"_s);
    file(u"sqlite:////var/shop.db"_s, u"/var/shop.db"_s);
    file(u"sqlite+aiosqlite:///shop.db"_s, u"/srv/app/shop.db"_s);
    file(u"sqlite+pysqlite:////var/shop.db"_s, u"/var/shop.db"_s);
    file(u"SQLite:///shop.db"_s, u"/srv/app/shop.db"_s);
    file(u"  sqlite:shop.db \n"_s, u"/srv/app/shop.db"_s);
    file(u"sqlite::shop.db"_s, u"/srv/app/:shop.db"_s);
    file(u"sqlite:my shop%20ü.db"_s, u"/srv/app/my shop%20ü.db"_s);
    file(u"sqlite:///shop.db?timeout=20&check_same_thread=False"_s, u"/srv/app/shop.db"_s);
    for (const auto &url : {u"sqlite://"_s, u"sqlite:///"_s, u"sqlite::memory:"_s,
                            u"sqlite:///:memory:"_s, u"sqlite+aiosqlite://"_s})
        QTest::addRow("%s", qPrintable(url)) << url << u":memory:"_s << u"sqlite::memory:"_s;
}

void TestUrl::readsSqlite()
{
    QFETCH(QString, url);

    const auto parsed = parseUrl(url, u"/srv/app"_s);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->engine, Engine::Sqlite);
    QTEST(parsed->path, "path");
    QTEST(parsed->display, "display");
    QVERIFY(parsed->password.isEmpty());
}

void TestUrl::readsPostgres_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QByteArray>("password");

    const auto row = [](const QString &url, const QString &conninfo, const QString &display,
                        const QByteArray &password = {}) {
        QTest::addRow("%s", qPrintable(url)) << url << conninfo << display << password;
    };
    const QString plain = u"host='db1' port='5433' user='app' dbname='shop'"_s;
    const QString shown = u"postgresql://app@db1:5433/shop"_s;
    row(u"postgresql://app@db1:5433/shop"_s, plain, shown);
    row(u"postgres://app@db1:5433/shop"_s, plain, shown);
    row(u"postgresql://app:pw@db1:5433/shop"_s, plain, shown, "pw");
    row(u"postgresql+asyncpg://app:pw@db1:5433/shop"_s, plain, shown, "pw");
    row(u"postgresql+psycopg2://app:pw@db1:5433/shop"_s, plain, shown, "pw");
    row(u"postgresql+psycopg://app:pw@db1:5433/shop"_s, plain, shown, "pw");
    row(u"PostgreSQL+psycopg2://app@db1:5433/shop"_s, plain, shown);
    row(u"postgresql://"_s, u""_s, u"postgresql://"_s);
    row(u"postgresql:///shop"_s, u"dbname='shop'"_s, u"postgresql:///shop"_s);
    row(u"postgresql://db1"_s, u"host='db1'"_s, u"postgresql://db1"_s);
    row(u"postgresql://app:@db1/"_s, u"host='db1' user='app'"_s, u"postgresql://app@db1"_s);
    row(u"postgresql://db1/shop?sslmode=verify-full&connect_timeout=5"_s,
        u"host='db1' dbname='shop' sslmode='verify-full' connect_timeout='5'"_s,
        u"postgresql://db1/shop"_s);
    row(u"postgresql+asyncpg://db1/shop?ssl=require"_s,
        u"host='db1' dbname='shop' sslmode='require'"_s, u"postgresql://db1/shop"_s);
    row(u"postgresql+asyncpg://db1/shop?ssl=true&prepared_statement_cache_size=0"_s,
        u"host='db1' dbname='shop' sslmode='require'"_s, u"postgresql://db1/shop"_s);
    row(u"postgresql+asyncpg://db1/shop?async_fallback=True"_s, u"host='db1' dbname='shop'"_s,
        u"postgresql://db1/shop"_s);
    row(u"postgresql://[::1]:5432/shop"_s, u"host='::1' port='5432' dbname='shop'"_s,
        u"postgresql://[::1]:5432/shop"_s);
    row(u"postgresql://[2001:db8::1]/shop"_s, u"host='2001:db8::1' dbname='shop'"_s,
        u"postgresql://[2001:db8::1]/shop"_s);
    row(u"postgresql://a:5432,[::1]:5433,c/shop?target_session_attrs=read-write"_s,
        u"host='a,::1,c' port='5432,5433,' dbname='shop' target_session_attrs='read-write'"_s,
        u"postgresql://a:5432,[::1]:5433,c/shop"_s);
    row(u"postgresql://a,b/shop"_s, u"host='a,b' dbname='shop'"_s, u"postgresql://a,b/shop"_s);
    row(u"postgresql+psycopg2://app:pw@/shop?host=a:5432&host=b:5433"_s,
        u"user='app' dbname='shop' host='a,b' port='5432,5433'"_s,
        u"postgresql://app@a:5432,b:5433/shop"_s, "pw");
    row(u"postgresql:///shop?host=/run/postgresql&port=5433"_s,
        u"dbname='shop' host='/run/postgresql' port='5433'"_s,
        u"postgresql://:5433/shop?host=/run/postgresql"_s);
    row(u"postgresql://app@%2Frun%2Fpostgresql/shop"_s,
        u"host='/run/postgresql' user='app' dbname='shop'"_s,
        u"postgresql://app@/shop?host=/run/postgresql"_s);
    row(u"postgresql://a%40b:p%40%3A%2F%25w@db1/my%20shop"_s,
        u"host='db1' user='a@b' dbname='my shop'"_s, u"postgresql://a@b@db1/my shop"_s, "p@:/%w");
    row(u"postgresql://db1/o'clock\\"_s, u"host='db1' dbname='o\\'clock\\\\'"_s,
        u"postgresql://db1/o'clock\\"_s);
    row(u"postgresql://app@db1/shop?password=p%26w"_s, u"host='db1' user='app' dbname='shop'"_s,
        u"postgresql://app@db1/shop"_s, "p&w");
    row(u"postgresql://app:one@db1/shop?password=two"_s, u"host='db1' user='app' dbname='shop'"_s,
        u"postgresql://app@db1/shop"_s, "two");
    row(u"postgresql://db1:5432/shop?user=me@corp"_s,
        u"host='db1' port='5432' dbname='shop' user='me@corp'"_s,
        u"postgresql://me@corp@db1:5432/shop"_s);
    row(u"postgresql:service=shop"_s, u"service='shop'"_s, u"postgresql:service=shop"_s);
    row(u"postgresql:host=db1 port = 5433 user='app' dbname=shop"_s, plain, shown);
    row(u"postgresql:host=db1 password='p \\'w\\\\' dbname=my\\ shop"_s,
        u"host='db1' dbname='my shop'"_s, u"postgresql://db1/my shop"_s, "p 'w\\");
    row(u"postgresql:hostaddr=10.0.0.1 dbname=''"_s, u"hostaddr='10.0.0.1' dbname=''"_s,
        u"postgresql://10.0.0.1"_s);
}

void TestUrl::readsPostgres()
{
    QFETCH(QString, url);

    const auto parsed = parseUrl(url, u"/srv/app"_s);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->engine, Engine::PostgreSql);
    QTEST(parsed->conninfo, "conninfo");
    QTEST(parsed->display, "display");
    QFETCH(QByteArray, password);
    QCOMPARE(parsed->password.view().toByteArray(), password);
}

void TestUrl::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");

    const auto row = [](const QString &url, const QString &words,
                        ErrorCode code = ErrorCode::BadUrl) {
        QTest::addRow("%s", qPrintable(url)) << url << code << words;
    };
    row(u""_s, u"is empty"_s);
    row(u"shop.db"_s, u"sqlite:shop.db"_s);
    row(u"/srv/shop.sqlite3"_s, u"sqlite:/srv/shop.sqlite3"_s);
    row(u"host=db1 dbname=shop"_s, u"write postgresql:"_s);
    row(u"shop"_s, u"sqlite:PATH"_s);
    row(u"oracle://db1/shop"_s, u"engine that is not known"_s);
    row(u"mariadb://app@db1/shop"_s, u"not supported yet"_s, ErrorCode::UnsupportedServer);
    row(u"mysql+pymysql://app@db1/shop"_s, u"not supported yet"_s, ErrorCode::UnsupportedServer);
    row(u"sqlite:"_s, u"names no file"_s);
    row(u"sqlite://shop.db"_s, u"two slashes"_s);
    row(u"sqlite:file:shop.db?mode=ro"_s, u"parameter"_s);
    row(u"sqlite:///file:shop.db"_s, u"file:"_s);
    row(u"sqlite:///shop.db?mode=ro"_s, u"read-only"_s);
    row(u"postgresql://db1/shop?sslmod=require"_s, u"\"sslmode\""_s);
    row(u"postgresql://db1/shop?aplication_name=x"_s, u"\"application_name\""_s);
    row(u"postgresql+asyncpg://db1/shop?ssl=maybe"_s, u"\"ssl\""_s);
    row(u"postgresql://db1/shop?sslmode"_s, u"has no value"_s);
    row(u"postgresql://db1:port/shop"_s, u"port"_s);
    row(u"postgresql://db1:65536/shop"_s, u"port"_s);
    row(u"postgresql://::1/shop"_s, u"brackets"_s);
    row(u"postgresql://[::1/shop"_s, u"lacks its ]"_s);
    row(u"postgresql://[::1]x/shop"_s, u"After the ]"_s);
    row(u"postgresql://a%00b@db1/shop"_s, u"zero byte"_s);
    row(u"postgresql:host db1"_s, u"has no value"_s);
    row(u"postgresql:host='db1"_s, u"never closed"_s);
    row(u"postgresql:hots=db1"_s, u"\"host\""_s);
}

void TestUrl::refuses()
{
    QFETCH(QString, url);
    QFETCH(QString, words);

    const auto parsed = parseUrl(url, u"/srv/app"_s);

    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
    const QString said = parsed.error().message + u' ' + parsed.error().hint;
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestUrl::hidesPasswords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("password");

    const auto row = [](const QString &url, const QByteArray &password) {
        QTest::addRow("%s", qPrintable(url)) << url << password;
    };
    row(u"postgresql://app:s3cr3t@db1/shop"_s, "s3cr3t");
    row(u"postgresql://app:s3@cr3t@db1/shop"_s, "s3@cr3t");
    row(u"postgresql://app:s3:cr3t@db1/shop"_s, "s3:cr3t");
    row(u"postgresql://app:s3/cr3t@db1/shop"_s, "s3/cr3t");
    row(u"postgresql://app:s3?cr3t@db1/shop"_s, "s3?cr3t");
    row(u"postgresql://app:s3/c@r3t@db1/shop"_s, "s3/c@r3t");
    row(u"postgresql://app:s3#cr3t@db1/shop"_s, "s3#cr3t");
    row(u"postgresql://app:s3%cr3t@db1/shop"_s, "s3%cr3t");
    row(u"postgresql://app:s3cr3t%@db1/shop"_s, "s3cr3t%");
    row(u"postgresql://app:s3%41cr3t@db1/shop"_s, "s3Acr3t");
    row(u"postgresql://app:s3 cr3t@db1/shop"_s, "s3 cr3t");
    row(u"postgresql://app:s3'cr\"3t@db1/shop"_s, "s3'cr\"3t");
    row(u"postgresql://app:s3%E2%82%AC@db1/shop"_s, "s3\xE2\x82\xAC");
    row(u"postgresql://:s3cr3t@db1/shop"_s, "s3cr3t");
    row(u"postgresql:host=db1 password='s3 cr3t' dbname=shop"_s, "s3 cr3t");
    row(u"postgresql:host=db1 password = s3'cr3t dbname=shop"_s, "s3'cr3t");
    row(u"postgresql://db1/shop?password=s3@cr3t"_s, "s3@cr3t");
}

void TestUrl::hidesPasswords()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, password);

    const auto parsed = parseUrl(url, u"/srv/app"_s);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->password.view().toByteArray(), password);
    for (const QString &open : {parsed->display, parsed->conninfo}) {
        QVERIFY2(!open.contains("s3"_L1), qPrintable(open));
        QVERIFY2(!open.contains("r3t"_L1), qPrintable(open));
    }
    QVERIFY(parsed->display.endsWith("db1/shop"_L1));
}

void TestUrl::hidesPasswordsInErrors_data()
{
    QTest::addColumn<QString>("url");

    for (const auto &url : {
             u"postgresql://app:s3cr3t@db1/shop?sslmod=require"_s,
             u"postgresql://app:s3cr3t@db1:99999/shop"_s,
             u"postgresql://app:s3cr3t@[::1/shop"_s,
             u"postgresql://app:12/s3cr3t@db1/shop"_s,
             u"postgresql://app:12?s3cr3t=1@db1/shop"_s,
             u"postgresql://app:12?s3cr3t@db1/shop"_s,
             u"postgresql://app:x@s3/cr3t@db1/shop"_s,
             u"postgresql://app:x@y?s3cr3t=1@db1/shop"_s,
             u"postgresql://app:s3cr3t%00@db1/shop"_s,
             u"postgresql:host=db1 password=my s3cr3t"_s,
             u"postgresql:host=db1 password=my s3cr3t=1 dbname=shop"_s,
             u"postgresql:host=db1 password='s3cr3t"_s,
             u"mysql://app:s3cr3t@db1/shop"_s,
             u"mongodb://app:s3cr3t@db1/shop"_s,
             u"host=db1 password=s3cr3t"_s,
             u"app:s3cr3t@db1/shop"_s,
             u"app:s3cr3t@db1/shop.db"_s,
             u"sqlite:///shop.db?password=s3cr3t"_s,
             u"sqlite+pysqlcipher://:s3cr3t@/shop.db"_s,
         })
        QTest::addRow("%s", qPrintable(url)) << url;
}

void TestUrl::hidesPasswordsInErrors()
{
    QFETCH(QString, url);

    const auto parsed = parseUrl(url, u"/srv/app"_s);

    QVERIFY(!parsed);
    const base::Error &error = parsed.error();
    for (const QString &said : {error.message, error.hint, error.detail}) {
        QVERIFY2(!said.contains("s3"_L1), qPrintable(said));
        QVERIFY2(!said.contains("cr3t"_L1), qPrintable(said));
    }
}

void TestUrl::keepsTheKeyPassphraseApart()
{
    const auto parsed =
        parseUrl(u"postgresql://app@db1/shop?sslkey=k.pem&sslpassword=s3cr3t"_s, u"/srv/app"_s);

    QVERIFY(parsed);
    QCOMPARE(parsed->sslPassword.view().toByteArray(), QByteArray("s3cr3t"));
    QVERIFY(parsed->password.isEmpty());
    QCOMPARE(parsed->conninfo, u"host='db1' user='app' dbname='shop' sslkey='k.pem'"_s);
    QCOMPARE(parsed->display, u"postgresql://app@db1/shop"_s);
}

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"
