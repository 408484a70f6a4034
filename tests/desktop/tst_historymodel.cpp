#include "desktop/branchyhistory.h"
#include "desktop/history/historymodel.h"
#include "revisions/chain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

namespace {

std::shared_ptr<const scripts::Project> projectOf(const QList<revisions::Revision> &list)
{
    auto project = std::make_shared<scripts::Project>();
    project->graph = revisions::RevisionGraph::build(list);
    project->files.resize(list.size());
    return project;
}

std::shared_ptr<const scripts::Project> projectOf(const QString &text)
{
    auto project = std::make_shared<scripts::Project>();
    project->graph = chain(text);
    project->files.resize(project->graph.size());
    return project;
}

std::shared_ptr<const HistoryContent> laidOut(std::shared_ptr<const scripts::Project> project)
{
    return std::make_shared<const HistoryContent>(HistoryContent::layOut(std::move(project)));
}

QStringList ids(const HistoryContent &content)
{
    QStringList list;
    for (int row = 0; row < content.rowCount(); ++row)
        list.append(content.revision(row).id);
    return list;
}

/// "0-1" a line, "0~1" of a dependency, "0.1" one that leads over what is left out.
QString drawn(const HistoryContent &content)
{
    QStringList lines;
    for (int row = 0; row < content.rowCount(); ++row) {
        QStringList edges;
        for (const HistoryContent::Edge &edge : content.edges(row)) {
            const QChar sign = edge.gap ? u'.' : edge.dependency ? u'~' : u'-';
            edges.append(QString::number(edge.from) + sign + QString::number(edge.to));
        }
        lines.append(edges.join(u' '));
    }
    return lines.join(u'/');
}

std::vector<bool> keeping(const HistoryContent &content, const QString &wanted)
{
    std::vector<bool> kept;
    for (int index = 0; index < content.graph().size(); ++index)
        kept.push_back(wanted.contains(content.graph().at(index).id));
    return kept;
}

} // namespace

/// The history as a table, and what it is laid out from.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void keepsEveryRevision();
    void listsADamagedProject();
    void filters_data();
    void filters();
    void keepsColorsWhenFiltered();
    void sharesTheEllipsis();
    void saysWhereDatabasesStand();
    void numbersThePlan();
    void speaks();
    void showsOnlyPlainTextInTips();
};

void TestHistoryModel::isAModel()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto content = laidOut(projectOf(branchyRevisions(60)));
    model.setContent(content);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.columnCount(), int(HistoryModel::ColumnCount));
    model.setMarks(HistoryMarks(content->graph(), {{.name = u"p"_s, .rows = {model.id(3)}}}, {}));
    model.setMatches(std::vector<bool>(60, true));
    model.setContent(std::make_shared<const HistoryContent>(
        content->filtered(keeping(*content, model.id(0) + model.id(5)))));
    QCOMPARE(model.rowCount(), 2);
    model.setContent(laidOut(projectOf(branchyRevisions(20))));
    QCOMPARE(model.rowCount(), 20);
}

void TestHistoryModel::keepsEveryRevision()
{
    const HistoryContent content = HistoryContent::layOut(projectOf(branchyRevisions(500)));
    QCOMPARE(content.rowCount(), 500);
    QSet<QString> seen;
    for (int row = 0; row < content.rowCount(); ++row) {
        const int index = content.row(row).revision;
        seen.insert(content.graph().at(index).id);
        QCOMPARE(content.rowOf(index), row);
        for (const int parent : content.graph().allDown(index))
            QVERIFY(content.rowOf(parent) > row);
    }
    QCOMPARE(seen.size(), 500);
}

void TestHistoryModel::listsADamagedProject()
{
    const HistoryContent circle = HistoryContent::layOut(projectOf(u"c:b b:c a"_s));
    QVERIFY(!circle.graph().isSound());
    QCOMPARE(circle.rowCount(), 3);

    const HistoryContent orphan = HistoryContent::layOut(projectOf(
        QList<revisions::Revision>{{.id = u"a"_s}, {.id = u"b"_s, .downRevisions = {u"gone"_s}}}));
    QVERIFY(!orphan.graph().isSound());
    QCOMPARE(ids(orphan), (QStringList{u"b"_s, u"a"_s}));
}

void TestHistoryModel::filters_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("lines");

    QTest::newRow("everything") << u"c:b b:a a"_s << u"abc"_s << u"cba"_s << u"0-0/0-0/"_s;
    QTest::newRow("over a gap") << u"d:c c:b b:a a"_s << u"adc"_s << u"dca"_s << u"0-0/0.0/"_s;
    QTest::newRow("the gap goes on beside others")
        << u"e:b d:a c:b b:a a"_s << u"ead"_s << u"eda"_s << u"0.0/0.0 1-0/"_s;
    QTest::newRow("without the merge")
        << u"d:b,c c:a b:a a"_s << u"abc"_s << u"bca"_s << u"0-0/0-0 1-0/"_s;
    QTest::newRow("without the branches")
        << u"d:b,c c:a b:a a"_s << u"ad"_s << u"da"_s << u"0.0/"_s;
    QTest::newRow("nothing") << u"b:a a"_s << QString() << QString() << QString();
}

void TestHistoryModel::filters()
{
    QFETCH(QString, history);
    QFETCH(QString, kept);
    const HistoryContent whole = HistoryContent::layOut(projectOf(history));

    const HistoryContent content = whole.filtered(keeping(whole, kept));

    QTEST(ids(content).join(QString()), "rows");
    QTEST(drawn(content), "lines");
    for (int row = 0; row < content.rowCount(); ++row)
        QCOMPARE(content.rowOf(content.row(row).revision), row);
}

void TestHistoryModel::keepsColorsWhenFiltered()
{
    const HistoryContent whole = HistoryContent::layOut(projectOf(branchyRevisions(200)));
    std::vector<bool> kept(200);
    for (std::size_t index = 0; index < kept.size(); ++index)
        kept[index] = index % 3 == 0;
    const HistoryContent content = whole.filtered(kept);
    QCOMPARE(content.rowCount(), 67);
    for (int row = 0; row < content.rowCount(); ++row) {
        const int before = whole.rowOf(content.row(row).revision);
        QCOMPARE(content.row(row).color, whole.row(before).color);
    }
}

void TestHistoryModel::sharesTheEllipsis()
{
    QList<revisions::Revision> list{{.id = u"base"_s}};
    for (int head = 0; head < 40; ++head)
        list.append({.id = u"head%1"_s.arg(head), .downRevisions = {u"base"_s}});
    const HistoryContent content = HistoryContent::layOut(projectOf(list));
    QCOMPARE(content.rowCount(), 41);
    for (int row = 0; row < content.rowCount(); ++row)
        QVERIFY(content.lanesAt(row) <= HistoryContent::mostLanes + 1);
}

void TestHistoryModel::saysWhereDatabasesStand()
{
    const auto content = laidOut(projectOf(u"d:c c:b b:a a"_s));
    const QList<DatabaseMark> databases{{.name = u"orders"_s,
                                         .environment = profiles::Environment::Production,
                                         .rows = {u"b"_s},
                                         .applied = {false, false, true, true},
                                         .edited = {u"a"_s},
                                         .isTarget = true},
                                        {.name = u"copy"_s, .rows = {u"b"_s, u"lost"_s}}};
    HistoryModel model;
    model.setContent(content);
    model.setMarks(HistoryMarks(content->graph(), databases, {}));
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    };

    QCOMPARE(text(0, HistoryModel::State), u"Pending"_s);
    QCOMPARE(text(2, HistoryModel::State), u"Applied"_s);
    QCOMPARE(text(3, HistoryModel::State), u"Applied, edited"_s);
    QCOMPARE(text(2, HistoryModel::Databases), u"orders, copy"_s);
    QCOMPARE(text(1, HistoryModel::Databases), QString());
    QVERIFY(model.marks().look(*content, 2).isCurrent);
    QVERIFY(!model.marks().look(*content, 1).isCurrent);
    const QStringList strangers = model.marks().strangers(content->graph());
    QCOMPARE(strangers.size(), 1);
    QVERIFY(strangers.first().contains(u"lost"_s));

    // Beside a row that no script has, the run log tells only what was applied.
    DatabaseMark lost = databases.first();
    lost.isPendingKnown = false;
    model.setMarks(HistoryMarks(content->graph(), {lost}, {}));
    QCOMPARE(text(0, HistoryModel::State), QString());
    QCOMPARE(text(2, HistoryModel::State), u"Applied"_s);

    model.setMarks(HistoryMarks(content->graph(), {}, {}));
    QCOMPARE(text(0, HistoryModel::State), QString());
    QCOMPARE(model.marks().look(*content, 0).standing, Standing::Unknown);
}

void TestHistoryModel::numbersThePlan()
{
    const auto content = laidOut(projectOf(u"c:b b:a a"_s));
    const HistoryMarks marks(content->graph(), {}, {u"b"_s, u"c"_s});
    QCOMPARE(marks.chips(*content, 0).first(), (Chip{.kind = Chip::Kind::Step, .text = u"2"_s}));
    QCOMPARE(marks.chips(*content, 1).first(), (Chip{.kind = Chip::Kind::Step, .text = u"1"_s}));
    QVERIFY(marks.chips(*content, 2).isEmpty());
}

void TestHistoryModel::speaks()
{
    QList<revisions::Revision> list{{.id = u"a1"_s, .message = u"First"_s},
                                    {.id = u"b1"_s, .downRevisions = {u"a1"_s}},
                                    {.id = u"c1"_s, .downRevisions = {u"a1"_s}},
                                    {.id = u"d1"_s,
                                     .downRevisions = {u"b1"_s, u"c1"_s},
                                     .branchLabels = {u"main"_s},
                                     .message = u"Join\nand more"_s}};
    const auto content = laidOut(projectOf(list));
    HistoryModel model;
    model.setContent(content);
    model.setMarks(HistoryMarks(content->graph(),
                                {{.name = u"orders"_s,
                                  .environment = profiles::Environment::Staging,
                                  .rows = {u"d1"_s},
                                  .applied = {true, true, true, true},
                                  .isTarget = true}},
                                {}));
    const auto spoken = [&model](int row) {
        return model.index(row, HistoryModel::Graph).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), u"Join, revision d1, Applied, head, merge of 2 revisions, branch main, "
                        "orders (Staging) stands here"_s);
    QCOMPARE(spoken(3), u"First, revision a1, Applied, base, branch point"_s);
}

void TestHistoryModel::showsOnlyPlainTextInTips()
{
    HistoryModel model;
    model.setContent(laidOut(
        projectOf(QList<revisions::Revision>{{.id = u"a"_s, .message = u"<img src=x> & more"_s}})));
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img src=x&gt; &amp; more"_s));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
