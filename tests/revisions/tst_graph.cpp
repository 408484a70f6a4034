#include "revisions/chain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace revisions;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

/// What a graph says of itself, sound or damaged.
class TestGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reportsEveryFault_data();
    void reportsEveryFault();
    void namesTheFileThatWasTakenForAnId();
    void namesOneCycleFileByFile();
    void answersWithTheFirstProblem();
    void canBeDrawnWhenDamaged();
    void explainsThousandsOfFaultsAtOnce();
    void spreadsLabels_data();
    void spreadsLabels();
    void dropsDependenciesThatAncestorsList();
    void findsNearNames();
    void isEmptyWithoutRevisions();
};

void TestGraph::reportsEveryFault_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");

    const auto row = [](const char *name, const char *revisions, const QList<ErrorCode> &codes,
                        const char *message, const char *hint) {
        QList<int> numbers;
        for (const ErrorCode code : codes)
            numbers.append(static_cast<int>(code));
        QTest::newRow(name) << QString::fromLatin1(revisions) << numbers
                            << QString::fromUtf8(message) << QString::fromUtf8(hint);
    };
    row("duplicate id", "b:a a a", {ErrorCode::DuplicateRevision},
        "Revision a is present more than once: in versions/a.sql and in versions/a.sql",
        "an id of its own");
    row("missing parent", "abcd2:abcd9 abcd1", {ErrorCode::MissingParent},
        "Revision abcd9 referenced from abcd2 (versions/abcd2.sql) is not present",
        "Near it: abcd2, abcd1.");
    row("missing dependency", "b|nowhere a", {ErrorCode::MissingParent},
        "Revision nowhere referenced from b (versions/b.sql) is not present", "Restore");
    row("dependency cut short", "b|abcd abcdef", {ErrorCode::MissingParent},
        "Revision abcd referenced from b", "abcdef begins so");
    row("self-loop", "b:b a", {ErrorCode::Loop}, "Self-loop is detected in revisions (b)",
        "versions/b.sql");
    row("dependency self-loop", "b:a|b a", {ErrorCode::DependencyLoop},
        "Dependency self-loop is detected in revisions (b)", "versions/b.sql");
    row("nothing but a cycle", "a:c b:a c:b", {ErrorCode::Cycle},
        "Cycle is detected in revisions (a, b, c)", "versions/a.sql");
    row("cycle that Alembic misses", "e:b d:c c:b b:a,c a", {ErrorCode::Cycle},
        "Cycle is detected in revisions (b, c)", "versions/b.sql");
    row("dependency cycle that Alembic misses", "m:x,y x:a|y y:a|x a", {ErrorCode::DependencyCycle},
        "Dependency cycle is detected in revisions (x, y)", "versions/x.sql");
    row("label used twice", "b:a=blue a=blue", {ErrorCode::BadScript},
        "Branch name 'blue' in revision a already used by revision b", "versions/a.sql");
    row("label that is an id", "b:a=a a", {ErrorCode::BadScript},
        "Branch name 'a' in revision b already used by revision a", "versions/b.sql");
    row("illegal id", "a-b+c", {ErrorCode::BadScript},
        "Character(s) '+, -' not allowed in revision identifier 'a-b+c'", "grammar");
    row("several faults", "b:b c:nowhere c",
        {ErrorCode::Loop, ErrorCode::DuplicateRevision, ErrorCode::MissingParent},
        "Self-loop is detected in revisions (b)", "versions/b.sql");
}

void TestGraph::reportsEveryFault()
{
    QFETCH(QString, revisions);
    QFETCH(QString, message);
    QFETCH(QString, hint);

    const RevisionGraph graph = chain(revisions);

    QVERIFY(!graph.isSound());
    QList<int> codes;
    for (const base::Error &problem : graph.problems()) {
        codes.append(static_cast<int>(problem.code));
        QVERIFY2(problem.file.startsWith("versions/"_L1), qPrintable(problem.message));
    }
    QTEST(codes, "codes");
    const base::Error &first = graph.problems().first();
    QVERIFY2(first.message.startsWith(message), qPrintable(first.message));
    QVERIFY2(first.hint.contains(hint), qPrintable(first.hint));
}

void TestGraph::namesTheFileThatWasTakenForAnId()
{
    const RevisionGraph graph = RevisionGraph::build(
        {{.id = u"27c6a30d"_s, .path = u"versions/27c6a30d_create_account.py"_s},
         {.id = u"1975ea83"_s, .downRevisions = {u"27c6a30d_create_account"_s}}});

    QCOMPARE(graph.problems().size(), 1);
    QCOMPARE(graph.problems().first().hint, u"The file name was used as the id: the revision in "
                                            "versions/27c6a30d_create_account.py is 27c6a30d."_s);
}

void TestGraph::namesOneCycleFileByFile()
{
    const RevisionGraph graph = chain(u"f:d e:b d:c c:b b:a,d a"_s);

    QCOMPARE(graph.problems().size(), 1);
    const base::Error &problem = graph.problems().first();
    QCOMPARE(problem.message, u"Cycle is detected in revisions (b, c, d)"_s);
    QVERIFY2(problem.hint.contains(u"d (versions/d.sql) → c (versions/c.sql) → b "
                                   "(versions/b.sql) → d"_s),
             qPrintable(problem.hint));
}

void TestGraph::answersWithTheFirstProblem()
{
    const RevisionGraph graph = chain(u"b:nowhere a"_s);

    for (const auto &answer :
         {graph.heads(), graph.effectiveHeads(), graph.bases(), graph.realBases()}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error(), graph.problems().first());
    }
    QVERIFY(!graph.newestFirst());
    QVERIFY(!graph.branchPoints());
}

void TestGraph::canBeDrawnWhenDamaged()
{
    const RevisionGraph graph = chain(u"d:c,c,nowhere c:b|gone b:b,a a"_s);

    QCOMPARE(graph.size(), 4);
    QCOMPARE(QList<int>(graph.parents(0).begin(), graph.parents(0).end()), QList<int>{1});
    QCOMPARE(QList<int>(graph.parents(2).begin(), graph.parents(2).end()), QList<int>{3});
    QCOMPARE(QList<int>(graph.next(3).begin(), graph.next(3).end()), QList<int>{2});
    QVERIFY(graph.labels(0).isEmpty());
}

void TestGraph::explainsThousandsOfFaultsAtOnce()
{
    QList<Revision> list;
    constexpr int size = 20'000;
    for (int number = 0; number < size; ++number) {
        list.append({.id = u"r%1"_s.arg(number), .downRevisions = {u"gone%1"_s.arg(number)}});
    }
    QElapsedTimer timer;
    timer.start();

    const RevisionGraph graph = RevisionGraph::build(list);

    QCOMPARE(graph.problems().size(), size);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestGraph::spreadsLabels_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QStringList>("labels");

    QTest::newRow("a straight line has it everywhere")
        << u"c:b b:a=blue a"_s << QStringList{u"blue"_s, u"blue"_s, u"blue"_s};
    QTest::newRow("a side branch has it, the trunk has not")
        << u"d:b c:a b:a=blue a"_s << QStringList{u"blue"_s, QString(), u"blue"_s, QString()};
    QTest::newRow("through merges")
        << u"e:d d:b,c c:a b:a=blue a"_s
        << QStringList{u"blue"_s, u"blue"_s, QString(), u"blue"_s, QString()};
    QTest::newRow("two that meet") << u"d:b,c c:a=red b:a=blue a"_s
                                   << QStringList{u"blue,red"_s, u"red"_s, u"blue"_s, QString()};
    QTest::newRow("a dependency makes a fork, for labels on the way up")
        << u"x|b c:b=blue b:a a"_s << QStringList{QString(), u"blue"_s, QString(), QString()};
}

void TestGraph::spreadsLabels()
{
    QFETCH(QString, revisions);
    const RevisionGraph graph = chain(revisions);
    QVERIFY(graph.isSound());

    QStringList labels;
    for (int index = 0; index < graph.size(); ++index)
        labels.append(graph.labels(index).join(u','));

    QTEST(labels, "labels");
}

void TestGraph::dropsDependenciesThatAncestorsList()
{
    const RevisionGraph graph = chain(u"e:d|x,y d:c|y c:b|x b x y"_s);
    QVERIFY(graph.isSound());

    QCOMPARE(graph.resolvedDependencies(0).size(), 2U);
    QVERIFY(graph.normalizedDependencies(0).empty());
    QCOMPARE(graph.normalizedDependencies(1).size(), 1U);
    QCOMPARE(graph.normalizedDown(2).size(), 2U);
    QCOMPARE(graph.normalizedNext(graph.indexOf(u"x"_s)).size(), 1U);
    QCOMPARE(graph.allNext(graph.indexOf(u"x"_s)).size(), 2U);
}

void TestGraph::findsNearNames()
{
    const RevisionGraph graph = chain(u"shoppingcart2:account1 account1=accounting zebra"_s);

    QCOMPARE(graph.nearest(u"acount1"_s, 1), QStringList{u"account1"_s});
    QCOMPARE(graph.nearest(u"Accounting"_s, 2), (QStringList{u"accounting"_s, u"account1"_s}));
    QCOMPARE(graph.nearest(u"zzzzzzzzzz"_s), QStringList());
}

void TestGraph::isEmptyWithoutRevisions()
{
    const RevisionGraph graph = RevisionGraph::build({});

    QVERIFY(graph.isSound());
    QCOMPARE(graph.heads().value(), QStringList());
    QCOMPARE(graph.newestFirst().value(), QList<int>());
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
