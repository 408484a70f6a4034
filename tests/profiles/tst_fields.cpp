#include "profiles/fields.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace profiles;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameUrlAgain_data();
    void makesTheSameUrlAgain();
    void takesEveryPartApart();
    void takesThePasswordOut();
};

void TestFields::makesTheSameUrlAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &typed, const QString &url) {
        QTest::newRow(name) << typed << url;
    };
    row("plain", u"postgresql://app@db1:5432/shop"_s, u"postgresql://app@db1:5432/shop"_s);
    row("driver", u"postgresql+asyncpg://app@db1/shop?ssl=require"_s,
        u"postgresql://app@db1/shop?sslmode=require"_s);
    row("keywords", u"postgresql:host=db1 dbname='my shop' user=app"_s,
        u"postgresql://app@db1/my%20shop"_s);
    row("special", u"postgresql://a%40b@db1/x%2Fy"_s, u"postgresql://a%40b@db1/x%2Fy"_s);
    row("ipv6", u"postgresql://app@[::1]:5433/shop"_s, u"postgresql://app@[::1]:5433/shop"_s);
    row("hosts", u"postgresql://app@a:1,b:2/shop?target_session_attrs=read-write"_s,
        u"postgresql://app@a:1,b:2/shop?target_session_attrs=read-write"_s);
    row("socket", u"postgresql:///shop?host=/run/pg"_s, u"postgresql:///shop?host=/run/pg"_s);
    row("socket and host", u"postgresql:///s?host=/run/pg,db2&port=1,2"_s,
        u"postgresql:///s?host=/run/pg,db2&port=1,2"_s);
    row("service", u"postgresql:service=staging"_s, u"postgresql://?service=staging"_s);
    row("options", u"postgresql://db1/s?options=-c%20a%3Db%26c"_s,
        u"postgresql://db1/s?options=-c%20a%3Db%26c"_s);
    row("sqlite", u"sqlite:///shop.db"_s, u"sqlite:/srv/shop.db"_s);
    row("sqlite absolute", u"sqlite:/var/a b.db"_s, u"sqlite:/var/a b.db"_s);
}

void TestFields::makesTheSameUrlAgain()
{
    QFETCH(QString, typed);
    const auto fields = fieldsOf(typed, u"/srv"_s);
    QVERIFY2(fields, fields ? "" : qPrintable(fields.error().message));
    QTEST(urlOf(*fields), "url");
    // And what was made is read as the same.
    const auto again = fieldsOf(urlOf(*fields), u"/srv"_s);
    QVERIFY(again);
    QCOMPARE(urlOf(*again), urlOf(*fields));
}

void TestFields::takesEveryPartApart()
{
    const auto fields =
        fieldsOf(u"postgresql://app@db1:5433/shop?sslmode=verify-full&sslrootcert=/etc/ca.pem&"
                 "sslcert=/c.pem&sslkey=/k.pem&connect_timeout=3"_s,
                 {});
    QVERIFY(fields);
    QCOMPARE(fields->host, u"db1"_s);
    QCOMPARE(fields->port, u"5433"_s);
    QCOMPARE(fields->database, u"shop"_s);
    QCOMPARE(fields->user, u"app"_s);
    QCOMPARE(fields->sslMode, u"verify-full"_s);
    QCOMPARE(fields->sslRootCert, u"/etc/ca.pem"_s);
    QCOMPARE(fields->sslCert, u"/c.pem"_s);
    QCOMPARE(fields->sslKey, u"/k.pem"_s);
    QCOMPARE(fields->others.size(), 1);
    QCOMPARE(fields->others.first().first, u"connect_timeout"_s);
}

void TestFields::takesThePasswordOut()
{
    const auto fields = fieldsOf(u"postgresql://app:s%40cret@db1/shop?sslpassword=key"_s, {});
    QVERIFY(fields);
    QCOMPARE(fields->password.view(), QByteArrayView("s@cret"));
    QCOMPARE(fields->sslPassword.view(), QByteArrayView("key"));
    QCOMPARE(urlOf(*fields), u"postgresql://app@db1/shop"_s);
}

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
