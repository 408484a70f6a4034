#include "architecture/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using architecture::SourceFile;
using architecture::sources;

/// What the house has agreed on and no compiler checks.
class TestHouseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNowhere_data();
    void isNowhere();
    void filesAreShort();
    void headersAreReadOnce();
    void fileNamesSayWhatIsInside();
};

void TestHouseRules::isNowhere_data()
{
    QTest::addColumn<QString>("files");   // which paths
    QTest::addColumn<QString>("offence"); // what must not stand there
    QTest::addColumn<QString>("sample");  // something that must be found
    QTest::addColumn<QString>("reason");

    const QString everywhere = u"^(src|tests)/(?!architecture/)"_s;
    QTest::newRow("vague names")
        << everywhere
        << u"\\b(class|struct|namespace|enum)\\s+(\\w*(Manager|Helper|Utils)|utils)\\b"_s
        << u"class KeyManager"_s << u"a name says what the thing is, not that it does something"_s;
    QTest::newRow("notes to self")
        << everywhere << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s << u"// TODO later"_s
        << u"what is not done stands in an issue, not in the code"_s;
    QTest::newRow("skipped tests")
        << u"^tests/(?!architecture/)"_s << u"\\b(QSKIP|QEXPECT_FAIL)\\b"_s
        << u"QSKIP(\"no server\")"_s << u"a test that does not run proves nothing"_s;
    QTest::newRow("connections without a context")
        << u"^src/"_s << u"\\bconnect\\(\\s*[^,;]+,\\s*&[^,;]+,\\s*\\["_s
        << u"connect(button, &QPushButton::clicked, [this] {"_s
        << u"a lambda without a context object outlives what it captures"_s;
    QTest::newRow("connections by string")
        << u"^src/"_s << u"\\b(SIGNAL|SLOT)\\("_s << u"connect(a, SIGNAL(b()), c, SLOT(d()))"_s
        << u"the compiler cannot check them"_s;
    QTest::newRow("secrets in the environment")
        << everywhere << u"\\b(qputenv|setenv|putenv)\\([^)]*(PASS(?!FILE)|SECRET|TOKEN|KEY)"_s
        << u"qputenv(\"PGPASSWORD\", password)"_s
        << u"every child process and /proc can read the environment"_s;
    QTest::newRow("namespaces opened in headers")
        << u"^(src|tests)/.*\\.h$"_s << u"\\busing namespace\\b"_s << u"using namespace std;"_s
        << u"a header must not change its includers"_s;
    QTest::newRow("namespaces opened in sources")
        << u"^src/.*\\.cpp$"_s
        << u"\\busing namespace (?!Qt::Literals::StringLiterals;|std::chrono_literals;)"_s
        << u"using namespace database;"_s << u"a reader should see where a name comes from"_s;
    QTest::newRow("exceptions thrown")
        << u"^src/"_s << u"\\bthrow\\s+(?!std::bad_alloc)[\\w:]"_s
        << u"throw std::runtime_error(text);"_s << u"errors are values: base::Result"_s;
    QTest::newRow("nested event loops")
        << u"^src/(?!cli/main\\.cpp|desktop/main\\.cpp)"_s
        << u"\\bprocessEvents\\(|\\bQEventLoop\\b"_s << u"QCoreApplication::processEvents();"_s
        << u"a nested event loop lets anything happen in between"_s;
}

void TestHouseRules::isNowhere()
{
    QFETCH(QString, files);
    QFETCH(QString, offence);
    QFETCH(QString, sample);
    QFETCH(QString, reason);
    const QRegularExpression inFiles(files);
    const QRegularExpression wanted(offence);
    QVERIFY(inFiles.isValid() && wanted.isValid());
    QVERIFY2(wanted.match(sample).hasMatch(), "the rule finds nothing");

    QStringList offences;
    for (const SourceFile &file : sources(u"src"_s) + sources(u"tests"_s)) {
        if (!inFiles.match(file.path).hasMatch())
            continue;
        for (const QRegularExpressionMatch &match : wanted.globalMatch(file.text)) {
            const qsizetype line = file.text.first(match.capturedStart()).count(u'\n') + 1;
            offences.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(match.captured()));
        }
    }

    QVERIFY2(offences.isEmpty(), qPrintable(reason + u":\n"_s + offences.join(u'\n')));
}

void TestHouseRules::filesAreShort()
{
    QStringList offences;
    for (const SourceFile &file : sources(u"src"_s) + sources(u"tests"_s)) {
        const qsizetype lines = file.text.count(u'\n');
        if (lines > 500)
            offences.append(u"%1: %2 lines"_s.arg(file.path).arg(lines));
    }
    QVERIFY2(
        offences.isEmpty(),
        qPrintable(u"over 500 lines a file holds more than one thing:\n"_s + offences.join(u'\n')));
}

void TestHouseRules::headersAreReadOnce()
{
    QStringList offences;
    for (const SourceFile &file : sources(u"src"_s) + sources(u"tests"_s)) {
        if (file.path.endsWith(".h"_L1) && !file.text.startsWith("#pragma once\n"_L1))
            offences.append(file.path);
    }
    QVERIFY2(offences.isEmpty(),
             qPrintable(u"a header begins with #pragma once:\n"_s + offences.join(u'\n')));
}

void TestHouseRules::fileNamesSayWhatIsInside()
{
    static const QRegularExpression vague(u"/\\w*(manager|helper|utils)\\w*\\.\\w+$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList offences;
    for (const SourceFile &file : sources(u"src"_s) + sources(u"tests"_s)) {
        if (vague.match(file.path).hasMatch())
            offences.append(file.path);
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
