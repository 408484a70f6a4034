// Times for graphs of every shape and size: building one, checking it for cycles, sorting it and
// planning over it. The ratio is to the size before: ten is linear. Run it in a release build.

#include "revisions/cyclecheck.h"
#include "revisions/plan.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <array>
#include <functional>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using revisions::Revision;
using revisions::RevisionGraph;

namespace {

using Shape = QList<Revision> (*)(int size);

Revision revision(const QString &id, const QStringList &parents)
{
    return {.id = id,
            .downRevisions = parents,
            .message = u"add a column to "_s + id,
            .path = u"migrations/versions/"_s + id + u"_add_a_column.sql"_s};
}

QString trunkId(int number)
{
    return u"20260101_%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

QList<Revision> linear(int size)
{
    QList<Revision> list{revision(trunkId(0), {})};
    while (list.size() < size)
        list.append(revision(trunkId(static_cast<int>(list.size())), {list.last().id}));
    return list;
}

/// Of ten revisions one is on the trunk and nine on a side branch, every other one merged back.
QList<Revision> branchy(int size)
{
    QList<Revision> list{revision(trunkId(0), {})};
    QString trunk = list.first().id;
    for (int branch = 1; list.size() + 10 <= size; ++branch) {
        QString tip = trunk;
        for (int step = 0; step < 9; ++step) {
            list.append(revision(u"side%1_%2"_s.arg(branch).arg(step), {tip}));
            tip = list.last().id;
        }
        const QStringList merged = branch % 2 == 0 ? QStringList{trunk, tip} : QStringList{trunk};
        list.append(revision(trunkId(branch), merged));
        trunk = list.last().id;
    }
    return list;
}

/// Diamonds: every rung is two revisions and their merge.
QList<Revision> mergeHeavy(int size)
{
    QList<Revision> list{revision(trunkId(0), {})};
    for (int rung = 1; list.size() + 3 <= size; ++rung) {
        const QString foot = list.last().id;
        const QString left = u"left%1"_s.arg(rung);
        const QString right = u"right%1"_s.arg(rung);
        list.append(revision(left, {foot}));
        list.append(revision(right, {foot}));
        list.append(revision(trunkId(rung), {left, right}));
    }
    return list;
}

/// Two branches of one step each from every revision of a short trunk, all of them open.
QList<Revision> manyHeads(int size)
{
    QList<Revision> list{revision(trunkId(0), {})};
    for (int fork = 1; list.size() + 3 <= size; ++fork) {
        const QString foot = trunkId(fork - 1);
        list.append(revision(u"left%1"_s.arg(fork), {foot}));
        list.append(revision(u"right%1"_s.arg(fork), {foot}));
        list.append(revision(trunkId(fork), {foot}));
    }
    return list;
}

/// Two lines; each step of the second depends on the step of the first.
QList<Revision> dependent(int size)
{
    QList<Revision> list{revision(u"expand0"_s, {}), revision(u"contract0"_s, {})};
    for (int step = 1; list.size() + 2 <= size; ++step) {
        list.append(revision(u"expand%1"_s.arg(step), {u"expand%1"_s.arg(step - 1)}));
        Revision contract = revision(u"contract%1"_s.arg(step), {u"contract%1"_s.arg(step - 1)});
        contract.dependsOn = {u"expand%1"_s.arg(step)};
        list.append(contract);
    }
    return list;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The most memory that this process has held so far, in megabytes. A plan counts as well.
long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

enum Column { Build, Check, Sort, Upgrade, Downgrade, ColumnCount };

using Times = std::array<double, ColumnCount>;

/// False when a plan failed, in which case the times mean nothing.
bool measure(const QList<Revision> &list, Times &times)
{
    RevisionGraph graph;
    times[Build] = milliseconds([&] { graph = RevisionGraph::build(list); });
    times[Check] = milliseconds([&] { revisions::checkCycles(graph, true); });
    times[Sort] = milliseconds([&] { (void)graph.newestFirst(); });
    QStringList rows;
    bool isPlanned = true;
    times[Upgrade] = milliseconds([&] {
        const auto plan = revisions::planUpgrade(graph, {}, u"heads"_s);
        isPlanned = plan && plan->steps.size() == list.size();
        if (plan)
            rows = plan->to;
    });
    times[Downgrade] = milliseconds([&] {
        const auto plan = revisions::planDowngrade(graph, rows, u"base"_s);
        isPlanned = isPlanned && plan && plan->steps.size() == list.size() && plan->to.isEmpty();
    });
    return isPlanned;
}

bool report(const QString &name, Shape shape, QTextStream &out)
{
    Times before{};
    for (const int size : {1'000, 10'000, 100'000}) {
        const QList<Revision> list = shape(size);
        Times times{};
        if (!measure(list, times)) {
            out << name << ": a plan failed\n";
            return false;
        }
        out << u"%1 %2"_s.arg(name, -12).arg(list.size(), 7);
        for (int column = 0; column < ColumnCount; ++column) {
            const auto index = static_cast<std::size_t>(column);
            const QString ratio = before[index] > 0
                                      ? u"x%1"_s.arg(times[index] / before[index], 0, 'f', 1)
                                      : QString();
            out << u" %1 %2"_s.arg(times[index], 9, 'f', 2).arg(ratio, -6);
        }
        out << u" %1\n"_s.arg(peakMegabytes(), 6);
        out.flush();
        before = times;
    }
    return true;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "milliseconds, ratio to the size before; memory is the peak so far, in MB\n"
        << u"%1 %2"_s.arg(u"shape"_s, -12).arg(u"size"_s, 7);
    for (const QString &column : {u"build"_s, u"check"_s, u"sort"_s, u"upgrade"_s, u"downgrade"_s})
        out << u" %1       "_s.arg(column, 9);
    out << "   peak\n";
    const bool isFine = report(u"linear"_s, linear, out) && report(u"branchy"_s, branchy, out) &&
                        report(u"merge-heavy"_s, mergeHeavy, out) &&
                        report(u"many heads"_s, manyHeads, out) &&
                        report(u"dependent"_s, dependent, out);
    return isFine ? 0 : 1;
}
