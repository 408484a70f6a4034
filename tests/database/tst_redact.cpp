#include "database/redact.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What is shown of other sessions' statements.
class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesPasswords_data();
    void hidesPasswords();
    void shortens();
};

void TestRedact::hidesPasswords_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing to hide") << u"SELECT  1\n FROM t"_s << u"SELECT 1 FROM t"_s;
    QTest::newRow("role") << u"ALTER ROLE a PASSWORD 'hush' LOGIN"_s
                          << u"ALTER ROLE a PASSWORD *** LOGIN"_s;
    QTest::newRow("quote inside") << u"ALTER ROLE a password 'hu''sh' LOGIN"_s
                                  << u"ALTER ROLE a password *** LOGIN"_s;
    QTest::newRow("escape string")
        << u"ALTER ROLE a PASSWORD E'hu\\'sh'"_s << u"ALTER ROLE a PASSWORD ***"_s;
    QTest::newRow("dollar quotes")
        << u"ALTER ROLE a PASSWORD $x$hush$x$"_s << u"ALTER ROLE a PASSWORD ***"_s;
    QTest::newRow("cut by the server")
        << u"ALTER ROLE a PASSWORD 'hus"_s << u"ALTER ROLE a PASSWORD ***"_s;
    QTest::newRow("connection string") << u"SELECT dblink('postgresql://a:hush@db/x')"_s
                                       << u"SELECT dblink('postgresql://a:***@db/x')"_s;
}

void TestRedact::hidesPasswords()
{
    QFETCH(QString, sql);

    QTEST(database::shownStatement(sql), "shown");
}

void TestRedact::shortens()
{
    const QString shown = database::shownStatement(QString(500, u'x'), 20);

    QCOMPARE(shown, QString(19, u'x') + QChar(0x2026));
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
