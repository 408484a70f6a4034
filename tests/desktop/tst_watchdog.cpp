#include "desktop/watchdog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using testsupport::WatchedApplication;

namespace {

/// Does with an event what it was told to do.
class Receiver : public QObject
{
public:
    explicit Receiver(std::function<void()> work)
        : m_work(std::move(work))
    {
        setObjectName("theReceiver"_L1);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_work();
        return true;
    }

private:
    std::function<void()> m_work;
};

/// Beyond what even an overloaded machine is granted.
std::chrono::milliseconds tooLong()
{
    return WatchedApplication::limit() * 10;
}

QString complaintsAbout(std::function<void()> work)
{
    (void)WatchedApplication::takeComplaints();
    Receiver receiver(std::move(work));
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&receiver, &event);
    return WatchedApplication::takeComplaints().join(u'\n');
}

void compute(std::chrono::milliseconds span)
{
    // Of this thread's processor time, which a busy machine does not shorten.
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    for (const auto end = now() + span; now() < end;) {
    }
}

} // namespace

/// What the other tests rely on: that a GUI thread which is held up does not go unseen.
class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computingIsSeen();
    void waitingIsSeen();
    void waitingInShortSleepsIsSeen();
    void whatIsShortIsNot();
};

void TestWatchdog::computingIsSeen()
{
    const QString complaints = complaintsAbout([] { compute(tooLong()); });
    QVERIFY2(complaints.contains("User to QObject theReceiver"_L1), qPrintable(complaints));
    QVERIFY2(complaints.contains("std::function<void ()>::operator()"_L1), qPrintable(complaints));
}

void TestWatchdog::waitingIsSeen()
{
    const QString complaints =
        complaintsAbout([] { QThread::sleep(tooLong().count() / 1000 + 1); });
    QVERIFY2(complaints.contains("User to QObject theReceiver"_L1), qPrintable(complaints));
}

void TestWatchdog::waitingInShortSleepsIsSeen()
{
    const QString complaints = complaintsAbout([] {
        QElapsedTimer timer;
        for (timer.start(); std::chrono::milliseconds(timer.elapsed()) < tooLong();)
            QThread::usleep(500);
    });
    QVERIFY2(complaints.contains("User to QObject theReceiver"_L1), qPrintable(complaints));
}

void TestWatchdog::whatIsShortIsNot()
{
    QCOMPARE(complaintsAbout([] { compute(WatchedApplication::limit() / 5); }), QString());
}

WATCHED_TEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
