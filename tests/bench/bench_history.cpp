// The history page with 10 and with 10,000 branchy revisions: the time until they are painted, what
// each paint takes while the list is scrolled from end to end, and the memory. Offscreen, in a
// release build. Exits with 1 when a measure of the project is not met.

#include "desktop/branchyhistory.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtConcurrentRun>

#include <algorithm>
#include <malloc.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using desktop::HistoryPage;
using desktop::HistoryView;

namespace {

constexpr int few = 10;
constexpr int many = 10'000;
constexpr int rounds = 7;
constexpr double mostLater = 300;  // Milliseconds.
constexpr double longestPaint = 8; // Milliseconds.
constexpr double mostMegabytes = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// What this process holds now, without what malloc keeps for later.
double megabytes()
{
    malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Loads the project in \a directory on a worker, as the window does, and waits until the page
/// has painted it. Returns how long that took.
double open(HistoryPage &page, const QString &directory, int size)
{
    auto *view = page.findChild<HistoryView *>(u"view"_s);
    QElapsedTimer timer;
    timer.start();
    QtConcurrent::run([directory] {
        return loadedProject(directory);
    }).then(&page, [&page](const std::shared_ptr<const scripts::Project> &project) {
        page.setProject(project);
    });
    while (view->model()->rowCount() != size || !page.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view->viewport()->repaint();
    return milliseconds(timer);
}

/// Scrolls from the upper end to the lower one in steps of \a step pixels; the time of each paint.
std::vector<double> scroll(HistoryPage &page, int step)
{
    auto *view = page.findChild<HistoryView *>(u"view"_s);
    QScrollBar *bar = view->verticalScrollBar();
    std::vector<double> times;
    for (int value = 0; value <= bar->maximum(); value += step) {
        bar->setValue(value);
        QElapsedTimer timer;
        timer.start();
        view->viewport()->repaint();
        times.push_back(milliseconds(timer));
        QCoreApplication::processEvents();
    }
    return times;
}

void show(HistoryPage &page)
{
    page.resize(1'200, 800);
    page.show();
    QCoreApplication::processEvents();
}

double opened(const QString &directory, int size)
{
    HistoryPage page;
    show(page);
    return open(page, directory, size);
}

/// Opens, scrolls and searches, and prints what is held then.
int printMemory(const QString &directory, int size)
{
    HistoryPage page;
    show(page);
    if (size > 0) {
        open(page, directory, size);
        scroll(page, page.height());
        page.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"merge"_s);
        while (!page.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTextStream(stdout) << megabytes() << '\n';
    return 0;
}

double memoryOf(const QString &directory, int size)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"memory"_s, directory, QString::number(size)});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}

bool report(QTextStream &out, const QString &name, double value, double most)
{
    out << u"%1 %2 (at most %3)\n"_s.arg(name, -36).arg(value, 9, 'f', 2).arg(most);
    out.flush();
    return value <= most;
}

int measure()
{
    QTemporaryDir small;
    QTemporaryDir large;
    writeBranchyProject(small.path(), few);
    writeBranchyProject(large.path(), many);
    opened(small.path(), few); // Fonts and the disk's cache.
    opened(large.path(), many);
    std::vector<double> fewTimes;
    std::vector<double> manyTimes;
    for (int round = 0; round < rounds; ++round) {
        fewTimes.push_back(opened(small.path(), few));
        manyTimes.push_back(opened(large.path(), many));
    }
    HistoryPage page;
    show(page);
    open(page, large.path(), many);
    const std::vector<double> paints = scroll(page, page.height() / 3);

    QTextStream out(stdout);
    out << u"10 revisions painted after, ms       %1\n"_s.arg(median(fewTimes), 9, 'f', 2)
        << u"10,000 revisions painted after, ms   %1\n"_s.arg(median(manyTimes), 9, 'f', 2)
        << u"paint while scrolling, median, ms    %1 of %2\n"_s.arg(median(paints), 9, 'f', 2)
               .arg(paints.size());
    bool isFine =
        report(out, u"10,000 later than 10, ms"_s, median(manyTimes) - median(fewTimes), mostLater);
    isFine = report(out, u"paint while scrolling, worst, ms"_s, std::ranges::max(paints),
                    longestPaint) &&
             isFine;
    const double empty = memoryOf(large.path(), 0);
    isFine = report(out, u"10,000 above no project, MB"_s, memoryOf(large.path(), many) - empty,
                    mostMegabytes) &&
             isFine;
    return isFine ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "memory"_L1)
        return printMemory(arguments.at(2), arguments.at(3).toInt());
    return measure();
}
