#include "base/result.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using base::Error;
using base::ErrorCode;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasANameForEveryCode();
    void tellsWhere_data();
    void tellsWhere();
    void isToldFromOneLevelUp();
};

void TestError::hasANameForEveryCode()
{
    // The last code; a new one behind it must get a name of its own as well.
    const int last = static_cast<int>(ErrorCode::BadSet);
    QSet<QString> names;
    for (int code = 0; code <= last; ++code) {
        const QString name = base::codeName(static_cast<ErrorCode>(code));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(QString(base::codeName(ErrorCode::RevisionNotFound)), u"revision_not_found"_s);
}

void TestError::tellsWhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << u""_s << 0 << 0 << u""_s;
    QTest::newRow("file") << u"a.sql"_s << 0 << 0 << u"a.sql"_s;
    QTest::newRow("line") << u"a.sql"_s << 7 << 0 << u"a.sql:7"_s;
    QTest::newRow("column") << u"a.sql"_s << 7 << 12 << u"a.sql:7:12"_s;
    QTest::newRow("no file") << u""_s << 7 << 12 << u"7:12"_s;
}

void TestError::tellsWhere()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(int, column);
    const Error error{.file = file, .line = line, .column = column};
    QTEST(error.where(), "where");
}

void TestError::isToldFromOneLevelUp()
{
    const base::Result<int> failed = base::failure({.message = u"lock timeout"_s, .line = 3});
    const Error told = Error(failed.error()).within(u"Revision b"_s);
    QCOMPARE(told.message, u"Revision b: lock timeout"_s);
    QCOMPARE(told.line, 3);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
