#include "revisions/chain.h"
#include "revisions/topologicalsort.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace revisions;
using namespace Qt::Literals::StringLiterals;

/// The fast order is that of the rule as written (docs/revisions.md), on thousands of small graphs
/// and on shapes that would be slow if anything were searched twice.
class TestTopologicalSort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheRule_data();
    void followsTheRule();
    void ordersWhatNoHeadLeadsTo();
    void staysFastOn_data();
    void staysFastOn();
};

namespace {

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return std::uniform_int_distribution(0, limit - 1)(random);
}

std::set<int> ancestorSet(const RevisionGraph &graph, int start)
{
    std::set<int> found;
    std::vector<int> todo{start};
    while (!todo.empty()) {
        const int index = todo.back();
        todo.pop_back();
        if (!found.insert(index).second)
            continue;
        for (const int parent : graph.normalizedDown(index))
            todo.push_back(parent);
    }
    return found;
}

/// The rule, word for word, with whole ancestor sets. What no head leads to is left out.
std::vector<int> byTheRule(const RevisionGraph &graph, std::set<int> wanted,
                           const std::set<int> &starts)
{
    std::vector<int> heads;
    for (const int start : starts) {
        if (wanted.contains(start))
            heads.push_back(start);
    }
    std::vector<int> output;
    std::size_t current = 0;
    while (!heads.empty()) {
        const int candidate = heads[current];
        const auto above = std::ranges::find_if(heads, [&](int other) {
            return other != candidate && ancestorSet(graph, other).contains(candidate);
        });
        if (above != heads.end()) {
            current = static_cast<std::size_t>(above - heads.begin());
            continue;
        }
        output.push_back(candidate);
        wanted.erase(candidate);
        std::vector<int> following;
        for (const int parent : graph.normalizedDown(candidate)) {
            if (wanted.contains(parent) && std::ranges::find(heads, parent) == heads.end())
                following.push_back(parent);
        }
        if (following.empty()) {
            heads.erase(heads.begin() + static_cast<std::ptrdiff_t>(current));
            current = current == 0 ? 0 : current - 1;
        } else {
            heads[current] = following.front();
            heads.insert(heads.end(), following.begin() + 1, following.end());
        }
    }
    return output;
}

QString idOf(int number)
{
    return u"r%1"_s.arg(number);
}

/// Up to \a most revisions in random load order; parents and dependencies are older ones.
RevisionGraph randomGraph(Random &random, int most)
{
    const int size = 1 + below(random, most);
    const int reach = 1 + below(random, size);
    const bool hasDependencies = below(random, 2) == 0;
    QList<Revision> list;
    for (int number = 0; number < size; ++number) {
        Revision revision{.id = idOf(number)};
        const int parents = number == 0 ? 0 : std::min(below(random, 7), 3);
        for (int count = 0; count < parents; ++count) {
            const QString parent = idOf(number - 1 - below(random, std::min(reach, number)));
            if (!revision.downRevisions.contains(parent))
                revision.downRevisions.append(parent);
        }
        if (hasDependencies && number > 0 && below(random, 4) == 0)
            revision.dependsOn.append(idOf(below(random, number)));
        list.append(revision);
    }
    std::shuffle(list.begin(), list.end(), random);
    return RevisionGraph::build(list);
}

enum class Choice { Everything, Pending, Applied, Arbitrary };

struct Question
{
    std::set<int> wanted{};
    std::set<int> heads{};
};

std::set<int> closureOf(const RevisionGraph &graph, const std::set<int> &starts)
{
    std::set<int> found;
    for (const int start : starts)
        found.merge(ancestorSet(graph, start));
    return found;
}

std::set<int> someOf(Random &random, const RevisionGraph &graph)
{
    std::set<int> some;
    for (int count = 1 + below(random, 3); count > 0; --count)
        some.insert(below(random, graph.size()));
    return some;
}

Question ask(Random &random, const RevisionGraph &graph, Choice choice)
{
    Question question;
    if (choice == Choice::Everything) {
        for (int index = 0; index < graph.size(); ++index) {
            question.wanted.insert(index);
            if (graph.isEffectiveHead(index))
                question.heads.insert(index);
        }
        return question;
    }
    question.heads = someOf(random, graph);
    question.wanted = closureOf(graph, question.heads);
    if (choice == Choice::Pending) {
        for (const int applied : closureOf(graph, someOf(random, graph)))
            question.wanted.erase(applied);
    } else if (choice == Choice::Applied) {
        const std::vector<int> roots{below(random, graph.size())};
        const RevisionSet above = closure(graph, roots, Follow::AllNext);
        std::erase_if(question.wanted, [&](int index) { return !above.contains(index); });
    } else {
        std::erase_if(question.wanted, [&](int) { return below(random, 3) == 0; });
    }
    return question;
}

std::vector<int> sorted(const RevisionGraph &graph, const Question &question)
{
    RevisionSet wanted(graph.size());
    for (const int index : question.wanted)
        wanted.insert(index);
    const std::vector<int> heads(question.heads.begin(), question.heads.end());
    return sortNewestFirst(graph, wanted, heads);
}

QString drawn(const RevisionGraph &graph, const std::vector<int> &order)
{
    QStringList ids;
    for (const int index : order)
        ids.append(graph.at(index).id);
    return ids.join(u' ');
}

QString describe(const RevisionGraph &graph)
{
    QStringList items;
    for (int index = 0; index < graph.size(); ++index) {
        const Revision &revision = graph.at(index);
        items.append(revision.id + u':' + revision.downRevisions.join(u',') + u'|' +
                     revision.dependsOn.join(u','));
    }
    return items.join(u' ');
}

bool comesBeforeItsAncestors(const RevisionGraph &graph, const std::vector<int> &order)
{
    std::set<int> emitted;
    for (const int index : order) {
        std::set<int> ancestors = ancestorSet(graph, index);
        ancestors.erase(index);
        if (std::ranges::any_of(ancestors, [&](int other) { return emitted.contains(other); }))
            return false;
        emitted.insert(index);
    }
    return true;
}

} // namespace

void TestTopologicalSort::followsTheRule_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("graphs");
    const auto row = [](const char *name, Choice choice, int most, int graphs) {
        QTest::newRow(name) << static_cast<int>(choice) << most << graphs;
    };
    row("everything, small", Choice::Everything, 9, 2500);
    row("everything, larger", Choice::Everything, 40, 400);
    row("pending", Choice::Pending, 14, 2500);
    row("pending, larger", Choice::Pending, 40, 400);
    row("applied", Choice::Applied, 14, 2500);
    row("arbitrary", Choice::Arbitrary, 14, 2500);
    row("arbitrary, larger", Choice::Arbitrary, 40, 400);
}

void TestTopologicalSort::followsTheRule()
{
    QFETCH(int, choice);
    QFETCH(int, most);
    QFETCH(int, graphs);
    Random random(20260822);
    int complete = 0;
    for (int count = 0; count < graphs; ++count) {
        const RevisionGraph graph = randomGraph(random, most);
        QVERIFY(graph.isSound());
        const Question question = ask(random, graph, static_cast<Choice>(choice));

        const std::vector<int> order = sorted(graph, question);

        const std::vector<int> expected = byTheRule(graph, question.wanted, question.heads);
        QCOMPARE(order.size(), question.wanted.size());
        QVERIFY2(comesBeforeItsAncestors(graph, order), qPrintable(describe(graph)));
        // The rule loses revisions that are only reached through ones that are not wanted.
        if (expected.size() != question.wanted.size())
            continue;
        ++complete;
        QVERIFY2(order == expected,
                 qPrintable(u"%1 -> %2 instead of %3"_s.arg(describe(graph), drawn(graph, order),
                                                            drawn(graph, expected))));
    }
    QVERIFY(complete > graphs / 3);
}

void TestTopologicalSort::ordersWhatNoHeadLeadsTo()
{
    const RevisionGraph graph = chain(u"e:d d:c c:b b:a a"_s);
    RevisionSet wanted(graph.size());
    for (const char *id : {"e", "c", "a"})
        wanted.insert(graph.indexOf(QString::fromLatin1(id)));
    const std::vector<int> heads{graph.indexOf(u"e"_s)};

    const std::vector<int> order = sortNewestFirst(graph, wanted, heads);

    QCOMPARE(drawn(graph, order), u"e c a"_s);
}

namespace {

/// A trunk of merges; every long branch was forked near its foot, every short one just below.
QList<Revision> longLivedBranches(int rungs)
{
    QList<Revision> list{{.id = u"t0"_s}};
    for (int rung = 1; rung <= rungs; ++rung) {
        const QString foot = u"t%1"_s.arg(std::max(0, rung / 2 - 1));
        const QString under = u"t%1"_s.arg(rung - 1);
        list.append({.id = u"long%1"_s.arg(rung), .downRevisions = {foot}});
        list.append({.id = u"short%1"_s.arg(rung), .downRevisions = {under}});
        list.append({.id = u"m%1"_s.arg(rung),
                     .downRevisions = {under, u"long%1"_s.arg(rung), u"short%1"_s.arg(rung)}});
        list.append({.id = u"t%1"_s.arg(rung), .downRevisions = {u"m%1"_s.arg(rung)}});
    }
    return list;
}

QList<Revision> star(int points)
{
    QList<Revision> list{{.id = u"root"_s}};
    for (int point = 0; point < points; ++point)
        list.append({.id = u"p%1"_s.arg(point), .downRevisions = {u"root"_s}});
    return list;
}

QList<Revision> openBranches(int branches, int length)
{
    QList<Revision> list{{.id = u"t0"_s}};
    for (int branch = 0; branch < branches; ++branch) {
        list.append({.id = u"t%1"_s.arg(branch + 1), .downRevisions = {u"t%1"_s.arg(branch)}});
        QString under = u"t%1"_s.arg(branch);
        for (int step = 0; step < length; ++step) {
            const QString id = u"b%1_%2"_s.arg(branch).arg(step);
            list.append({.id = id, .downRevisions = {under}});
            under = id;
        }
    }
    return list;
}

/// Every rung merges both of the rung below.
QList<Revision> ladder(int rungs)
{
    QList<Revision> list{{.id = u"l0"_s}, {.id = u"r0"_s}};
    for (int rung = 1; rung <= rungs; ++rung) {
        const QStringList below{u"l%1"_s.arg(rung - 1), u"r%1"_s.arg(rung - 1)};
        list.append({.id = u"l%1"_s.arg(rung), .downRevisions = below});
        list.append({.id = u"r%1"_s.arg(rung), .downRevisions = {below.at(1), below.at(0)}});
    }
    return list;
}

QList<Revision> backwards(QList<Revision> list)
{
    std::ranges::reverse(list);
    return list;
}

} // namespace

void TestTopologicalSort::staysFastOn_data()
{
    QTest::addColumn<QList<Revision>>("revisions");
    QTest::newRow("long-lived branches") << longLivedBranches(25'000);
    QTest::newRow("long-lived branches, backwards") << backwards(longLivedBranches(25'000));
    QTest::newRow("star") << star(100'000);
    QTest::newRow("star, backwards") << backwards(star(100'000));
    QTest::newRow("open branches") << openBranches(10'000, 9);
    QTest::newRow("open branches, backwards") << backwards(openBranches(10'000, 9));
    QTest::newRow("ladder") << ladder(50'000);
    QTest::newRow("ladder, backwards") << backwards(ladder(50'000));
}

void TestTopologicalSort::staysFastOn()
{
    QFETCH(QList<Revision>, revisions);
    const RevisionGraph graph = RevisionGraph::build(revisions);
    QElapsedTimer timer;
    timer.start();

    const auto order = graph.newestFirst();

    const qint64 elapsed = timer.elapsed();
    QVERIFY(order);
    QCOMPARE(order->size(), revisions.size());
    qInfo("%lld ms for %lld revisions", static_cast<long long>(elapsed),
          static_cast<long long>(revisions.size()));
    // Generous: unoptimised, sanitized builds on a busy machine pass; a quadratic walk would not.
    QVERIFY2(elapsed < 20'000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestTopologicalSort)
#include "tst_topologicalsort.moc"
