#pragma once

#include <QApplication>
#include <QStringList>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

namespace testsupport {

/// An application that notices when one event keeps the GUI thread busy for longer than 50 ms, and
/// where that was. Time that the thread spent waiting for a processor does not count, nor what the
/// host of a virtual machine took from it; time that it spent waiting for anything else does,
/// except in an event that is the first to touch a page of a library or a font. On an overloaded
/// machine the limit grows with the load, for the sake of the threads that it may wait for. The
/// test function itself may take as long as it likes: only what the event loop delivers is timed.
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

    /// What was too slow since the last call, each with its backtrace; empty when nothing was.
    static QStringList takeComplaints();
    static std::chrono::milliseconds limit();

private:
    using Clock = std::chrono::steady_clock;

    int m_depth = 0;
    int m_schedule = -1;   ///< Where the kernel tells how long this thread waited for a processor.
    int m_processors = -1; ///< Where it tells what the host took from the whole machine.
    /// Nanoseconds that the host had taken before the event that runs.
    std::atomic<std::chrono::nanoseconds::rep> m_takenBefore = 0;
    std::atomic<Clock::rep> m_busySince = 0; ///< 0 while the event loop waits.
    QStringList m_complaints{};
    std::jthread m_watcher{};
};

} // namespace testsupport

/// For cleanup(): fails when the GUI thread was held up.
#define VERIFY_GUI_THREAD_WAS_FREE()                                                               \
    do {                                                                                           \
        const QStringList slow = testsupport::WatchedApplication::takeComplaints();                \
        QVERIFY2(slow.isEmpty(), qPrintable(slow.join(u'\n')));                                    \
    } while (false)

/// QTEST_MAIN with a watchdog.
#define WATCHED_TEST_MAIN(TestClass)                                                               \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        testsupport::WatchedApplication app(argc, argv);                                           \
        TestClass test;                                                                            \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
