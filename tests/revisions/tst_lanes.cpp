#include "revisions/chain.h"
#include "revisions/lanes.h"

#include <QTest>

using namespace revisions;
using namespace Qt::Literals::StringLiterals;

/// Where revisions and the lines between them are placed.
class TestLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesEachRevision_data();
    void placesEachRevision();
    void leadsLines_data();
    void leadsLines();
    void colorsByBranch();
    void endsLinesToAbsentRows();
    void leavesOutWhatIsBeyondTheLastLane();
    void everyLineArrives();
};

namespace {

/// "0-1" is a line from lane 0 to lane 1, "0~1" one of a dependency; rows are parted by "/".
QString drawn(const QList<LaneRow> &rows)
{
    QStringList lines;
    for (const LaneRow &row : rows) {
        QStringList edges;
        for (const LaneEdge &edge : row.edges) {
            edges.append(
                u"%1%2%3"_s.arg(edge.from).arg(edge.dependency ? "~"_L1 : "-"_L1).arg(edge.to));
        }
        lines.append(edges.join(u' '));
    }
    return lines.join(u'/');
}

} // namespace

void TestLanes::placesEachRevision_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QList<int>>("lanes");

    QTest::newRow("one revision") << u"a"_s << QList{0};
    QTest::newRow("straight line") << u"c:b b:a a"_s << QList{0, 0, 0};
    QTest::newRow("two heads") << u"c:a b:a a"_s << QList{0, 1, 0};
    QTest::newRow("branch and merge") << u"d:b,c c:a b:a a"_s << QList{0, 1, 0, 0};
    QTest::newRow("lane used again") << u"f:e e:d,c c:b d:b b:a a"_s << QList{0, 0, 1, 0, 0, 0};
    QTest::newRow("unrelated roots") << u"c b:a a"_s << QList{0, 0, 0};
    QTest::newRow("two lines side by side") << u"d:b c:a b a"_s << QList{0, 1, 0, 1};
    QTest::newRow("three ways into a merge") << u"e:b,c,d d:a c:a b:a a"_s << QList{0, 2, 1, 0, 0};
    QTest::newRow("freed lane taken by a later head")
        << u"f:e,d d:c e:c c:b g:b b"_s << QList{0, 1, 0, 0, 1, 0};
    QTest::newRow("dependency beside its line") << u"d:c|y c:b y b"_s << QList{0, 0, 1, 0};
    QTest::newRow("main line takes its parent from a side lane")
        << u"d:c s:b c:b b"_s << QList{0, 1, 0, 0};
}

void TestLanes::placesEachRevision()
{
    QFETCH(QString, revisions);
    const RevisionGraph graph = chain(revisions);

    const QList<LaneRow> rows = assignLanes(graph, asWritten(graph));

    QList<int> lanes;
    for (const LaneRow &row : rows)
        lanes.append(row.lane);
    QTEST(lanes, "lanes");
}

void TestLanes::leadsLines_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QString>("lines");

    QTest::newRow("straight line") << u"c:b b:a a"_s << u"0-0/0-0/"_s;
    QTest::newRow("two heads") << u"c:a b:a a"_s << u"0-0/0-0 1-0/"_s;
    QTest::newRow("branch and merge") << u"d:b,c c:a b:a a"_s << u"0-0 0-1/0-0 1-1/0-0 1-0/"_s;
    QTest::newRow("dependency") << u"d:c|y c y"_s << u"0-0 0~1/1~1/"_s;
    QTest::newRow("dependency on a line that is there")
        << u"d:b c:a|b b a"_s << u"0-0/0-0 1~0 1-1/1-1/"_s;
    QTest::newRow("main line takes its parent from a side lane")
        << u"d:c s:b c:b b"_s << u"0-0/0-0 1-1/0-0 1-0/"_s;
    QTest::newRow("crossing") << u"d:a c:b e:a b a"_s << u"0-0/0-0 1-1/0-0 1-1 2-0/0-0/"_s;
    QTest::newRow("a parent that is a dependency too") << u"b:a|a a"_s << u"0-0/"_s;
}

void TestLanes::leadsLines()
{
    QFETCH(QString, revisions);
    const RevisionGraph graph = chain(revisions);

    const QList<LaneRow> rows = assignLanes(graph, asWritten(graph));

    QTEST(drawn(rows), "lines");
}

void TestLanes::colorsByBranch()
{
    const RevisionGraph graph = chain(u"f:d,e e:c d:c c:b g:b b:a a"_s);

    const QList<LaneRow> rows = assignLanes(graph, asWritten(graph));

    QCOMPARE(rows.at(2).color, rows.at(0).color);
    QCOMPARE(rows.at(6).color, rows.at(0).color);
    QVERIFY(rows.at(1).color != rows.at(0).color);
    QVERIFY(rows.at(4).color != rows.at(0).color);
    QVERIFY(rows.at(4).color != rows.at(1).color);
    // The line from the side branch back into the main one is the side branch's.
    const LaneRow &joins = rows.at(4);
    QCOMPARE(joins.edges.last().to, 0);
    QCOMPARE(joins.edges.last().color, joins.color);
}

void TestLanes::endsLinesToAbsentRows()
{
    const RevisionGraph graph = chain(u"d:c c:b b:a a"_s);

    const QList<LaneRow> rows = assignLanes(graph, {0, 3});

    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().edges.isEmpty());
    QCOMPARE(rows.last().lane, 0);
}

void TestLanes::leavesOutWhatIsBeyondTheLastLane()
{
    const RevisionGraph graph = chain(u"e:a d:a c:a b:a a"_s);

    QCOMPARE(drawn(assignLanes(graph, asWritten(graph))), u"0-0/0-0 1-0/0-0 1-0/0-0 1-0/"_s);
    QCOMPARE(drawn(assignLanes(graph, asWritten(graph), 1)), u"0-0/0-0 1-0/0-0 1-0/0-0 1-0/"_s);
    // Of two lines in lanes 1 and 2 only their ways into the first lane are left.
    const RevisionGraph wide = chain(u"f:a e:c d:b c:a b:a a"_s);
    QCOMPARE(drawn(assignLanes(wide, asWritten(wide))),
             u"0-0/0-0 1-1/0-0 1-1 2-2/0-0 1-0 2-2/0-0 2-0/"_s);
    QCOMPARE(drawn(assignLanes(wide, asWritten(wide), 1)), u"0-0/0-0/0-0/0-0 1-0/0-0 2-0/"_s);
}

void TestLanes::everyLineArrives()
{
    const RevisionGraph graph = chain(u"k:i,j j:h,g i:f,h h:e g:d,e|c f:c e:b d:b c:a b:a a"_s);

    const QList<LaneRow> rows = assignLanes(graph, asWritten(graph));

    int arrivals = 0;
    for (qsizetype row = 0; row + 1 < rows.size(); ++row) {
        for (const LaneEdge &edge : rows.at(row).edges) {
            const LaneRow &below = rows.at(row + 1);
            const bool arrives = edge.to == below.lane;
            const bool goesOn = std::ranges::any_of(
                below.edges, [&](const LaneEdge &next) { return next.from == edge.to; });
            QVERIFY2(arrives || goesOn, qPrintable(drawn(rows)));
            arrivals += arrives ? 1 : 0;
        }
    }
    QVERIFY(arrivals >= static_cast<int>(rows.size()) - 1);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
