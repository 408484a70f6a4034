#include "revisions/chain.h"
#include "revisions/identifier.h"
#include "revisions/plan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace revisions;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

/// Plans as values: what Alembic's answers do not show, and what Stemma adds.
class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replaysRows();
    void headsTheScriptWithoutTheMessage();
    void warnsOfRowsThatAreThereTwice();
    void wantsWholeIdsInTheVersionTable();
    void suggestsNearNames();
    void mergesWhereAParentIsRedundant();
    void leavesNoImpliedRowBehind();
    void stampsRelatedTargetsFromTheirMerge();
    void goesNowhereFromTheBase();
    void refusesToTakeAnId_data();
    void refusesToTakeAnId();
    void keepsLabelsAsDependencies();
    void plansTensOfThousandsAtOnce_data();
    void plansTensOfThousandsAtOnce();
};

namespace {

QString drawn(const MigrationPlan &plan)
{
    QStringList steps;
    for (const Step &step : plan.steps)
        steps.append(step.rows.removed.join(u',') + u'>' + step.rows.added.join(u','));
    return steps.join(u' ');
}

} // namespace

void TestPlan::replaysRows()
{
    VersionRows rows({u"c"_s, u"a"_s, u"b"_s});

    rows.apply({.removed = {u"a"_s, u"b"_s}, .added = {u"d"_s}});
    rows.apply({.removed = {}, .added = {u"a"_s}});

    QCOMPARE(rows.sorted(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
}

void TestPlan::headsTheScriptWithoutTheMessage()
{
    const RevisionGraph graph = chain(u"b:a a"_s);

    const auto plan = planUpgradeOffline(graph, u"a:b"_s);

    QVERIFY(plan);
    QCOMPARE(plan->from, QStringList{u"a"_s});
    QCOMPARE(plan->steps.first().log, u"Running upgrade a -> b, make b"_s);
    QCOMPARE(plan->steps.first().heading(), u"Running upgrade a -> b"_s);
}

void TestPlan::warnsOfRowsThatAreThereTwice()
{
    const RevisionGraph graph = chain(u"b:a a"_s);

    const auto plan = planUpgrade(graph, {u"a"_s, u"a"_s}, u"head"_s);

    QVERIFY(plan);
    QCOMPARE(plan->from, (QStringList{u"a"_s, u"a"_s}));
    QCOMPARE(plan->warnings.size(), 1);
    QVERIFY(plan->warnings.first().contains(u"--purge"_s));
}

void TestPlan::wantsWholeIdsInTheVersionTable()
{
    const RevisionGraph graph = chain(u"abcd2:abcd1 abcd1=blue"_s);

    for (const QString &row : {u"abcd"_s, u"blue"_s, u"zzzz"_s}) {
        const auto plan = planUpgrade(graph, {row}, u"head"_s);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::RevisionNotFound);
        QCOMPARE(plan.error().message, u"Can't locate revision identified by '%1'"_s.arg(row));
    }
    QVERIFY(planStamp(graph, {u"zzzz"_s}, {u"head"_s}, true));
}

void TestPlan::suggestsNearNames()
{
    const RevisionGraph graph = chain(u"shopping2:shopping1 shopping1 zebra"_s);

    const auto found = resolveOne(graph, u"shoping1"_s);

    QVERIFY(!found);
    QCOMPARE(found.error().detail, u"No such revision or branch 'shoping1'"_s);
    QVERIFY2(found.error().hint.contains(u"shopping1"_s), qPrintable(found.error().hint));
}

void TestPlan::mergesWhereAParentIsRedundant()
{
    // Alembic dies here in the middle of the upgrade: a is no row any more when c merges it.
    const RevisionGraph graph = chain(u"d:c,a,x c:b b:a a x"_s);

    const auto plan = planUpgrade(graph, {}, u"heads"_s);

    QVERIFY(plan);
    QCOMPARE(plan->to, QStringList{u"d"_s});
    QCOMPARE(plan->steps.last().rows.removed, (QStringList{u"c"_s, u"x"_s}));
}

void TestPlan::leavesNoImpliedRowBehind()
{
    const RevisionGraph graph = chain(u"e:d,a d:b s:a b:a a"_s);

    const auto plan = planDowngrade(graph, {u"e"_s, u"s"_s}, u"d"_s);

    QVERIFY(plan);
    QCOMPARE(drawn(*plan), u"e>d"_s);
    QCOMPARE(plan->to, (QStringList{u"d"_s, u"s"_s}));
}

void TestPlan::stampsRelatedTargetsFromTheirMerge()
{
    const RevisionGraph graph = chain(u"m:l,r l:a r:a a"_s);

    const auto plan = planStamp(graph, {u"m"_s}, {u"l"_s, u"r"_s});

    QVERIFY(plan);
    QCOMPARE(drawn(*plan), u"m>l >r"_s);
    QCOMPARE(plan->to, (QStringList{u"l"_s, u"r"_s}));
}

void TestPlan::goesNowhereFromTheBase()
{
    const RevisionGraph graph = chain(u"b:a a"_s);

    const auto upgrade = planUpgrade(graph, {u"a"_s}, u"b-2"_s);
    const auto tooFar = planUpgrade(graph, {u"a"_s}, u"b-3"_s);
    const auto same = planUpgrade(graph, {u"a"_s}, u"base"_s);

    QVERIFY(upgrade && upgrade->steps.isEmpty());
    QVERIFY(!tooFar && tooFar.error().code == ErrorCode::InvalidTarget);
    QVERIFY(same && same->steps.isEmpty());
}

void TestPlan::refusesToTakeAnId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *id, const char *label, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(label)
                            << static_cast<int>(code);
    };
    row("an id that is there", "a", "", ErrorCode::DuplicateRevision);
    row("the id of the parent", "b", "", ErrorCode::Loop);
    row("an illegal id", "b-1", "", ErrorCode::BadScript);
    row("a label that is there", "n", "blue", ErrorCode::BadScript);
    row("a label that is an id", "n", "a", ErrorCode::BadScript);
    row("a label that is the new id", "n", "n", ErrorCode::BadScript);
}

void TestPlan::refusesToTakeAnId()
{
    QFETCH(QString, id);
    QFETCH(QString, label);
    const RevisionGraph graph = chain(u"b:a a=blue"_s);

    const auto revision = planRevision(graph, {.id = id, .branchLabel = label});

    QVERIFY(!revision);
    QTEST(static_cast<int>(revision.error().code), "code");
    QVERIFY(!revision.error().hint.isEmpty());
}

void TestPlan::keepsLabelsAsDependencies()
{
    const RevisionGraph graph = chain(u"b:a a abcdef=blue"_s);

    const auto revision =
        planRevision(graph, {.id = u"c"_s, .head = u"b"_s, .dependsOn = {u"blue"_s, u"abcd"_s}});

    QVERIFY(revision);
    QCOMPARE(revision->downRevisions, QStringList{u"b"_s});
    QCOMPARE(revision->dependsOn, (QStringList{u"blue"_s, u"abcdef"_s}));
}

void TestPlan::plansTensOfThousandsAtOnce_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("linear") << u"linear"_s;
    QTest::newRow("merges") << u"merges"_s;
    QTest::newRow("open heads") << u"open"_s;
    QTest::newRow("dependencies listed twice") << u"dependencies"_s;
}

void TestPlan::plansTensOfThousandsAtOnce()
{
    QFETCH(QString, shape);
    QList<Revision> list{{.id = u"t0"_s}, {.id = u"s0"_s}};
    constexpr int rungs = 15'000;
    for (int rung = 1; rung <= rungs; ++rung) {
        const QString under = u"t%1"_s.arg(rung - 1);
        const QString side = u"s%1"_s.arg(rung);
        Revision branch{.id = side, .downRevisions = {under}};
        Revision trunk{.id = u"t%1"_s.arg(rung), .downRevisions = {under}};
        if (shape == "linear"_L1) {
            trunk.downRevisions = {side};
        } else if (shape == "merges"_L1) {
            trunk.downRevisions = {under, side};
        } else if (shape == "dependencies"_L1) {
            branch.downRevisions = {u"s%1"_s.arg(rung - 1)};
            branch.dependsOn = {trunk.id, under};
        }
        list << trunk << branch;
    }
    QElapsedTimer timer;
    timer.start();
    const RevisionGraph graph = RevisionGraph::build(list);

    const auto up = planUpgrade(graph, {}, u"heads"_s);
    QVERIFY(up);
    QCOMPARE(up->steps.size(), list.size());
    QStringList heads = graph.effectiveHeads().value();
    heads.sort();
    QCOMPARE(up->to, heads);
    const auto down = planDowngrade(graph, up->to, u"base"_s);
    QVERIFY(down);
    QCOMPARE(down->steps.size(), list.size());
    QVERIFY(down->to.isEmpty());
    const auto stamp = planStamp(graph, up->to, {u"base"_s});
    QVERIFY(stamp && stamp->to.isEmpty());

    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
