#include "base/lazylibrary.h"

#include <QFile>
#include <QTest>

#include <libpq-fe.h>

#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr base::LazyLibrary library("pq", "5");
constexpr base::LazyLibrary missing("stemma-has-no-such-library", "7");
constinit const base::LazyFunction<decltype(::PQlibVersion)> version(library, "PQlibVersion");

bool isMapped(QByteArrayView name)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(name);
}

} // namespace

class TestLazyLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCallOpensIt();
    void manyThreadsMayCallFirst();
    void aLibraryThatIsNotThereIsNamed();
};

void TestLazyLibrary::theFirstCallOpensIt()
{
    QVERIFY(!isMapped("libpq.so"));
    QVERIFY(version() >= 120000);
    QVERIFY(isMapped("libpq.so"));
    QVERIFY(library.load());
    QCOMPARE(library.whyNot(), QString());
}

void TestLazyLibrary::manyThreadsMayCallFirst()
{
    static constinit const base::LazyFunction<decltype(::PQstatus)> status(library, "PQstatus");
    std::vector<ConnStatusType> answers(8, CONNECTION_OK);
    std::vector<std::jthread> threads;
    for (ConnStatusType &answer : answers)
        threads.emplace_back([&answer] { answer = status(nullptr); });
    threads.clear();
    QCOMPARE(answers, std::vector<ConnStatusType>(8, CONNECTION_BAD));
}

void TestLazyLibrary::aLibraryThatIsNotThereIsNamed()
{
    QVERIFY(!missing.load());
    QVERIFY2(missing.whyNot().contains("stemma-has-no-such-library"_L1),
             qPrintable(missing.whyNot()));
}

QTEST_GUILESS_MAIN(TestLazyLibrary)
#include "tst_lazylibrary.moc"
