#include "base/log.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMasked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesPasswords_data();
    void hidesPasswords();
};

void TestMasked::hidesPasswords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain text") << u"no secret here: at 12:30"_s << u"no secret here: at 12:30"_s;
    QTest::newRow("URL") << u"at postgresql://anna:s3cret@db/x now"_s
                         << u"at postgresql://anna:***@db/x now"_s;
    QTest::newRow("URL with an at sign in the password")
        << u"postgresql://anna:s3@cret@db:5432/x"_s << u"postgresql://anna:***@db:5432/x"_s;
    QTest::newRow("URL without a password")
        << u"postgresql://anna@db:5432/x"_s << u"postgresql://anna@db:5432/x"_s;
    QTest::newRow("SQLAlchemy driver")
        << u"postgresql+asyncpg://a:b@c/d"_s << u"postgresql+asyncpg://a:***@c/d"_s;
    QTest::newRow("keyword") << u"host=db password=s3cret user=a"_s
                             << u"host=db password=*** user=a"_s;
    QTest::newRow("quoted keyword")
        << u"password='s3 \\' cret' user=a"_s << u"password=*** user=a"_s;
    QTest::newRow("query parameter") << u"postgresql:///x?password=s3cret&sslmode=require"_s
                                     << u"postgresql:///x?password=***&sslmode=require"_s;
    QTest::newRow("sslpassword") << u"sslpassword=s3cret"_s << u"sslpassword=***"_s;
}

void TestMasked::hidesPasswords()
{
    QFETCH(QString, text);
    QTEST(base::masked(text), "safe");
}

QTEST_APPLESS_MAIN(TestMasked)
#include "tst_masked.moc"
