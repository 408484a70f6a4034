#include "revisions/chain.h"
#include "revisions/textgraph.h"

#include <QTest>

using namespace revisions;
using namespace Qt::Literals::StringLiterals;

/// The text graph as it is printed: one row of the table is one picture.
class TestTextGraph : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draws_data();
    void draws();
    void drawsAscii();
    void namesTheRevisionOfEveryNode();
};

namespace {

QList<GraphLine> linesOf(const QString &revisions, const QString &mark, GraphStyle style)
{
    const RevisionGraph graph = chain(revisions);
    const QList<LaneRow> rows = assignLanes(graph, asWritten(graph));
    return drawGraph(rows, QStringList(rows.size(), mark), style);
}

QString picture(const QString &revisions, const QString &mark, GraphStyle style)
{
    QStringList text;
    for (const GraphLine &line : linesOf(revisions, mark, style))
        text.append(line.drawing);
    return text.join(u'\n');
}

} // namespace

void TestTextGraph::draws_data()
{
    QTest::addColumn<QString>("revisions");
    QTest::addColumn<QString>("drawing");

    QTest::newRow("straight line") << u"c:b b:a a"_s
                                   << u"●\n"
                                      "●\n"
                                      "●"_s;
    QTest::newRow("two heads") << u"c:a b:a a"_s
                               << u"●\n"
                                  "│ ●\n"
                                  "├─╯\n"
                                  "●"_s;
    QTest::newRow("branch and merge") << u"d:b,c c:a b:a a"_s
                                      << u"●\n"
                                         "├─╮\n"
                                         "│ ●\n"
                                         "● │\n"
                                         "├─╯\n"
                                         "●"_s;
    QTest::newRow("three ways into a merge") << u"e:b,c,d d:a c:a b:a a"_s
                                             << u"●\n"
                                                "├─┬─╮\n"
                                                "│ │ ●\n"
                                                "│ ● │\n"
                                                "│ ├─╯\n"
                                                "● │\n"
                                                "├─╯\n"
                                                "●"_s;
    QTest::newRow("a blank between unrelated lines") << u"c b:a a"_s
                                                     << u"●\n"
                                                        "\n"
                                                        "●\n"
                                                        "●"_s;
    QTest::newRow("crossed merges") << u"n:a,b m:b,a a:r b:r r"_s
                                    << u"●\n"
                                       "├─╮\n"
                                       "│ │ ●\n"
                                       "├─┼─╯\n"
                                       "● │\n"
                                       "│ ●\n"
                                       "├─╯\n"
                                       "●"_s;
    QTest::newRow("passing under a line") << u"d:a c:b e:a b a"_s
                                          << u"●\n"
                                             "│ ●\n"
                                             "│ │ ●\n"
                                             "├─│─╯\n"
                                             "│ ●\n"
                                             "●"_s;
    QTest::newRow("dependency") << u"d:c|y c:b b y"_s
                                << u"●\n"
                                   "├╌╮\n"
                                   "● ┊\n"
                                   "● ┊\n"
                                   "  ●"_s;
}

void TestTextGraph::draws()
{
    QFETCH(QString, revisions);

    const QString drawing = picture(revisions, u"●"_s, GraphStyle::Unicode);

    QTEST(drawing, "drawing");
}

void TestTextGraph::drawsAscii()
{
    QCOMPARE(picture(u"e:b,c,d|y d:a c:a b:a a y"_s, u"*"_s, GraphStyle::Ascii), u"*\n"
                                                                                 "|-.-..\\\n"
                                                                                 "| | * :\n"
                                                                                 "| * | :\n"
                                                                                 "| |-/ :\n"
                                                                                 "* |   :\n"
                                                                                 "|-/   :\n"
                                                                                 "*     :\n"
                                                                                 "      *"_s);
}

void TestTextGraph::namesTheRevisionOfEveryNode()
{
    const QList<GraphLine> lines = linesOf(u"c:a b:a a"_s, u"○"_s, GraphStyle::Unicode);

    QList<int> revisions;
    for (const GraphLine &line : lines)
        revisions.append(line.revision);
    QCOMPARE(revisions, (QList<int>{0, 1, -1, 2}));
}

QTEST_GUILESS_MAIN(TestTextGraph)
#include "tst_textgraph.moc"
