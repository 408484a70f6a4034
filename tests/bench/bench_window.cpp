// How long the window takes to come up, and to read where fifty databases stand, beside their
// floors: an empty QMainWindow, and the slowest single database.
//
//   bench_window            runs everything and prints a table
//
// The same program, started again with one word, is what is measured: `empty` or `demo`.

#include "desktop/settings/settings.h"
#include "desktop/shell/mainwindow.h"
#include "profiles/filevault.h"
#include "profiles/keychain/qtkeychainjobs.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

namespace {

constexpr int rounds = 11;

/// Ends the process once the window has painted for the first time: what comes after that, and
/// tidying up, is no part of the start.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The timer is delivered behind the paint of the window and all that is in it.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

int showEmpty(QApplication &application)
{
    QMainWindow window;
    window.resize(1200, 800);
    const FirstPaint first(window);
    window.show();
    return application.exec();
}

/// What a person who has looked at the demo before has in \a home.
void prepareHome(const QTemporaryDir &home)
{
    Settings settings(home.filePath(u"desktop.ini"_s));
    settings.setValue(u"demo/shown"_s, true);
    settings.setValue(u"window/connection"_s, demoId());
}

int showDemo(QApplication &application, const QDir &home)
{
    Settings settings(home.filePath(u"desktop.ini"_s));
    const base::SystemClock clock;
    const auto keychain = std::make_shared<profiles::KeychainVault>(&profiles::makeQtKeychainJobs);
    MainWindow window({.settings = settings,
                       .clock = clock,
                       .profiles = std::make_shared<SharedProfiles>(
                           profiles::ProfileStore(home.filePath(u"profiles.json"_s), keychain)),
                       .keychain = keychain,
                       .demoDirectory = home.path()});
    window.resize(1200, 800);
    const FirstPaint first(window);
    window.show();
    return application.exec();
}

double milliseconds(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// A source that takes as long as a server far away.
ConnectionSource slowSource(int number, std::chrono::milliseconds delay, const QString &directory)
{
    ConnectionSource source = demoSource(directory);
    source.entry.id = u"source%1"_s.arg(number);
    source.resolve = [delay, resolve = source.resolve] {
        std::this_thread::sleep_for(delay);
        return resolve();
    };
    return source;
}

double refreshMilliseconds(const QList<ConnectionSource> &sources)
{
    StatusBoard board;
    board.setSources(sources);
    QEventLoop loop;
    QObject::connect(&board, &StatusBoard::settled, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    board.refreshAll();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int report()
{
    QTextStream out(stdout);
    QList<double> empty;
    QList<double> demo;
    const QTemporaryDir lived;
    prepareHome(lived);
    for (int i = 0; i < rounds; ++i) {
        empty.append(milliseconds({u"empty"_s}));
        demo.append(milliseconds({u"demo"_s, lived.path()}));
    }
    const double startRatio = median(demo) / median(empty);
    out << u"start to the first paint: empty QMainWindow %1 ms, Stemma %2 ms: %3 x (limit 1.50)\n"_s
               .arg(median(empty), 0, 'f', 1)
               .arg(median(demo), 0, 'f', 1)
               .arg(startRatio, 0, 'f', 2);

    using namespace std::chrono_literals;
    const QTemporaryDir home;
    constexpr int profiles = 50;
    QList<ConnectionSource> sources;
    for (int i = 0; i < profiles; ++i)
        sources.append(slowSource(i, 200ms + i * 10ms, home.path()));
    refreshMilliseconds({sources.last()}); // Unpacks the demo.
    const double slowest = refreshMilliseconds({sources.last()});
    const double all = refreshMilliseconds(sources);
    const double limit = 1.3 * slowest + 100;
    out << u"refresh of %1 profiles: slowest alone %2 ms, all %3 ms (limit %4)\n"_s.arg(profiles)
               .arg(slowest, 0, 'f', 0)
               .arg(all, 0, 'f', 0)
               .arg(limit, 0, 'f', 0);
    return startRatio <= 1.5 && all <= limit ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString mode = QCoreApplication::arguments().value(1);
    if (mode == "empty"_L1)
        return showEmpty(application);
    if (mode == "demo"_L1)
        return showDemo(application, QDir(QCoreApplication::arguments().value(2)));
    return report();
}
